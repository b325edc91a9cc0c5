import { absenceOf, bagOf, when } from './bag.ts';
import { choose } from './choose.ts';
import { isNull } from './compare.ts';
import * as formula from './formula.ts';
import type { Formula } from './formula.ts';
import { logical } from './logic.ts';
import { integerConstant, knownValue, tenTo } from './number.ts';
import { refuse } from './refusal.ts';
import { scalarOf } from './scalar.ts';
import { nothing, truthTerm, type BagTerm, type Compiler, type NumberTerm, type Term } from './term.ts';

/** A list with the place of each item among those that are there, from 1, and how many there are. */
export interface Positions {
  readonly bag: BagTerm;
  readonly places: readonly Formula[];
  readonly total: Formula;
}

const [zero, one] = [formula.integer(0n), formula.integer(1n)];

export function positionsOf(compiler: Compiler, list: BagTerm): Positions {
  const bag = compiler.hoist(list);
  const counts = bag.items.map((item) => formula.caseOf([[item.when.formula, one]], zero));
  const known = bag.items.every((item) => formula.isLiteral(item.when.formula, true));
  const upTo = (at: number) =>
    known ? formula.integer(BigInt(at)) : compiler.define(formula.add(...counts.slice(0, at)));
  const places = counts.map((_, at) => upTo(at + 1));
  return { bag, places, total: places.at(-1) ?? zero };
}

/** How many items are there. */
export function countOf(bag: BagTerm): Formula {
  const counts = bag.items.map((item) =>
    formula.isLiteral(item.when.formula, true) ? one : formula.caseOf([[item.when.formula, one]], zero),
  );
  return formula.add(...counts);
}

/** A position of a list as whole number; undefined for what is none, or has decimals. */
export function wholeNumber(term: Term): Formula | undefined {
  const scalar = scalarOf(term);
  return scalar?.kind === 'number' && scalar.scale === 0 ? scalar.formula : undefined;
}

/** A position from 1, where negative ones count from the end. Without meaning where `outside` holds. */
export interface Target {
  readonly place: Formula;
  readonly outside: Term;
}

export function targetOf({ total }: Positions, position: Formula): Target {
  const back = formula.add(total, position, one);
  const place =
    position.low >= 0n
      ? position
      : position.high < 0n
        ? back
        : formula.caseOf([[formula.ordered('<', position, zero), back]], position);
  const outside = [
    isNull({ kind: 'number', formula: position, scale: 0 }),
    truthTerm(formula.same(position, zero)),
    truthTerm(formula.ordered('>', formula.absolute(position), total)),
  ];
  return { place, outside: logical('or', outside) };
}

/** The item at a position; null outside of the list. */
export function elementAt(compiler: Compiler, list: BagTerm, position: NumberTerm): Term {
  const known = knownValue(position);
  if (position.scale !== 0) {
    if (known === undefined) return refuse('EXACT-CONSTRUCT', { found: '[...]' });
    const unit = tenTo(position.scale);
    return known % unit === 0n ? elementAt(compiler, list, integerConstant(known / unit)) : nothing;
  }
  const plain = list.items.every((item) => formula.isLiteral(item.when.formula, true));
  const guarded = (item: Term) => choose([{ when: when(absenceOf(list)), then: nothing }], item);
  if (known !== undefined && plain) {
    const at = Number(known);
    const item = at === 0 ? undefined : list.items.at(at > 0 ? at - 1 : at)?.item;
    return item === undefined ? nothing : guarded(item);
  }
  const positions = positionsOf(compiler, list);
  const place = compiler.define(targetOf(positions, position.formula).place);
  const branches = positions.bag.items.map(({ when: there, item }, at) => ({
    when: when(there, truthTerm(formula.same(positions.places[at]!, place))),
    then: item,
  }));
  return guarded(choose(branches, nothing));
}

/** The list of a term with its positions; undefined for what is no list. */
export function positioned(compiler: Compiler, term: Term): Positions | undefined {
  const bag = bagOf(term);
  return bag === undefined ? undefined : positionsOf(compiler, bag);
}
