import { collect, Decimal, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { coerce } from '../conforms.ts';
import { depthLimit } from '../evaluate/budget.ts';
import { isContext, isFunction, isList, isNumber, isRange } from '../kind.ts';
import { isDeeper } from '../parse/tree-depth.ts';
import { parseTemporal } from '../temporal/parse.ts';
import type { FeelType, Scope } from '../type.ts';
import { typeText } from '../typing/typing.ts';
import type { ContextValue, Value } from '../value.ts';
import { formatValue } from './format-value.ts';
import { jsonProblems } from './problems.ts';
import { parseRange } from './parse-range.ts';

/** JSON data. Numbers with more digits than a double holds travel as text. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Data of JavaScript that a value can be read from: JSON, and integers of any size. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | bigint
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * A value as JSON: numbers that a double holds exactly as numbers, others as text; dates, times, durations, ranges and
 * functions as their FEEL text.
 * @example valueToJson(number('0.60')) // 0.6
 */
export function valueToJson(value: Value): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isNumber(value)) {
    const double = value.toNumber();
    return new Decimal(double).eq(value) && value.precision() <= 15 ? double : value.toFixed();
  }
  if (isList(value)) return value.map(valueToJson);
  if (isContext(value))
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, valueToJson(entry)]));
  return formatValue(value);
}

/**
 * A value of a type from JSON data, e.g. an application that came over the wire. Without a known type texts stay texts.
 * Problems name the path of the field.
 * @example valueFromJson('2020-03-13', { kind: 'date' }) // the date
 */
export function valueFromJson(json: Plain, type: FeelType, path = ''): Result<Value> {
  const place = path === '' ? {} : { path };
  if (isDeeper(json, depthLimit))
    return failure(problem(jsonProblems, 'FEEL-JSON-DEPTH', place, { limit: depthLimit }));
  return fromJson(json, type, path);
}

/**
 * The variables of a scope from plain data, each read as the type that the scope has for it: numbers from digits, dates from ISO text.
 * Every name of the scope must be there, null where it has no value.
 * @example variablesFrom({ loss: '45000.55', since: '2020-03-13' }, { loss: { kind: 'number' }, since: { kind: 'date' } })
 */
export function variablesFrom(
  given: Readonly<Record<string, Plain>>,
  scope: Scope,
): Result<ReadonlyMap<string, Value>> {
  const read = valueFromJson(given, { kind: 'context', fields: scope });
  return read.ok ? success((read.value as ContextValue).entries) : read;
}

function fromJson(json: Plain, type: FeelType, path: string): Result<Value> {
  if (type.kind === 'context' && isFields(json)) return contextFromJson(json, type.fields, path);
  if (type.kind === 'list' && Array.isArray(json)) {
    const items = json as readonly Plain[];
    return collect(items.map((item, at) => fromJson(item, type.of, `${path}[${at}]`)));
  }
  const value = read(json, type);
  const coerced = value === undefined || isFunction(value) ? undefined : coerce(value, type);
  return coerced === undefined ? failure(mismatch(shown(json), type, path)) : success(coerced);
}

/** Every field of the type must be there, null if it has no value; other fields come along as they are. */
function contextFromJson(
  json: Readonly<Record<string, Plain>>,
  fields: Readonly<Record<string, FeelType>>,
  path: string,
): Result<Value> {
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
  const names = [...new Set([...Object.keys(fields), ...Object.keys(json)])];
  const results = names.map((name): Result<readonly [string, Value]> => {
    const type: FeelType = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? { kind: 'any' };
    const given = Object.hasOwn(json, name) ? json[name] : undefined;
    if (given === undefined) return failure(mismatch('nothing', type, inside(name)));
    const field = fromJson(given, type, inside(name));
    return field.ok ? success([name, field.value] as const) : field;
  });
  const entries = collect(results);
  return entries.ok ? success({ kind: 'context', entries: new Map(entries.value) }) : entries;
}

function isFields(json: Plain): json is Readonly<Record<string, Plain>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function shown(json: Plain): string {
  return JSON.stringify(json, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

function mismatch(found: string, type: FeelType, path: string): Problem {
  const place = path === '' ? {} : { path };
  return problem(jsonProblems, 'FEEL-JSON', place, { found: found.slice(0, 60), expected: typeText(type) });
}

function read(json: Plain, type: FeelType): Value | undefined {
  if (json === null || typeof json === 'boolean') return json;
  if (typeof json === 'number' || typeof json === 'bigint')
    return type.kind === 'string' ? undefined : fromNumber(json);
  if (typeof json === 'string') return readText(json, type);
  if (Array.isArray(json)) return readList(json as readonly Plain[], type);
  return readContext(json as Readonly<Record<string, Plain>>, type);
}

/** The shortest digits that name the double: what the sender wrote, as far as a double can tell. */
function fromNumber(json: number | bigint): Value | undefined {
  return finite(new Decimal(String(json)));
}

function finite(value: Decimal): Decimal | undefined {
  return value.isFinite() ? value : undefined;
}

function readText(text: string, type: FeelType): Value | undefined {
  switch (type.kind) {
    case 'any':
    case 'string':
      return text;
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?$/.test(text) ? finite(new Decimal(text)) : undefined;
    case 'list':
      return readText(text, type.of);
    case 'range': {
      const range = parseRange(text);
      return range !== null && isRange(range) ? range : undefined;
    }
    default: {
      const value = parseTemporal(text);
      return value === null ? undefined : value;
    }
  }
}

function readList(items: readonly Plain[], type: FeelType): Value | undefined {
  const of: FeelType = type.kind === 'list' ? type.of : { kind: 'any' };
  const values = items.map((item) => read(item, type.kind === 'list' ? of : type));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function readContext(fields: Readonly<Record<string, Plain>>, type: FeelType): Value | undefined {
  const entries = new Map<string, Value>();
  for (const [key, field] of Object.entries(fields)) {
    const known = type.kind === 'context' && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    const value = read(field, known ?? { kind: 'any' });
    if (value === undefined) return undefined;
    entries.set(key, value);
  }
  return { kind: 'context', entries };
}
