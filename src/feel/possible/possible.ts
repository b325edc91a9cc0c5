import { isList, isNumber, kindOf, type ValueKind } from '../kind.ts';
import { formatValue } from '../text/format-value.ts';
import type { FunctionValue, Value } from '../value.ts';
import { includesPoint, isPoint, valueAt, type Interval } from './interval.ts';
import { joinParts } from './join-parts.ts';

/**
 * What an expression may give when some of its variables are not known: a set of FEEL values that holds every one of them
 * (an abstract value: Cousot and Cousot, "Abstract interpretation", POPL 1977). It may hold more; never less.
 */
export interface Possible {
  /** Each part holds some values; together they hold all. */
  readonly parts: readonly Part[];
  /** The unknowns that it may depend on: changing any other leaves the value as it is. */
  readonly sources: ReadonlySet<string>;
  /** It is the very value of this unknown. */
  readonly unknown?: string;
}

export type Part =
  /** This value. */
  | { readonly kind: 'value'; readonly value: Value }
  | Interval
  /** Any value of a kind but those that are listed. */
  | { readonly kind: 'any of kind'; readonly of: ValueKind; readonly except: readonly Value[] }
  /** A list of exactly these. */
  | { readonly kind: 'list'; readonly items: readonly Possible[] }
  /** A context with these entries; an open one may have more. */
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, Possible>; readonly open: boolean }
  /** A function that can be called with what is possible; `value` where nothing in it is unknown. */
  | { readonly kind: 'function'; readonly function: PossibleFunction }
  | { readonly kind: 'anything' };

export interface PossibleFunction {
  readonly parameters: readonly string[];
  readonly call: (given: readonly Possible[], depth: number) => Possible;
  readonly value?: FunctionValue;
}

const noSources: ReadonlySet<string> = new Set();

/** Exactly this value. */
export function known(value: Value): Possible {
  return { parts: [{ kind: 'value', value }], sources: noSources };
}

/** One of these values. */
export function oneOf(values: readonly Value[], ...from: readonly Possible[]): Possible {
  return possible(
    values.map((value): Part => ({ kind: 'value', value })),
    sourcesOf(from),
  );
}

export function anything(sources: ReadonlySet<string> = noSources): Possible {
  return { parts: [{ kind: 'anything' }], sources };
}

/** Joins parts into a set of possible values; what can only be one value depends on nothing. */
export function possible(parts: readonly Part[], sources: ReadonlySet<string>): Possible {
  const joined = joinParts(parts);
  const only = joined.length === 1 ? valueOfPart(joined[0]!) : undefined;
  if (only === undefined) return { parts: joined, sources };
  // A function stays as it can be called with what is possible.
  const kept = holdsFunction(joined[0]!) ? joined : [{ kind: 'value' as const, value: only }];
  return { parts: kept, sources: noSources };
}

/** What is in any of the sets. */
export function join(sets: readonly Possible[], more: ReadonlySet<string> = noSources): Possible {
  return possible(
    sets.flatMap((set) => set.parts),
    new Set([...more, ...sourcesOf(sets)]),
  );
}

/** The value where only one is possible; undefined where several are. */
export function onlyValue(set: Possible): Value | undefined {
  return set.parts.length === 1 ? valueOfPart(set.parts[0]!) : undefined;
}

/** All values where they can be told one by one. */
export function listValues(set: Possible): readonly Value[] | undefined {
  const values = set.parts.map(valueOfPart);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Everything that the sets may depend on, entries and items included. */
export function sourcesOf(sets: Iterable<Possible>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const set of sets) addSources(set, found);
  return found;
}

function addSources(set: Possible, found: Set<string>): void {
  for (const name of set.sources) found.add(name);
  for (const part of set.parts) {
    if (part.kind === 'list') for (const item of part.items) addSources(item, found);
    if (part.kind === 'context') for (const entry of part.entries.values()) addSources(entry, found);
  }
}

/**
 * Whether a value is in the set.
 * @example includes(oneOf([true, null]), false) // false
 */
export function includes(set: Possible, value: Value): boolean {
  return set.parts.some((part) => {
    switch (part.kind) {
      case 'anything':
        return true;
      case 'value':
        return sameValue(part.value, value);
      case 'interval':
        return includesPoint(part, value);
      case 'any of kind':
        return kindOf(value) === part.of && !part.except.some((item) => sameValue(item, value));
      case 'list': {
        const items = Array.isArray(value) ? (value as readonly Value[]) : undefined;
        return (
          items?.length === part.items.length && items.every((item, at) => includes(part.items[at]!, item))
        );
      }
      case 'context': {
        if (kindOf(value) !== 'context') return false;
        const { entries } = value as Extract<Value, { readonly kind: 'context' }>;
        const held = [...part.entries].every(
          ([name, entry]) => entries.has(name) && includes(entry, entries.get(name) ?? null),
        );
        return held && (part.open || entries.size === part.entries.size);
      }
      case 'function':
        return kindOf(value) === 'function';
    }
  });
}

/** The same to every reader: same kind, same content. Times with the same second are not the same where their text differs. */
export function sameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  if (isNumber(left) || isNumber(right)) return isNumber(left) && isNumber(right) && left.eq(right);
  if (isList(left) || isList(right)) {
    if (!isList(left) || !isList(right) || left.length !== right.length) return false;
    return left.every((item, at) => sameValue(item, right[at]!));
  }
  if (left.kind === 'context' && right.kind === 'context') {
    const { entries } = right;
    if (left.entries.size !== entries.size) return false;
    return [...left.entries].every(
      ([name, value]) => entries.has(name) && sameValue(value, entries.get(name)!),
    );
  }
  return left.kind === right.kind && left.kind !== 'function' && formatValue(left) === formatValue(right);
}

export function kindOfPart(part: Part): ValueKind | undefined {
  switch (part.kind) {
    case 'value':
      return kindOf(part.value);
    case 'interval':
    case 'any of kind':
      return part.of;
    case 'list':
    case 'context':
    case 'function':
      return part.kind;
    case 'anything':
      return undefined;
  }
}

/** Whether a function is in it, which is more than its value: it can be called with what is possible. */
export function holdsFunction(part: Part): boolean {
  if (part.kind === 'function') return true;
  return (
    part.kind === 'context' && [...part.entries.values()].some((entry) => entry.parts.some(holdsFunction))
  );
}

/** The value of a part that holds one only. */
export function valueOfPart(part: Part): Value | undefined {
  switch (part.kind) {
    case 'value':
      return part.value;
    case 'interval':
      return isPoint(part) ? valueAt(part.of, part.low) : undefined;
    case 'function':
      return part.function.value;
    case 'list': {
      const items = part.items.map(onlyValue);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'context': {
      if (part.open) return undefined;
      const entries = [...part.entries].map(([name, entry]) => [name, onlyValue(entry)] as const);
      return entries.every((entry): entry is [string, Value] => entry[1] !== undefined)
        ? { kind: 'context', entries: new Map(entries) }
        : undefined;
    }
    default:
      return undefined;
  }
}
