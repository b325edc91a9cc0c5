import type { Result } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { packIoTable, type IoTable } from './input-output/index.ts';
import { networkOf, type NetworkResult } from './network/index.ts';

/** Models that several parts of a diagnosis stand on: each is made once, when a part first asks for it. */
export interface SharedModels {
  /** The input-output table of the pack, checked (`packIoTable`). */
  readonly ioTable: () => Promise<Result<IoTable>>;
  /** The production network under every production function (`networkOf`). */
  readonly network: () => Promise<Result<NetworkResult>>;
}

/**
 * The models of a pack; no part changes what it is given.
 * @example const models = sharedModels(engine, pack); await models.network(); await models.network(); // computed once
 */
export function sharedModels(engine: Engine, pack: Pack): SharedModels {
  const ioTable = once(() => packIoTable(engine, pack));
  return { ioTable, network: once(() => networkOf(engine, pack, ioTable)) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
