import { failure, problem, success, type Result } from '../../../base/index.ts';
import { ioProblems } from '../problems.ts';
import type { Cube, Dimension } from './cube.ts';

/** The parts of a JSON-stat 2.0 dataset that hold figures (json-stat.org/full). */
interface Dataset {
  readonly id?: readonly string[];
  readonly size?: readonly number[];
  readonly dimension?: Readonly<
    Record<
      string,
      {
        readonly category?: {
          readonly index?: readonly string[] | Readonly<Record<string, number>>;
          readonly label?: Readonly<Record<string, string>>;
        };
      }
    >
  >;
  readonly value?: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  readonly status?: string | readonly (string | null)[] | Readonly<Record<string, string>>;
}

/**
 * A JSON-stat 2.0 dataset as figures by code. Categories may be listed or numbered, values may be a list or only those that are there; a place with a status and
 * without a value is withheld.
 * @example unwrap(readJsonStat(text, 'naio_10_cp1750.json')).dimensions.map(({ id }) => id) // ['freq', 'unit', 'stk_flow', ...]
 */
export function readJsonStat(text: string, file: string): Result<Cube> {
  const wrong = (found: string): Result<Cube> =>
    failure(problem(ioProblems, 'IO-SHAPE', { file }, { shape: 'JSON-stat 2.0', found }));
  let dataset: Dataset | null;
  try {
    dataset = JSON.parse(text) as Dataset | null;
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { id, size, dimension, value } = dataset ?? {};
  if (!Array.isArray(id) || !Array.isArray(size) || dimension === undefined || value === undefined)
    return wrong('id, size, dimension, value');
  const dimensions = (id as readonly string[]).map((name) => dimensionOf(name, dimension[name]?.category));
  const lengths = dimensions.map(({ codes }) => codes.length);
  if (lengths.join() !== size.join()) return wrong(`size ${size.join()} / ${lengths.join()}`);
  const places = lengths.reduce((product, length) => product * length, 1);
  const values = new Map<number, number>();
  const withheld = new Set<number>();
  for (const [key, status] of Object.entries(typeof dataset!.status === 'object' ? dataset!.status : {}))
    if (status !== null && status !== '') withheld.add(Number(key));
  for (const [key, cell] of Object.entries(value)) {
    const place = Number(key);
    if (!(place < places)) return wrong(`value[${key}]`);
    if (cell === null) continue;
    if (typeof cell !== 'number') return wrong(`value[${key}]: ${JSON.stringify(cell)}`);
    values.set(place, cell);
    withheld.delete(place);
  }
  return success({ dimensions, values, withheld });
}

type Category = NonNullable<NonNullable<Dataset['dimension']>[string]['category']>;

function dimensionOf(id: string, category: Category | undefined): Dimension {
  const { index, label = {} } = category ?? {};
  // A dimension of one category may leave out its index.
  const codes = Array.isArray(index)
    ? (index as readonly string[])
    : Object.entries(
        (index ?? Object.fromEntries(Object.keys(label).map((code, at) => [code, at]))) as Record<
          string,
          number
        >,
      )
        .sort(([, left], [, right]) => left - right)
        .map(([code]) => code);
  return { id, codes, titles: new Map(Object.entries(label)) };
}
