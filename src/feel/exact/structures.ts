import { refuse } from './refusal.ts';
import { isContext, isList, isRange } from '../kind.ts';
import { property } from '../evaluate/properties.ts';
import { constant, type ListTerm, type RangeTerm, type Term } from './term.ts';

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
