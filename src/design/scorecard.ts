import { identifier, literal, type Engine, type Row } from '../engine/index.ts';
import type { Band, ScoreRow, Scorecard, SupportRow } from './assessment.ts';
import { dimensions } from './dimensions.ts';
import { integer, shareOf, text, whole } from './exact.ts';
import { groupLabel, groupQuery, hiddenPlaces, type Groups } from './groups.ts';

export interface ScorecardQuestion {
  /** Keep the sums in the table `scorecard_<keep>` for the export. */
  readonly keep?: string;
  /** A relation (unit_id, entitled BOOLEAN, amount_cents BIGINT); units that it lacks get nothing. */
  readonly support: string;
  /** Windows of the scenario whose need and loss count; empty: all of them, from the totals of the table `exposure`. */
  readonly windows: readonly string[];
}

/** A column of `exposure` over windows, as SQL over the alias `x`. @example overWindows('need_cents', ['march', 'april']) */
export function overWindows(column: string, windows: readonly string[]): string {
  if (windows.length === 0) return `x."${column}"`;
  return `(${windows.map((window) => `x."${column}_${window}"`).join(' + ')})`;
}

/** What the scenario did to one unit: `n` central need, `nl` and `nh` its variants, `d` turnover lost, `hit`, `hh` hit and healthy. */
function shockColumns({ windows }: ScorecardQuestion): string {
  const need = overWindows('need_cents', windows);
  return `u.unit_id, u.cell, u.place, ${need} AS n, ${overWindows('need_low_cents', windows)} AS nl,
      ${overWindows('need_high_cents', windows)} AS nh,
      greatest(${overWindows('turnover_loss_cents', windows)}, 0) AS d,
      ${need} > 0 AS hit, ${need} > 0 AND x.healthy_before AS hh`;
}

function shockFigures(question: ScorecardQuestion): string {
  return `SELECT ${shockColumns(question)} FROM design_unit u JOIN exposure x USING (unit_id)`;
}

/** As above, with what support gives: `entitled` and `a` cents. */
export function unitFigures(question: ScorecardQuestion): string {
  return `SELECT ${shockColumns(question)}, coalesce(s.entitled, false) AS entitled, coalesce(s.amount_cents, 0) AS a
    FROM design_unit u JOIN exposure x USING (unit_id) LEFT JOIN ${question.support} s USING (unit_id)`;
}

/** What the scenario did to the units of a group. All are sums of integers, so no order of adding changes them. */
const shockSums: Readonly<Record<string, string>> = {
  units: 'count(*)',
  hit: 'count(*) FILTER (hit)',
  hh: 'count(*) FILTER (hh)',
  need_low: 'sum(nl) FILTER (hh)',
  need: 'sum(n) FILTER (hh)',
  need_high: 'sum(nh) FILTER (hh)',
  loss: 'sum(d)',
};

/**
 * What support did, over the entitled units alone, since all others add nothing.
 * `a` splits exactly in the part up to the need, the part above it (`above`) and the part without any need (`leak`).
 */
const supportSums: Readonly<Record<string, string>> = {
  entitled: 'count(*)',
  entitled_loss: 'sum(d)',
  amount: 'sum(a)',
  covered: 'count(*) FILTER (hh AND a > 0)',
  covered_low: 'sum(least(nl, a)) FILTER (hh)',
  covered_need: 'sum(least(n, a)) FILTER (hh)',
  covered_high: 'sum(least(nh, a)) FILTER (hh)',
  reached_need: 'sum(n) FILTER (hh AND a > 0)',
  unhealthy: 'count(*) FILTER (hit AND NOT hh AND a > 0)',
  unhealthy_amount: 'sum(a) FILTER (hit AND NOT hh)',
  ...Object.fromEntries(
    [
      ['low', 'nl'],
      ['central', 'n'],
      ['high', 'nh'],
    ].flatMap(([name, need]) => [
      [`leak_units_${name}`, `count(*) FILTER (a > 0 AND ${need} = 0)`],
      [`leak_${name}`, `sum(a) FILTER (a > 0 AND ${need} = 0)`],
      [`above_units_${name}`, `count(*) FILTER (a > ${need} AND ${need} > 0)`],
      [`above_${name}`, `sum(a - ${need}) FILTER (a > ${need} AND ${need} > 0)`],
    ]),
  ),
  above_loss_units: 'count(*) FILTER (a > d)',
  above_loss: 'sum(a - d) FILTER (a > d)',
};

const supportNames = Object.keys(supportSums);

/** In the order of the columns of the export: first what the scenario did, from `entitled` on what support did. */
export const sumNames: readonly string[] = [...Object.keys(shockSums), ...supportNames];

function list(sums: Readonly<Record<string, string>>): string {
  return Object.entries(sums)
    .map(([name, sql]) => `coalesce(${sql}, 0)::HUGEINT AS ${name}`)
    .join(', ');
}

function totalQuery(question: ScorecardQuestion): string {
  return `SELECT * FROM (SELECT ${list(shockSums)} FROM (${shockFigures(question)}))
    CROSS JOIN (SELECT ${list(supportSums)} FROM (${unitFigures(question)} WHERE s.entitled))`;
}

