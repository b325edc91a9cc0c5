import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decimal, sameText } from '../../../base/index.ts';
import type { Engine } from '../../../engine/index.ts';
import type { PartParameter } from '../../../pack/index.ts';
import type { FirmsPack } from '../prepare.ts';

/** Two windows of thirty days, so that a day is a thirtieth of both. */
export const smallWindows = [
  { id: 'first', from: '2020-03-01', to: '2020-03-30' },
  { id: 'second', from: '2020-03-31', to: '2020-04-29' },
];

type Value = number | readonly [low: number, value: number, high: number];

const values: Readonly<Record<string, readonly [PartParameter['unit'], Value]>> = {
  'temporary-unemployment': ['share', 0.5],
  'variable-cost-fall': ['share', 1],
  'surplus-share': ['share', 0],
  'cash-factor': ['ratio', 1],
  'wage-growth': ['ratio', 1],
  'payment-delay': ['days', 20],
  'published-deficit-without': ['share', 0.2],
  'published-deficit-with': ['share', 0.15],
  'bankruptcies-before': ['count', 0],
  'bankruptcies-first-year': ['count', 1],
  'bankruptcies-second-year': ['count', 1],
  'jobs-per-bankruptcy': ['ratio', 2],
  'odds-deficit': ['ratio', 3],
  'odds-insolvent': ['ratio', 2],
};

export const smallTables = {
  // 7.3 million for 100 persons: 73,000 euro each.
  industry: 'a64,compensation,persons_employed\n47,7.3,100\n68a,,',
  bankruptcies: 'a21,share,source\nI,0.5,test',
};

export interface SmallChange {
  readonly parameters?: Readonly<Record<string, Value>>;
  readonly day?: string;
  readonly tables?: Partial<typeof smallTables>;
  readonly scenario?: string;
}

/** A pack of these tables in a new folder, with what is changed. */
export function smallFirms(change: SmallChange = {}): FirmsPack {
  const root = mkdtempSync(join(tmpdir(), 'relance-firms-'));
  const tables = Object.entries({ ...smallTables, ...change.tables }).map(([name, text]) => {
    const path = join(root, `${name}.csv`);
    writeFileSync(path, text);
    const fields = text
      .split('\n')[0]!
      .split(',')
      .map((field) => ({ name: field, type: 'string' as const }));
    return { name, path, format: 'csv' as const, fields, primaryKey: [], sources: ['accounts'] };
  });
  const parameters = Object.entries(values).map(([key, [unit, value]]): PartParameter => {
    const asked = change.parameters?.[key] ?? value;
    const common = { key, title: sameText(key), unit, confidence: 'low' as const, note: sameText('test') };
    if (typeof asked === 'number') return { ...common, value: new Decimal(asked) };
    const [low, central, high] = asked.map((item) => new Decimal(item));
    return { ...common, low: low!, value: central!, high: high! };
  });
  const day: PartParameter = {
    key: 'assessment-day',
    title: sameText('day'),
    unit: 'date',
    value: change.day ?? '2020-04-29',
    confidence: 'low',
  };
  return {
    scenario: change.scenario ?? 'small',
    scenarios: [
      { id: 'small', title: sameText('Small'), file: 'small.yaml', windows: smallWindows, content: {} },
    ],
    sources: [],
    tables,
    measures: ['premium', 'late'].map((id) => ({
      id,
      title: sameText(id),
      applications: { from: id === 'late' ? '2020-04-29' : '2020-03-01', to: '2020-12-31' },
    })) as unknown as FirmsPack['measures'],
    diagnosis: {
      firms: {
        file: 'diagnosis/firms.yaml',
        tables: { industry: 'industry', bankruptcies: 'bankruptcies' },
        parameters: [...parameters, day],
      },
    },
  };
}

export interface SmallUnit {
  readonly turnover?: number;
  readonly fixed?: number;
  readonly fte?: number;
  readonly cash?: number;
  readonly equity?: number;
  /** Lost turnover of both windows, cents. */
  readonly loss?: readonly [number, number];
  readonly a21?: string;
  readonly kind?: string;
  /** Cents of the measure `premium`, and of `late`. */
  readonly premium?: number;
  readonly late?: number;
}

/** Tables `enterprise`, `exposure` and `support` of these units, numbered from 1. Turnover is 365,000 euro where none is given: 1,000 euro a day. */
export async function smallRegister(engine: Engine, units: readonly SmallUnit[]): Promise<void> {
  const rows = units.map((unit, at) => {
    const { turnover = 36_500_000, fixed = 0.2, fte = 0, cash = 0, equity = 0, loss = [0, 0] } = unit;
    const reference = Math.round((turnover * 30) / 365);
    const staff = Math.ceil(fte);
    return `(${[at + 1, turnover, fixed, fte, staff, cash, equity, reference, ...loss, unit.premium ?? 0, unit.late ?? 0].join(', ')}, '${unit.a21 ?? 'G'}', '${unit.kind ?? 'company'}')`;
  });
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE small AS SELECT * FROM (VALUES ${rows.join(', ')})
      v(unit_id, turnover, fixed, fte, staff, cash, equity, reference, loss1, loss2, premium, late, a21, kind);
    CREATE OR REPLACE TABLE enterprise AS
      SELECT unit_id::BIGINT AS unit_id, '47' AS a64, a21, kind AS legal_kind, staff::INTEGER AS employees, 0 AS working_partners,
             fte::DECIMAL(10,2) AS fte, turnover::BIGINT AS turnover_cents, fixed::DECIMAL(5,4) AS fixed_cost_share,
             cash::BIGINT AS cash_cents, equity::BIGINT AS equity_cents FROM small;
    CREATE OR REPLACE TABLE exposure AS
      SELECT unit_id::BIGINT AS unit_id, reference::BIGINT AS turnover_reference_cents_first, loss1::BIGINT AS turnover_loss_cents_first,
             reference::BIGINT AS turnover_reference_cents_second, loss2::BIGINT AS turnover_loss_cents_second FROM small;
    CREATE OR REPLACE TABLE support AS
      SELECT unit_id::BIGINT AS unit_id, 'premium' AS measure, premium::BIGINT AS paid_cents FROM small WHERE premium > 0
      UNION ALL SELECT unit_id, 'late', late::BIGINT FROM small WHERE late > 0;
    DROP TABLE small`);
}
