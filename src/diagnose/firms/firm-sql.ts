import { identifier, literal } from '../../engine/index.ts';
import { columnOf, dayCount, type Window } from '../scenario/index.ts';
import type { FirmVariant, SupportLevel } from './model.ts';
import { segments, type Payment, type Segment } from './timeline.ts';
import type { Wages } from './wages.ts';

/** What the path of cash is computed from, beside the tables of the register and the exposure. */
export interface FirmInputs {
  readonly variant: FirmVariant;
  readonly windows: readonly Window[];
  readonly wages: Wages;
  /** Measures of `firm_support` with their days of payment; empty without a package. */
  readonly payments: readonly Payment[];
  readonly levels: readonly SupportLevel[];
}

/** `firm_support`: per unit what each measure pays in the end, integer cents, one column a measure. */
export function supportTable(support: string, payments: readonly Payment[]): string {
  const columns = payments.map(
    ({ measure }) =>
      `coalesce(sum(paid_cents) FILTER (measure = ${literal(measure)}), 0)::BIGINT AS ${paidColumn(measure)}`,
  );
  const list = ['unit_id', ...columns].join(', ');
  return `CREATE OR REPLACE TEMP TABLE firm_support AS SELECT ${list} FROM ${identifier(support)} GROUP BY unit_id`;
}

const paidColumn = (measure: string): string => identifier(`paid_${measure}`);

/**
 * Table `firm`: one row per unit, integer cents. A unit pays fixed costs, wages and variable costs out of its turnover and keeps its surplus. When turnover
 * falls, `variableFall` of the variable costs and `temporaryUnemployment` of the wages of the lost turnover fall away; the rest of the loss drains cash and
 * equity alike. Shares are whole ten-thousandths of turnover. Columns: `cash_start_cents`, `equity_start_cents`, `fixed_month_cents`; per level of support
 * and window `cash_<level>_<window>` at the end of its last day; per level `deficit_from_<level>`, the first day on which cash is below zero.
 */
export function firmTable(inputs: FirmInputs): string {
  return `CREATE OR REPLACE TABLE firm AS FROM (${firmQuery(inputs)}) ORDER BY unit_id`;
}

/** The rows of table `firm`, in no order. */
export function firmQuery(inputs: FirmInputs): string {
  const { windows, levels } = inputs;
  const names = levels.flatMap((level) => windows.map((window) => cashColumn(level, window)));
  return `
    WITH shares AS (${sharesSql(inputs)}),
    rates AS (${ratesSql(inputs.variant)}),
    flows AS (${flowsSql(windows)}),
    paths AS (
      SELECT *, ${levels.flatMap((level) => pathColumns(inputs, level)).join(', ')} FROM flows)
    SELECT unit_id, a21, company, employees, cash_start_cents, equity_start_cents, fixed_month_cents,
           ${[...names, ...levels.map((level) => `deficit_from_${level}`)].join(', ')}
    FROM paths`;
}

export function cashColumn(level: SupportLevel, window: { readonly id: string }): string {
  return identifier(columnOf(`cash_${level}`, window));
}

/** Fixed costs are the register's; wages take at most what turnover leaves after them, as a unit broke even before. */
function sharesSql({ variant, windows, wages, payments }: FirmInputs): string {
  const wage = [...wages.byIndustry].map(([a64, cents]) => `WHEN ${literal(a64)} THEN ${cents}`);
  const cents =
    wage.length === 0 ? String(wages.other) : `CASE e.a64 ${wage.join(' ')} ELSE ${wages.other} END`;
  const exposed = windows.flatMap((window) =>
    ['turnover_reference_cents', 'turnover_loss_cents'].map(
      (name) => `x.${identifier(columnOf(name, window))}`,
    ),
  );
  const paid = payments.map(({ measure }) => {
    const column = paidColumn(measure);
    return `coalesce(s.${column}, 0) AS ${column}`;
  });
  return `
    SELECT e.unit_id, e.a21, e.legal_kind = 'company' AS company, e.employees, e.equity_cents AS equity_start_cents,
           (e.cash_cents * ${variant.cashFactor}) // 10000 AS cash_start_cents,
           (e.fixed_cost_share * 10000)::BIGINT AS fixed,
           (e.turnover_cents * (e.fixed_cost_share * 10000)::BIGINT) // 120000 AS fixed_month_cents,
           least(10000 - (e.fixed_cost_share * 10000)::BIGINT,
                 CASE WHEN e.turnover_cents = 0 THEN 0
                      ELSE ((e.fte * 100)::BIGINT * (${cents}) * 100) // e.turnover_cents END)::BIGINT AS wage,
           ${[...exposed, ...paid].join(', ')}
    FROM enterprise e JOIN exposure x USING (unit_id)
    ${payments.length === 0 ? '' : 'LEFT JOIN firm_support s USING (unit_id)'}`;
}

