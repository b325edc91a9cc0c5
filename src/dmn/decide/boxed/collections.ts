import type { Value } from '../../../feel/index.ts';
import type { Code } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

export function compileList(boxed: BoxedOf<'list'>, compiling: Compiling): Code {
  const items = boxed.items.map((item, index) =>
    compiling.compile(item, deeper(compiling, `item ${index + 1}`)),
  );
  return (frame) => items.map((code) => code(frame));
}

/** A list of contexts, one per row. */
export function compileRelation(boxed: BoxedOf<'relation'>, compiling: Compiling): Code {
  const rows = boxed.rows.map((row, index) =>
    row.map((cell, column) =>
      compiling.compile(
        cell,
        deeper(compiling, `row ${index + 1}, column "${boxed.columns[column] ?? column + 1}"`),
      ),
    ),
  );
  return (frame) =>
    rows.map((row) => {
      const entries = boxed.columns.map((name, index): [string, Value] => [
        name,
        row[index]?.(frame) ?? null,
      ]);
      return { kind: 'context' as const, entries: new Map(entries) };
    });
}
