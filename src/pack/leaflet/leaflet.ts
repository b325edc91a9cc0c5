import { capital, type Language } from '../../base/index.ts';
import {
  describeRule,
  describeTable,
  modelFingerprint,
  type DecisionTable,
  type Reader,
  type RuleText,
} from '../../dmn/index.ts';
import type { Measure, Pack } from '../pack.ts';
import type { ParameterValue } from '../parameters.ts';
import { amountSteps, type AmountStep } from './amounts.ts';
import type { Leaflet, LeafletEvidence, LeafletGroup, LeafletRequest } from './leaflet-data.ts';
import { measureVocabulary, type FixedInput } from './vocabulary.ts';

/**
 * The leaflet of a measure, made from its rule and the parameters of a day.
 * @example measureLeaflet(pack, measure, { language: 'nl', ...moment, parameters }).groups[0]?.amount
 */
export function measureLeaflet(
  pack: Pick<Pack, 'measures' | 'sources' | 'ceilings'>,
  measure: Measure,
  request: LeafletRequest,
): Leaflet {
  const { language, validAt, knownAt, parameters } = request;
  const reader: Reader = { language, words: measureVocabulary(measure, fixedInputs(measure, parameters)) };
  const rules = rulesOf(measure, reader);
  const shared = sharedBy(rules.map((rule) => rule.conditions));
  return {
    id: measure.id,
    language,
    validAt,
    knownAt,
    title: measure.title[language],
    authority: measure.authority[language],
    unit: measure.unit,
    conditions: shared,
    ...tableWords(measure, reader),
    groups: groupsOf(rules, shared),
    period: measure.period,
    applications: measure.applications,
    evidence: evidenceOf(measure, language),
    excludedBy: measure.excludedBy.map(
      (id) => pack.measures.find((item) => item.id === id)?.title[language] ?? id,
    ),
    ceilings: pack.ceilings
      .filter((item) => item.measures.includes(measure.id))
      .map((item) => item.title[language]),
    notModelled: measure.notModelled.map((text) => text[language]),
    legal: measure.legal.map(({ source, article }) => {
      const found = pack.sources.find((item) => item.id === source);
      return {
        id: source,
        title: found?.title ?? source,
        language: found?.language ?? null,
        publisher: found?.publisher ?? '',
        article: article ?? null,
        url: found?.url ?? null,
        date: found?.date ?? null,
      };
    }),
    modelSha256: modelFingerprint(measure.model),
  };
}

/** A parameter says since when it holds where it is younger than the measure. */
function fixedInputs({ period }: Measure, parameters: readonly ParameterValue[]): readonly FixedInput[] {
  return parameters.map(({ input, value, dated }) =>
    dated.validFrom > period.from ? { input, value, since: dated.validFrom } : { input, value },
  );
}

interface Rule extends Pick<RuleText, 'index' | 'conditions'> {
  readonly id: string | null;
  readonly title: string | null;
  readonly entitled: boolean | null;
  readonly amount: readonly AmountStep[];
}

function entitlementOf({ model, decision }: Measure): DecisionTable | undefined {
  const logic = model.decisions.find(({ name }) => name === decision.entitlement)?.logic;
  return logic?.kind === 'decision table' ? logic : undefined;
}

/** Without a default, or with one that says no more than "not entitled", nobody is entitled where no rule holds. */
function saysNo({ name = 'entitled', defaultValue }: DecisionTable['outputs'][number]): boolean {
  const said = defaultValue?.expression;
  return name === 'entitled' && said?.kind === 'boolean' && !said.value;
}

function tableWords(measure: Measure, reader: Reader): Pick<Leaflet, 'hitPolicy' | 'otherwise'> {
  const table = entitlementOf(measure);
  if (table === undefined) return { hitPolicy: '', otherwise: null };
  const { hitPolicy, otherwise } = describeTable(table, measure.decision.entitlement, reader);
  const defaults = table.outputs.filter((output) => output.defaultValue !== undefined);
  return { hitPolicy, otherwise: defaults.every(saysNo) ? null : otherwise };
}

function rulesOf(measure: Measure, reader: Reader): readonly Rule[] {
  const table = entitlementOf(measure);
  if (table === undefined) return [];
  const output = Math.max(
    0,
    table.outputs.findIndex(({ name }) => name === 'entitled'),
  );
  return table.rules.map((rule, at) => {
    const { index, conditions } = describeRule(table, at, measure.decision.entitlement, reader);
    const says = rule.outputs[output]?.expression;
    const entitled = says?.kind === 'boolean' ? says.value : null;
    return {
      index,
      conditions,
      id: rule.id ?? null,
      title: (rule.id === undefined ? undefined : measure.titles[rule.id]?.[reader.language]) ?? null,
      entitled,
      amount: entitled === false ? [] : amountSteps(measure, table, rule, reader),
    };
  });
}

/** Neighbours with the same outcome; not rules further apart, since their order can decide. */
function groupsOf(rules: readonly Rule[], shared: readonly string[]): readonly LeafletGroup[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const before = groups.at(-1);
    if (before !== undefined && sameOutcome(before[0]!, rule)) before.push(rule);
    else groups.push([rule]);
  }
  return groups.map((group) => {
    const own = group.map((rule) => rule.conditions.filter((text) => !shared.includes(text)));
    const common = group.length === 1 ? [] : sharedBy(own);
    return {
      entitled: group[0]!.entitled,
      amount: group[0]!.amount,
      conditions: common,
      cases: group.map(({ index, id, title }, at) => ({
        index,
        id,
        title: title === null ? null : capital(title),
        conditions: own[at]!.filter((text) => !common.includes(text)),
      })),
    };
  });
}

function sameOutcome(left: Rule, right: Rule): boolean {
  return left.entitled === right.entitled && JSON.stringify(left.amount) === JSON.stringify(right.amount);
}

function sharedBy(lists: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = lists;
  return first === undefined ? [] : first.filter((text) => others.every((list) => list.includes(text)));
}

/** The inputs of an applicant by how they are proved, in the order in which they first occur. */
function evidenceOf({ inputs }: Measure, language: Language): readonly LeafletEvidence[] {
  const groups = new Map<string, { kind: LeafletEvidence['kind']; name: string | null; inputs: string[] }>();
  for (const { binding, evidence, title } of inputs) {
    if (binding.kind === 'parameter') continue;
    const name = evidence.name?.[language] ?? null;
    const key = `${evidence.kind} ${name ?? ''}`;
    const group = groups.get(key) ?? { kind: evidence.kind, name, inputs: [] };
    group.inputs.push(title[language]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
