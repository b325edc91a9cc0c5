import type { Expression, Iterator, UnaryTest, UnaryTests } from '../../../feel/index.ts';
import { unitOfCall } from './functions.ts';
import {
  isMoney,
  itemOf,
  joined,
  plain,
  productOf,
  quotientOf,
  unitOf,
  unknown,
  type UnitInfo,
} from './unit.ts';
import { complain, together, within, type UnitSite } from './uniting.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** The unit of an expression from the units of the names in it. */
export function inferUnit(node: Expression, site: UnitSite): UnitInfo {
  const visit = (inner: Expression) => inferUnit(inner, site);
  switch (node.kind) {
    case 'null':
    case 'boolean':
    case 'string':
    case 'temporal':
      return unknown;
    case 'number':
      return plain;
    case 'name':
      return (Object.hasOwn(site.names, node.name) ? site.names[node.name] : undefined) ?? unknown;
    case 'path':
      return pathUnit(visit(node.of), node.name);
    case 'filter':
      return filterUnit(node, site);
    case 'arithmetic':
      return arithmeticUnit(node, site);
    case 'negate':
      return visit(node.operand);
    case 'comparison':
      together(site, node.operator, visit(node.left), visit(node.right));
      return unknown;
    case 'logical':
      visit(node.left);
      visit(node.right);
      return unknown;
    case 'between': {
      const value = visit(node.value);
      for (const end of [node.low, node.high]) together(site, 'between', value, visit(end));
      return unknown;
    }
    case 'in': {
      const value = visit(node.value);
      for (const test of node.tests) testUnit(test, value, site);
      return unknown;
    }
    case 'instance of':
      visit(node.value);
      return unknown;
    case 'if':
      visit(node.condition);
      return together(site, 'if', visit(node.then), visit(node.else));
    case 'for':
      return { kind: 'list', of: inferUnit(node.body, withIterators(node.iterators, site)) };
    case 'quantified':
      inferUnit(node.satisfies, withIterators(node.iterators, site));
      return unknown;
    case 'list':
      return { kind: 'list', of: quietly(node.items.map(visit)) };
    case 'context':
      return contextUnit(node, site);
    case 'range':
      return quietly([node.start, node.end].flatMap((end) => (end === undefined ? [] : [visit(end)])));
    case 'function':
      return functionUnit(node, site);
    case 'call':
    case 'call named':
      return unitOfCall(node, site);
  }
}

/** Values that stand side by side may be of different units: then nothing is known. */
function quietly(units: readonly UnitInfo[]): UnitInfo {
  return units.reduce<UnitInfo | undefined>((all, unit) => all && joined(all, unit), plain) ?? unknown;
}

/** Properties of durations count days and months. */
function pathUnit(of: UnitInfo, name: string): UnitInfo {
  if (of.kind === 'list') return { kind: 'list', of: pathUnit(of.of, name) };
  if (of.kind === 'context') return of.fields[name] ?? unknown;
  return name === 'days' || name === 'months' ? unitOf(name) : unknown;
}

function filterUnit(node: NodeOf<'filter'>, site: UnitSite): UnitInfo {
  const of = inferUnit(node.of, site);
  const item = itemOf(of);
  inferUnit(node.condition, within(site, { item, ...(item.kind === 'context' ? item.fields : {}) }));
  return node.condition.kind === 'number' ? item : of;
}

function arithmeticUnit(node: NodeOf<'arithmetic'>, site: UnitSite): UnitInfo {
  const [left, right] = [inferUnit(node.left, site), inferUnit(node.right, site)].map(itemOf) as [
    UnitInfo,
    UnitInfo,
  ];
  switch (node.operator) {
    case '+':
    case '-':
      // A sum with something unknown is unknown: dates and durations add as well.
      if (left.kind === 'unknown' || right.kind === 'unknown') return unknown;
      return together(site, node.operator, left, right);
    case '*': {
      const unit = productOf(left, right);
      if (unit !== 'twice') return unit;
      const name = (side: UnitInfo) => (side.kind === 'unit' ? side.unit : '');
      complain(site, 'DMN-UNIT-PRODUCT', { left: name(left), right: name(right) });
      return unknown;
    }
    case '/':
      if (left.kind === 'unit' && right.kind === 'unit' && isOtherMoney(left.unit, right.unit))
        return together(site, '/', left, right);
      return quotientOf(left, right);
    case '**':
      return left.kind === 'plain' ? plain : unknown;
  }
}

/** The quotient of two currencies is an exchange rate, which is no share. */
function isOtherMoney(left: string, right: string): boolean {
  return left !== right && isMoney(left) && isMoney(right);
}

function withIterators(iterators: readonly Iterator[], site: UnitSite): UnitSite {
  return iterators.reduce((inner, iterator) => {
    const from = inferUnit(iterator.in, inner);
    if (iterator.to !== undefined) inferUnit(iterator.to, inner);
    return within(inner, { [iterator.name]: itemOf(from) });
  }, site);
}

function contextUnit(node: NodeOf<'context'>, site: UnitSite): UnitInfo {
  const fields: Record<string, UnitInfo> = {};
  for (const { key, value } of node.entries) fields[key] = inferUnit(value, within(site, fields));
  return { kind: 'context', fields };
}

function functionUnit(node: NodeOf<'function'>, site: UnitSite): UnitInfo {
  const parameters = node.parameters.map(({ name }) => name);
  const nothing = Object.fromEntries(parameters.map((name) => [name, unknown]));
  const apply = (given: Readonly<Record<string, UnitInfo>>) =>
    node.external ? unknown : inferUnit(node.body, within(site, { ...nothing, ...given }));
  apply({});
  return { kind: 'function', parameters, apply };
}

/** A cell compares its input with operands of the same unit. */
export function testsUnit(tests: UnaryTests, input: UnitInfo, site: UnitSite): void {
  if (tests.kind === 'tests') for (const test of tests.tests) testUnit(test, input, site);
}

function testUnit(test: UnaryTest, input: UnitInfo, site: UnitSite): void {
  if (test.kind === 'compare') {
    together(site, test.operator, input, inferUnit(test.operand, site));
    return;
  }
  const unit = inferUnit(test.expression, within(site, { '?': input }));
  if (!test.usesInput) together(site, test.expression.kind === 'range' ? 'in' : '=', input, unit);
}
