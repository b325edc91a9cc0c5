import type { QueryParameters } from '../../page.ts';

/** What somebody changes of a measure, as the address holds it. */
export interface Change {
  /** New values by the key of the parameter, as the service layer reads them: `0.5`, `2020-03-13`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** New texts of cells by rule and column from 1, tests before outputs: `3.2`; of an added rule `a1.2`. */
  readonly cells: Readonly<Record<string, string>>;
  /** Added rules: by their name (`a1`) the rule of the pack that each copies and stands behind; 0 is an open rule on top. */
  readonly added: Readonly<Record<string, number>>;
  /** Rules of the pack that are left out, by their number. */
  readonly removed: readonly number[];
}

/** A variant that was saved in the address. */
export interface Saved {
  readonly name: string;
  readonly change: Change;
}

/** Everything that the address of the design pages holds. */
export interface DesignState {
  readonly change: Change;
  /** The last change that could be simulated, where this one cannot. */
  readonly last: Change | undefined;
  readonly saved: readonly Saved[];
  /** The question that the note answers. */
  readonly question: string;
  /** Names of the groups by which the page says who moves, besides those that it always shows. */
  readonly by: readonly string[];
}

export const noChange: Change = { parameters: {}, cells: {}, added: {}, removed: [] };
export const mostSaved = 4;
const [mostAdded, mostEntries, mostGroups] = [20, 500, 20];

/**
 * Reads the state of an address; what no change can be named by is left out here, and what the measure does not know is found by `fit`.
 * `p.<key>` is a value, `c.<rule>.<column>` a cell, `a<n>` an added rule, `off` a rule left out, `v` a saved variant (an address of its own),
 * `last` the last change that could be simulated, `q` the question, `by` a group by which to say who moves.
 * @example readState(new URLSearchParams('p.loss-threshold=0.5')).change.parameters // { 'loss-threshold': '0.5' }
 */
export function readState(query: URLSearchParams): DesignState {
  const last = query.get('last');
  return {
    change: readChange(query),
    last: last === null ? undefined : readChange(new URLSearchParams(last)),
    saved: query.getAll('v').map((text) => {
      const inner = new URLSearchParams(text);
      return { name: shorten(inner.get('n') ?? ''), change: readChange(inner) };
    }),
    question: query.get('q') ?? '',
    by: [...new Set(query.getAll('by'))].slice(0, mostGroups),
  };
}

function readChange(query: URLSearchParams): Change {
  const entries = [...query].slice(0, mostEntries);
  const named = (pattern: RegExp) =>
    entries.flatMap(([key, value]) => {
      const name = pattern.exec(key)?.[1];
      return name === undefined ? [] : [[name, value] as const];
    });
  return {
    parameters: Object.fromEntries(named(/^p\.(.{1,200})$/)),
    cells: Object.fromEntries(named(/^c\.(a?\d{1,4}\.\d{1,4})$/)),
    added: Object.fromEntries(
      named(/^(a\d{1,4})$/)
        .filter(([, after]) => /^\d{1,4}$/.test(after))
        .slice(0, mostAdded)
        .map(([name, after]) => [name, Number(after)]),
    ),
    removed: [
      ...new Set(
        query
          .getAll('off')
          .filter((rule) => /^\d{1,4}$/.test(rule))
          .map(Number),
      ),
    ],
  };
}

/** The address of a state, without what stands as it is in the pack. */
export function stateQuery({ change, last, saved, question, by }: Partial<DesignState>): QueryParameters {
  return {
    ...changeQuery(change ?? noChange),
    v: saved?.map(({ name, change: own }) => plain({ n: name, ...changeQuery(own) })),
    last: last === undefined || isNone(last) ? undefined : plain(changeQuery(last)),
    q: question === undefined || question === '' ? undefined : question,
    by,
  };
}

function changeQuery({ parameters, cells, added, removed }: Change): QueryParameters {
  return {
    ...prefixed('p.', parameters),
    ...Object.fromEntries(Object.entries(added).map(([name, after]) => [name, String(after)])),
    ...prefixed('c.', cells),
    off: removed.map(String),
  };
}

function prefixed(prefix: string, entries: Readonly<Record<string, string>>): QueryParameters {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [`${prefix}${key}`, value]));
}

function plain(query: QueryParameters): string {
  return new URLSearchParams(queryPairs(query)).toString();
}

/** The pairs of a query, for an address or for hidden fields of a form. */
export function queryPairs(query: QueryParameters): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((item): [string, string] => [key, item]),
  );
}

export function isNone({ parameters, cells, added, removed }: Change): boolean {
  return [parameters, cells, added, removed].every((part) => Object.keys(part).length === 0);
}

/** Names stand in lists and headings. */
export function shorten(name: string): string {
  return name.trim().slice(0, 60);
}
