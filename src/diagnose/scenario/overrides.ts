import { readDay } from '../../pack/index.ts';
import { Decimal } from '../../base/index.ts';
import type { Reading } from './reading.ts';
import type { ScenarioModel, ScenarioParameter } from './scenario.ts';

const openingDays = 'opening-days.';

/** The model with other values: `closure-list=broad`, `opening-days.food-service=6`, with or without `scenario.` before the key. */
export function applyOverrides(
  reading: Reading,
  model: ScenarioModel,
  set: Readonly<Record<string, string>>,
): ScenarioModel {
  const parameters = new Map(model.parameters);
  let groups = model.groups;
  for (const [given, text] of Object.entries(set)) {
    const key = given.replace(/^scenario\./, '');
    const parameter = parameters.get(key);
    const group = key.startsWith(openingDays) ? key.slice(openingDays.length) : undefined;
    if (parameter !== undefined) {
      const value = overrideValue(parameter, text);
      if (value === undefined)
        reading.add('SCENARIO-VALUE', '--set', { key, found: text, expected: expectedValue(parameter) });
      else parameters.set(key, { ...parameter, value });
    } else if (groups.some((item) => item.id === group)) {
      const least = 7 - groups.find((item) => item.id === group)!.rest.length;
      if (!/^[0-7]$/.test(text) || Number(text) < least)
        reading.add('SCENARIO-VALUE', '--set', { key, found: text, expected: `${least}, ..., 7` });
      else groups = groups.map((item) => (item.id === group ? { ...item, openingDays: Number(text) } : item));
    } else {
      reading.add('SCENARIO-KEY-UNKNOWN', '--set', { key, known: scenarioKeys(model).join(', ') });
    }
  }
  return { ...model, parameters, groups };
}

/** Every key that an override may name. */
export function scenarioKeys(model: ScenarioModel): readonly string[] {
  return [...model.parameters.keys(), ...model.groups.map((group) => `${openingDays}${group.id}`)];
}

function overrideValue(parameter: ScenarioParameter, text: string): Decimal | string | undefined {
  const number = /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : undefined;
  switch (parameter.unit) {
    case 'choice':
      return parameter.choices.includes(text) ? text : undefined;
    case 'date':
      return readDay(text) !== undefined ? text : undefined;
    case 'euro':
      return number;
    case 'share':
      return number !== undefined && number.gte(0) && number.lte(1) ? number : undefined;
  }
}

function expectedValue(parameter: ScenarioParameter): string {
  switch (parameter.unit) {
    case 'choice':
      return parameter.choices.join(', ');
    case 'date':
      return '2020-03-14';
    case 'euro':
      return '-100, 2500.50';
    case 'share':
      return '0, ..., 0.25, ..., 1';
  }
}
