import { success, within, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows } from '../pack-rows.ts';
import type { Part } from '../parts.ts';
import { settings } from '../settings.ts';
import type { Forecast } from './forecast.ts';
import { forecastQuestions, type ForecastSettings } from './outlook.ts';
import { forecastColumns, readForecasts } from './read-forecasts.ts';
import { forecastSection, forecastTitle } from './section.ts';

/** The store of a pack with the settings of the part, and the file that problems are found in. */
export interface ForecastStore {
  readonly forecasts: readonly Forecast[];
  readonly settings: ForecastSettings;
  readonly file: string;
}

/**
 * Reads the forecasts of a pack from the table that `diagnosis/forecasts.yaml` names.
 * @example await loadForecasts(engine, pack)
 */
export async function loadForecasts(engine: Engine, pack: Pack): Promise<Result<ForecastStore>> {
  const found = settings(pack, 'forecasts', forecastQuestions);
  if (!found.ok) return found;
  const name = found.value.table('forecasts');
  const rows = await packRows(engine, pack, name, forecastColumns);
  if (!rows.ok) return rows;
  const file = `data/${name}.csv`;
  const forecasts = readForecasts(rows.value, file);
  return forecasts.ok ? success({ forecasts: forecasts.value, settings: found.value, file }) : forecasts;
}

/** Problems of figures name the line; the file is that of the store. */
export function inStore<T>(result: Result<T>, { file }: ForecastStore): Result<T> {
  return result.ok ? result : { ok: false, problems: result.problems.map((item) => within({ file }, item)) };
}

/** The part of the diagnosis. */
export const forecastPart: Part = {
  id: 'forecasts',
  title: forecastTitle,
  run: async ({ engine, pack }) => {
    const store = await loadForecasts(engine, pack);
    if (!store.ok) return store;
    return inStore(forecastSection(store.value.forecasts, store.value.settings), store.value);
  },
};
