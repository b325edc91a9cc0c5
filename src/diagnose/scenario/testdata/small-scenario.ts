import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../engine/index.ts';
import type { Scenario } from '../../../pack/index.ts';
import type { ScenarioPack } from '../load.ts';

/** A scenario of two windows and three sectors, small enough to check by hand. Every call gives a fresh, changeable copy. */
export function smallContent() {
  const text = (value: string) => ({ nl: value, en: value, fr: value });
  const group = (id: string, value: number, rest: number[]) => ({
    id,
    title: text(id),
    openingDays: { value, rest, holidays: 'open', confidence: 'low', note: 'test' },
  });
  const parameter = (key: string, unit: string, value: unknown, choices?: string[]) => ({
    key,
    title: text(key),
    unit,
    value,
    ...(choices === undefined ? {} : { choices }),
    confidence: 'low',
  });
  return {
    id: 'small',
    title: text('Small'),
    seed: 'test',
    windows: [
      { id: 'first', from: '2020-03-14', to: '2020-04-05' },
      { id: 'second', from: '2020-04-06', to: '2020-04-30' },
    ] as { id: string; from: string; to: string }[],
    firstWave: { from: '2020-03-14', to: '2020-06-30' },
    tables: { closures: 'closure', distribution: 'distribution', averages: 'averages', respondents: 'respondents' },
    interpolation: 'linear',
    bands: [
      { id: '100', from: '1', to: '1', answers: ['100'] },
      { id: '50-75', from: '0.5', to: '0.7499', answers: ['50-75'] },
      { id: 'none', from: '0', to: '0', answers: ['none'] },
    ] as { id: string; from: unknown; to: unknown; answers: string[] }[],
    proxies: [{ sector: 'Mines', use: 'Shops', note: 'test' }],
    holidays: [] as string[],
    groups: [group('shops', 6, [7, 1]), group('other', 5, [7, 6])],
    need: {
      file: 'need.dmn',
      parameters: {
        'General fixed cost share': 'general',
        'Owner share': 'owner',
        'Equity threshold': 'equity',
        'Young since': 'young',
      } as Record<string, string>,
    },
    parameters: [
      parameter('closure-list', 'choice', 'central', ['narrow', 'central', 'broad', 'first-guess']),
      parameter('closed-first', 'choice', 'strict', ['strict', 'none']),
      parameter('rank-persistence', 'share', '1'),
      parameter('size-tilt', 'choice', 'none', ['survey', 'none']),
      parameter('general', 'share', '0.15'),
      parameter('owner', 'share', '0.1'),
      parameter('equity', 'euro', '0'),
      parameter('young', 'date', '2017-01-01'),
    ],
  };
}

export type SmallContent = ReturnType<typeof smallContent>;

export const smallTables = {
  closure: `list,phase,nace_prefix,activity_group,kind,closed_from,reopened,confidence
ordered,spring,47,shops,full,2020-03-18,2020-04-20,high
ordered,spring,4773,shops,none,2020-03-18,2020-04-20,high
ordered,spring,4775,shops,full,2020-03-18,,medium
ordered,spring,4776,shops,partial,2020-03-18,2020-04-20,low`,
  distribution: `wave,survey_sector,band,share
2020-03-30,Shops,100,0.5
2020-03-30,Shops,50-75,0.25
2020-03-30,Shops,none,0.25
2020-03-30,Office,none,1`,
  averages: `wave,survey_sector,impact
2020-03-30,Shops,-0.65`,
  respondents: `wave,survey_sector,respondents
2020-03-30,Shops,40`,
};

/** A pack of these tables in a new folder; `needModel` is the text of scenarios/need.dmn. */
export function smallPack(
  needModel: string | undefined,
  change: { readonly content?: SmallContent; readonly tables?: Partial<typeof smallTables> } = {},
): ScenarioPack {
  const root = mkdtempSync(join(tmpdir(), 'relance-scenario-'));
  const tables = Object.entries({ ...smallTables, ...change.tables }).map(([name, text]) => {
    const path = join(root, `${name}.csv`);
    writeFileSync(path, text);
    return { name, path, format: 'csv' as const, fields: [], primaryKey: [], sources: [] };
  });
  if (needModel !== undefined) writeFileSync(join(root, 'need.dmn'), needModel);
  const content = change.content ?? smallContent();
  const scenario: Scenario = {
    id: 'small',
    title: content.title,
    file: 'small.yaml',
    windows: content.windows,
    content: content as unknown as Scenario['content'],
  };
  return { root, scenario: 'small', scenarios: [scenario], tables };
}

/** Eight units: four shops that closed, a chemist that did not, one that closed for good, an office, a mine. */
export async function smallRegister(engine: Engine): Promise<void> {
  await engine.run(`
    CREATE OR REPLACE TABLE enterprise AS SELECT * FROM (VALUES
      (1::BIGINT, '47710', 'Shops', 36500000::BIGINT, 0.2::DECIMAL(5,4), 100::BIGINT, DATE '2010-01-01'),
      (2, '47710', 'Shops', 36500000, 0.1, -1, DATE '2010-01-01'),
      (3, '47710', 'Shops', 36500000, 0.2, -1, DATE '2017-01-01'),
      (4, '47730', 'Shops', 36500000, 0.2, 0, DATE '2016-12-31'),
      (5, '62010', 'Office', 36500000, 0.2, 0, DATE '2010-01-01'),
      (6, '47750', 'Shops', 36500000, 0.2, 0, DATE '2010-01-01'),
      (7, '08110', 'Mines', 36500000, 0.2, 0, DATE '2010-01-01'),
      (8, '47760', 'Shops', 0, 0.2, 0, DATE '2010-01-01')
    ) v(unit_id, nace, survey_sector, turnover_cents, fixed_cost_share, equity_cents, start_date)`);
}
