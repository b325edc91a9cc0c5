import { createRequire } from 'node:module';
import type * as Linkedom from 'linkedom';
import type * as Plot from '@observablehq/plot';

const require = createRequire(import.meta.url);

/** Observable Plot, read when the first chart is made: commands and servers that draw nothing yet start without it. */
export function plotting(): typeof Plot {
  return require('@observablehq/plot') as typeof Plot;
}

/** The documents that charts are drawn in; read with the first one. */
export function documents(): typeof Linkedom {
  return require('linkedom') as typeof Linkedom;
}
