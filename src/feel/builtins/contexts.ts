import { isContext, isList } from '../kind.ts';
import type { ContextValue, Value } from '../value.ts';
import {
  any,
  builtin,
  context,
  list,
  listAt,
  needs,
  signature,
  string,
  takes,
  textAt,
  type Builtin,
} from './builtin.ts';

function entriesOf(value: Value): ReadonlyMap<string, Value> {
  return (value as ContextValue).entries;
}

function contextOf(entries: ReadonlyMap<string, Value>): ContextValue {
  return { kind: 'context', entries };
}

/** The entry at the end of a list of keys; null where one of them is missing. */
function getDeep(given: readonly Value[]): Value {
  let value: Value = given[0]!;
  for (const key of listAt(given, 1)) {
    if (!isContext(value) || typeof key !== 'string') return null;
    value = value.entries.get(key) ?? null;
  }
  return listAt(given, 1).length === 0 ? null : value;
}

function getEntries(given: readonly Value[]): Value {
  return [...entriesOf(given[0]!)].map(([key, value]) =>
    contextOf(
      new Map<string, Value>([
        ['key', key],
        ['value', value],
      ]),
    ),
  );
}

/** A context from a list of `{ key, value }`; null when a key is no text, is missing, or comes twice. */
function fromEntries(given: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (const item of listAt(given, 0)) {
    if (!isContext(item)) return null;
    const key = item.entries.get('key');
    if (typeof key !== 'string' || !item.entries.has('value') || entries.has(key)) return null;
    entries.set(key, item.entries.get('value') ?? null);
  }
  return contextOf(entries);
}

function put(target: Value, keys: readonly Value[], value: Value, at = 0): Value {
  const key = keys[at];
  if (!isContext(target) || typeof key !== 'string') return null;
  const isLast = at === keys.length - 1;
  const inner = isLast ? value : put(target.entries.get(key) ?? null, keys, value, at + 1);
  if (!isLast && inner === null) return null;
  return contextOf(new Map(target.entries).set(key, inner));
}

function merge(given: readonly Value[]): Value {
  const contexts = listAt(given, 0);
  if (!contexts.every(isContext)) return null;
  return contextOf(new Map(contexts.flatMap((item) => [...item.entries])));
}

const keys = { kind: 'list', of: string } as const;

export const contextBuiltins: readonly Builtin[] = [
  {
    name: 'get value',
    signatures: [
      signature(
        [needs('m', context), needs('key', string)],
        any,
        (given) => entriesOf(given[0]!).get(textAt(given, 1)) ?? null,
      ),
      signature([needs('context', context), needs('keys', keys)], any, getDeep),
    ],
  },
  builtin('get entries', [needs('m', context)], { kind: 'list', of: context }, getEntries),
  builtin('context', [needs('entries', list)], context, fromEntries),
  {
    name: 'context put',
    signatures: [
      signature([needs('context', context), needs('key', string), takes('value')], context, (given) =>
        put(given[0]!, [given[1]!], given[2]!),
      ),
      signature([needs('context', context), needs('keys', keys), takes('value')], context, (given) =>
        isList(given[1]!) && given[1].length > 0 ? put(given[0]!, given[1], given[2]!) : null,
      ),
    ],
  },
  builtin('context merge', [needs('contexts', { kind: 'list', of: context })], context, merge),
];
