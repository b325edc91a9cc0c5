import { type Value } from '../../feel/index.ts';
import { examplesOf, splitAt } from '../../feel/index.ts';
import type { Unknown } from './setting.ts';

/** Answers to questions, by the name of the input. */
export type Answers = ReadonlyMap<string, Value>;

/** Examples on every side of what an input is compared with; the first example of each part comes first, so that different parts differ soonest. */
export function answersOf(unknown: Unknown, cuts: readonly Value[]): readonly Value[] {
  const parts = splitAt(unknown.set, cuts).map((part) => examplesOf(part).filter(unknown.accepts));
  const most = Math.max(0, ...parts.map((examples) => examples.length));
  const ordered = Array.from({ length: most }, (_, at) =>
    parts.flatMap((examples) => examples.slice(at, at + 1)),
  );
  return ordered.flat();
}
