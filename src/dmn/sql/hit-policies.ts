import {
  choose,
  chooseNumber,
  equal,
  formatValue,
  integerConstant,
  isNull,
  isNullConstant,
  isTrue,
  logical,
  not,
  nullTerm,
  operate,
  plain,
  refuse,
  rescale,
  scalarOf,
  testUnaryTests,
  truth,
  type Branch,
  type Compiler,
  type NumberTerm,
  type PlainTerm,
  type Term,
  type UnaryTests,
  type Value,
} from '../../feel/index.ts';
import type { Aggregation, DecisionTable, HitPolicy } from '../model.ts';
import type { Boxes } from './boxed.ts';
import { disjoint } from './disjoint.ts';
import type { RuleTerm } from './table.ts';

/** The counterpart of hit-policies/hit-policy.ts on terms. */
export interface SqlHits {
  readonly compiler: Compiler;
  readonly boxes: Boxes;
  readonly table: DecisionTable;
  readonly rules: readonly RuleTerm[];
  readonly standard: Term;
  readonly forced: PlainTerm | undefined;
}

export interface SqlOutcome {
  readonly value: Term;
  readonly rule: PlainTerm;
}

type SqlHitPolicy = (hits: SqlHits) => SqlOutcome;

/** Rule numbers: small integers of SQL, not numbers of FEEL. */
function ruleColumn(sql: string, from: readonly PlainTerm[]): PlainTerm {
  return plain('string', `CAST(${sql} AS INTEGER)`, from, false);
}

/** Rules that can match at all. */
function possible(rules: readonly RuleTerm[]): readonly RuleTerm[] {
  return rules.filter(({ when }) => when.kind !== 'constant' || when.value === true);
}

/** The number of the first rule that holds, 0 for none. */
function firstOf(rules: readonly RuleTerm[], before = '', from: readonly PlainTerm[] = []): PlainTerm {
  const cases: string[] = [];
  const used: PlainTerm[] = [...from];
  let last = '0';
  for (const { index, when } of possible(rules)) {
    if (when.kind === 'constant') {
      last = String(index);
      break;
    }
    const condition = truth(when);
    used.push(condition);
    cases.push(`WHEN ${condition.sql} THEN ${index}`);
  }
  const body = `${before} ${cases.join(' ')}`.trim();
  return ruleColumn(body === '' ? last : `CASE ${body} ELSE ${last} END`, used);
}

/** The output of the rule that a column names; rules with one constant output share a branch. */
function outputOf(hits: SqlHits, rule: PlainTerm): Term {
  const groups = new Map<string, { readonly output: Term; readonly rules: number[] }>();
  for (const { index, output } of hits.forced === undefined ? possible(hits.rules) : hits.rules) {
    const key = output.kind === 'constant' ? `= ${formatValue(output.value)}` : `rule ${index}`;
    const group = groups.get(key) ?? { output, rules: [] };
    group.rules.push(index);
    groups.set(key, group);
  }
  const branches = [...groups.values()].map(({ output, rules }): Branch => {
    const sql = rules.length === 1 ? `${rule.sql} = ${rules[0]}` : `${rule.sql} IN (${rules.join(', ')})`;
    return { when: plain('boolean', `(${sql})`, [rule], false), then: output };
  });
  const none: Branch = { when: plain('boolean', `(${rule.sql} = 0)`, [rule], false), then: hits.standard };
  return isNullConstant(hits.standard) ? choose(branches, nullTerm) : choose([...branches, none], nullTerm);
}

/** One rule decides: the one that the column names, or that the caller forces. */
function single(hits: SqlHits, natural: () => PlainTerm): SqlOutcome {
  const rule = hits.compiler.hoist(hits.forced ?? natural());
  return { value: outputOf(hits, rule), rule };
}

/** Each condition as a column of its own, for policies that use it more than once. */
function hoisted(hits: SqlHits): readonly RuleTerm[] {
  return possible(hits.rules).map((rule) => ({ ...rule, when: hits.compiler.hoist(isTrue(rule.when)) }));
}

const first: SqlHitPolicy = (hits) => single(hits, () => firstOf(hits.rules));

const unique: SqlHitPolicy = (hits) =>
  single(hits, () => {
    if (disjoint(hits.table)) return firstOf(hits.rules);
    const rules = hoisted(hits);
    if (rules.length < 2) return firstOf(rules);
    const conditions = rules.map(({ when }) => truth(when));
    const count = conditions.map((item) => `CAST(${item.sql} AS INTEGER)`).join(' + ');
    return firstOf(rules, `WHEN ${count} > 1 THEN -1`, conditions);
  });

const any: SqlHitPolicy = (hits) =>
  single(hits, () => {
    const rules = hoisted(hits);
    const deciding = hits.compiler.hoist(firstOf(rules));
    const chosen = hits.compiler.hoist(outputOf({ ...hits, rules, forced: undefined }, deciding));
    const different = rules.map(({ when, output }) =>
      logical('and', [when, not(isTrue(equalOutputs(output, chosen)))]),
    );
    const conflict = isTrue(logical('or', different));
    if (conflict.kind === 'constant') return conflict.value === true ? ruleColumn('-1', []) : deciding;
    const bad = truth(conflict);
    return ruleColumn(`CASE WHEN ${bad.sql} THEN -1 ELSE ${deciding.sql} END`, [bad, deciding]);
  });

