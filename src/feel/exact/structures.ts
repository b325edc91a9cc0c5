import { chooseTruth } from './choose-truth.ts';
import { isNull } from './compare.ts';
import { isTrue, logical } from './logic.ts';
import { refuse } from './refusal.ts';
import { isContext, isList, isRange } from '../kind.ts';
import { property } from '../evaluate/properties.ts';
import { constant, nothing, type ListTerm, type RangeTerm, type Term } from './term.ts';

/** The items of a list, whether constant or not; undefined for what is no list. */
export function listOf(term: Term): ListTerm | undefined {
  if (term.kind === 'list') return term;
  if (term.kind !== 'constant' || !isList(term.value)) return undefined;
  return { kind: 'list', items: term.value.map(constant) };
}

/** The ends of a range, whether constant or not; undefined for what is no range. */
export function rangeOf(term: Term): RangeTerm | undefined {
  if (term.kind === 'range') return term;
  if (term.kind !== 'constant' || !isRange(term.value)) return undefined;
  const { startIncluded, endIncluded, start, end, point } = term.value;
  if (point === '!=') return refuse('EXACT-CONSTRUCT', { found: '(!= ...)' });
  return {
    kind: 'range',
    startIncluded,
    endIncluded,
    ...(start === null ? {} : { start: constant(start) }),
    ...(end === null ? {} : { end: constant(end) }),
  };
}

/** An entry or property of a constant; undefined where there is none. */
export function constantProperty(term: Term, name: string): Term | undefined {
  if (term.kind !== 'constant') return undefined;
  const { value } = term;
  const found = isContext(value) ? value.entries.get(name) : property(value, name);
  return found === undefined ? undefined : constant(found);
}

/** Where an end is null, and so the range itself: an end that is not there at all leaves it open. */
export function rangeAbsence({ start, end }: RangeTerm): Term {
  const ends = [start, end].filter((value) => value !== undefined);
  return isTrue(logical('or', ends.map(isNull)));
}

/** The ends of a range and whether they belong to it; null where the range is. */
export function rangeProperty(range: RangeTerm, name: string): Term {
  const absent = rangeAbsence(range);
  return chooseTruth(absent, nothing, ofRange(range, name));
}

function ofRange(range: RangeTerm, name: string): Term {
  if (name === 'start') return range.start ?? nothing;
  if (name === 'end') return range.end ?? nothing;
  if (name === 'start included') return constant(range.startIncluded);
  return name === 'end included' ? constant(range.endIncluded) : nothing;
}
