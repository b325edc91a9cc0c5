export { makeSite, type SiteOptions } from './site.ts';
export { loadAssets } from './assets/load-assets.ts';
export type { Assets } from './assets/assets.ts';
export { loadBoundaries, type Boundaries } from './map/boundaries.ts';
export type { BrokenPack } from './page.ts';
