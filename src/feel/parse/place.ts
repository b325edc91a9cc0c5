import type { Place } from '../../base/index.ts';

/**
 * Line and column (from 1) of an offset in a text.
 * @example placeAt('a\nbc', 3) // { line: 2, column: 2 }
 */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
