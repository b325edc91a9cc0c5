import type { QueryParameters } from '../../page.ts';
import { difference, isSame, onTop } from './on-top.ts';

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
  /** What the note concludes. */
  readonly conclusion: string;
}

/** What an address stands on: work that is kept, and how the address names it. Without any it is the measure as it stands. */
export interface Base extends Omit<DesignState, 'last' | 'by'> {
  /** The names of what is kept: `variant`, `note`, `w`. */
  readonly reference: QueryParameters;
  /** Written beside them where the address changes something: the very version that it was made from. */
  readonly pinned: QueryParameters;
}

export const noChange: Change = { parameters: {}, cells: {}, added: {}, removed: [] };
export const noBase: Base = {
  change: noChange,
  saved: [],
  question: '',
  conclusion: '',
  reference: {},
  pinned: {},
};
export const mostSaved = 4;
const [mostAdded, mostEntries, mostUndone, mostGroups] = [20, 500, 5_000, 20];

/**
 * Reads the state of an address; what no change can be named by is left out here, and what the measure does not know is found by `fit`.
 * `p.<key>` is a value, `c.<rule>.<column>` a cell, `a<n>` an added rule, `off` a rule left out, `v` a saved variant (an address of its own),
 * `last` the last change that could be simulated, `q` the question, `conclusion` what the note concludes, `by` a group by which to say who moves. All of
 * it stands on top of the base, of which `un` takes something back.
 * @example readState(new URLSearchParams('p.loss-threshold=0.5')).change.parameters // { 'loss-threshold': '0.5' }
 */
export function readState(query: URLSearchParams, base: Base = noBase): DesignState {
  const last = query.get('last');
  return {
    change: readChange(query, base.change),
    last: last === null ? undefined : readChange(new URLSearchParams(last), base.change),
    saved: query.has('v') ? readSaved(query.getAll('v')) : base.saved,
    question: query.get('q') ?? base.question,
    conclusion: query.get('conclusion') ?? base.conclusion,
    by: [...new Set(query.getAll('by'))].slice(0, mostGroups),
  };
}

/** An empty text stands for none at all, where the base has some. */
function readSaved(texts: readonly string[]): readonly Saved[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => {
      const inner = new URLSearchParams(text);
      return { name: shorten(inner.get('n') ?? ''), change: readChange(inner, noChange) };
    });
}

function readChange(query: URLSearchParams, base: Change): Change {
  return onTop(base, { own: readOwn(query), undone: query.getAll('un').slice(0, mostUndone) });
}

function readOwn(query: URLSearchParams): Change {
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

/** The address of a state, without what stands as it is in the pack or in the base. */
export function stateQuery(state: Partial<DesignState>, base: Base = noBase): QueryParameters {
  const { change = noChange, last, saved = [], question = '', conclusion = '', by } = state;
  const own = {
    ...changeQuery(change, base.change),
    v: isSameList(saved, base.saved)
      ? undefined
      : saved.length === 0
        ? ''
        : saved.map((item) => plain({ n: item.name, ...changeQuery(item.change, noChange) })),
    last: last === undefined || isNone(last) ? undefined : plain(changeQuery(last, base.change)),
    q: question === base.question ? undefined : question,
    conclusion: conclusion === base.conclusion ? undefined : conclusion,
  };
  return { ...base.reference, ...(queryPairs(own).length === 0 ? {} : base.pinned), ...own, by };
}

function isSameList(one: readonly Saved[], other: readonly Saved[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, change }, at) => name === other[at]!.name && isSame(change, other[at]!.change))
  );
}

function changeQuery(change: Change, base: Change): QueryParameters {
  const { own, undone } = difference(base, change);
  const { parameters, cells, added, removed } = own;
  return {
    un: undone,
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
