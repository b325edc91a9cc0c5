import { failure, problem, success, type Result, type Text } from '../../base/index.ts';
import type { ObservedMonth } from './backtest.ts';
import { pathMonths, type PathMonth } from './calendar.ts';
import { dailyLevels, monthlyLevels } from './levels.ts';
import { networkModel, type NetworkModel } from './model.ts';
import { networkInputs, type NetworkTable, type SectorValues } from './network-inputs.ts';
import { calendarShocks, centralOptions, type NetworkSettings } from './network-settings.ts';
import { networkProblems } from './problems.ts';
import { productionFunctions, type ProductionFunction } from './production.ts';
import type { NetworkTables } from './read.ts';
import type { NetworkOptions } from './options.ts';
import { runNetwork, type NetworkPath } from './run.ts';
import type { NetworkShocks } from './shocks.ts';

/** An input-output table with what a reader must know of it. */
export interface DatedTable extends NetworkTable {
  readonly sectors: readonly { readonly code: string; readonly label: Text }[];
  readonly valueAdded: Float64Array;
  readonly vintage: { readonly place: string; readonly year: number; readonly published: string };
  /** Id of a source of the pack. */
  readonly source: string;
}

/** The path under one production function. */
export interface FunctionRun {
  readonly production: ProductionFunction;
  readonly path: NetworkPath;
  /** Total output by day, before the crisis = 1. */
  readonly levels: Float64Array;
  /** The same by whole month. */
  readonly monthly: Float64Array;
}

/** The economy with its shocks, run under each production function. */
export interface NetworkResult {
  readonly table: DatedTable;
  readonly settings: NetworkSettings;
  readonly model: NetworkModel;
  readonly values: readonly SectorValues[];
  readonly shocks: NetworkShocks;
  readonly options: NetworkOptions;
  readonly start: string;
  readonly months: readonly PathMonth[];
  /** From the strictest function to the loosest. */
  readonly runs: readonly FunctionRun[];
  /** The run under the function that the settings choose. */
  readonly central: FunctionRun;
  readonly observed: readonly ObservedMonth[];
}

/**
 * Builds the network of a table and runs the calendar of the settings under all production functions. Problems of the table, the sectors,
 * the shocks and the options; warnings of the model travel along.
 */
export function computeNetwork(
  table: DatedTable,
  tables: NetworkTables,
  settings: NetworkSettings,
): Result<NetworkResult> {
  const data = networkInputs(table, tables.sectors, tables.criticality);
  if (!data.ok) return data;
  const model = networkModel(data.value.inputs);
  if (!model.ok) return model;
  const { values } = data.value;
  const shocks = calendarShocks(settings, model.value.sectors, values);
  if (!shocks.ok) return shocks;
  const start = settings.word('start');
  const months = pathMonths(start, shocks.value.days);
  if (months.length === 0)
    return failure(problem(networkProblems, 'NETWORK-MONTHS', {}, { start, days: shocks.value.days }));
  const options = centralOptions(settings);
  const runs: FunctionRun[] = [];
  for (const production of productionFunctions) {
    const path = runNetwork(model.value, shocks.value, { ...options, production });
    if (!path.ok) return path;
    const levels = dailyLevels(model.value, path.value);
    runs.push({ production, path: path.value, levels, monthly: monthlyLevels(levels, months) });
  }
  const central = runs.find(({ production }) => production === options.production)!;
  return success(
    {
      table,
      settings,
      model: model.value,
      values,
      shocks: shocks.value,
      options,
      start,
      months,
      runs,
      central,
      observed: tables.observed,
    },
    model.warnings,
  );
}
