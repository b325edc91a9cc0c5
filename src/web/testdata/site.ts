import type { Hono } from 'hono';
import { stepsFor, testWorkbench } from '../../api/testdata/workbench.ts';
import { isOver, type Workbench, type WorkbenchOptions } from '../../api/index.ts';
import { loadAssets, makeSite, type BrokenPack } from '../index.ts';

export interface TestSite {
  readonly site: Hono;
  readonly workbench: Workbench;
  /** The status and the text of a page. */
  readonly get: (path: string, init?: RequestInit) => Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }>;
}

/** The ten units with the columns that the pack with files asks besides: sites, and what happens in May. */
export const steps: NonNullable<WorkbenchOptions['steps']> = (engine, pack, progress) => {
  const made = stepsFor()(engine, pack, progress);
  return {
    ...made,
    population: async (set) => {
      const built = await made.population(set);
      await engine.run('ALTER TABLE enterprise ADD COLUMN sites INTEGER DEFAULT 1');
      const may = ['need_low', 'need', 'need_high', 'turnover_loss', 'turnover_reference'].map(
        (name) => `${name}_cents_april AS ${name}_cents_may`,
      );
      await engine.run(`CREATE OR REPLACE TABLE exposure AS SELECT *, ${may.join(', ')} FROM exposure`);
      return built;
    },
  };
};

/** The workbench over two small packs, as pages. */
export async function testSite(options: WorkbenchOptions & { readonly broken?: readonly BrokenPack[] } = {}): Promise<TestSite> {
  const { broken = [], ...rest } = options;
  const workbench = await testWorkbench({ steps, ...rest });
  const site = makeSite(workbench, { assets: await loadAssets(), broken, limits: { burst: 1_000_000 } });
  return siteOf(workbench, site);
}

/** A site with a short way to ask it. */
export function siteOf(workbench: Workbench, site: Hono): TestSite {
  return {
    site,
    workbench,
    get: async (path, init) => {
      const response = await site.request(path, init);
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
  };
}

/** Makes the assessments that pages wait for, so that pages are seen whole. */
export async function finishJobs({ workbench }: TestSite): Promise<void> {
  for (const { pack } of workbench.packs) {
    const questions = [
      {},
      ...(pack.backtests.length > 0 ? [{ effects: true }] : []),
      ...(Object.keys(pack.diagnosis).length > 0 ? [{ diagnosis: true }] : []),
    ];
    for (const question of questions) {
      const started = workbench.jobs.start(pack, question);
      if (!started.ok) throw new Error(`no job: ${started.problems.map(({ code }) => code).join()}`);
      const { id } = started.value;
      await new Promise<void>((resolve) => {
        const check = () => {
          const job = workbench.jobs.find(id);
          if (job === undefined || isOver(job)) resolve();
        };
        workbench.jobs.watch(id, check);
        check();
      });
      const kind = workbench.jobs.find(id)?.state.kind;
      if (kind !== 'done') throw new Error(`the assessment of ${pack.id} is ${kind}`);
    }
  }
}
