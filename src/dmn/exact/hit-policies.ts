import { formatValue, testUnaryTests, type UnaryTests, type Value } from '../../feel/index.ts';
import {
  aligned,
  choose,
  chooseNumber,
  equal,
  formulas,
  integerConstant,
  isNull,
  isNullConstant,
  isTrue,
  logical,
  not,
  nullTerm,
  numberTerm,
  refuse,
  scalarOf,
  sumOfNumbers,
  truth,
  truthTerm,
  type Branch,
  type Compiler,
  type Formula,
  type NumberTerm,
  type Term,
} from '../../feel/internal.ts';
import type { Aggregation, DecisionTable, HitPolicy } from '../model.ts';
import type { Boxes } from './boxed.ts';
import { disjoint } from './disjoint.ts';
import type { RuleTerm } from './table.ts';

/** The counterpart of hit-policies/hit-policy.ts on terms. */
export interface SetHits {
  readonly compiler: Compiler;
  readonly boxes: Boxes;
  readonly table: DecisionTable;
  readonly rules: readonly RuleTerm[];
  readonly standard: Term;
  readonly forced: Formula | undefined;
}

export interface SetOutcome {
  readonly value: Term;
  /** An integer: 0 where none decided, -1 where several may not. */
  readonly rule: Formula;
}

type SetHitPolicy = (hits: SetHits) => SetOutcome;

/** Rules that can match at all. */
function possible(rules: readonly RuleTerm[]): readonly RuleTerm[] {
  return rules.filter(({ when }) => when.kind !== 'constant' || when.value === true);
}

type Case = readonly [when: Formula, then: Formula];

/** The number of the first rule that holds, 0 for none. */
function firstOf(rules: readonly RuleTerm[], before: readonly Case[] = []): Formula {
  const cases: Case[] = [...before];
  for (const { index, when } of possible(rules)) {
    const number = formulas.integer(BigInt(index));
    if (when.kind === 'constant') return formulas.caseOf(cases, number);
    cases.push([truth(when).formula, number]);
  }
  return formulas.caseOf(cases, formulas.integer(0n));
}

/** The output of the rule of this number; rules with one constant output share a branch. */
function outputOf(hits: SetHits, rule: Formula): Term {
  const groups = new Map<string, { readonly output: Term; readonly rules: number[] }>();
  for (const { index, output } of hits.forced === undefined ? possible(hits.rules) : hits.rules) {
    const key = output.kind === 'constant' ? `= ${formatValue(output.value)}` : `rule ${index}`;
    const group = groups.get(key) ?? { output, rules: [] };
    group.rules.push(index);
    groups.set(key, group);
  }
  const branches = [...groups.values()].map(({ output, rules }): Branch => {
    return { when: truthTerm(formulas.either(...rules.map((index) => is(rule, index)))), then: output };
  });
  const none: Branch = { when: truthTerm(is(rule, 0)), then: hits.standard };
  return isNullConstant(hits.standard) ? choose(branches, nullTerm) : choose([...branches, none], nullTerm);
}

const is = (rule: Formula, index: number) => formulas.same(rule, formulas.integer(BigInt(index)));

/** One rule decides: the one that is named, or that the caller forces. */
function single(hits: SetHits, natural: () => Formula): SetOutcome {
  const rule = hits.compiler.define(hits.forced ?? natural());
  return { value: outputOf(hits, rule), rule };
}

/** A condition of so few words is as cheap as a column, and there is no end to them. */
const fewWords = 8;

/** A condition for a policy that uses it more than once: never unknown, and under a name where that saves work. */
function reusable({ compiler }: SetHits, when: Term): Term {
  const sure = isTrue(when);
  return truth(sure).formula.size > fewWords ? compiler.hoist(sure) : sure;
}

function hoisted(hits: SetHits): readonly RuleTerm[] {
  return possible(hits.rules).map((rule) => ({ ...rule, when: reusable(hits, rule.when) }));
}

const first: SetHitPolicy = (hits) => single(hits, () => firstOf(hits.rules));

