import { failure, success, within, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packIoTable, type IoTable } from '../input-output/index.ts';
import type { Part } from '../parts.ts';
import { readScenario } from '../scenario/index.ts';
import { drawBands } from './bands.ts';
import { compareLosses, makeLossTables, sectorLossByWindow } from './loss.ts';
import { computeNetwork, type NetworkResult } from './network.ts';
import { drawRanges, networkSettings } from './network-settings.ts';
import { readSupport } from './read-support.ts';
import { readNetworkTables } from './read.ts';
import { networkSection, networkTitle, type NetworkFindings } from './section.ts';
import { runSupport } from './support-runs.ts';

/** The production network in time: path against what was observed, band over parameters, losses of units, what support puts back. */
export const networkPart: Part = {
  id: 'network',
  title: networkTitle,
  run: async ({ engine, pack, models, support, ...options }) => {
    const computed = await models.network();
    if (!computed.ok) return computed;
    const result = computed.value;
    const { model, shocks, months, settings } = result;
    const plan = { seed: pack.id, draws: settings.number('draws'), ranges: drawRanges(settings) };
    const bands = await drawBands(model, shocks, months, plan, options);
    if (!bands.ok) return bands;
    const units = await unitLosses(engine, pack, result);
    if (!units.ok) return units;
    const putBack = support === undefined ? undefined : await supportOf(engine, pack, result, support);
    if (putBack?.ok === false) return putBack;
    const section = networkSection({
      result,
      bands: bands.value,
      ...units.value,
      ...(putBack === undefined ? {} : { support: putBack.value }),
    });
    return success(section, computed.warnings);
  },
};

/**
 * The network of a pack under every production function. Problems of the settings, the tables and the economy.
 * @example unwrap(await networkOf(engine, pack)).central.monthly[1] // April 2020: 0.672...
 */
export async function networkOf(
  engine: Engine,
  pack: Pack,
  ioTable: () => Promise<Result<IoTable>> = () => packIoTable(engine, pack),
): Promise<Result<NetworkResult>> {
  const settings = networkSettings(pack);
  if (!settings.ok) return settings;
  const table = await ioTable();
  if (!table.ok) return table;
  const tables = await readNetworkTables(engine, pack, settings.value);
  if (!tables.ok) return tables;
  const result = computeNetwork(table.value, tables.value, settings.value);
  const { file } = settings.value;
  return result.ok ? result : failure(...result.problems.map((item) => within({ file }, item)));
}

/** Link down: the central path as losses of the units, beside those of the survey. */
async function unitLosses(
  engine: Engine,
  pack: Pack,
  { model, central, start }: NetworkResult,
): Promise<Result<Pick<NetworkFindings, 'units'>>> {
  const file = pack.scenarios.find(({ id }) => id === pack.scenario);
  if (file === undefined) return success({});
  const scenario = readScenario(file);
  if (!scenario.ok) return scenario;
  const { windows } = scenario.value;
  const losses = sectorLossByWindow(model, central.path, start, windows);
  if (!losses.ok) return losses;
  await makeLossTables(engine, windows, losses.value);
  return success({ units: { windows, comparison: await compareLosses(engine, windows) } });
}

/** Link up: what the simulated measures put back. */
async function supportOf(engine: Engine, pack: Pack, result: NetworkResult, table: string) {
  const { start, months, model } = result;
  const support = await readSupport(engine, table, pack.measures, { start, months, sectors: model.sectors });
  return runSupport(result, support);
}
