import type { UnaryTest, UnaryTests } from '../ast.ts';
import { testUnaryTests } from '../evaluate/unary-tests.ts';
import { isList, isRange } from '../kind.ts';
import type { FeelType } from '../type.ts';
import type { Value } from '../value.ts';
import { Decimal } from '../../base/index.ts';
import { interval, isEmpty, meet, pointOf, unbounded, type Interval } from './interval.ts';
import { intervalOf } from './comparison.ts';
import { includes, kindOfPart, onlyValue, possible, type Part, type Possible } from './possible.ts';
import { possibleValues } from './possible-values.ts';
import { isKnown, possibleScope } from './scope.ts';

const noSources: ReadonlySet<string> = new Set();

/**
 * Every value of a type, null among them.
 * @example ofType({ kind: 'boolean' }) // true, false, null
 */
export function ofType(type: FeelType): Possible {
  return possible([...partsOfType(type), { kind: 'value', value: null }], noSources);
}

function partsOfType(type: FeelType): readonly Part[] {
  switch (type.kind) {
    case 'any':
      return [{ kind: 'anything' }];
    case 'null':
      return [];
    case 'boolean':
      return [true, false].map((value): Part => ({ kind: 'value', value }));
    case 'number':
    case 'date':
    case 'days and time duration':
    case 'years and months duration':
      return [unbounded(type.kind)];
    case 'context': {
      const fields = Object.entries(type.fields).map(([name, field]) => [name, ofType(field)] as const);
      return [{ kind: 'context', entries: new Map(fields), open: true }];
    }
    case 'string':
    case 'time':
    case 'date and time':
    case 'list':
    case 'range':
    case 'function':
      return [{ kind: 'any of kind', of: type.kind, except: [] }];
  }
}

const empty = possibleScope(new Map());

/**
 * What is left of a set when its values pass tests, such as the allowed values of a type: single values that pass, intervals
 * cut to the tests' bounds; what the tests say otherwise is kept.
 * @example narrow(ofType({ kind: 'number' }), unwrap(parseUnaryTests('[0..100]')))
 */
export function narrow(set: Possible, tests: UnaryTests): Possible {
  if (tests.kind === 'any' || !isKnown(tests, empty)) return set;
  const passes = (value: Value) => testUnaryTests(tests, value, new Map()) === true;
  const parts = set.parts.flatMap((part): readonly Part[] => {
    const value = onlyValue({ parts: [part], sources: noSources });
    if (value !== undefined) return passes(value) ? [part] : [];
    if (tests.negated) return [part];
    const passing = tests.tests.map((test) => passingOf(part, test));
    return passing.every((found) => found !== undefined) ? passing.flat() : [part];
  });
  return possible(parts, set.sources);
}

/** What of a part passes one test; undefined where that cannot be told. */
function passingOf(part: Part, test: UnaryTest): readonly Part[] | undefined {
  if (test.kind === 'expression' && test.usesInput) return undefined;
  const operand = onlyValue(possibleValues(test.kind === 'compare' ? test.operand : test.expression, empty));
  if (operand === undefined) return undefined;
  if (test.kind === 'compare' && test.operator !== '=') {
    const point = pointOf(operand);
    if (part.kind !== 'interval' || point === undefined || test.operator === '!=') return undefined;
    return point.of === part.of ? cut(part, beyond(point.of, point.at, test.operator)) : [];
  }
  if (isRange(operand)) {
    const line = intervalOf(operand);
    return part.kind === 'interval' && line?.of === part.of ? cut(part, line) : undefined;
  }
  const values = isList(operand) ? operand : [operand];
  // A list may equal a list; times are equal that differ in a fraction of a second.
  const kind = kindOfPart(part);
  if (kind === undefined || kind === 'list' || !values.every(isPlain)) return undefined;
  return values.flatMap((value): readonly Part[] =>
    includes({ parts: [part], sources: noSources }, value) ? [{ kind: 'value', value }] : [],
  );
}

function isPlain(value: Value): boolean {
  return (
    value === null || typeof value === 'string' || typeof value === 'boolean' || pointOf(value) !== undefined
  );
}

function cut(part: Interval, by: Interval): readonly Part[] {
  const shared = meet(part, by);
  return isEmpty(shared) ? [] : [shared];
}

function beyond(of: Interval['of'], at: Decimal, operator: '<' | '<=' | '>' | '>='): Interval {
  const upwards = operator === '>' || operator === '>=';
  const included = operator === '<=' || operator === '>=';
  return upwards
    ? interval(of, at, new Decimal(Infinity), included, false)
    : interval(of, new Decimal(-Infinity), at, false, included);
}
