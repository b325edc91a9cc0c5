import { testUnaryTests, type UnaryTests, type Value } from '../../../feel/index.ts';
import { constantOf } from './cuts.ts';
import type { TableSite } from './table-site.ts';

/** The rules in the order in which they decide, where only one does; undefined where several may, or where the order shows in a run only. */
export function precedence(site: TableSite): readonly number[] | undefined {
  const { table } = site;
  const rules = [...table.rules.keys()];
  if (table.hitPolicy === 'FIRST') return rules;
  if (table.hitPolicy !== 'PRIORITY') return undefined;
  const ranks = rules.map((rule) => ranksOf(site, rule));
  if (!ranks.every((rank) => rank !== undefined)) return undefined;
  return rules.toSorted((a, b) => compareRanks(ranks[a]!, ranks[b]!) || a - b);
}

/** The place of each output among the output values of its column (DMN 1.5, 8.3.3). */
function ranksOf({ table, constants }: TableSite, rule: number): readonly number[] | undefined {
  const ranks = table.outputs.map((output, column) => {
    const expression = table.rules[rule]!.outputs[column]?.expression;
    const value = expression === undefined ? undefined : constantOf(expression, constants);
    const tests = output.allowedValues?.tests;
    if (value === undefined || tests === undefined) return undefined;
    return rankOf(tests, value);
  });
  return ranks.every((rank) => rank !== undefined) ? ranks : undefined;
}

function rankOf(tests: UnaryTests, value: Value): number {
  if (tests.kind === 'any') return 0;
  const found = tests.tests.findIndex((test) => {
    const single: UnaryTests = { kind: 'tests', negated: false, tests: [test], span: test.span };
    return testUnaryTests(single, value, new Map()) === true;
  });
  return found === -1 ? tests.tests.length : found;
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((rank, column) => rank !== second[column]);
  return at === -1 ? 0 : first[at]! - second[at]!;
}