/** Where the sums of a measure, or of the `package`, are kept. */
export function scorecardTable(id: string): string {
  return identifier(`scorecard_${id}`);
}

/** The sums of every group and the total: columns `dimension`, `key` and `sumNames`. */
function scorecardQuery(question: ScorecardQuestion): string {
  const support = supportNames.map((name) => `coalesce(s.${name}, 0)::HUGEINT AS ${name}`);
  return `SELECT h.*, ${support.join(', ')}
    FROM (${groupQuery(`(${shockFigures(question)})`, shockSums)}) h
    LEFT JOIN (${groupQuery(`(${unitFigures(question)} WHERE s.entitled)`, supportSums)}) s USING (dimension, key)
    ORDER BY dimension, key`;
}

/**
 * Scores support against need: coverage, leakage, overcompensation and gap, for the whole and by every dimension.
 * Needs the tables `exposure`, `design_unit` and `design_cell` (see `prepareGroups`).
 */
export async function scorecard(
  engine: Engine,
  groups: Groups,
  question: ScorecardQuestion,
): Promise<Scorecard> {
  const table = question.keep === undefined ? undefined : scorecardTable(question.keep);
  if (table !== undefined)
    await engine.run(`CREATE OR REPLACE TABLE ${table} AS ${scorecardQuery(question)}`);
  const rows = await engine.rows(
    table === undefined ? scorecardQuery(question) : `SELECT * FROM ${table} ORDER BY dimension, key`,
  );
  const of = (dimension: string) => rows.filter((row) => text(row['dimension']) === dimension);
  const entitled = of('municipality').map((row): [string, number] => [
    text(row['key']),
    whole(integer(row['entitled'])),
  ]);
  const hidden = hiddenPlaces(groups, new Map(entitled));
  if (table !== undefined) await markHidden(engine, table, hidden);
  return {
    windows: question.windows,
    total: totalRow(of('total')[0]!),
    groups: dimensions.map((dimension) => ({
      dimension: dimension.id,
      rows: of(dimension.id).map((row) =>
        scoreRow(
          row,
          groupLabel(groups, dimension.id, text(row['key'])),
          dimension.id === 'municipality' && hidden.has(text(row['key'])),
        ),
      ),
    })),
  };
}

/** The kept sums say which rows the exports may not show either. */
async function markHidden(engine: Engine, table: string, hidden: ReadonlySet<string>): Promise<void> {
  const keys = [...hidden].map(literal).join(', ') || 'NULL';
  await engine.run(`ALTER TABLE ${table} ADD COLUMN hidden BOOLEAN`);
  await engine.run(
    `UPDATE ${table} SET hidden = coalesce(dimension = 'municipality' AND key IN (${keys}), false)`,
  );
}

/** The total row alone: what variants and sweeps compare. */
export async function scoreTotal(engine: Engine, question: ScorecardQuestion): Promise<ScoreRow> {
  const [row] = await engine.rows(totalQuery(question));
  return totalRow(row!);
}

/** The total row of sums by name, wherever they were added up. */
export function totalRow(sums: Row): ScoreRow {
  return scoreRow({ ...sums, key: '' }, { nl: 'Totaal', en: 'Total', fr: 'Total' }, false);
}

function scoreRow(row: Row, label: ScoreRow['label'], suppressed: boolean): ScoreRow {
  const get = (name: string) => integer(row[name]);
  return {
    key: text(row['key']),
    label,
    suppressed,
    units: whole(get('units')),
    hit: whole(get('hit')),
    hitHealthy: whole(get('hh')),
    need: { low: whole(get('need_low')), central: whole(get('need')), high: whole(get('need_high')) },
    lossCents: whole(get('loss')),
    support: suppressed ? null : supportRow(get),
  };
}

function supportRow(get: (name: string) => bigint): SupportRow {
  const band = (name: string): Band => ({
    low: whole(get(`${name}_low`)),
    central: whole(get(`${name}_central`)),
    high: whole(get(`${name}_high`)),
  });
  return {
    entitled: whole(get('entitled')),
    amountCents: whole(get('amount')),
    coverage: {
      units: whole(get('covered')),
      unitShare: shareOf(get('covered'), get('hh')),
      needCents: {
        low: whole(get('covered_low')),
        central: whole(get('covered_need')),
        high: whole(get('covered_high')),
      },
      needShare: {
        low: shareOf(get('covered_low'), get('need_low')),
        central: shareOf(get('covered_need'), get('need')),
        high: shareOf(get('covered_high'), get('need_high')),
      },
    },
    leakage: {
      units: band('leak_units'),
      cents: band('leak'),
      share: shareOf(get('leak_central'), get('amount')),
    },
    overcompensation: {
      aboveNeedUnits: band('above_units'),
      aboveNeedCents: band('above'),
      aboveLossUnits: whole(get('above_loss_units')),
      aboveLossCents: whole(get('above_loss')),
    },
    gap: {
      units: whole(get('hh') - get('covered')),
      needCents: whole(get('need') - get('reached_need')),
      unitShare: shareOf(get('hh') - get('covered'), get('hh')),
    },
    unhealthy: { units: whole(get('unhealthy')), amountCents: whole(get('unhealthy_amount')) },
    supportPerEuroOfLoss: shareOf(get('amount'), get('entitled_loss')),
  };
}