const unique: SetHitPolicy = (hits) =>
  single(hits, () => {
    if (disjoint(hits.table)) return firstOf(hits.rules);
    const rules = hoisted(hits);
    if (rules.length < 2) return firstOf(rules);
    const [one, none] = [formulas.integer(1n), formulas.integer(0n)];
    const counts = rules.map(({ when }) => formulas.caseOf([[truth(when).formula, one]], none));
    const several = formulas.ordered('>', formulas.add(...counts), one);
    return firstOf(rules, [[several, formulas.integer(-1n)]]);
  });

const any: SetHitPolicy = (hits) =>
  single(hits, () => {
    const rules = hoisted(hits);
    const deciding = hits.compiler.define(firstOf(rules));
    const chosen = hits.compiler.hoist(outputOf({ ...hits, rules, forced: undefined }, deciding));
    const different = rules.map(({ when, output }) =>
      logical('and', [when, not(isTrue(equalOutputs(output, chosen)))]),
    );
    const conflict = isTrue(logical('or', different));
    return formulas.caseOf([[truth(conflict).formula, formulas.integer(-1n)]], deciding);
  });

function equalOutputs(left: Term, right: Term): Term {
  if (left.kind !== 'context' || right.kind !== 'context') return equal(left, right);
  return logical(
    'and',
    [...left.entries].map(([name, entry]) => equal(entry, right.entries.get(name) ?? nullTerm)),
  );
}

/** Rules in order of their outputs' rank in the output values; only for outputs that are known now. */
function ranked(hits: SetHits, policy: HitPolicy): readonly RuleTerm[] {
  const ranks = hits.rules.map((rule) =>
    hits.table.outputs.map((_, column) => rankOf(hits, rule, column, policy)),
  );
  const before = (a: RuleTerm, b: RuleTerm) => {
    const [x, y] = [ranks[a.index - 1]!, ranks[b.index - 1]!];
    const column = x.findIndex((rank, at) => rank !== y[at]);
    return column === -1 ? a.index - b.index : x[column]! - y[column]!;
  };
  return hits.rules.toSorted(before);
}

function rankOf(hits: SetHits, { output }: RuleTerm, column: number, policy: HitPolicy): number {
  const { name, typeRef, allowedValues } = hits.table.outputs[column]!;
  const entry = typeRef === undefined ? undefined : hits.boxes.types.get(typeRef);
  const tests = allowedValues?.tests ?? entry?.definition.allowedValues;
  if (tests === undefined || tests.kind === 'any') return 0;
  const term = output.kind === 'context' ? (output.entries.get(name ?? '') ?? nullTerm) : output;
  if (term.kind !== 'constant')
    return refuse('EXACT-HIT-POLICY', {
      policy,
      reason: 'an output is computed, so its rank is not known beforehand',
    });
  const found = tests.tests.findIndex((test) =>
    passes({ ...tests, negated: false, tests: [test] }, term.value),
  );
  return found === -1 ? tests.tests.length : found;
}

function passes(tests: UnaryTests, value: Value): boolean {
  return testUnaryTests(tests, value, new Map()) === true;
}

const priority: SetHitPolicy = (hits) => single(hits, () => firstOf(ranked(hits, 'PRIORITY')));

/** All outputs as a list, in the order given; the default outputs, where there are any, stand alone. */
function listed(hits: SetHits, policy: HitPolicy, order: readonly RuleTerm[]): SetOutcome {
  noForce(hits, policy);
  const items = order.flatMap(({ index, output }) => {
    const rule = possible(hits.rules).find((item) => item.index === index);
    if (rule === undefined) return [];
    return [{ when: truth(reusable(hits, rule.when)), item: output }];
  });
  const none = not(
    logical(
      'or',
      items.map(({ when }) => when),
    ),
  );
  const rule = firstOf(order);
  if (none.kind === 'constant')
    return { value: none.value === true ? hits.standard : { kind: 'bag', items }, rule };
  const when = truth(hits.compiler.hoist(none));
  if (isNullConstant(hits.standard)) return { value: { kind: 'bag', items, nullWhen: when }, rule };
  return { value: { kind: 'bag', items: [...items, { when, item: hits.standard }], single: when }, rule };
}

