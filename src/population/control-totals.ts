import type { Text } from '../base/index.ts';
import type { Engine, Row } from '../engine/index.ts';
import type { Lookup } from './assumptions.ts';
import type { Plan } from './plan.ts';
import type { Stratum } from './targets.ts';
import { textOf } from './rows.ts';

/** A published total, what the register reaches, and the difference. */
export interface ControlTotal {
  readonly id: string;
  readonly label: Text;
  /** What the total is split by: `region`, `a64 x region`, `a21 x region`, `legal kind`, ... */
  readonly dimension: string;
  /**
   * `exact`: equal by construction, every unit counted. `calibrated`: the draws are fitted to it. `comparison`: a published figure of another
   * population or year, shown beside the register, not fitted.
   */
  readonly role: 'exact' | 'calibrated' | 'comparison';
  readonly unit: 'units' | 'persons' | 'euro cents' | 'share' | 'persons per unit';
  readonly target: number;
  readonly reached: number;
  readonly difference: number;
  readonly source: string;
}

type Draft = Omit<ControlTotal, 'difference'>;

/** The table of control totals of the register that was just built, in a fixed order. */
export async function controlTotals(
  engine: Engine,
  plan: Plan,
  strata: readonly Stratum[],
  region: string,
  assume: Lookup,
): Promise<readonly ControlTotal[]> {
  const drafts = [
    ...(await unitTotals(engine, strata, region)),
    ...(await cellTotals(engine, plan, region)),
    ...(await comparisons(engine, assume)),
  ];
  return drafts.map((item) => ({ ...item, difference: tidy(item.reached - item.target) }));
}

