import { failure, success, type Decimal, type Result } from '../../base/index.ts';
import type { Confidence, Scenario } from '../../pack/index.ts';
import { checkBands, checkWindows } from './check-scenario.ts';
import { applyOverrides } from './overrides.ts';
import { Reading } from './reading.ts';
import {
  roomParameters,
  type ActivityGroup,
  type LossBand,
  type ScenarioModel,
  type ScenarioParameter,
  type ScenarioUnit,
} from './scenario.ts';

const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
const units: readonly ScenarioUnit[] = ['share', 'euro', 'choice', 'date'];

/**
 * Checks a scenario file and applies overrides (`--set scenario.<key>=<value>`).
 * @example readScenario(pack.scenarios[0], { 'closure-list': 'broad' })
 */
export function readScenario(
  scenario: Pick<Scenario, 'file' | 'content'>,
  set: Readonly<Record<string, string>> = {},
): Result<ScenarioModel> {
  const reading = new Reading(scenario.file);
  const raw = reading.record(scenario.content, 'scenario');
  if (reading.problems.length > 0) return failure(...reading.problems);
  const model = readModel(reading, raw);
  if (reading.problems.length > 0) return failure(...reading.problems);
  checkWindows(reading, model);
  checkBands(reading, model);
  for (const key of [...roomParameters, ...Object.values(model.need.parameters)])
    if (!model.parameters.has(key)) reading.add('SCENARIO-PARAMETER-MISSING', 'parameters', { key });
  if (reading.problems.length > 0) return failure(...reading.problems);
  const changed = applyOverrides(reading, model, set);
  return reading.problems.length > 0 ? failure(...reading.problems) : success(changed);
}

function readModel(reading: Reading, raw: Readonly<Record<string, unknown>>): ScenarioModel {
  const firstWave = reading.record(raw['firstWave'], 'firstWave');
  const tables = reading.record(raw['tables'], 'tables');
  const need = reading.record(raw['need'], 'need');
  reading.choice(raw['interpolation'], 'interpolation', ['linear']);
  const table = (name: string): string => reading.text(tables[name], `tables.${name}`);
  return {
    id: reading.text(raw['id'], 'id'),
    title: reading.texts(raw['title'], 'title'),
    file: reading.file,
    seed: reading.text(raw['seed'], 'seed'),
    windows: reading.list(raw['windows'], 'windows').map((item, index) => {
      const window = reading.record(item, `windows[${index}]`);
      return {
        id: reading.text(window['id'], `windows[${index}].id`),
        from: reading.day(window['from'], `windows[${index}].from`),
        to: reading.day(window['to'], `windows[${index}].to`),
      };
    }),
    firstWave: {
      from: reading.day(firstWave['from'], 'firstWave.from'),
      to: reading.day(firstWave['to'], 'firstWave.to'),
    },
    tables: {
      closures: table('closures'),
      distribution: table('distribution'),
      averages: table('averages'),
      respondents: table('respondents'),
    },
    bands: reading
      .list(raw['bands'], 'bands')
      .map((item, index) => readBand(reading, item, `bands[${index}]`)),
    proxies: reading.list(raw['proxies'] ?? [], 'proxies').map((item, index) => {
      const proxy = reading.record(item, `proxies[${index}]`);
      return {
        sector: reading.text(proxy['sector'], `proxies[${index}].sector`),
        use: reading.text(proxy['use'], `proxies[${index}].use`),
        note: reading.text(proxy['note'], `proxies[${index}].note`),
      };
    }),
    holidays: reading
      .list(raw['holidays'] ?? [], 'holidays')
      .map((item, index) => reading.day(item, `holidays[${index}]`)),
    groups: reading
      .list(raw['groups'], 'groups')
      .map((item, index) => readGroup(reading, item, `groups[${index}]`)),
    need: {
      file: reading.text(need['file'], 'need.file'),
      parameters: Object.fromEntries(
        Object.entries(reading.record(need['parameters'] ?? {}, 'need.parameters')).map(([input, key]) => [
          input,
          reading.text(key, `need.parameters.${input}`),
        ]),
      ),
    },
    parameters: new Map(
      reading.list(raw['parameters'], 'parameters').map((item, index) => {
        const parameter = readParameter(reading, item, `parameters[${index}]`);
        return [parameter.key, parameter];
      }),
    ),
  };
}

