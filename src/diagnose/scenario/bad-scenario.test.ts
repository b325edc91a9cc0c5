import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillText, languages } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { applyScenario } from './apply-scenario.ts';
import {
  smallContent,
  smallPack,
  smallRegister,
  smallTables,
  type SmallContent,
} from './testdata/small-scenario.ts';

const needModel = readFileSync('packs/flanders-2020/scenarios/need.dmn', 'utf8');

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1 });
  await smallRegister(engine);
});
afterAll(() => engine.close());

interface Mistake {
  readonly name: string;
  readonly change?: (content: SmallContent) => void;
  readonly tables?: Partial<typeof smallTables>;
  readonly set?: Readonly<Record<string, string>>;
  readonly need?: string | null;
  readonly code: string;
  /** The path in the file, or part of it. */
  readonly at?: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'overlapping windows',
    change: (c) => (c.windows[1]!.from = '2020-04-05'),
    code: 'SCENARIO-WINDOW',
    at: 'windows[1]',
  },
  {
    name: 'window that ends before it begins',
    change: (c) => (c.windows[0]!.to = '2020-03-01'),
    code: 'SCENARIO-WINDOW',
    at: 'windows[0]',
  },
  {
    name: 'two windows with one name',
    change: (c) => (c.windows[1]!.id = 'first'),
    code: 'SCENARIO-WINDOW',
    at: 'windows[1]',
  },
  {
    name: 'window name that is no column name',
    change: (c) => (c.windows[0]!.id = 'a"; DROP'),
    code: 'SCENARIO-WINDOW',
    at: 'windows[0]',
  },
  { name: 'no window', change: (c) => (c.windows = []), code: 'SCENARIO-SHAPE', at: 'windows' },
  {
    name: 'day that does not exist',
    change: (c) => (c.windows[0]!.from = '2020-02-30'),
    code: 'SCENARIO-SHAPE',
    at: 'windows[0].from',
  },
  {
    name: 'window far from every wave',
    change: (c) => (c.windows[1] = { id: 'late', from: '2022-01-01', to: '2022-01-31' }),
    code: 'SCENARIO-WINDOW-OUTSIDE',
    at: 'windows[1]',
  },
  {
    name: 'band upside down',
    change: (c) => (c.bands[1]!.from = '0.8'),
    code: 'SCENARIO-BAND',
    at: 'bands[1]',
  },
  {
    name: 'bands that overlap',
    change: (c) => (c.bands[1]!.to = '1'),
    code: 'SCENARIO-BAND',
    at: 'bands[1]',
  },
  {
    name: 'band with a comma',
    change: (c) => (c.bands[1]!.from = '0,5'),
    code: 'SCENARIO-SHAPE',
    at: 'bands[1].from',
  },
  {
    name: 'band finer than the step',
    change: (c) => (c.bands[1]!.from = '0.50001'),
    code: 'SCENARIO-SHAPE',
    at: 'bands[1].from',
  },
  {
    name: 'band over 100 %',
    change: (c) => (c.bands[0]!.to = '1.2'),
    code: 'SCENARIO-SHAPE',
    at: 'bands[0].to',
  },
  {
    name: 'answer in two bands',
    change: (c) => c.bands[2]!.answers.push('100'),
    code: 'SCENARIO-BAND',
    at: 'bands[2]',
  },
  {
    name: 'answer in no band',
    change: (c) => c.bands.splice(1, 1),
    code: 'SCENARIO-BAND',
    at: 'tables.distribution',
  },
  {
    name: 'shares that do not add up',
    tables: { distribution: smallTables.distribution.replace('0.5', '0.4') },
    code: 'SCENARIO-SHARES',
  },
  {
    name: 'sector without answers',
    change: (c) => (c.proxies = []),
    code: 'SCENARIO-SECTOR-UNKNOWN',
    at: 'proxies',
  },
  {
    name: 'proxy that has no answers',
    change: (c) => (c.proxies[0]!.use = 'Farms'),
    code: 'SCENARIO-SECTOR-UNKNOWN',
    at: 'proxies',
  },
  {
    name: 'reopened before closed',
    tables: { closure: `${smallTables.closure}\nordered,spring,62,shops,full,2020-03-18,2020-03-18,high` },
    code: 'SCENARIO-CLOSURE',
  },
  {
    name: 'unknown kind of closure',
    tables: { closure: smallTables.closure.replace('partial', 'half') },
    code: 'SCENARIO-CLOSURE',
  },
  {
    name: 'closure in an unknown group',
    tables: { closure: smallTables.closure.replace('47,shops', '47,shop') },
    code: 'SCENARIO-CLOSURE',
  },
  {
    name: 'table that is not there',
    change: (c) => (c.tables.closures = 'orders'),
    code: 'SCENARIO-TABLE-MISSING',
    at: 'tables.closures',
  },
  { name: 'unknown key', set: { 'closed-list': 'broad' }, code: 'SCENARIO-KEY-UNKNOWN', at: '--set' },
  { name: 'unknown choice', set: { 'closure-list': 'wide' }, code: 'SCENARIO-VALUE', at: '--set' },
  { name: 'share over 1', set: { 'rank-persistence': '1.5' }, code: 'SCENARIO-VALUE', at: '--set' },
  { name: 'share with a comma', set: { 'scenario.general': '0,2' }, code: 'SCENARIO-VALUE', at: '--set' },
  { name: 'date that does not exist', set: { young: '2017-13-01' }, code: 'SCENARIO-VALUE', at: '--set' },
  { name: 'eight opening days', set: { 'opening-days.shops': '8' }, code: 'SCENARIO-VALUE', at: '--set' },
  {
    name: 'fewer opening days than days of rest allow',
    set: { 'opening-days.shops': '4' },
    code: 'SCENARIO-VALUE',
    at: '--set',
  },
  {
    name: 'parameter that is gone',
    change: (c) => c.parameters.splice(0, 1),
    code: 'SCENARIO-PARAMETER-MISSING',
    at: 'parameters',
  },
  {
    name: 'other interpolation',
    change: (c) => (c.interpolation = 'spline'),
    code: 'SCENARIO-SHAPE',
    at: 'interpolation',
  },
  {
    name: 'title in two languages',
    change: (c) => delete (c.title as Partial<SmallContent['title']>).fr,
    code: 'SCENARIO-SHAPE',
    at: 'title.fr',
  },
  { name: 'no model of the need', need: null, code: 'SCENARIO-NEED-FILE', at: 'need.file' },
  {
    name: 'model of the need outside the pack',
    change: (c) => (c.need.file = '../need.dmn'),
    code: 'SCENARIO-NEED-FILE',
    at: 'need.file',
  },
  {
    name: 'model without the decision',
    need: needModel
      .replace('name="Need low"', 'name="Needs low"')
      .replace('name="Need low"', 'name="Needs low"'),
    code: 'SCENARIO-NEED-FILE',
  },
  {
    name: 'input that nobody gives',
    change: (c) => delete c.need.parameters['Owner share'],
    code: 'SCENARIO-NEED-INPUT',
  },
];