/** Differences of shares without the noise of binary fractions. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}

async function unitTotals(
  engine: Engine,
  strata: readonly Stratum[],
  region: string,
): Promise<readonly Draft[]> {
  const inside = strata.filter((item) => region === 'all' || item.region === region);
  const reached = await engine.rows(`
    SELECT legal_kind, count(*)::INTEGER AS units, count(*) FILTER (start_date >= DATE '2019-01-01')::INTEGER AS starts
    FROM enterprise GROUP BY legal_kind ORDER BY legal_kind`);
  const sum = (rows: readonly Row[], column: string): number =>
    rows.reduce((total, row) => total + Number(row[column]), 0);
  const base = { role: 'exact', unit: 'units', source: 'statbel-vat-2019' } as const;
  const [cells] = await engine.rows(`
    SELECT count(*)::INTEGER AS cells, count(*) FILTER (f.units = coalesce(e.units, 0) AND f.starts = coalesce(e.starts, 0))::INTEGER AS equal
    FROM pop_frame f LEFT JOIN (
      SELECT refnis, legal_form, nace AS nace5, count(*) AS units, count(*) FILTER (start_date >= DATE '2019-01-01') AS starts
      FROM enterprise GROUP BY ALL) e USING (refnis, legal_form, nace5)
    ${region === 'all' ? '' : `WHERE f.region = '${region}'`}`);
  return [
    {
      ...base,
      id: 'units',
      label: { nl: 'Btw-eenheden', en: 'VAT units', fr: 'Unités TVA' },
      dimension: 'total',
      target: inside.reduce((total, item) => total + item.units, 0),
      reached: sum(reached, 'units'),
    },
    {
      ...base,
      id: 'cells',
      label: {
        nl: 'Cellen gemeente x rechtsvorm x activiteit met juist aantal eenheden en starters',
        en: 'Cells municipality x legal form x activity with the right number of units and starters',
        fr: 'Cellules commune x forme juridique x activité au nombre exact d’unités et de débuts',
      },
      dimension: 'source cell',
      target: Number(cells!['cells']),
      reached: Number(cells!['equal']),
    },
    {
      ...base,
      id: 'starts-2019',
      label: { nl: 'Gestart in 2019', en: 'Started in 2019', fr: 'Débuts en 2019' },
      dimension: 'total',
      target: inside.reduce((total, item) => total + item.starts, 0),
      reached: sum(reached, 'starts'),
    },
    ...reached.map((row): Draft => {
      const kind = textOf(row, 'legal_kind');
      return {
        ...base,
        id: `units-${kind}`,
        label: kindLabels[kind]!,
        dimension: 'legal kind',
        target: inside.filter((item) => item.kind === kind).reduce((total, item) => total + item.units, 0),
        reached: Number(row['units']),
      };
    }),
  ];
}

const kindLabels: Readonly<Record<string, Text>> = {
  natural: { nl: 'Natuurlijke personen', en: 'Natural persons', fr: 'Personnes physiques' },
  company: { nl: 'Vennootschappen', en: 'Companies', fr: 'Sociétés' },
  nonprofit: {
    nl: 'Verenigingen zonder winstoogmerk',
    en: 'Non-profit associations',
    fr: 'Associations sans but lucratif',
  },
  public: { nl: 'Publiekrechtelijke instellingen', en: 'Public bodies', fr: 'Organismes publics' },
  other: { nl: 'Andere rechtsvormen', en: 'Other legal forms', fr: 'Autres formes juridiques' },
};

async function cellTotals(engine: Engine, plan: Plan, region: string): Promise<readonly Draft[]> {
  const rows = await engine.rows(`
    SELECT a64, region, sum(employees + working_partners)::BIGINT AS persons, sum(turnover_cents)::HUGEINT AS turnover
    FROM enterprise GROUP BY a64, region`);
  const reached = new Map(rows.map((row) => [`${textOf(row, 'a64')}|${textOf(row, 'region')}`, row]));
  const drafts: Draft[] = [];
  const cells = plan.cells.filter((item) => region === 'all' || item.region === region);
  for (const cell of cells) {
    const row = reached.get(`${cell.a64}|${cell.region}`);
    const dimension = 'a64 x region';
    const at = `${cell.a64}, ${cell.region}`;
    if (cell.persons !== undefined)
      drafts.push({
        id: `persons-${cell.a64}-${cell.region}`,
        label: {
          nl: `Werkzame personen ${at}`,
          en: `Persons employed ${at}`,
          fr: `Personnes occupées ${at}`,
        },
        dimension,
        role: 'calibrated',
        unit: 'persons',
        target: cell.persons,
        reached: Number(row?.['persons'] ?? 0),
        source: 'nbb-employment-2019',
      });
    if (cell.turnoverCents !== undefined)
      drafts.push({
        id: `turnover-${cell.a64}-${cell.region}`,
        label: { nl: `Omzet ${at}`, en: `Turnover ${at}`, fr: `Chiffre d’affaires ${at}` },
        dimension,
        role: 'calibrated',
        unit: 'euro cents',
        target: Number(cell.turnoverCents),
        reached: Number(row?.['turnover'] ?? 0),
        source: 'fpb-io-2015',
      });
  }
  return [...sections(drafts, plan), ...drafts];
}

/** Persons per section and region, from its industries. */
function sections(drafts: readonly Draft[], plan: Plan): readonly Draft[] {
  const section = new Map(plan.cells.map((cell) => [cell.a64, cell.a21]));
  const sums = new Map<string, Draft>();
  for (const item of drafts.filter((draft) => draft.unit === 'persons')) {
    const [, a64, region] = /^persons-(.+)-(\d{5})$/.exec(item.id)!;
    const a21 = section.get(a64!)!;
    const id = `persons-${a21}-${region}`;
    const before = sums.get(id);
    const at = `${a21}, ${region}`;
    sums.set(id, {
      ...item,
      id,
      dimension: 'a21 x region',
      label: { nl: `Werkzame personen ${at}`, en: `Persons employed ${at}`, fr: `Personnes occupées ${at}` },
      source: 'statbel-census-2011',
      target: (before?.target ?? 0) + item.target,
      reached: (before?.reached ?? 0) + item.reached,
    });
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
}

interface Comparison {
  readonly id: string;
  readonly label: Text;
  readonly unit: ControlTotal['unit'];
  readonly target: number;
  readonly source: string;
  readonly sql: string;
}

/** Published figures of another population or year beside the register's. */
async function comparisons(engine: Engine, assume: Lookup): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const item of comparisonList(assume)) {
    const [row] = await engine.rows(
      `SELECT (${item.sql})::DOUBLE AS reached FROM enterprise WHERE region <> '00000'`,
    );
    drafts.push({
      id: item.id,
      label: item.label,
      dimension: 'comparison',
      role: 'comparison',
      unit: item.unit,
      target: item.target,
      reached: tidy(Number(row!['reached'])),
      source: item.source,
    });
  }
  return drafts;
}