/** `drain_<level>`: what one euro of lost turnover takes from cash, in ten-thousandths. */
function ratesSql(variant: FirmVariant): string {
  const drain = (unemployment: number) =>
    `(100000000 - ${variant.variableFall} * variable - ${unemployment} * wage + 5000) // 10000`;
  return `
    SELECT *, ${drain(0)} AS drain_none, ${drain(variant.temporaryUnemployment)} AS drain_wages
    FROM (SELECT *, 10000 - fixed - wage - surplus AS variable
          FROM (SELECT *, least(${variant.surplus}, 10000 - fixed - wage) AS surplus FROM shares))`;
}

type Drain = 'none' | 'wages';
const drainOf = (level: SupportLevel): Drain => (level === 'none' ? 'none' : 'wages');
const flow = (drain: Drain, window: Window): string => identifier(columnOf(`out_${drain}`, window));

/** `out_<drain>_<window>`: what leaves the cash in a window; halves of a cent away from zero. */
function flowsSql(windows: readonly Window[]): string {
  const columns = (['none', 'wages'] as const).flatMap((drain) =>
    windows.map((window) => {
      const loss = identifier(columnOf('turnover_loss_cents', window));
      const kept = `(${identifier(columnOf('turnover_reference_cents', window))} * surplus) // 10000`;
      return `sign(${loss})::BIGINT * ((abs(${loss}) * drain_${drain} + 5000) // 10000) - ${kept} AS ${flow(drain, window)}`;
    }),
  );
  return `SELECT *, ${columns.join(', ')} FROM rates`;
}

function pathColumns({ windows, payments }: FirmInputs, level: SupportLevel): readonly string[] {
  const path = segments(windows, level === 'package' ? payments : []);
  const ends = path.filter((item, at) => path[at + 1]?.window !== item.window);
  return [
    ...ends.map((item) => `${cashAt(windows, level, item, item.to)} AS ${cashColumn(level, item.window)}`),
    `CASE ${path.map((item) => deficitCase(windows, level, item)).join(' ')} END AS deficit_from_${level}`,
  ];
}

/** Cash at the end of a day of a segment's window; what leaves in a window leaves evenly over its days, whole cents. */
function cashAt(
  windows: readonly Window[],
  level: SupportLevel,
  { window, paid }: Segment,
  passed: number,
): string {
  const drain = drainOf(level);
  const before = windows.slice(0, windows.indexOf(window)).map((item) => ` - ${flow(drain, item)}`);
  const days = dayCount(window);
  const now = passed === 0 ? '' : ` - (${flow(drain, window)} * ${passed}) // ${days}`;
  return `(cash_start_cents${before.join('')}${now}${paid.map((measure) => ` + ${paidColumn(measure)}`).join('')})`;
}

/**
 * The first segment that ends below zero holds the first day of deficit: cash at its start plus all support so far is not below zero, so the day is the
 * least k with floor(out k / days) > cash, that is k = ceil((cash + 1) days / out).
 */
function deficitCase(windows: readonly Window[], level: SupportLevel, segment: Segment): string {
  const { window, to } = segment;
  const out = flow(drainOf(level), window);
  const whole = cashAt(windows, level, segment, 0);
  const day = `((${whole} + 1) * ${dayCount(window)} + ${out} - 1) // ${out}`;
  return `WHEN ${cashAt(windows, level, segment, to)} < 0 THEN DATE ${literal(window.from)} + (${day} - 1)::INTEGER`;
}

/**
 * View `firm_window`: one row per unit, level of support and window, at the end of the window's last day: cash, months of fixed costs that it pays (null
 * without fixed costs), deficit (now and ever), equity after losses and whether it is below zero. Money in integer cents.
 */
export function firmWindowView({ windows, levels }: FirmInputs): string {
  const parts = levels.flatMap((level) =>
    windows.map(
      (window) => `
      SELECT unit_id, a21, company, employees, ${literal(level)} AS support, ${literal(window.id)} AS "window",
             ${cashColumn(level, window)} AS cash_cents,
             CASE WHEN fixed_month_cents > 0 THEN ${cashColumn(level, window)} / fixed_month_cents END AS months,
             ${cashColumn(level, window)} < 0 AS deficit,
             coalesce(deficit_from_${level} <= DATE ${literal(window.to)}, false) AS deficit_ever,
             equity_start_cents + ${cashColumn(level, window)} - cash_start_cents AS equity_cents,
             equity_start_cents + ${cashColumn(level, window)} - cash_start_cents < 0 AS insolvent,
             equity_start_cents < 0 AS insolvent_before
      FROM firm`,
    ),
  );
  return `CREATE OR REPLACE VIEW firm_window AS ${parts.join(' UNION ALL ')}`;
}