function equalOutputs(left: Term, right: Term): Term {
  if (left.kind !== 'context' || right.kind !== 'context') return equal(left, right);
  return logical(
    'and',
    [...left.entries].map(([name, entry]) => equal(entry, right.entries.get(name) ?? nullTerm)),
  );
}

/** Rules in order of their outputs' rank in the output values; only for outputs that are known now. */
function ranked(hits: SqlHits, policy: HitPolicy): readonly RuleTerm[] {
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

function rankOf(hits: SqlHits, { output }: RuleTerm, column: number, policy: HitPolicy): number {
  const { name, typeRef, allowedValues } = hits.table.outputs[column]!;
  const entry = typeRef === undefined ? undefined : hits.boxes.types.get(typeRef);
  const tests = allowedValues?.tests ?? entry?.definition.allowedValues;
  if (tests === undefined || tests.kind === 'any') return 0;
  const term = output.kind === 'context' ? (output.entries.get(name ?? '') ?? nullTerm) : output;
  if (term.kind !== 'constant')
    return refuse('SQL-HIT-POLICY', {
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

const priority: SqlHitPolicy = (hits) => single(hits, () => firstOf(ranked(hits, 'PRIORITY')));

/** All outputs as a list, in the order given; the default outputs, where there are any, stand alone. */
function listed(hits: SqlHits, policy: HitPolicy, order: readonly RuleTerm[]): SqlOutcome {
  noForce(hits, policy);
  const items = order.flatMap(({ index, output }) => {
    const rule = possible(hits.rules).find((item) => item.index === index);
    if (rule === undefined) return [];
    return [{ when: truth(hits.compiler.hoist(isTrue(rule.when))), item: output }];
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

function noForce(hits: SqlHits, policy: HitPolicy): void {
  if (hits.forced !== undefined)
    refuse('SQL-HIT-POLICY', { policy, reason: 'no single rule decides, so none can be forced' });
}

const collect: SqlHitPolicy = (hits) => {
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
    return refuse('SQL-HIT-POLICY', { policy, reason: 'not all outputs are exact numbers' });
  const unknown = logical(
    'or',
    rules.map(({ when, output }) => logical('and', [when, isNull(output)])),
  );
  const total = aggregate(filled, numbers);
  if (unknown.kind === 'constant') return unknown.value === true ? nullTerm : total;
  return choose([{ when: truth(unknown), then: nullTerm }], total);
}

/** All with the scale of the finest. */
function aligned(numbers: readonly NumberTerm[]): readonly NumberTerm[] {
  const scale = Math.max(0, ...numbers.map((term) => term.scale));
  return numbers.map((term) => rescale(term, scale));
}

function sum(rules: readonly RuleTerm[], numbers: readonly NumberTerm[]): NumberTerm {
  const parts = aligned(numbers).map((term, at) => {
    const { when } = rules[at]!;
    return when.kind === 'constant'
      ? term
      : chooseNumber([truth(when)], [term, integerConstant(0n, term.scale)]);
  });
  return operate({
    from: parts,
    scale: parts[0]!.scale,
    low: parts.reduce((total, term) => total + term.low, 0n),
    high: parts.reduce((total, term) => total + term.high, 0n),
    sql: (...items) => `(${items.join(' + ')})`,
  });
}

/** least() and greatest() of SQL skip nulls, here those of the rules that do not match. */
function extreme(
  word: 'least' | 'greatest',
  rules: readonly RuleTerm[],
  numbers: readonly NumberTerm[],
): NumberTerm {
  const terms = aligned(numbers);
  const conditions = rules.map(({ when }) => truth(when));
  return operate({
    from: terms,
    also: conditions,
    scale: terms[0]!.scale,
    low: terms.map((term) => term.low).reduce((a, b) => (a < b ? a : b)),
    high: terms.map((term) => term.high).reduce((a, b) => (a > b ? a : b)),
    nullable: true,
    sql: (...items) => {
      const cases = items.map((item, at) => `CASE WHEN ${conditions[at]!.sql} THEN ${item} END`);
      return `${word}(${cases.join(', ')})`;
    },
  });
}

/** Every hit policy on terms; a new one is a function and a line here. */
export const sqlHitPolicies: Readonly<Record<HitPolicy, SqlHitPolicy>> = {
  UNIQUE: unique,
  FIRST: first,
  PRIORITY: priority,
  ANY: any,
  COLLECT: collect,
  'RULE ORDER': (hits) => listed(hits, 'RULE ORDER', hits.rules),
  'OUTPUT ORDER': (hits) => listed(hits, 'OUTPUT ORDER', ranked(hits, 'OUTPUT ORDER')),
};
