import { success, type Result, type Text } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Window } from '../scenario/index.ts';
import {
  countMonths,
  countStates,
  countWindows,
  type MonthsCount,
  type StateCount,
  type WindowCount,
} from './count.ts';
import { firmTable, firmWindowView, supportTable } from './firm-sql.ts';
import { expected, healthyOdds, type Expected } from './hazard.ts';
import { variantIds, type FirmModel, type FirmVariant, type SupportLevel, type VariantId } from './model.ts';
import { paymentsOf, prepare, type FirmsPack, type Prepared } from './prepare.ts';
import { sensitivity, type Sensitivity } from './sensitivity.ts';

export interface FirmsOptions {
  /** Table in the engine with what each unit is paid of each measure: `unit_id`, `measure`, `paid_cents`. */
  readonly support?: string;
}

/** What one variant gives. */
export interface FirmCounts {
  readonly windows: readonly WindowCount[];
  readonly states: readonly StateCount[];
  /** A year of bankruptcies that goes with the states, by level of support. */
  readonly expected: ReadonlyMap<SupportLevel, Expected>;
  /** Titles of the measures that are paid after the last day of the scenario, and so not counted. */
  readonly late: readonly Text[];
}

/** Liquidity and solvency of all units; every count of the central variant has its low and high beside it. */
export interface FirmsReport {
  readonly model: FirmModel;
  readonly windows: readonly Window[];
  /** The window at whose end the states are taken. */
  readonly assessment: Window;
  readonly levels: readonly SupportLevel[];
  readonly units: number;
  readonly employees: number;
  readonly variants: Readonly<Record<VariantId, FirmCounts>>;
  /** What each assumption does alone, at the most help that is counted. */
  readonly sensitivity: readonly Sensitivity[];
  /** Central variant. */
  readonly months: readonly MonthsCount[];
  /** A year in which nothing happens, at the base rates. */
  readonly ordinary: Expected;
  /** Ids of the sources of the register's columns and of the table of industries. */
  readonly sources: readonly string[];
  /** Those of the shares of bankruptcies. */
  readonly shareSources: readonly string[];
}

/**
 * Liquidity and solvency of every unit through the scenario, without support, with temporary unemployment and with the package, and the hazard of bankruptcy
 * that goes with it. Needs the tables `enterprise` and `exposure`; leaves table `firm` and view `firm_window` of the central variant. Sums are integers in
 * SQL and doubles in a fixed order here: the same on any number of threads. Problems FIRMS-... and DIAGNOSE-...
 * @example await firmsReport(engine, pack, { support: 'cumulation' })
 */
export async function firmsReport(
  engine: Engine,
  pack: FirmsPack,
  options: FirmsOptions = {},
): Promise<Result<FirmsReport>> {
  const { support } = options;
  const prepared = await prepare(engine, pack, support);
  if (!prepared.ok) return prepared;
  const { model, windows, assessment, sections, applications } = prepared.value;
  const levels: readonly SupportLevel[] = [
    'none',
    'wages',
    ...(support === undefined ? [] : ['package' as const]),
  ];
  if (support !== undefined) await engine.run(supportTable(support, applications));
  const counts = new Map<VariantId, FirmCounts>();
  for (const id of variantIds)
    counts.set(id, await countVariant(engine, prepared.value, levels, model.variants[id]));
  const alone = await sensitivity(engine, prepared.value, levels.at(-1)!);
  if (support !== undefined) await engine.run('DROP TABLE firm_support');
  return success({
    model,
    windows,
    assessment,
    levels,
    units: sections.reduce((sum, { units }) => sum + units, 0),
    employees: sections.reduce((sum, { employees }) => sum + employees, 0),
    variants: { low: counts.get('low')!, central: counts.get('central')!, high: counts.get('high')! },
    sensitivity: alone,
    months: await countMonths(engine, assessment),
    ordinary: ordinaryYear(prepared.value),
    sources: prepared.value.sources,
    shareSources: prepared.value.shareSources,
  });
}

async function countVariant(
  engine: Engine,
  prepared: Prepared,
  levels: readonly SupportLevel[],
  variant: FirmVariant,
): Promise<FirmCounts> {
  const { windows, assessment, wages, sections, rates } = prepared;
  const payments = paymentsOf(prepared, variant);
  const inputs = { variant, windows, wages, payments, levels };
  await engine.run(firmTable(inputs));
  await engine.run(firmWindowView(inputs));
  const states = await countStates(engine, assessment);
  const ratios = { deficit: variant.oddsDeficit, insolvent: variant.oddsInsolvent };
  const odds = new Map(
    sections.map(({ a21, units, insolventBefore }) => [
      a21,
      healthyOdds(rates.get(a21)!, insolventBefore / units, ratios.insolvent),
    ]),
  );
  const expectedAt = (level: SupportLevel): Expected =>
    expected(
      states.filter((state) => state.support === level),
      odds,
      ratios,
    );
  const end = windows.at(-1)!.to;
  return {
    windows: await countWindows(engine),
    states,
    expected: new Map(levels.map((level) => [level, expectedAt(level)])),
    late: payments.filter(({ day }) => day > end).map(({ title }) => title),
  };
}

function ordinaryYear({ sections, rates }: Prepared): Expected {
  return sections.reduce(
    (sum, { a21, units, employees }) => ({
      bankruptcies: sum.bankruptcies + units * rates.get(a21)!,
      jobs: sum.jobs + employees * rates.get(a21)!,
    }),
    { bankruptcies: 0, jobs: 0 },
  );
}
