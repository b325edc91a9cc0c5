import { bagOf, listTerm, when } from '../bag.ts';
import { choose, entriesOf } from '../choose.ts';
import { equal, isNull } from '../compare.ts';
import { isTrue } from '../logic.ts';
import { isNullConstant, scalarOf } from '../scalar.ts';
import { listOf } from '../structures.ts';
import { constant, kindOfTerm, nothing, type Term } from '../term.ts';
import type { SetBuiltin } from './set-builtin.ts';

/** Texts that are known now; undefined where one of them is not. */
function knownTexts(term: Term): readonly string[] | undefined {
  const texts = listOf(term)?.items.map((item) => (item.kind === 'constant' ? item.value : undefined));
  return texts?.every((text) => typeof text === 'string') === true ? texts : undefined;
}

/** A context where it is not null; null elsewhere. */
function wherePresent(context: Term, outcome: Term): Term {
  return choose([{ when: when(isNull(context)), then: nothing }], outcome);
}

const getValue: SetBuiltin = ([context, key]) => {
  const entries = entriesOf(context!);
  if (entries === undefined) return undefined;
  if (key?.kind === 'constant' && typeof key.value === 'string')
    return wherePresent(context!, entries.get(key.value) ?? nothing);
  const keys = knownTexts(key!);
  if (keys !== undefined) {
    const found = keys.reduce<Term | undefined>((at, name) => {
      if (at === undefined || isNullConstant(at)) return at;
      const inner = entriesOf(at);
      return inner === undefined
        ? kindOfTerm(at) === 'bag'
          ? undefined
          : nothing
        : (inner.get(name) ?? nothing);
    }, context);
    return keys.length === 0 ? nothing : found && wherePresent(context!, found);
  }
  if (scalarOf(key!)?.kind !== 'string') return undefined;
  const branches = [...entries].map(([name, entry]) => ({
    when: when(isTrue(equal(key!, constant(name)))),
    then: entry,
  }));
  return wherePresent(context!, choose(branches, nothing));
};

const getEntries: SetBuiltin = ([context]) => {
  const entries = entriesOf(context!);
  if (entries === undefined) return undefined;
  const items = [...entries].map(([key, value]): Term => ({
    kind: 'context',
    entries: new Map<string, Term>([
      ['key', constant(key)],
      ['value', value],
    ]),
  }));
  return wherePresent(context!, listTerm(items));
};

/** The context with an entry set, at the end of a path of keys; null where the path leads through what is no context. */
function put(target: Term, keys: readonly string[], value: Term): Term | undefined {
  const [key, ...deeper] = keys;
  const entries = entriesOf(target);
  if (entries === undefined) return target.kind === 'bag' || target.kind === 'context' ? undefined : nothing;
  const inner = deeper.length === 0 ? value : put(entries.get(key!) ?? nothing, deeper, value);
  if (inner === undefined) return undefined;
  if (deeper.length > 0) {
    if (isNullConstant(inner)) return nothing;
    // Null somewhere on the path makes the whole null.
    if (inner.kind === 'context' && inner.absent !== undefined) return undefined;
  }
  return wherePresent(target, { kind: 'context', entries: new Map(entries).set(key!, inner) });
}

const contextPut: SetBuiltin = ([context, key, value]) => {
  if (entriesOf(context!) === undefined) return undefined;
  if (key?.kind === 'constant' && typeof key.value === 'string') return put(context!, [key.value], value!);
  const keys = knownTexts(key!);
  if (keys === undefined) return undefined;
  return keys.length === 0 ? nothing : put(context!, keys, value!);
};

const merge: SetBuiltin = ([contexts]) => {
  const items =
    bagOf(contexts!)?.items ?? (entriesOf(contexts!) === undefined ? undefined : [{ item: contexts! }]);
  const entries = items?.map(({ item }) =>
    item.kind === 'context' && item.absent !== undefined ? undefined : entriesOf(item),
  );
  if (contexts!.kind === 'bag' || entries === undefined || !entries.every((item) => item !== undefined))
    return undefined;
  return { kind: 'context', entries: new Map(entries.flatMap((item) => [...item])) };
};

/** A context from a list of `{ key, value }` whose keys are known; null where a key comes twice or is missing. */
const fromEntries: SetBuiltin = ([list]) => {
  const items = listOf(list!)?.items.map((item) => ({ item, entries: entriesOf(item) }));
  if (items === undefined || items.some(({ item }) => item.kind === 'context' && item.absent !== undefined))
    return undefined;
  const entries = new Map<string, Term>();
  for (const { entries: pair } of items) {
    const [key, value] = [pair?.get('key'), pair?.get('value')];
    if (pair === undefined) return undefined;
    if (key?.kind !== 'constant') return key === undefined ? nothing : undefined;
    if (typeof key.value !== 'string' || value === undefined || entries.has(key.value)) return nothing;
    entries.set(key.value, value);
  }
  return { kind: 'context', entries };
};

export const contextBuiltins: Readonly<Record<string, SetBuiltin>> = {
  'get value': getValue,
  'get entries': getEntries,
  'context put': contextPut,
  'context merge': merge,
  context: fromEntries,
};
