import { collect, failure, problem, success, type Problem, type Result } from '../base/index.ts';
import { Decimal } from '../base/index.ts';
import type { Value } from '../feel/index.ts';
import { readValueText, type Measure, type Pack, type Parameter, type Unit } from '../pack/index.ts';
import { designProblems } from './problems.ts';

/** What a user changes: `measure.parameter`, `population.key`, `households.key` or `scenario.key`, each with its new value as text. */
export type SettingTexts = Readonly<Record<string, string>>;

export interface Settings {
  /** By measure id, then by parameter key. */
  readonly measures: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  readonly population: SettingTexts;
  readonly households: SettingTexts;
  readonly scenario: SettingTexts;
}

export const noSettings: Settings = {
  measures: new Map(),
  population: {},
  households: {},
  scenario: {},
};

/**
 * Reads `--set` options against the pack: every key must exist and every value must fit its unit. All mistakes at once.
 * Keys of the population and the scenario are checked by those who read them.
 * @example readSettings(pack, { 'closure-premium.lump-sum': '4000' })
 */
export function readSettings(pack: Pick<Pack, 'measures'>, set: SettingTexts): Result<Settings> {
  const measures = new Map<string, Map<string, Value>>();
  const population: Record<string, string> = {};
  const households: Record<string, string> = {};
  const scenario: Record<string, string> = {};
  const results = Object.entries(set).map(([key, value]): Result<null> => {
    const [head = '', tail = ''] = splitKey(key);
    if (head === 'population' && tail !== '') population[tail] = value;
    else if (head === 'households' && tail !== '') households[tail] = value;
    else if (head === 'scenario' && tail !== '') scenario[tail] = value;
    else {
      const measure = pack.measures.find((item) => item.id === head);
      const parameter = measure?.parameters.find((item) => item.key === tail);
      if (measure === undefined || parameter === undefined) return failure(unknownKey(pack, key, measure));
      const read = readParameterText(parameter, key, value);
      if (!read.ok) return read;
      const values = measures.get(head) ?? new Map<string, Value>();
      measures.set(head, values.set(tail, read.value));
    }
    return success(null);
  });
  const all = collect(results);
  return all.ok ? success({ measures, population, households, scenario }) : all;
}

/** The first dot splits: identifiers of measures hold none. */
function splitKey(key: string): readonly string[] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}

function unknownKey(pack: Pick<Pack, 'measures'>, key: string, measure: Measure | undefined): Problem {
  const known =
    measure === undefined
      ? [...pack.measures.map((item) => `${item.id}.…`), 'population.…', 'households.…', 'scenario.…']
      : measure.parameters.map((item) => `${measure.id}.${item.key}`);
  return problem(
    designProblems,
    'DESIGN-SET-KEY',
    { path: `--set ${key}` },
    { key, known: known.join(', ') },
  );
}

/** The value of a parameter given as text, within what its unit allows: shares from 0 to 1, money and counts not below 0. */
export function readParameterText(parameter: Parameter, key: string, value: string): Result<Value> {
  const place = { path: `--set ${key}=${value}` };
  if (value.includes(',') && parameter.unit !== 'text') {
    const suggestion = value.replaceAll('.', '').replace(',', '.');
    return failure(problem(designProblems, 'DESIGN-SET-COMMA', place, { key, value, suggestion }));
  }
  const read = readValueText(value, parameter.unit, place);
  if (read.ok && fits(read.value, parameter.unit)) return read;
  return failure(
    problem(designProblems, 'DESIGN-SET-VALUE', place, {
      key,
      value,
      expected: expectedOf[parameter.unit],
      example: exampleOf[parameter.unit],
    }),
  );
}

function fits(value: Value, unit: Unit): boolean {
  if (!(value instanceof Decimal)) return true;
  if (value.isNegative()) return false;
  return unit === 'share' ? value.lte(1) : unit === 'euro' ? value.decimalPlaces() <= 2 : true;
}

const expectedOf: Readonly<Record<Unit, string>> = {
  euro: 'euro (≥ 0, 0.01)',
  share: '0 … 1',
  days: '0, 1, 2, …',
  count: '0, 1, 2, …',
  months: '0, 1, 2, …',
  fte: '≥ 0',
  date: 'yyyy-mm-dd',
  boolean: 'true / false',
  text: '"…"',
};

const exampleOf: Readonly<Record<Unit, string>> = {
  euro: '4000 (1234.56)',
  share: '0.60',
  days: '30',
  count: '5',
  months: '2',
  fte: '1.5',
  date: '2020-03-13',
  boolean: 'true',
  text: 'abc',
};
