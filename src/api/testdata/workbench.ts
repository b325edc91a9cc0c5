import { join } from 'node:path';
import { success, unwrap } from '../../base/index.ts';
import { smallPack, tenUnits } from '../../design/testdata/premium.ts';
import { makeTables, type TestUnit } from '../../design/testdata/tables.ts';
import { loadPack } from '../../pack/index.ts';
import { openStore } from '../../store/index.ts';
import { makeApi, openWorkbench, type Api, type ApiOptions, type Workbench, type WorkbenchOptions } from '../index.ts';

/** Steps that build a register of these few units instead of a country. */
export function stepsFor(
  units: readonly TestUnit[] = tenUnits,
  wait: (signal?: AbortSignal) => Promise<void> = async () => {},
): NonNullable<WorkbenchOptions['steps']> {
  return (engine, _pack, progress) => ({
    population: async () => {
      progress({ title: { nl: 'Bouwen', en: 'Building', fr: 'Construire' } });
      await wait();
      await makeTables(engine, units);
      return success({ units: units.length, region: '02000', seed: 's', controlTotals: [], assumptions: [] });
    },
    scenario: async () => success({ surveyFit: [], surveyAverages: [], assumptions: [] }),
  });
}

/** A workbench over two small packs: `small` with a register of ten units, and `small-pack` with files. Its workspace is in memory. */
export async function testWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = join(import.meta.dirname, '..', '..', 'pack', 'testdata', 'small-pack');
  const withFiles = unwrap(await loadPack(folder));
  const packs = [smallPack, withFiles].map((pack) => ({ pack, warnings: [] }));
  return unwrap(openWorkbench(packs, { threads: 2, steps: stepsFor(), log: () => {}, store: () => openStore({}), ...options }));
}

/** An API with short ways to ask it. */
export interface TestApi {
  readonly api: Api;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

export function testApi(workbench: Workbench, options: ApiOptions = {}): TestApi {
  const api = makeApi(workbench, { limits: { burst: 100_000 }, ...options });
  return {
    api,
    get: async (path, headers = {}) => api.request(`/api/v1${path}`, { headers }),
    post: async (path, body, headers = {}) =>
      api.request(`/api/v1${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The JSON of an answer, whatever it is. */
export async function json(response: Response): Promise<Readonly<Record<string, unknown>>> {
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
