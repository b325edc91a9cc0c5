import { existsSync, readFileSync } from 'node:fs';
import type { Cache } from '../../api/index.ts';
import { makeAssets, type Assets, type BuiltScript } from './assets.ts';
import { buildIslands } from './build-islands.ts';

/** Written by the build of the package; a checkout has none and builds the scripts when it first starts. */
const builtScripts = new URL('./islands.json', import.meta.url);

/** Where built scripts are kept between starts of the same program. */
type Kept = Pick<Cache, 'read' | 'write'>;

/** The style sheet and scripts of the pages, ready to be served. */
export async function loadAssets(kept?: Kept): Promise<Assets> {
  const built = existsSync(builtScripts) ? readFileSync(builtScripts, 'utf8') : kept?.read('islands');
  if (built !== undefined) return makeAssets(JSON.parse(built) as readonly BuiltScript[]);
  const scripts = await buildIslands();
  kept?.write('islands', JSON.stringify(scripts));
  return makeAssets(scripts);
}
