import { findMeasure, type FoundMeasure } from '../../api/index.ts';
import type { Result } from '../../base/index.ts';
import type { PageRequest } from '../page.ts';
import { packOf } from './find-pack.ts';

/** The measure that the address names, in its pack. */
export function measureOf(request: PageRequest): Result<FoundMeasure> {
  const open = packOf(request);
  if (!open.ok) return open;
  const { pack } = open.value;
  return findMeasure(request.workbench, { pack: pack.id, measure: request.params['measure'] ?? '' });
}