describe('a bad scenario is refused with its place, and nothing is made', () => {
  test.each(mistakes)('$name', async (mistake) => {
    const content = smallContent();
    mistake.change?.(content);
    const pack = smallPack(mistake.need === null ? undefined : (mistake.need ?? needModel), {
      content,
      ...(mistake.tables === undefined ? {} : { tables: mistake.tables }),
    });
    const result = await applyScenario(engine, pack, mistake.set === undefined ? {} : { set: mistake.set });
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    const found = problems.find((item) => item.code === mistake.code);
    expect(problems.map((item) => item.code)).toContain(mistake.code);
    if (mistake.at !== undefined)
      expect(problems.some((item) => item.place.path?.startsWith(mistake.at!))).toBe(true);
    for (const language of languages) {
      expect(fillText(found!.kind.what, language, found!.parameters)).not.toMatch(/\{\w+\}/);
      expect(fillText(found!.kind.remedy, language, found!.parameters)).not.toMatch(/\{\w+\}/);
    }
    expect(
      await engine.value(
        "SELECT count(*)::INTEGER FROM information_schema.tables WHERE table_name LIKE 'exposure' OR table_name LIKE 'diagnose%'",
      ),
    ).toBe(0);
  });

  test('an unknown scenario, and no register', async () => {
    const unknown = await applyScenario(engine, smallPack(needModel), { scenario: 'war' });
    expect(unknown.ok ? [] : unknown.problems.map((item) => item.code)).toEqual(['SCENARIO-MISSING']);
    const empty = await openEngine({ threads: 1 });
    const none = await applyScenario(empty, smallPack(needModel));
    expect(none.ok ? [] : none.problems.map((item) => item.code)).toEqual(['SCENARIO-POPULATION-MISSING']);
    empty.close();
  });
});
