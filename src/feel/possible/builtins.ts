import { Decimal } from '../../base/index.ts';
import type { Expression } from '../ast.ts';
import type { Builtin } from '../builtins/builtin.ts';
import { isList } from '../kind.ts';
import { linear, possibleArithmetic } from './arithmetic.ts';
import { interval, type Interval } from './interval.ts';
import { possibleJunction, possibleNot } from './logic.ts';
import { ofType } from './of-type.ts';
import {
  anything,
  join,
  kindOfPart,
  known,
  onlyValue,
  possible,
  sourcesOf,
  type Part,
  type Possible,
} from './possible.ts';
import { everyCombination, type PossibleScope } from './scope.ts';

/** Anything of the types that a builtin declares. */
export function ofResultType(builtin: Builtin, given: readonly Possible[]): Possible {
  const sources = sourcesOf(given);
  const sets = builtin.signatures.map(({ result }) =>
    typeof result === 'function' ? anything() : ofType(result),
  );
  return join(sets, sources);
}

/** A builtin over more than single values: exact where it keeps the order of numbers, else anything of its type. */
export function ofBuiltin(
  builtin: Builtin,
  given: readonly Possible[],
  template: Expression,
  scope: PossibleScope,
): Possible {
  const items = itemsOf(given);
  switch (builtin.name) {
    case 'not':
      return given.length === 1 ? possibleNot(given[0]!) : known(null);
    case 'min':
    case 'max':
      return (items && fold(items, extremeOf(builtin.name))) ?? ofResultType(builtin, given);
    case 'sum':
      return (items && sumOf(items)) ?? ofResultType(builtin, given);
    case 'count':
      return countOf(given) ?? ofResultType(builtin, given);
    case 'all':
    case 'any':
      return items === undefined
        ? ofResultType(builtin, given)
        : possibleJunction(builtin.name === 'any', items);
    case 'abs':
    case 'floor':
    case 'ceiling':
    case 'decimal':
    case 'round up':
    case 'round down':
    case 'round half up':
    case 'round half down':
      return rounded(builtin, given, template, scope);
    default:
      return ofResultType(builtin, given);
  }
}

/** The items of a function that takes one list or the items themselves; undefined where it may be either. */
function itemsOf(given: readonly Possible[]): readonly Possible[] | undefined {
  const [only] = given;
  if (given.length !== 1 || only === undefined) {
    return given.every((set) => set.parts.every(isNoList)) ? given : undefined;
  }
  const [part] = only.parts;
  if (only.parts.length === 1 && part?.kind === 'list') return part.items;
  return only.parts.every(isNoList) ? given : undefined;
}

/** A list whose items are told one by one has that many, whatever they are. */
function countOf([only, ...rest]: readonly Possible[]): Possible | undefined {
  const [part] = only?.parts ?? [];
  const isList = rest.length === 0 && only?.parts.length === 1 && part?.kind === 'list';
  return isList ? known(new Decimal(part.items.length)) : undefined;
}

function isNoList(part: Part): boolean {
  return part.kind === 'value'
    ? !isList(part.value)
    : kindOfPart(part) !== undefined && kindOfPart(part) !== 'list';
}

function fold(
  items: readonly Possible[],
  operate: (left: Part, right: Part) => readonly Part[] | undefined,
): Possible | undefined {
  const [first, ...rest] = items;
  if (first === undefined) return undefined;
  let parts = first.parts;
  for (const item of rest) {
    const next = parts.flatMap((a) => item.parts.map((b) => operate(a, b)));
    if (!next.every((found) => found !== undefined)) return undefined;
    parts = possible(next.flat(), new Set()).parts;
  }
  return rest.length === 0 && !parts.every(isLinearOrNull) ? undefined : possible(parts, sourcesOf(items));
}

function isLinearOrNull(part: Part): boolean {
  return linear(part) !== undefined || kindOfPart(part) === 'null';
}

/** `min` and `max` of two: null with null and between kinds; undefined for kinds that do not lie on a line. */
function extremeOf(name: 'min' | 'max'): (left: Part, right: Part) => readonly Part[] | undefined {
  const pick = (a: Decimal, b: Decimal) => (name === 'min' ? Decimal.min(a, b) : Decimal.max(a, b));
  return (left, right) => {
    if (!isLinearOrNull(left) || !isLinearOrNull(right)) return undefined;
    const a = linear(left);
    const b = linear(right);
    if (a === undefined || b === undefined || a.of !== b.of) return [{ kind: 'value', value: null }];
    return [interval(a.of, pick(a.low, b.low), pick(a.high, b.high))];
  };
}

/** A sum of numbers; undefined where durations or other kinds may be among them. */
function sumOf(items: readonly Possible[]): Possible | undefined {
  const isPlain = (part: Part) => kindOfPart(part) === 'number' || kindOfPart(part) === 'null';
  if (items.length === 0 || !items.every((item) => item.parts.every(isPlain))) return undefined;
  return items.reduce((sum, item) => possibleArithmetic('+', sum, item), known(new Decimal(0)));
}

/** Rounding keeps the order, so the ends give the ends; `abs` has its least at zero. */
function rounded(
  builtin: Builtin,
  given: readonly Possible[],
  template: Expression,
  scope: PossibleScope,
): Possible {
  const [value, ...rest] = given;
  const scale = rest.map(onlyValue);
  if (value === undefined || !scale.every((item) => item !== undefined)) return ofResultType(builtin, given);
  const at = (point: Decimal) => {
    if (!point.isFinite()) return point;
    const found = everyCombination(template, [known(point), ...rest], scope);
    const result = found === undefined ? undefined : onlyValue(found);
    return result instanceof Decimal ? result : undefined;
  };
  const parts: Part[] = [];
  for (const part of value.parts) {
    const kind = kindOfPart(part);
    const line = linear(part);
    if (kind === 'null') parts.push({ kind: 'value', value: null });
    else if (line?.of !== 'number') return ofResultType(builtin, given);
    else {
      const ends = [at(line.low), at(line.high)].map((end) => (builtin.name === 'abs' ? end?.abs() : end));
      if (!ends.every((end) => end !== undefined)) return ofResultType(builtin, given);
      parts.push(...between(builtin, line, ends));
    }
  }
  return possible(parts, sourcesOf(given));
}

/** Near the largest number, rounding may leave what is a number. */
function between(builtin: Builtin, line: Interval, ends: readonly Decimal[]): readonly Part[] {
  const throughZero = builtin.name === 'abs' && line.low.isNegative() && !line.high.isNegative();
  const result = interval(
    'number',
    throughZero ? new Decimal(0) : Decimal.min(...ends),
    Decimal.max(...ends),
  );
  const isBounded = line.low.isFinite() && line.high.isFinite();
  return isBounded ? [result] : [result, { kind: 'value', value: null }];
}
