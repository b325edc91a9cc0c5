/** What decision models build on: the inside of the evaluator, and exact formulas with their printers. Not for others: it may change with any version. */
export { dateOfEpochDays, epochDays } from './temporal/calendar.ts';
export {
  attempt,
  bind,
  enter,
  limitProblem,
  rootScopes,
  session,
  startRun,
  type Scopes,
} from './evaluate/code.ts';
export { checkSize, spend, spendOn } from './evaluate/budget.ts';
export { compile } from './evaluate/compile.ts';
export { lookUp } from './evaluate/names.ts';
export { mentions, sizeOf } from './evaluate/tree-size.ts';
export { compileUnaryTests } from './evaluate/unary-tests.ts';
export { mayFit } from './typing/may-fit.ts';
export { elementOf, isOpen } from './typing/typing.ts';
export { unify } from './unify.ts';
export * from './exact/index.ts';
export * from './sql/index.ts';
export {
  kernelPrelude,
  kernelPrinter,
  plainValue,
  representationOf,
  type Printer,
  type Representation,
} from './kernel/index.ts';