function comparisonList(assume: Lookup): readonly Comparison[] {
  const share = (condition: string, among = 'true'): string =>
    `count(*) FILTER ((${condition}) AND (${among}))::DECIMAL(18,6) / nullif(count(*) FILTER (${among}), 0)`;
  const perUnit = (among: string): string =>
    `sum(employees + working_partners) FILTER (${among})::DECIMAL(18,6) / nullif(count(*) FILTER (${among}), 0)`;
  const without = (
    id: string,
    nl: string,
    en: string,
    fr: string,
    among: string,
    target: number,
  ): Comparison => ({
    id: `without-employees-${id}`,
    label: { nl: `Zonder werknemers, ${nl}`, en: `Without employees, ${en}`, fr: `Sans salariés, ${fr}` },
    unit: 'share',
    target,
    source: id === 'trade' || id === 'hospitality' ? 'statbel-demography-2020' : 'economie-sme-2020',
    sql: share('employees = 0', among),
  });
  const none = (group?: string): number => tidy(1 - assume.value('employer-share', group));
  const sbs = (
    id: string,
    nl: string,
    en: string,
    fr: string,
    among: string,
    target: number,
  ): Comparison => ({
    id: `persons-per-unit-${id}`,
    label: {
      nl: `Personen per eenheid, ${nl}`,
      en: `Persons per unit, ${en}`,
      fr: `Personnes par unité, ${fr}`,
    },
    unit: 'persons per unit',
    target,
    source: 'statbel-sbs-2021',
    sql: perUnit(among),
  });
  return [
    without('all', 'alle', 'all', 'toutes', 'true', none()),
    without(
      'industry',
      'industrie',
      'industry',
      'industrie',
      "a21 IN ('B', 'C', 'D', 'E')",
      none('industry'),
    ),
    without('construction', 'bouw', 'construction', 'construction', "a21 = 'F'", none('construction')),
    without('trade', 'handel', 'trade', 'commerce', "a21 = 'G'", none('trade')),
    without('hospitality', 'horeca', 'hospitality', 'horeca', "a21 = 'I'", none('hospitality')),
    sbs('industry', 'industrie', 'industry', 'industrie', "a21 IN ('B', 'C', 'D', 'E')", 13.8),
    sbs('construction', 'bouw', 'construction', 'construction', "a21 = 'F'", 2.6),
    sbs('trade', 'handel', 'trade', 'commerce', "a21 = 'G'", 4.5),
    sbs('services', 'diensten', 'services', 'services', "a21 IN ('H', 'I', 'J', 'L', 'M', 'N')", 3.6),
    {
      id: 'secondary-occupation',
      label: {
        nl: 'Bijberoep onder natuurlijke personen (aanname, voor kalibratie)',
        en: 'Secondary occupation among natural persons (assumption, before calibration)',
        fr: 'À titre complémentaire parmi les personnes physiques (hypothèse, avant calage)',
      },
      unit: 'share',
      target: assume.value('secondary-occupation-share'),
      source: 'rsvz-2019',
      sql: share("occupation = 'secondary'", "legal_kind = 'natural'"),
    },
    {
      id: 'negative-equity',
      label: {
        nl: 'Vennootschappen met negatief eigen vermogen',
        en: 'Companies with negative equity',
        fr: 'Sociétés à capitaux propres négatifs',
      },
      unit: 'share',
      target: 0.143,
      source: 'trends-2018',
      sql: share('equity_cents < 0', "legal_kind = 'company'"),
    },
  ];
}
