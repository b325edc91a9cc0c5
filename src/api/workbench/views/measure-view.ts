import { type Language, problemJson } from '../../../base/index.ts';
import {
  describeCell,
  describeRule,
  ruleSentence,
  type DecisionTable,
  type Reader,
} from '../../../dmn/index.ts';
import { valueToJson } from '../../../feel/index.ts';
import {
  firstMoment,
  measureLeaflet,
  measureParameters,
  measureVocabulary,
  resolveParameter,
  type Measure,
  type Pack,
  type Parameter,
  type StaticFindings,
} from '../../../pack/index.ts';
import { exampleView } from './example-view.ts';

/** A measure in the catalogue. */
export function measureEntry(measure: Measure, language: Language) {
  const { id, title, summary, authority, family, unit, announced, period, applications, windows, legal } =
    measure;
  const { budget } = measure;
  return {
    id,
    title: title[language],
    summary: summary[language],
    authority: authority[language],
    family,
    unit,
    announced,
    period,
    applications,
    windows,
    legal,
    budget: budget === undefined ? null : { ...budget, euro: budget.euro.toFixed() },
  };
}

/** A measure with its rule, its parameters in time, its worked examples as they come out now, and what the checks find. */
export function measureView(pack: Pack, measure: Measure, statics: StaticFindings, language: Language) {
  const moment = firstMoment(measure, pack);
  const parameters = measureParameters(measure, moment);
  const known = parameters.ok ? parameters.value : [];
  const reader: Reader = {
    language,
    words: measureVocabulary(
      measure,
      known.map(({ input, value }) => ({ input, value })),
    ),
  };
  const types = new Map(measure.model.inputs.map((input) => [input.name, input.type.kind]));
  return {
    ...measureEntry(measure, language),
    inputs: measure.inputs.map(({ name, title, unit, binding, evidence }) => ({
      name,
      title: title[language],
      unit,
      type: types.get(name) ?? 'any',
      from: { ...binding },
      evidence: evidence.kind,
    })),
    table: tableOf(measure, reader),
    parameters: measure.parameters.map((parameter) => parameterView(parameter, moment, language)),
    examples: measure.cases.map((example) => exampleView(pack, measure, example, language)),
    leaflet: measureLeaflet(pack, measure, { language, ...moment, parameters: known }),
    findings: [
      ...statics.open.map((finding) => ({ finding: problemJson(finding, language), reason: null })),
      ...statics.explained.map(({ finding, explanation }) => ({
        finding: problemJson(finding, language),
        reason: explanation.reason[language],
      })),
    ],
    notModelled: measure.notModelled.map((text) => text[language]),
    excludedBy: measure.excludedBy,
  };
}

function parameterView(
  parameter: Parameter,
  moment: { validAt: string; knownAt: string },
  language: Language,
) {
  const { key, title, unit, values } = parameter;
  const now = resolveParameter(parameter, moment);
  return {
    key,
    title: title[language],
    unit,
    value: now.ok ? valueToJson(now.value.value) : null,
    values: values.map(({ value, validFrom, validTo, knownFrom, source, article, confidence, note }) => ({
      value: valueToJson(value),
      validFrom,
      validTo: validTo ?? null,
      knownFrom,
      source,
      article: article ?? null,
      confidence,
      note: note?.[language] ?? null,
    })),
  };
}

/** The entitlement table as written, and each cell and rule as a sentence. */
function tableOf(measure: Measure, reader: Reader) {
  const decision = measure.decision.entitlement;
  const logic = measure.model.decisions.find((item) => item.name === decision)?.logic;
  if (logic?.kind !== 'decision table') return null;
  return {
    decision,
    hitPolicy: logic.hitPolicy,
    inputs: logic.inputs.map(({ label, text }) => ({ label: label ?? text, expression: text })),
    outputs: logic.outputs.map(({ name, defaultValue }) => ({
      name: name ?? null,
      defaultValue: defaultValue?.text ?? null,
    })),
    rules: logic.rules.map((rule, at) => ({
      index: at + 1,
      id: rule.id ?? null,
      title: (rule.id === undefined ? undefined : measure.titles[rule.id]?.[reader.language]) ?? null,
      tests: cellsOf(logic, at, reader),
      outputs: rule.outputs.map(({ text }) => text),
      sentence: ruleSentence(describeRule(logic, at, decision, reader), reader),
    })),
  };
}

function cellsOf(table: DecisionTable, at: number, { words, language }: Reader) {
  return table.rules[at]!.cells.map((cell, column) => ({
    id: cell.id ?? null,
    text: cell.text,
    sentence: describeCell(table.inputs[column]!, cell, words)[language],
  }));
}
