import type { Expression } from '../ast.ts';
import { absenceOf, asBag, listing, when } from './bag.ts';
import { choose, entriesOf } from './choose.ts';
import { isNull, not } from './compare.ts';
import { truth } from './logic.ts';
import { elementAt } from './positions.ts';
import { refuse } from './refusal.ts';
import { isNullConstant, scalarOf } from './scalar.ts';
import { constant, kindOfTerm, nothing, type BagTerm, type Compiler, type Term } from './term.ts';

/**
 * `list[condition]` and `list[index]`: the counterpart of evaluate/filter.ts. The condition sees each item as `item`, and its entries
 * by name.
 */
export function compileFilter(compiler: Compiler, of: Term, condition: Expression): Term {
  if (isNullConstant(of)) return nothing;
  const bag = asBag(of) ?? refuse('EXACT-CONSTRUCT', { found: '[...]' });
  if (bag.items.length === 0) return emptyFilter(compiler, condition, bag);
  const tests = bag.items.map(({ item }) => withItem(compiler, item, (inner) => inner.compile(condition)));
  const kinds = new Set(tests.map(kindOfTerm));
  if (!kinds.has('number'))
    return listing(
      bag.items.map((entry, at) => ({ ...entry, when: when(entry.when, tests[at]!) })),
      [absenceOf(bag)],
    );
  // Whether an index or a condition is asked is not known before the row where some items give one and some the other.
  const index = kinds.size > 1 ? undefined : scalarOf(compiler.compile(condition));
  if (index?.kind !== 'number' || index.formula.nullable)
    return refuse('EXACT-CONSTRUCT', { found: '[number | null]' });
  return elementAt(compiler, bag, index);
}

/** An empty list has no item at an index, and stays empty under a condition. */
function emptyFilter(compiler: Compiler, condition: Expression, bag: BagTerm): Term {
  const test = withItem(compiler, nothing, (inner) => inner.compile(condition));
  if (kindOfTerm(test) !== 'number') return listing([], [absenceOf(bag)]);
  const unsure = isNull(test);
  return unsure.kind === 'constant' ? nothing : refuse('EXACT-CONSTRUCT', { found: '[number | null]' });
}

/** Compiles with the names that an item brings: where the item is null, it brings no entries. */
export function withItem(compiler: Compiler, item: Term, work: (inner: Compiler) => Term): Term {
  const plain = compiler.with([['item', item]]);
  const entries = entriesOf(item);
  if (entries === undefined) return work(plain);
  const absent = isNull(item);
  const inside = work(plain.with(entries));
  if (absent.kind === 'constant') return inside;
  return choose(
    [{ when: truth(not(absent)), then: inside }],
    work(compiler.with([['item', constant(null)]])),
  );
}
