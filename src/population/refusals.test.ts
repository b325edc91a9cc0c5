import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, problemText } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { buildPopulation, type PopulationOptions, type PopulationPack } from './index.ts';
import { flandersTables } from './testdata/flanders.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1 });
});
afterAll(() => engine.close());

type Change = (pack: PopulationPack) => PopulationPack;
type Raw = { seed?: string; assumptions: Record<string, unknown>[] };

const edit =
  (change: (raw: Raw) => void): Change =>
  (pack) => {
    const population = structuredClone(pack.population) as Raw;
    change(population);
    return { ...pack, population: population as PopulationPack['population'] };
  };
const same: Change = (pack) => pack;

const cases: readonly (readonly [name: string, code: string, Change, PopulationOptions])[] = [
  ['unknown region', 'POPULATION-REGION-UNKNOWN', same, { region: '05000' }],
  ['unknown key', 'POPULATION-SET-UNKNOWN', same, { set: { 'secondary-share': '0.3' } }],
  ['entry of a key without entries', 'POPULATION-SET-UNKNOWN', same, { set: { 'turnover-spread.C': '1' } }],
  ['unknown band', 'POPULATION-SET-UNKNOWN', same, { set: { 'equity-ratio.0.3': '0.2' } }],
  ['whole set of bands', 'POPULATION-SET-UNKNOWN', same, { set: { 'equity-ratio': '0.2' } }],
  ['comma', 'POPULATION-VALUE', same, { set: { 'secondary-occupation-share': '0,3' } }],
  ['share above 1', 'POPULATION-VALUE', same, { set: { 'secondary-occupation-share': '30' } }],
  ['negative ratio', 'POPULATION-VALUE', same, { set: { 'turnover-spread': '-1' } }],
  ['exponent', 'POPULATION-VALUE', same, { set: { 'turnover-spread': '1e3' } }],
  ['no yaml', 'POPULATION-SHAPE', (pack) => ({ ...pack, population: null }), {}],
  ['no seed', 'POPULATION-SHAPE', edit((raw) => delete raw.seed), {}],
  ['no title', 'POPULATION-SHAPE', edit((raw) => delete raw.assumptions[0]!['title']), {}],
  [
    'title in two languages',
    'POPULATION-SHAPE',
    edit((raw) => (raw.assumptions[0]!['title'] = { nl: 'a', en: 'b' })),
    {},
  ],
  ['no confidence', 'POPULATION-SHAPE', edit((raw) => delete raw.assumptions[0]!['confidence']), {}],
  ['other unit', 'POPULATION-SHAPE', edit((raw) => (raw.assumptions[0]!['unit'] = 'kg')), {}],
  ['no value', 'POPULATION-SHAPE', edit((raw) => delete raw.assumptions[0]!['value']), {}],
  ['double key', 'POPULATION-KEY-DOUBLE', edit((raw) => raw.assumptions.push(raw.assumptions[0]!)), {}],
  ['missing assumption', 'POPULATION-ASSUMPTION-MISSING', edit((raw) => raw.assumptions.pop()), {}],
  [
    'bands over 1',
    'POPULATION-BANDS',
    edit((raw) => (raw.assumptions[1]!['bands'] = { '10': 0.6, '20': 0.6 })),
    {},
  ],
  [
    'missing table',
    'POPULATION-TABLE-MISSING',
    (pack) => ({ ...pack, tables: pack.tables.filter((item) => item.name !== 'activity') }),
    {},
  ],
];

test.each(cases)('%s: %s', async (_, code, change, options) => {
  const result = await buildPopulation(engine, change(flandersTables()), options);
  expect(result.ok ? [] : result.problems.map((item) => item.code)).toEqual([code]);
  if (!result.ok)
    for (const language of languages) expect(problemText(result.problems[0]!, language)).not.toMatch(/[{}]/);
  expect(
    await engine.value(
      "SELECT count(*)::INTEGER FROM duckdb_tables() WHERE table_name LIKE 'pop\\_%' ESCAPE '\\'",
    ),
  ).toBe(0);
});
