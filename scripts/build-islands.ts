import { writeFileSync } from 'node:fs';
import { buildIslands } from '../src/web/assets/build-islands.ts';

/** Puts the scripts of the pages into the package. usage: part of npm run build */
writeFileSync('dist/web/assets/islands.json', JSON.stringify(await buildIslands()));
