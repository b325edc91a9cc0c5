import { sameText, type Language, type Text } from '../../../base/index.ts';
import { builtins, valueToJson } from '../../../feel/index.ts';
import { firstMoment, measureParameters, type Measure, type Pack, type Unit } from '../../../pack/index.ts';

/** A parameter as it stands, in the text that `readVariant` reads; null where it is a list or not known, and cannot be changed. */
export interface ChangeableParameter {
  readonly key: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly value: string | null;
  /** Id of the source that it was read in. */
  readonly source: string;
}

/** A column of the entitlement table. */
export interface ChangeableColumn {
  /** As problems name it: `rule 3, column "Start date"`, `rule 3, output "entitled"`. */
  readonly name: string;
  readonly title: Text;
}

export interface ChangeableRule {
  readonly id: string | undefined;
  readonly title: Text | undefined;
  /** One text for each column: the tests, then the outputs. */
  readonly cells: readonly string[];
}

export interface ChangeableTable {
  readonly hitPolicy: string;
  readonly inputs: readonly ChangeableColumn[];
  readonly outputs: readonly ChangeableColumn[];
  readonly rules: readonly ChangeableRule[];
}

/** What of a measure can be changed, and the words that a cell may use. */
export interface Changeable {
  readonly parameters: readonly ChangeableParameter[];
  /** Absent where the right to the measure is no decision table. */
  readonly table: ChangeableTable | undefined;
  readonly names: readonly { readonly name: string; readonly title: Text }[];
  /** Functions with their parameters: `contains(string, match)`. */
  readonly functions: readonly string[];
}

/**
 * What somebody can change of a measure, as it stands on its first day.
 * @example changeable(measure, pack).parameters[0] // { key: 'loss-threshold', value: '0.6', unit: 'share', … }
 */
export function changeable(measure: Measure, pack: Pick<Pack, 'asOf'>): Changeable {
  const known = measureParameters(measure, firstMoment(measure, pack));
  const parameters = (known.ok ? known.value : []).map(({ key, title, unit, value, dated }) => {
    const plain = valueToJson(value);
    const text = plain === null || typeof plain === 'object' ? null : String(plain);
    return { key, title, unit, value: text, source: dated.source };
  });
  const functions = [...builtins.values()].map(({ name, signatures }) => {
    const given = signatures[0]!.parameters.map((parameter) => parameter.name);
    return `${name}(${given.join(', ')})`;
  });
  return { parameters, table: tableOf(measure), names: namesOf(measure), functions: functions.toSorted() };
}

function tableOf({ model, decision, inputs, titles }: Measure): ChangeableTable | undefined {
  const logic = model.decisions.find((item) => item.name === decision.entitlement)?.logic;
  if (logic?.kind !== 'decision table') return undefined;
  return {
    hitPolicy: logic.hitPolicy,
    inputs: logic.inputs.map(({ label, text }) => ({
      name: label ?? text,
      title: columnTitle(text, inputs),
    })),
    outputs: logic.outputs.map(({ name, label }) => ({
      name: name ?? '',
      title: sameText(label ?? name ?? decision.entitlement),
    })),
    rules: logic.rules.map(({ id, cells, outputs }) => ({
      id,
      title: id === undefined ? undefined : titles[id],
      cells: [...cells, ...outputs].map(({ text }) => text),
    })),
  };
}

/** The expression of a column with the titles of its inputs in place of their names. */
function columnTitle(expression: string, inputs: Measure['inputs']): Text {
  const longestFirst = inputs.toSorted((a, b) => b.name.length - a.name.length);
  const inWords = (language: Language) =>
    longestFirst.reduce((text, { name, title }) => text.replaceAll(name, title[language]), expression);
  return { nl: inWords('nl'), en: inWords('en'), fr: inWords('fr') };
}

/** The inputs of the decision that decides the right: what others need is not known there. */
function namesOf({ model, decision, inputs, titles }: Measure): Changeable['names'] {
  const entitlement = model.decisions.find((item) => item.name === decision.entitlement);
  if (entitlement === undefined) return [];
  const { requires } = entitlement;
  const needed = [...requires.inputs, ...requires.decisions, ...requires.knowledge];
  return [...model.inputs, ...model.decisions, ...model.knowledge]
    .filter(({ id }) => needed.includes(id))
    .map(({ name }) => {
      const title = inputs.find((input) => input.name === name)?.title ?? titles[name];
      return { name, title: title ?? sameText(name) };
    });
}
