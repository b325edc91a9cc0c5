import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * One worked example of the language. Everything is FEEL text, so that any back end can read it: `with` gives the variables as
 * literals, `is` the expected value as a literal, or null.
 */
export interface FeelCase {
  readonly topic: string;
  readonly expression: string;
  readonly with: Readonly<Record<string, string>>;
  readonly is: string | null;
  readonly why: string | undefined;
}

interface WrittenCase {
  readonly expression: string | number;
  readonly with?: Readonly<Record<string, string | number | boolean | null>>;
  readonly is: string | number | boolean | null;
  readonly why?: string;
}

/** All cases under `src/feel/testdata/values`, by topic, in the order of the files. */
export function loadCases(): readonly FeelCase[] {
  const folder = new URL('values/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const topic = file.replace(/\.yaml$/, '');
      const written = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly WrittenCase[];
      return written.map((item) => ({
        topic,
        expression: String(item.expression),
        with: Object.fromEntries(
          Object.entries(item.with ?? {}).map(([name, value]) => [name, String(value)]),
        ),
        is: item.is === null ? null : String(item.is),
        why: item.why,
      }));
    });
}

/** The data of one other file of this folder. */
export function loadData(file: string): unknown {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
