import { openCache, openWorkbench } from '../src/api/index.ts';
import { unwrap } from '../src/base/index.ts';
import { registers, firstMoment, loadPack, parameterInputs, runCase } from '../src/pack/index.ts';

/**
 * Decides a sample of the register of a pack with the evaluator, on the inputs that a page of one unit shows, and holds each decision to the
 * simulation's: `node scripts/check-register-units.ts packs/flanders-2020 400`. The suite does so over small registers, in full.
 */
async function main(folder: string, sample: number): Promise<number> {
  const pack = unwrap(await loadPack(folder));
  const cache = (sha256: string) => openCache(sha256, process.env);
  const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], { cache }));
  let wrong = 0;
  try {
    for (const measure of pack.measures.filter(({ unit }) => registers[unit] !== undefined)) {
      const units = unwrap(await workbench.packs[0]!.units(measure));
      const parameters = unwrap(parameterInputs(measure, firstMoment(measure, pack)));
      let [compared, differing] = [0, 0];
      // Every rule has its share, however few units it decides.
      for (const { index } of units.decided.rules) {
        const filter = unwrap(units.filter({ rule: String(index) }));
        const limit = Math.ceil(sample / units.decided.rules.length);
        const list = unwrap(await units.list(filter, { limit, offset: 0 }));
        for (const { id } of list.kind === 'units' ? list.units : []) {
          const { inputs, rule, entitled, amountCents } = unwrap(await units.unit(String(id)));
          const { outcome } = runCase(measure, { ...Object.fromEntries(inputs), ...parameters });
          const cents = outcome.amount?.times(100).toNumber() ?? 0;
          compared += 1;
          if (entitled === outcome.entitled && rule === outcome.rule && amountCents === cents) continue;
          differing += 1;
          console.error(
            `${measure.id} ${id}: ${rule} ${entitled} ${amountCents}; ${outcome.rule} ${outcome.entitled} ${cents}`,
          );
        }
      }
      console.log(`${measure.id}: ${compared} units, ${differing} decided otherwise`);
      wrong += differing;
    }
  } finally {
    await workbench.close();
  }
  return wrong === 0 ? 0 : 1;
}

const [folder = 'packs/flanders-2020', sample = '400'] = process.argv.slice(2);
process.exitCode = await main(folder, Number(sample));
