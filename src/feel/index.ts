export type * from './ast.ts';
export * from './value.ts';
export * from './type.ts';
export { kindOf, type ValueKind } from './kind.ts';
export { feelProblems } from './problems.ts';
export { parseExpression, parseUnaryTests } from './parse/parse.ts';
export { parseTemporal } from './temporal/parse.ts';
export { formatTemporal } from './temporal/format.ts';
export { compareValues, valuesEqual, inRange } from './compare.ts';
export { coerce, conforms, typeOf } from './conforms.ts';
export { typeOfExpression } from './typing/type-expression.ts';
export { evaluate } from './evaluate/evaluate.ts';
export { testUnaryTests } from './evaluate/unary-tests.ts';
export type { EvaluationOptions, Variables } from './evaluate/code.ts';
export { builtins } from './builtins/registry.ts';
export type { Builtin, Parameter, Signature } from './builtins/builtin.ts';
export { formatValue } from './text/format-value.ts';
export { formatExpression, formatUnaryTests } from './text/format-expression.ts';
export { valueFromJson, valueToJson, type Json } from './text/json.ts';
export { inferType, type Inference } from './typing/infer.ts';
export { checkUnaryTests } from './typing/unary-tests.ts';
export { typeText } from './typing/typing.ts';
export {
  branch,
  choose,
  chooseNumber,
  chooseTruth,
  compilerOf,
  compileTests,
  constantTerm,
  duckdb,
  entriesOf,
  equal,
  integerConstant,
  isNull,
  isNullConstant,
  isScalar,
  isTrue,
  kindOfTerm,
  listTerm,
  literalOf,
  logical,
  not,
  nullTerm,
  operate,
  plain,
  Refusal,
  refusalsWithin,
  refuse,
  rescale,
  scalarOf,
  Stages,
  truth,
  type Branch,
  type Compiler,
  type NumberTerm,
  type Piece,
  type PlainTerm,
  type ScalarTerm,
  type Term,
} from './sql/index.ts';
