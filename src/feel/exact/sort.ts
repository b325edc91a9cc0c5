import { absenceOf, bagOf, listing, when } from './bag.ts';
import { choose } from './choose.ts';
import { compare, isNull, not } from './compare.ts';
import * as formula from './formula.ts';
import { isTrue, logical } from './logic.ts';
import { countOf } from './positions.ts';
import { refuse } from './refusal.ts';
import { nothing, truthTerm, type BagTerm, type Compiler, type FunctionTerm, type Term } from './term.ts';
import type { Expression } from '../ast.ts';

/** Every item is compared with every other. */
const mostSorted = 50;

/**
 * The items in order, equal ones as they stood: each goes to the place of its rank. By `<`, or by a function of two items that
 * compares the same of both with `<` or `>`: only such a function is sure to be an order. Null where a comparison is unknown.
 */
export function sorted(compiler: Compiler, list: BagTerm, precedes?: FunctionTerm): Term | undefined {
  if (list.items.length > mostSorted)
    return refuse('EXACT-LOOP', { found: list.items.length, limit: mostSorted });
  if (precedes !== undefined && !isOrder(precedes)) return undefined;
  const bag = compiler.hoist(list);
  const { items } = bag;
  const isLess = (a: Term, b: Term) =>
    precedes === undefined ? compare('<', a, b) : precedes.inline(compiler, [a, b]);
  const unknown: Term[] = [];
  const ranks: formula.Formula[][] = items.map(() => [formula.integer(1n)]);
  for (const [high, later] of items.entries()) {
    if (precedes === undefined) unknown.push(logical('and', [later.when, isNull(later.item)]));
    for (const [low, earlier] of items.slice(0, high).entries()) {
      const outcome = compiler.hoist(isLess(later.item, earlier.item));
      unknown.push(logical('and', [later.when, earlier.when, isNull(outcome)]));
      const before = isTrue(outcome);
      ranks[low]!.push(oneIf(logical('and', [later.when, before])));
      ranks[high]!.push(oneIf(logical('and', [earlier.when, not(before)])));
    }
  }
  const places = ranks.map((parts) => compiler.define(formula.add(...parts)));
  const total = countOf(bag);
  const slots = items.map((_, at) => {
    const place = formula.integer(BigInt(at + 1));
    const branches = items.map((entry, index) => ({
      when: when(entry.when, truthTerm(formula.same(places[index]!, place))),
      then: entry.item,
    }));
    return { when: when(truthTerm(formula.ordered('<=', place, total))), item: choose(branches, nothing) };
  });
  return listing(slots, [absenceOf(bag), ...unknown]);
}

function oneIf(condition: Term): formula.Formula {
  return formula.caseOf([[when(condition).formula, formula.integer(1n)]], formula.integer(0n));
}

/** `function(a, b) key(a) < key(b)`, with one key of both. */
function isOrder({ body, parameters }: FunctionTerm): boolean {
  if (body?.kind !== 'comparison' || !['<', '>'].includes(body.operator)) return false;
  const [first, second] = parameters;
  const [left, right] = [keyOf(body.left, first!), keyOf(body.right, second!)];
  const crossed = [keyOf(body.left, second!), keyOf(body.right, first!)];
  const straight = left === right && !mentions(body.left, second!) && !mentions(body.right, first!);
  const turned = crossed[0] === crossed[1] && !mentions(body.left, first!) && !mentions(body.right, second!);
  return straight || turned;
}

/** The text of the expression with the parameter under one name, whatever its place and own name. */
function keyOf(expression: Expression, parameter: string): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'span') return undefined;
    const isNode = typeof value === 'object' && value !== null && 'kind' in value && 'name' in value;
    return isNode && value.kind === 'name' && value.name === parameter ? null : value;
  });
}

function mentions(expression: Expression, name: string): boolean {
  return JSON.stringify(expression).includes(`"name":${JSON.stringify(name)}`);
}

/** The list of a term, sorted; undefined for what is no list, or where the order is not sure. */
export function sortedList(compiler: Compiler, list: Term, precedes?: FunctionTerm): Term | undefined {
  const bag = bagOf(list);
  return bag === undefined ? undefined : sorted(compiler, bag, precedes);
}
