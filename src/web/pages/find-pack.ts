import { findPack, type OpenPack } from '../../api/index.ts';
import { failure, type Result } from '../../base/index.ts';
import type { PageRequest } from '../page.ts';

/** The pack that the address names; one that cannot be used tells what is wrong in it. */
export function packOf({ workbench, broken, params }: PageRequest): Result<OpenPack> {
  const id = params['pack'] ?? '';
  const found = findPack(workbench, id);
  const mistakes = found.ok ? undefined : broken.find((pack) => pack.id === id);
  return mistakes === undefined ? found : failure(...mistakes.problems);
}
