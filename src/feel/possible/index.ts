export {
  anything,
  includes,
  join,
  kindOfPart,
  known,
  listValues,
  oneOf,
  onlyValue,
  possible,
  sameValue,
  sourcesOf,
  type Part,
  type Possible,
  type PossibleFunction,
} from './possible.ts';
export {
  includesPoint,
  interval,
  isEmpty,
  linearKinds,
  meet,
  pointOf,
  unbounded,
  valueAt,
  type Interval,
  type LinearKind,
} from './interval.ts';
export {
  everySource,
  isKnown,
  namesIn,
  newEffort,
  possibleScope,
  setOf,
  valuesIn,
  withName,
  type PossibleEffort,
  type PossibleScope,
} from './scope.ts';
export { possibleValues } from './possible-values.ts';
export { possibleOutcomes } from './tests.ts';
export { possibleArithmetic } from './arithmetic.ts';
export { truthsIn } from './logic.ts';
export { narrow, ofType } from './of-type.ts';
export { examplesOf, splitAt } from './split.ts';
