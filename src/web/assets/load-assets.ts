import { existsSync, readFileSync } from 'node:fs';
import { makeAssets, type Assets, type BuiltScript } from './assets.ts';
import { buildIslands } from './build-islands.ts';

/** Written by the build of the package; a checkout has none and builds the scripts when it starts. */
const builtScripts = new URL('./islands.json', import.meta.url);

/** The style sheet and scripts of the pages, ready to be served. */
export async function loadAssets(): Promise<Assets> {
  return existsSync(builtScripts)
    ? makeAssets(JSON.parse(readFileSync(builtScripts, 'utf8')) as readonly BuiltScript[])
    : makeAssets(await buildIslands());
}
