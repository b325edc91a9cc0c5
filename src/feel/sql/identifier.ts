import { identifier as quoted } from '../../base/index.ts';
import { refuse } from '../exact/refusal.ts';
import type { Dialect } from './dialect.ts';

const utf8 = new TextEncoder();

/** A name as the engine will know it, quoted; refused where the engine would cut it short or end the statement in it. */
export function identifier(dialect: Dialect, name: string): string {
  if (name.includes('\u0000') || !name.isWellFormed()) return refuse('EXACT-TEXT');
  const { nameBytes: limit, name: engine } = dialect;
  if (limit !== undefined && utf8.encode(name).length > limit)
    return refuse('EXACT-COLUMN-NAME', { name, engine, limit });
  return quoted(name);
}
