import type { FeelType } from '../type.ts';
import { coerce, conforms } from '../conforms.ts';
import { asBag, bagOf } from './bag.ts';
import { entriesOf } from './choose.ts';
import { isNull, not } from './compare.ts';
import { logical } from './logic.ts';
import { refuse } from './refusal.ts';
import { rangeOf } from './structures.ts';
import { constant, kindOfTerm, nothing, type Term } from './term.ts';

/** Whether the value is null or of the type: the counterpart of conforms.ts; never unknown. */
export function conformsTerm(term: Term, type: FeelType): Term {
  if (type.kind === 'any') return constant(true);
  if (term.kind === 'constant') return constant(conforms(term.value, type));
  return logical('or', [isNull(term), fits(term, type)]);
}

/** Of a value that is not null. */
function fits(term: Exclude<Term, { readonly kind: 'constant' }>, type: FeelType): Term {
  switch (type.kind) {
    case 'any':
      return constant(true);
    case 'list': {
      if (kindOfTerm(term) !== 'list') return constant(false);
      const bag = bagOf(term) ?? refuse('EXACT-CONSTRUCT', { found: 'list | value' });
      return logical(
        'and',
        bag.items.map(({ when, item }) => logical('or', [not(when), conformsTerm(item, type.of)])),
      );
    }
    case 'range': {
      const range = rangeOf(term);
      if (range === undefined) return constant(false);
      const ends = [range.start ?? nothing, range.end ?? nothing];
      return logical(
        'and',
        ends.map((end) => conformsTerm(end, type.of)),
      );
    }
    case 'context': {
      const entries = entriesOf(term);
      if (entries === undefined) return constant(false);
      return logical(
        'and',
        Object.entries(type.fields).map(([name, field]) => {
          const entry = entries.get(name);
          return entry === undefined ? constant(false) : conformsTerm(entry, field);
        }),
      );
    }
    case 'function':
      return constant(term.kind === 'function' && term.parameters.length === type.parameters.length);
    default:
      return constant(kindOfTerm(term) === type.kind);
  }
}

/**
 * The value as a type asks: a list of one becomes its item and back. undefined where it never conforms; refused where
 * that differs by row.
 */
export function coerceTerm(term: Term, type: FeelType): Term | undefined {
  if (term.kind === 'constant') {
    const value = coerce(term.value, type);
    return value === undefined ? undefined : constant(value);
  }
  if (type.kind === 'list' && kindOfTerm(term) !== 'list' && isTrueConstant(conformsTerm(term, type.of)))
    return asBag(term);
  const conforming = conformsTerm(term, type);
  if (conforming.kind !== 'constant') return refuseType(term, type);
  if (conforming.value === true) return term;
  if (term.kind === 'bag' || (type.kind === 'date and time' && kindOfTerm(term) === 'date'))
    return refuseType(term, type);
  return term.kind === 'list' && term.items.length === 1 ? coerceTerm(term.items[0]!, type) : undefined;
}

const isTrueConstant = (term: Term) => term.kind === 'constant' && term.value === true;

function refuseType(term: Term, type: FeelType): never {
  return refuse('EXACT-TYPE', { what: 'function', found: kindOfTerm(term), expected: type.kind });
}

/** `x instance of T`: null is of no type but Null. */
export function instanceOf(term: Term, type: FeelType | null): Term {
  if (type === null) return nothing;
  if (type.kind === 'null') return isNull(term);
  return logical('and', [not(isNull(term)), conformsTerm(term, type)]);
}