function noForce(hits: SetHits, policy: HitPolicy): void {
  if (hits.forced !== undefined)
    refuse('EXACT-HIT-POLICY', { policy, reason: 'no single rule decides, so none can be forced' });
}

const collect: SetHitPolicy = (hits) => {
  const { aggregation } = hits.table;
  if (aggregation === undefined) return listed(hits, 'COLLECT', hits.rules);
  noForce(hits, 'COLLECT');
  const rules = hoisted(hits);
  const some = isTrue(
    logical(
      'or',
      rules.map(({ when }) => when),
    ),
  );
  const rule = firstOf(rules);
  if (some.kind === 'constant' && some.value !== true) return { value: hits.standard, rule };
  const total = aggregations[aggregation](rules);
  if (some.kind === 'constant') return { value: total, rule };
  return { value: choose([{ when: truth(some), then: total }], hits.standard), rule };
};

const aggregations: Readonly<Record<Aggregation, (rules: readonly RuleTerm[]) => Term>> = {
  COUNT: (rules) =>
    sum(
      rules,
      rules.map(() => integerConstant(1n)),
    ),
  SUM: (rules) => overNumbers('SUM', rules, sum),
  MIN: (rules) => overNumbers('MIN', rules, (filled, numbers) => extreme('least', filled, numbers)),
  MAX: (rules) => overNumbers('MAX', rules, (filled, numbers) => extreme('greatest', filled, numbers)),
};

type OverNumbers = (rules: readonly RuleTerm[], numbers: readonly NumberTerm[]) => NumberTerm;

/** An aggregation of numbers, null where a rule that matched gives null. */
function overNumbers(policy: Aggregation, rules: readonly RuleTerm[], aggregate: OverNumbers): Term {
  const filled = rules.filter(({ output }) => !isNullConstant(output));
  if (filled.length === 0) return nullTerm;
  const numbers = filled.map(({ output }) => scalarOf(output));
  if (!numbers.every((item) => item?.kind === 'number'))
    return refuse('EXACT-HIT-POLICY', { policy, reason: 'not all outputs are exact numbers' });
  const unknown = logical(
    'or',
    rules.map(({ when, output }) => logical('and', [when, isNull(output)])),
  );
  const total = aggregate(filled, numbers);
  if (unknown.kind === 'constant') return unknown.value === true ? nullTerm : total;
  return choose([{ when: truth(unknown), then: nullTerm }], total);
}

function sum(rules: readonly RuleTerm[], numbers: readonly NumberTerm[]): NumberTerm {
  const parts = aligned(numbers).map((term, at) => {
    const { when } = rules[at]!;
    return when.kind === 'constant'
      ? term
      : chooseNumber([truth(when)], [term, integerConstant(0n, term.scale)]);
  });
  return sumOfNumbers(parts);
}

/** Over the rules that match: the others count as null, which is passed over. */
function extreme(
  word: 'least' | 'greatest',
  rules: readonly RuleTerm[],
  numbers: readonly NumberTerm[],
): NumberTerm {
  const terms = aligned(numbers);
  const items = rules.map(({ when }, at) =>
    formulas.caseOf([[truth(when).formula, terms[at]!.formula]], formulas.nullOf('integer')),
  );
  return numberTerm(formulas.extremePresent(word, items), terms[0]!.scale);
}

/** Every hit policy on terms; a new one is a function and a line here. */
export const setHitPolicies: Readonly<Record<HitPolicy, SetHitPolicy>> = {
  UNIQUE: unique,
  FIRST: first,
  PRIORITY: priority,
  ANY: any,
  COLLECT: collect,
  'RULE ORDER': (hits) => listed(hits, 'RULE ORDER', hits.rules),
  'OUTPUT ORDER': (hits) => listed(hits, 'OUTPUT ORDER', ranked(hits, 'OUTPUT ORDER')),
};
