import {
  Decimal,
  failure,
  languages,
  problem,
  success,
  type Problem,
  type Result,
  type Text,
} from '../base/index.ts';
import type { Confidence } from '../pack/index.ts';
import { populationProblems } from './problems.ts';

const units = ['share', 'ratio', 'count', 'euro'] as const;
export type AssumptionUnit = (typeof units)[number];

/** One stated distribution, margin or factor of `population.yaml` or `households.yaml`. */
export interface PopulationAssumption {
  readonly key: string;
  readonly title: Text;
  readonly unit: AssumptionUnit;
  /** The value where no entry says otherwise; absent for bands. */
  readonly value?: Decimal;
  /** What the entries are about: `a64`, `a21`, `nace` (prefix), `kind`, `group`, `size_class`. */
  readonly by?: string;
  readonly entries: ReadonlyMap<string, Decimal>;
  /** Shares by upper bound, ascending; they add up to 1. */
  readonly bands: readonly Band[];
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

export interface Band {
  readonly to: Decimal;
  readonly share: Decimal;
}

export interface PopulationModel {
  readonly seed: string;
  readonly assumptions: ReadonlyMap<string, PopulationAssumption>;
}

type Raw = Readonly<Record<string, unknown>>;
/** The file of the pack that the assumptions stand in, for messages. */
type File = 'population.yaml' | 'households.yaml';

/**
 * Reads the parsed `population.yaml` (or `households.yaml`, of the same form) and applies overrides (`key` or `key.entry` to a number as text).
 * An override of `key` replaces the value and removes its entries; of `key.bound` sets one band, and the others share the rest.
 * @example readPopulation(pack.population, { 'secondary-occupation-share': '0.3' })
 */
export function readPopulation(
  data: unknown,
  set: Readonly<Record<string, string>> = {},
  file: File = 'population.yaml',
): Result<PopulationModel> {
  const root = record(data);
  const list = root?.['assumptions'];
  if (root === undefined || typeof root['seed'] !== 'string' || !Array.isArray(list))
    return shape(file, 'seed, assumptions', 'a text `seed` and a list `assumptions`', describe(data));
  const problems: Problem[] = [];
  const assumptions = new Map<string, PopulationAssumption>();
  for (const [index, item] of list.entries()) {
    const read = readAssumption(file, item, `assumptions[${index}]`);
    if (!read.ok) problems.push(...read.problems);
    else if (assumptions.has(read.value.key))
      problems.push(problem(populationProblems, 'POPULATION-KEY-DOUBLE', { file }, { key: read.value.key }));
    else assumptions.set(read.value.key, read.value);
  }
  for (const [key, text] of Object.entries(set)) {
    const changed = override(file, assumptions, key.replace(/^(population|households)\./, ''), text);
    if (changed.ok) assumptions.set(changed.value.key, changed.value);
    else problems.push(...changed.problems);
  }
  for (const item of assumptions.values()) problems.push(...bandProblems(file, item));
  return problems.length > 0 ? failure(...problems) : success({ seed: root['seed'], assumptions });
}

function readAssumption(file: File, data: unknown, path: string): Result<PopulationAssumption> {
  const raw = record(data);
  const title = record(raw?.['title']);
  const unit = raw?.['unit'];
  const confidence = raw?.['confidence'];
  if (raw === undefined || typeof raw['key'] !== 'string')
    return shape(file, path, 'an assumption with a text `key`', describe(data));
  if (title === undefined || languages.some((language) => typeof title[language] !== 'string'))
    return shape(file, path, 'a `title` in nl, en and fr', describe(raw['title']));
  if (!isUnit(unit)) return shape(file, path, `\`unit\`: ${units.join(', ')}`, describe(unit));
  if (confidence !== 'high' && confidence !== 'medium' && confidence !== 'low')
    return shape(file, path, '`confidence`: high, medium or low', describe(confidence));
  const problems: Problem[] = [];
  const number = (value: unknown, at: string, of: AssumptionUnit | 'bound'): Decimal => {
    const read = readNumber(file, String(value), at, of);
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return new Decimal(0);
  };
  const entries = new Map<string, Decimal>();
  for (const [key, value] of Object.entries(record(raw['entries']) ?? {}))
    entries.set(key, number(value, `${path}.entries.${key}`, unit));
  const bands = Object.entries(record(raw['bands']) ?? {})
    .map(([to, share]) => ({
      to: number(to, `${path}.bands`, 'bound'),
      share: number(share, `${path}.bands.${to}`, unit),
    }))
    .sort((a, b) => a.to.comparedTo(b.to));
  if (raw['value'] === undefined && bands.length === 0)
    return shape(file, path, 'a `value` or `bands`', 'neither');
  const value = raw['value'] === undefined ? undefined : number(raw['value'], `${path}.value`, unit);
  if (problems.length > 0) return failure(...problems);
  return success({
    key: raw['key'],
    title: title as unknown as Text,
    unit,
    ...(value === undefined ? {} : { value }),
    ...(typeof raw['by'] === 'string' ? { by: raw['by'] } : {}),
    entries,
    bands,
    ...(typeof raw['source'] === 'string' ? { source: raw['source'] } : {}),
    confidence,
    ...(typeof raw['note'] === 'string' ? { note: raw['note'] } : {}),
  });
}

function override(
  file: File,
  assumptions: ReadonlyMap<string, PopulationAssumption>,
  key: string,
  text: string,
): Result<PopulationAssumption> {
  const whole = assumptions.get(key);
  const dot = key.indexOf('.');
  const part = assumptions.get(key.slice(0, dot));
  const entry = key.slice(dot + 1);
  const band = part?.bands.findIndex((item) => item.to.toString() === entry) ?? -1;
  const known = [...assumptions.keys()].join(', ');
  if (whole?.value !== undefined) {
    const value = readNumber(file, text, key, whole.unit);
    return value.ok ? success({ ...whole, value: value.value, entries: new Map() }) : value;
  }
  if (part === undefined || (part.bands.length > 0 ? band < 0 : part.by === undefined))
    return failure(
      problem(populationProblems, 'POPULATION-SET-UNKNOWN', { path: `--set ${key}` }, { key, known }),
    );
  const value = readNumber(file, text, key, part.unit);
  if (!value.ok) return value;
  if (band < 0) return success({ ...part, entries: new Map(part.entries).set(entry, value.value) });
  return success({ ...part, bands: shareOut(part.bands, band, value.value) });
}

/** One band gets its share, the others divide the rest as before. */
function shareOut(bands: readonly Band[], index: number, share: Decimal): readonly Band[] {
  const rest = new Decimal(1).minus(bands[index]!.share);
  const factor = rest.isZero() ? new Decimal(0) : new Decimal(1).minus(share).div(rest);
  return bands.map((band, at) => ({ to: band.to, share: at === index ? share : band.share.times(factor) }));
}

function isUnit(value: unknown): value is AssumptionUnit {
  return units.some((unit) => unit === value);
}

function readNumber(file: File, text: string, path: string, unit: AssumptionUnit | 'bound'): Result<Decimal> {
  const bad = (expected: string): Result<Decimal> =>
    failure(problem(populationProblems, 'POPULATION-VALUE', { file, path }, { found: text, unit, expected }));
  if (!/^-?\d+(\.\d+)?$/.test(text)) return bad('a number such as 0.33');
  const value = new Decimal(text);
  if (unit === 'share' && (value.lt(0) || value.gt(1))) return bad('0 to 1');
  if (unit === 'count' && !value.isInteger()) return bad('a whole number, 0 or more');
  if (unit !== 'bound' && value.lt(0)) return bad('0 or more');
  return success(value);
}

function bandProblems(file: File, item: PopulationAssumption): readonly Problem[] {
  if (item.bands.length === 0) return [];
  const sum = item.bands.reduce((total, band) => total.plus(band.share), new Decimal(0));
  if (sum.minus(1).abs().lt('0.0015')) return [];
  const place = { file, path: item.key };
  return [problem(populationProblems, 'POPULATION-BANDS', place, { found: sum.toString() })];
}

function record(data: unknown): Raw | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Raw) : undefined;
}

