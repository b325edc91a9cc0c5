import type { Dialect } from '../../../feel/internal.ts';

/** An engine for the tests of these rooms, which may not import the room that wraps one. */
export interface TestEngine {
  readonly dialect: Dialect;
  run(sql: string): Promise<unknown>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}
