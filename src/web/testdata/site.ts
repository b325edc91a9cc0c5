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
