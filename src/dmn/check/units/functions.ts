import type { Expression } from '../../../feel/index.ts';
import { itemOf, unitOf, unknown, type UnitInfo } from './unit.ts';
import { allTogether, called, type UnitSite } from './uniting.ts';

type Call = Extract<Expression, { readonly kind: 'call' | 'call named' }>;
type Rule = (units: readonly UnitInfo[], site: UnitSite, name: string) => UnitInfo;

const first: Rule = (units) => itemOf(units[0] ?? unknown);
const sameList: Rule = (units) => units[0] ?? unknown;
const common: Rule = (units, site, name) => allTogether(site, name, units.map(itemOf));
const counted: Rule = () => unitOf('count');

/** What the builtin functions do to units; the result of others is not known. */
const rules: Readonly<Record<string, Rule>> = {
  abs: first,
  floor: first,
  ceiling: first,
  decimal: first,
  'round up': first,
  'round down': first,
  'round half up': first,
  'round half down': first,
  stddev: first,
  min: common,
  max: common,
  sum: common,
  mean: common,
  median: common,
  modulo: common,
  count: counted,
  'string length': counted,
  reverse: sameList,
  sort: sameList,
  sublist: sameList,
  remove: sameList,
  'distinct values': sameList,
};

export function unitOfCall(node: Call, site: UnitSite): UnitInfo {
  const { callee } = node;
  const units =
    node.kind === 'call'
      ? node.positional.map((argument) => site.infer(argument, site))
      : node.named.map(({ value }) => site.infer(value, site));
  const target = site.infer(callee, site);
  if (target.kind === 'function') {
    const names = node.kind === 'call' ? target.parameters : node.named.map(({ name }) => name);
    const given = names.map((name, at) => [name, units[at] ?? unknown] as const);
    return called(site, () => target.apply(Object.fromEntries(given)));
  }
  if (callee.kind !== 'name' || Object.hasOwn(site.names, callee.name)) return unknown;
  const rule = Object.hasOwn(rules, callee.name) ? rules[callee.name] : undefined;
  return rule === undefined ? unknown : rule(units, site, callee.name);
}
