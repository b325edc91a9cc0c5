import type { Progress, Result } from '../../../base/index.ts';
import { chooseParts, diagnose, type Diagnosis } from '../../../diagnose/index.ts';
import type { Engine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Cache } from '../pack/cache.ts';
import { relanceVersion } from '../version.ts';
import { householdSupport } from './household-support.ts';

export interface DiagnosePackOptions {
  readonly cache: Cache | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Default all parts that the pack has settings for. */
  readonly parts?: readonly string[] | undefined;
}

/** The diagnosis of a pack in an engine that holds its assessment: firms and the budget are told with and without the measures. */
export async function diagnosePack(
  engine: Engine,
  pack: Pack,
  { cache, progress, signal, parts }: DiagnosePackOptions,
): Promise<Result<Diagnosis>> {
  const chosen = chooseParts(pack, parts);
  if (!chosen.ok) return chosen;
  const common = { version: relanceVersion(), support: 'cumulation', progress, signal };
  const asked = parts === undefined ? common : { ...common, parts };
  if (!chosen.value.some(({ id }) => id === 'households')) return diagnose(engine, pack, asked);
  const support = await householdSupport(engine, pack, progress, cache);
  return support.ok ? diagnose(engine, pack, { ...asked, householdSupport: support.value }) : support;
}
