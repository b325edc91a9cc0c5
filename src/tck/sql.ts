import type { Model } from '../dmn/index.ts';
import type { Engine } from '../engine/index.ts';
import type { KitCase } from './kit.ts';
import type { Miss } from './score.ts';

/** The results of a case that SQL does not give as expected, or that it refuses. */
export async function missesOfSql(
  _folder: string,
  _model: Model,
  _item: KitCase,
  _engine: Engine,
): Promise<readonly Miss[]> {
  return [];
}
