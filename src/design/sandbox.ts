import type { Engine } from '../engine/index.ts';

/**
 * Runs work whose tables must not touch those of the base: they are made in a schema of their own that shadows the base, and is
 * dropped afterwards. Tables that the work does not make are read from the base.
 */
export async function inSandbox<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  await engine.run(
    "DROP SCHEMA IF EXISTS sandbox CASCADE; CREATE SCHEMA sandbox; SET search_path = 'sandbox,main'",
  );
  try {
    return await work();
  } finally {
    await engine.run("SET search_path = 'main'; DROP SCHEMA IF EXISTS sandbox CASCADE");
  }
}
