import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, unwrap } from '../base/index.ts';
import { decide } from '../dmn/index.ts';
import { formatValue, valueToJson, type Value } from '../feel/index.ts';
import { loadPack, measureParameters, type Pack } from '../pack/index.ts';
import { runRelance } from './program.ts';
import { askMeasure, questionsJson } from '../api/index.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'packs/flanders-2020';
const measures = [
  'hinderpremie',
  'compensatiepremie',
  'ondersteuningspremie',
  'beschermingsmechanisme-1',
  'beschermingsmechanisme-2',
];
let folder: string;
let loaded: Pack;
beforeAll(async () => {
  loaded = unwrap(await loadPack(pack));
  folder = mkdtempSync(join(tmpdir(), 'relance-questions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function relance(...argv: readonly string[]) {
  const terminal = captureTerminal();
  const code = await runRelance(argv, terminal);
  return { code, out: terminal.printed(), err: terminal.complained() };
}

function unit(content: unknown): string {
  const file = join(folder, 'unit.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const restaurant = 'docs/examples/restaurant.json';
const late = { 'Start date': '2020-03-20' };

/** One measure of the pack asked about a unit, with parameters as known a year later. */
async function asked(id: string, given: Readonly<Record<string, Value>>) {
  const measure = loaded.measures.find((item) => item.id === id)!;
  const moment = { validAt: measure.period.from, knownAt: '2021-06-30' };
  const parameters = unwrap(measureParameters(measure, moment));
  const values = new Map(parameters.map((item) => [item.input, item.value] as const));
  const options = { fixed: [], signal: new AbortController().signal };
  const found = unwrap(await askMeasure(measure, values, new Map(Object.entries(given)), options));
  return { measure, found, data: questionsJson(measure, found, 'nl'), values };
}

describe.each(measures)('%s', (id) => {
  test('of a unit of which nothing is known, every input is asked once or does not matter', async () => {
    const { data } = await asked(id, {});
    expect(data.entitled).toBeNull();
    const names = [...data.forRight, ...data.forAmount, ...data.irrelevant].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(data.forRight[0]?.name).toBe('Active');
    expect(data.forRight.filter(({ proved }) => proved).length).toBeGreaterThan(8);
  });

  test('of a unit that is not active, nothing more is asked', async () => {
    const { data } = await asked(id, { Active: false });
    expect(data).toMatchObject({ entitled: false, forRight: [], forAmount: [] });
    expect(data.irrelevant.length).toBeGreaterThan(7);
  });

  test('the cases are decided as they expect, and after a refusal each change that is told gives the right', async () => {
    const { cases, decision, model } = loaded.measures.find((item) => item.id === id)!;
    const refused = cases.filter(({ expect: expected }) => !expected.entitled);
    expect(refused.length).toBeGreaterThan(2);
    for (const item of cases) {
      const { found, values } = await asked(id, item.given);
      expect(found.entitled, item.id).toBe(item.expect.entitled);
      if (item.expect.entitled && item.validAt === undefined && item.knownAt === undefined)
        expect(formatValue(found.amount ?? null), item.id).toBe(formatValue(item.expect.amount));
      for (const { name, to } of found.changes?.changes ?? []) {
        const inputs = new Map([...Object.entries(item.given), ...values]).set(name, to);
        const outcome = decide(model, decision.entitlement, inputs).value;
        expect(valueToJson(outcome), `${item.id}: ${name}`).toMatchObject({ entitled: true });
      }
    }
  });
});

describe('what a reader sees', () => {
  test.each(languages)('in %s, without a place left open', async (language) => {
    const texts = await Promise.all(
      [undefined, { Active: true, 'Legal kind': 'natural' }, { Active: false }].map(async (given) => {
        const known = given === undefined ? [] : ['--given', unit(given)];
        return (await relance('questions', pack, 'hinderpremie', '--lang', language, ...known)).out;
      }),
    );
    for (const text of texts) {
      expect(text.split('\n').length).toBeGreaterThan(5);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  test('the questions in order, and why one no longer matters', async () => {
    const { out } = await relance(
      'questions',
      pack,
      'hinderpremie',
      '--given',
      unit({ 'Legal kind': 'natural' }),
    );
    expect(out).toContain('1. Hoofd- of bijberoep');
    expect(out).toContain('2. Actief in het register');
    expect(out).toContain(
      'Werkende vennoten: telt enkel in regels waaraan niet meer voldaan kan worden, door: Soort rechtsvorm',
    );
  });

  test('the amount once all is known', async () => {
    const { out } = await relance('questions', pack, 'hinderpremie', '--given', restaurant);
    expect(out).toContain('Staat vast: er is recht op steun.');
    expect(out).toMatch(/Bedrag: 12\.800\seuro/u);
  });

  test('the nearest day after a refusal, unless it is fixed', async () => {
    const file = unit({ ...(JSON.parse(readFileSync(restaurant, 'utf8')) as object), ...late });
    const { out } = await relance('questions', pack, 'hinderpremie', '--given', file);
    expect(out).toContain('Startdatum: 20 maart 2020 wordt 12 maart 2020');
    const fixed = await relance('questions', pack, 'hinderpremie', '--given', file, '--fixed', 'Start date');
    expect(fixed.out).toContain('Geen wijziging van één enkel gegeven geeft recht op steun.');
  });
});

describe('bad input', () => {
  test.each([
    ['{"Nonsense": 1}', [], 'UNIT-UNKNOWN'],
    ['{"Started before": "2020-01-01"}', [], 'UNIT-UNKNOWN'],
    ['{"Start date": "soon"}', [], 'UNIT-TYPE'],
    ['{"Working partners": "1,5"}', [], 'UNIT-TYPE'],
    ['[]', [], 'CLI-INPUT-FILE'],
    ['{', [], 'CLI-INPUT-FILE'],
    ['{}', ['--fixed', 'Nonsense'], 'UNIT-UNKNOWN'],
    ['{}', ['--valid-at', 'x'], 'CLI-DATE'],
  ])('%s %j is refused', async (content, more, code) => {
    const found = await relance('questions', pack, 'hinderpremie', '--given', unit(content), ...more);
    expect(found.err).toContain(code);
    expect(found.out).toBe('');
    expect(found.code).toBe(1);
  });

  test('an unknown measure and a file that is not there', async () => {
    expect((await relance('questions', pack, 'nonsense')).err).toContain('CLI-MEASURE');
    expect((await relance('questions', pack, 'hinderpremie', '--given', 'no-such.json')).err).toContain(
      'CLI-INPUT-FILE',
    );
  });
});
