export type * from './ast.ts';
export * from './value.ts';
export * from './type.ts';
export { kindOf, type ValueKind } from './kind.ts';
export { isValue } from './is-value.ts';
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
export { valueFromJson, valueToJson, variablesFrom, type Json, type Plain } from './text/json.ts';
export {
  compileCell,
  compileExpression,
  type CompiledCell,
  type CompiledExpression,
  type Evaluated,
  type RunOptions,
} from './compile-expression.ts';
export {
  languages,
  problemText,
  unwrap,
  type Language,
  type Place,
  type Problem,
  type Result,
} from '../base/index.ts';
export { inferType, type Inference } from './typing/infer.ts';
export { checkUnaryTests } from './typing/unary-tests.ts';
export { typeText } from './typing/typing.ts';
export * from './possible/index.ts';
export { dayNumber, dayText, momentNumber } from './kernel/index.ts';
