import type { Hono } from 'hono';
import { testWorkbench } from '../../api/testdata/workbench.ts';
import type { Workbench, WorkbenchOptions } from '../../api/index.ts';
import { loadAssets, makeSite, type BrokenPack } from '../index.ts';

export interface TestSite {
  readonly site: Hono;
  readonly workbench: Workbench;
  /** The status and the text of a page. */
  readonly get: (path: string, init?: RequestInit) => Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }>;
}

/** The workbench over two small packs, as pages. */
export async function testSite(options: WorkbenchOptions & { readonly broken?: readonly BrokenPack[] } = {}): Promise<TestSite> {
  const { broken = [], ...rest } = options;
  const workbench = await testWorkbench(rest);
  const site = makeSite(workbench, { assets: await loadAssets(), broken, limits: { burst: 1_000_000 } });
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
    for (const question of pack.backtests.length > 0 ? [{}, { effects: true } as const] : [{}]) {
      const started = workbench.jobs.start(pack, question);
      if (!started.ok) throw new Error(`no job: ${started.problems.map(({ code }) => code).join()}`);
      const { id } = started.value;
      await new Promise<void>((resolve) => {
        const check = () => {
          const kind = workbench.jobs.find(id)?.state.kind;
          if (kind !== 'waiting' && kind !== 'running') resolve();
        };
        workbench.jobs.watch(id, check);
        check();
      });
    }
  }
}