function shape(file: File, path: string, expected: string, found: string): Result<never> {
  return failure(problem(populationProblems, 'POPULATION-SHAPE', { file, path }, { file, expected, found }));
}

function describe(data: unknown): string {
  if (data === undefined) return 'nothing';
  return typeof data === 'string' ? `"${data}"` : Array.isArray(data) ? 'a list' : `a ${typeof data}`;
}

/** The assumptions as the builder asks for them: by key, and by entry with the value as default. */
export interface Lookup {
  value(key: string, entry?: string): number;
  bands(key: string): readonly Band[];
  /** The entries of a key as they are written, in order of key. */
  entries(key: string): readonly (readonly [entry: string, value: number])[];
  /** The entry with the longest key that `code` starts with. */
  byPrefix(key: string, code: string): number;
}

/** Missing keys are a problem of the pack; the builder names all that it needs at once. */
export function lookup(
  model: PopulationModel,
  needed: readonly string[],
  file: File = 'population.yaml',
): Result<Lookup> {
  const missing = needed.filter((key) => !model.assumptions.has(key));
  if (missing.length > 0)
    return failure(
      ...missing.map((key) =>
        problem(populationProblems, 'POPULATION-ASSUMPTION-MISSING', { file }, { file, key }),
      ),
    );
  const get = (key: string): PopulationAssumption => model.assumptions.get(key)!;
  return success({
    value: (key, entry) =>
      (
        (entry === undefined ? undefined : get(key).entries.get(entry)) ??
        get(key).value ??
        new Decimal(0)
      ).toNumber(),
    bands: (key) => get(key).bands,
    entries: (key) =>
      [...get(key).entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([entry, value]) => [entry, value.toNumber()]),
    byPrefix: (key, code) => {
      for (let length = code.length; length > 0; length--) {
        const entry = get(key).entries.get(code.slice(0, length));
        if (entry !== undefined) return entry.toNumber();
      }
      return get(key).value!.toNumber();
    },
  });
}
