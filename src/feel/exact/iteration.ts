import type { Expression, Iterator } from '../ast.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { isList, isNumber, isRange } from '../kind.ts';
import { number, type Value } from '../value.ts';
import { absenceOf, asBag, listing, present, when } from './bag.ts';
import { choose } from './choose.ts';
import { not } from './compare.ts';
import { integer, ordered, type Formula } from './formula.ts';
import { logical, truth } from './logic.ts';
import { namesIn } from './names.ts';
import { wholeNumber } from './positions.ts';
import { refuse } from './refusal.ts';
import { isNullConstant } from './scalar.ts';
import {
  constant,
  nothing,
  truthTerm,
  type BagItem,
  type BagTerm,
  type Compiler,
  type PlainTerm,
  type Term,
} from './term.ts';

/** More copies of a loop's body than this would make a statement that no one can run. */
const mostItems = 1000;

/** What a loop has gathered: its outcomes, and where it cannot run. */
interface Loop {
  readonly items: readonly BagItem[];
  readonly absences: readonly Term[];
}

export function compileFor(compiler: Compiler, iterators: readonly Iterator[], body: Expression): Term {
  const usesPartial = namesIn(body).has('partial');
  const done: BagItem[] = [];
  const visit = (inner: Compiler, there: PlainTerm): void => {
    const scope = usesPartial ? inner.with([['partial', listing(done)]]) : inner;
    done.push({ when: there, item: scope.compile(body) });
    if (done.length > mostItems) refuse('EXACT-CONSTRUCT', { found: `for ... (${mostItems}+)` });
  };
  const absences = walk(compiler, iterators, present(nothing).when, visit);
  return listing(done, absences);
}

export function compileQuantified(
  compiler: Compiler,
  quantifier: 'some' | 'every',
  iterators: readonly Iterator[],
  condition: Expression,
): Term {
  const outcomes: BagItem[] = [];
  const absences = walk(compiler, iterators, present(nothing).when, (inner, there) => {
    outcomes.push({ when: there, item: inner.compile(condition) });
    if (outcomes.length > mostItems)
      refuse('EXACT-CONSTRUCT', { found: `${quantifier} ... (${mostItems}+)` });
  });
  // The evaluator stops where an inner list is null, and looks no further for what decides.
  if (iterators.length > 1 && absences.some((term) => !isFalse(term)))
    return refuse('EXACT-CONSTRUCT', { found: `${quantifier} ... in null` });
  return decide(quantifier, { items: outcomes, absences });
}

const isFalse = (term: Term) => term.kind === 'constant' && term.value === false;

/** `some` or `every` over outcomes, three-valued; null where the list is null. */
export function decide(quantifier: 'some' | 'every', { items, absences }: Loop): Term {
  const some = quantifier === 'some';
  const outcome = logical(
    some ? 'or' : 'and',
    items.map((entry) =>
      some ? logical('and', [entry.when, entry.item]) : logical('or', [not(entry.when), entry.item]),
    ),
  );
  return choose([{ when: when(logical('or', absences)), then: nothing }], outcome);
}

/** Visits every combination of items, the last iterator running fastest; gives the conditions under which a list is null. */
function walk(
  compiler: Compiler,
  iterators: readonly Iterator[],
  there: PlainTerm,
  visit: (inner: Compiler, there: PlainTerm) => void,
): readonly Term[] {
  const [first, ...rest] = iterators;
  if (first === undefined) {
    visit(compiler, there);
    return [];
  }
  const domain = domainOf(compiler, first);
  const absences: Term[] = [logical('and', [there, absenceOf(domain)])];
  for (const { when: own, item } of domain.items) {
    const inner = compiler.with([[first.name, item]]);
    absences.push(...walk(inner, rest, when(there, own), visit));
  }
  return absences;
}

const noList: BagTerm = { kind: 'bag', items: [], nullWhen: present(nothing).when };

function domainOf(compiler: Compiler, iterator: Iterator): BagTerm {
  const start = compiler.hoist(compiler.compile(iterator.in));
  if (iterator.to === undefined) return listed(start);
  const end = compiler.compile(iterator.to);
  if (start.kind !== 'constant') return refuse('EXACT-CONSTRUCT', { found: 'for ... in a..b' });
  return end.kind === 'constant' ? counted(iterator, start.value, end.value) : upTo(start.value, end);
}

/** The items of a list, of a range that is known, or the one value. */
function listed(domain: Term): BagTerm {
  if (isNullConstant(domain)) return noList;
  if (domain.kind === 'range') return refuse('EXACT-CONSTRUCT', { found: 'for ... in [a..b]' });
  if (domain.kind === 'constant' && isRange(domain.value))
    return evaluated({ name: 'x', in: named('domain') }, new Map([['domain', domain.value]]));
  return asBag(domain) ?? refuse('EXACT-CONSTRUCT', { found: 'for' });
}

const span = { from: 0, to: 0 };
const named = (name: string): Expression => ({ kind: 'name', name, span });

function counted(iterator: Iterator, start: Value, end: Value): BagTerm {
  const ends = new Map([
    ['start', start],
    ['end', end],
  ]);
  return evaluated({ name: iterator.name, in: named('start'), to: named('end') }, ends);
}

/** What the evaluator runs through. */
function evaluated(iterator: Iterator, variables: ReadonlyMap<string, Value>): BagTerm {
  const loop: Expression = { kind: 'for', iterators: [iterator], body: named(iterator.name), span };
  // An item takes a few steps; what is longer than the limit is not made in full.
  const values = evaluate(loop, variables, { stepLimit: 10 * mostItems });
  const isLong = isList(values) && values.length > mostItems;
  if (isLong || (values === null && [...variables.values()].every((value) => value !== null)))
    return refuse('EXACT-CONSTRUCT', { found: 'for ... in a..b' });
  return isList(values) ? { kind: 'bag', items: values.map((item) => present(constant(item))) } : noList;
}

/** From a known number to one that differs by row: up, or down where it is less. */
function upTo(start: Value, end: Term): BagTerm {
  const last = wholeNumber(end);
  if (last === undefined || !isNumber(start) || !start.isInteger())
    return refuse('EXACT-CONSTRUCT', { found: 'for ... in a..b' });
  const first = BigInt(start.toFixed(0));
  const [low, high] = [last.low < first ? last.low : first, last.high > first ? last.high : first];
  if (high - low > BigInt(mostItems))
    return refuse('EXACT-LOOP', { found: String(high - low + 1n), limit: mostItems });
  const item = (value: bigint, test: Formula): BagItem => ({
    when: when(truthTerm(test)),
    item: constant(number(value)),
  });
  const items: BagItem[] = [present(constant(start))];
  for (let at = first + 1n; at <= high; at += 1n) items.push(item(at, ordered('>=', last, integer(at))));
  for (let at = first - 1n; at >= low; at -= 1n) items.push(item(at, ordered('<=', last, integer(at))));
  const bag: BagTerm = { kind: 'bag', items };
  const absent = asBag(end)?.nullWhen;
  return absent === undefined ? bag : { ...bag, nullWhen: truth(absent) };
}
