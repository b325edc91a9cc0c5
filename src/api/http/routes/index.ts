import type { Route } from '../route.ts';
import { decisionRoutes } from './decisions.ts';
import { healthRoute } from './health.ts';
import { jobRoutes } from './jobs.ts';
import { measureRoutes } from './measures.ts';
import { packRoutes } from './packs.ts';
import { simulationRoute } from './simulations.ts';
import { tableRoutes } from './tables.ts';
import { unitRoutes } from './units.ts';
import { versionRoutes } from './versions.ts';
import { workspaceRoutes } from './workspace.ts';

/** Every route but the one that describes them; a new one is a file and a line here, and a line among the access rules. */
export const routes: readonly Route[] = [
  healthRoute,
  ...packRoutes,
  ...tableRoutes,
  ...measureRoutes,
  ...unitRoutes,
  ...decisionRoutes,
  simulationRoute,
  ...jobRoutes,
  ...workspaceRoutes,
  ...versionRoutes,
];
