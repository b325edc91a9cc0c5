import { Decimal, unwrap } from '../../base/index.ts';
import { smallPack } from '../../design/testdata/premium.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import type { WorkbenchOptions } from '../index.ts';
import { stepsFor } from './workbench.ts';

type MakeSteps = NonNullable<WorkbenchOptions['steps']>;

/** Parts that need no register of a country. */
const quickParts = ['forecasts', 'survey', 'input-output', 'network', 'public-finance', 'exposure'] as const;

/**
 * The small pack with measures over ten units, and the diagnosis of Flanders in 2020 as far as it does not go by unit: real tables, sources and
 * figures, with four draws instead of hundreds.
 */
export async function diagnosedPack(parts: readonly (typeof quickParts)[number][] = quickParts): Promise<Pack> {
  const flanders = unwrap(await loadPack('packs/flanders-2020'));
  const diagnosis = Object.fromEntries(
    parts.map((id) => {
      const settings = flanders.diagnosis[id]!;
      const parameters = settings.parameters.map((item) => (item.key === 'draws' ? { ...item, value: new Decimal(4) } : item));
      return [id, { ...settings, parameters }];
    }),
  );
  const { tables, sources } = flanders;
  return { ...smallPack, id: 'diagnosed', sha256: `diagnosed ${parts.join(' ')}`, tables, sources: [...smallPack.sources, ...sources], diagnosis };
}

/** The ten units with the branch by which the network and the budget know them: accommodation and food service. */
export const diagnosedSteps: MakeSteps = (engine, pack, progress, cache) => {
  const made = stepsFor()(engine, pack, progress, cache);
  return {
    ...made,
    population: async (set) => {
      const built = await made.population(set);
      await engine.run(`ALTER TABLE enterprise ADD COLUMN a64 VARCHAR DEFAULT '55-56'`);
      return built;
    },
  };
};