function readBand(reading: Reading, data: unknown, path: string): LossBand {
  const raw = reading.record(data, path);
  const steps = (field: string): number => {
    const value = reading.decimal(raw[field], `${path}.${field}`).times(10_000);
    if (!value.isInteger() || value.abs().gt(10_000))
      reading.wrong(`${path}.${field}`, 'a share from -1 to 1 in steps of 0.0001', raw[field]);
    return value.toNumber();
  };
  return {
    id: reading.text(raw['id'], `${path}.id`),
    least: steps('from'),
    most: steps('to'),
    answers: reading
      .list(raw['answers'], `${path}.answers`)
      .map((item, index) => reading.text(item, `${path}.answers[${index}]`)),
  };
}

function readGroup(reading: Reading, data: unknown, path: string): ActivityGroup {
  const raw = reading.record(data, path);
  const opening = reading.record(raw['openingDays'], `${path}.openingDays`);
  const whole = (item: unknown, at: string, least: number): number => {
    const value = reading.decimal(item, at);
    if (!value.isInteger() || value.lt(least) || value.gt(7))
      reading.wrong(at, `a whole number from ${least} to 7`, item);
    return value.toNumber();
  };
  const rest = reading
    .list(opening['rest'], `${path}.openingDays.rest`)
    .map((item, index) => whole(item, `${path}.openingDays.rest[${index}]`, 1));
  const openingDays = whole(opening['value'], `${path}.openingDays.value`, 0);
  if (7 - openingDays > rest.length)
    reading.wrong(`${path}.openingDays.rest`, `at least ${7 - openingDays} days of rest`, opening['rest']);
  return {
    id: reading.text(raw['id'], `${path}.id`),
    title: reading.texts(raw['title'], `${path}.title`),
    openingDays,
    rest,
    openOnHolidays:
      reading.choice(opening['holidays'], `${path}.openingDays.holidays`, ['open', 'closed']) === 'open',
    confidence: reading.choice(opening['confidence'], `${path}.openingDays.confidence`, confidences),
    ...(opening['source'] === undefined
      ? {}
      : { source: reading.text(opening['source'], `${path}.openingDays.source`) }),
    note: reading.text(opening['note'], `${path}.openingDays.note`),
  };
}

function readParameter(reading: Reading, data: unknown, path: string): ScenarioParameter {
  const raw = reading.record(data, path);
  const unit = reading.choice(raw['unit'], `${path}.unit`, units);
  const choices = reading
    .list(raw['choices'] ?? [], `${path}.choices`)
    .map((item, index) => reading.text(item, `${path}.choices[${index}]`));
  return {
    key: reading.text(raw['key'], `${path}.key`),
    title: reading.texts(raw['title'], `${path}.title`),
    unit,
    choices,
    value: readValue(reading, raw['value'], `${path}.value`, unit, choices),
    confidence: reading.choice(raw['confidence'], `${path}.confidence`, confidences),
    ...(raw['source'] === undefined ? {} : { source: reading.text(raw['source'], `${path}.source`) }),
    ...(raw['note'] === undefined ? {} : { note: reading.text(raw['note'], `${path}.note`) }),
  };
}

function readValue(
  reading: Reading,
  data: unknown,
  path: string,
  unit: ScenarioUnit,
  choices: readonly string[],
): Decimal | string {
  switch (unit) {
    case 'date':
      return reading.day(data, path);
    case 'choice':
      return reading.choice(data, path, choices.length === 0 ? ['a choice of the list `choices`'] : choices);
    case 'euro':
      return reading.decimal(data, path);
    case 'share': {
      const value = reading.decimal(data, path);
      if (value.lt(0) || value.gt(1)) reading.wrong(path, 'a share from 0 to 1', data);
      return value;
    }
  }
}
