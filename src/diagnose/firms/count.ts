import { literal, type Engine, type Row } from '../../engine/index.ts';
import { textAt, type Window } from '../scenario/index.ts';
import type { SupportLevel } from './model.ts';

/** Units at the end of a window. */
export interface WindowCount {
  readonly support: SupportLevel;
  readonly window: string;
  /** Companies outside finance: the firms of the central bank's figures. */
  readonly nonFinancial: boolean;
  readonly units: number;
  readonly deficit: number;
  readonly deficitEver: number;
}

/** Units of one section in one state on the day of the assessment. */
export interface StateCount {
  readonly support: SupportLevel;
  readonly a21: string;
  readonly deficit: boolean;
  readonly insolvent: boolean;
  readonly insolventBefore: boolean;
  readonly units: number;
  readonly employees: number;
}

/** Units by the months of fixed costs that their cash pays. */
export interface MonthsCount {
  /** Absent: before the crisis. */
  readonly support?: SupportLevel;
  readonly band: number;
  readonly units: number;
}

/** Upper bounds in months, as the survey asks; below the first is a deficit, beyond the last is more, -1 = no fixed costs. */
export const monthBounds = [0, 1, 3, 6, 12, 24] as const;

/** SQL for a company outside finance: section K of NACE Rev. 2 is financial and insurance activities. */
export const nonFinancial = "company AND a21 <> 'K'";

export async function countWindows(engine: Engine): Promise<readonly WindowCount[]> {
  const rows = await engine.rows(`
    SELECT support, "window", ${nonFinancial} AS non_financial, count(*)::INTEGER AS units,
           count(*) FILTER (deficit)::INTEGER AS deficit, count(*) FILTER (deficit_ever)::INTEGER AS deficit_ever
    FROM firm_window GROUP BY ALL ORDER BY ALL`);
  return rows.map((row) => ({
    support: row['support'] as SupportLevel,
    window: textAt(row, 'window'),
    nonFinancial: row['non_financial'] === true,
    units: Number(row['units']),
    deficit: Number(row['deficit']),
    deficitEver: Number(row['deficit_ever']),
  }));
}

export async function countStates(engine: Engine, window: Window): Promise<readonly StateCount[]> {
  const rows = await engine.rows(`
    SELECT support, a21, deficit, insolvent, insolvent_before, count(*)::INTEGER AS units, sum(employees)::BIGINT AS employees
    FROM firm_window WHERE "window" = ${literal(window.id)} GROUP BY ALL ORDER BY ALL`);
  return rows.map((row) => ({
    support: row['support'] as SupportLevel,
    a21: textAt(row, 'a21'),
    deficit: row['deficit'] === true,
    insolvent: row['insolvent'] === true,
    insolventBefore: row['insolvent_before'] === true,
    units: Number(row['units']),
    employees: Number(row['employees']),
  }));
}

export async function countMonths(engine: Engine, window: Window): Promise<readonly MonthsCount[]> {
  const band = `CASE WHEN months IS NULL THEN -1 ${monthBounds.map((bound, at) => `WHEN months < ${bound} THEN ${at}`).join(' ')} ELSE ${monthBounds.length} END::INTEGER`;
  const count = (row: Row) => ({ band: Number(row['band']), units: Number(row['units']) });
  const before = await engine.rows(`
    SELECT ${band} AS band, count(*)::INTEGER AS units
    FROM (SELECT CASE WHEN fixed_month_cents > 0 THEN cash_start_cents / fixed_month_cents END AS months FROM firm)
    GROUP BY band ORDER BY band`);
  const after = await engine.rows(`
    SELECT support, ${band} AS band, count(*)::INTEGER AS units
    FROM firm_window WHERE "window" = ${literal(window.id)} GROUP BY ALL ORDER BY ALL`);
  return [
    ...before.map(count),
    ...after.map((row) => ({ support: row['support'] as SupportLevel, ...count(row) })),
  ];
}
