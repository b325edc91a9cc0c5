import { isContext, isList, isNumber } from '../kind.ts';
import type { Value } from '../value.ts';
import { spend } from './budget.ts';
import { bind, enter, type Code, type Scopes } from './code.ts';
import { compile, type NodeOf } from './compile.ts';
import { sizeOf } from './tree-size.ts';

/**
 * `list[condition]` and `list[index]` (DMN 1.5, table 60). The condition sees each element as `item`, and its entries by name.
 * A single value is a list of one; an index counts from 1, or from the end when negative.
 */
export function compileFilter(node: NodeOf<'filter'>): Code {
  const of = compile(node.of);
  const condition = compile(node.condition);
  const cost = 1 + sizeOf(node.condition);
  return (scopes) => {
    const value = of(scopes);
    const list = isList(value) ? value : value === null ? [] : [value];
    if (list.length === 0) {
      const index = condition(scopes);
      return value === null || isNumber(index) ? null : [];
    }
    const first = condition(withItem(scopes, list[0]!));
    if (isNumber(first)) return element(list, condition(scopes));
    const kept: Value[] = first === true ? [list[0]!] : [];
    for (const item of list.slice(1)) {
      spend(scopes.run, cost);
      if (condition(withItem(scopes, item)) === true) kept.push(item);
    }
    return kept;
  };
}

function withItem(scopes: Scopes, item: Value): Scopes {
  const inner = bind(scopes, 'item', item);
  return isContext(item) ? enter(inner, item.entries) : inner;
}

function element(list: readonly Value[], index: Value): Value {
  if (!isNumber(index) || !index.isInteger()) return null;
  const at = index.toNumber();
  return list.at(at > 0 ? at - 1 : at === 0 ? list.length : at) ?? null;
}
