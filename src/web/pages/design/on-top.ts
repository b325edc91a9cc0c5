import type { Change } from './state.ts';

/** A change as it stands on top of another: what it says itself, and what it takes back of the other. */
export interface OnTop {
  readonly own: Change;
  /** `p.<key>`, `c.<cell>`, `a<n>`, `off.<rule>`. */
  readonly undone: readonly string[];
}

/**
 * The whole change. `onTop(base, difference(base, change))` is `change`, whatever the two are.
 * @example onTop(kept, { own: noChange, undone: ['p.threshold'] }) // as it was kept, without that value
 */
export function onTop(base: Change, { own, undone }: OnTop): Change {
  const isUndone = new Set(undone);
  const merged = <T>(prefix: string, part: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>) =>
    Object.fromEntries([
      ...Object.entries(part).filter(([key]) => !isUndone.has(`${prefix}${key}`)),
      ...Object.entries(over),
    ]);
  return {
    parameters: merged('p.', base.parameters, own.parameters),
    cells: merged('c.', base.cells, own.cells),
    added: merged('', base.added, own.added),
    removed: [...new Set([...base.removed.filter((rule) => !isUndone.has(`off.${rule}`)), ...own.removed])],
  };
}

/** What a change says beyond another, and takes back of it. */
export function difference(base: Change, change: Change): OnTop {
  const changed = <T>(part: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(now).filter(([key, value]) => !isIn(part, key, value)));
  const gone = <T>(prefix: string, part: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>) =>
    Object.keys(part)
      .filter((key) => !Object.hasOwn(now, key))
      .map((key) => `${prefix}${key}`);
  return {
    own: {
      parameters: changed(base.parameters, change.parameters),
      cells: changed(base.cells, change.cells),
      added: changed(base.added, change.added),
      removed: change.removed.filter((rule) => !base.removed.includes(rule)),
    },
    undone: [
      ...gone('p.', base.parameters, change.parameters),
      ...gone('c.', base.cells, change.cells),
      ...gone('', base.added, change.added),
      ...base.removed.filter((rule) => !change.removed.includes(rule)).map((rule) => `off.${rule}`),
    ],
  };
}

function isIn<T>(part: Readonly<Record<string, T>>, key: string, value: T): boolean {
  return Object.hasOwn(part, key) && part[key] === value;
}

/** Whether two changes are the same, in whatever order they were made. */
export function isSame(one: Change, other: Change): boolean {
  const { own, undone } = difference(one, other);
  return (
    undone.length + [own.parameters, own.cells, own.added, own.removed].flatMap(Object.keys).length === 0
  );
}
