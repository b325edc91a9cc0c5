import type { Row } from '../engine/index.ts';
import type { Lookup } from './assumptions.ts';
import { rake, roundToSum } from './rake.ts';
import { textOf } from './rows.ts';

/** Units by industry, region and kind of legal form: the grid on which distributions are calibrated. */
export interface Stratum {
  readonly a64: string;
  readonly a21: string;
  readonly region: string;
  readonly kind: string;
  readonly units: number;
  readonly starts: number;
}

export interface Industry {
  readonly a64: string;
  readonly a21: string;
  readonly persons: number;
  /** Output of 2015 in whole euro. */
  readonly output: number;
  /** Costs that do not follow turnover, share of output. */
  readonly fixedShare: number;
}

/** Persons employed of a section by region (census). */
export interface RegionalEmployment {
  readonly a21: string;
  readonly region: string;
  readonly persons: number;
}

/** The regions that targets exist for; units abroad or of unknown municipality (00000) have none. */
export const regions = ['02000', '03000', '04000'] as const;

export function readIndustry(row: Row): Industry {
  const output = Number(row['output']);
  const fixed =
    Number(row['other_taxes']) + Number(row['consumption_of_fixed_capital']) + Number(row['fixed_inputs']);
  return {
    a64: textOf(row, 'a64'),
    a21: textOf(row, 'a21'),
    persons: Number(row['persons_employed'] ?? 0),
    output: Math.round(output * 1e6),
    fixedShare: output === 0 ? 0 : fixed / output,
  };
}

/** Key of a calibration cell. */
export function cellKey(a64: string, region: string): string {
  return `${a64}|${region}`;
}

/**
 * Persons employed at VAT units by industry and region, in whole persons: per section, the national totals of its industries
 * (2019) and the census shares of the regions (2011) are the margins, the VAT units by industry and region the start table.
 * An industry without VAT part has no entry.
 */
export function personTargets(
  industries: readonly Industry[],
  employment: readonly RegionalEmployment[],
  strata: readonly Stratum[],
  assume: Lookup,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const stratum of strata) {
    const key = cellKey(stratum.a64, stratum.region);
    units.set(key, (units.get(key) ?? 0) + stratum.units);
  }
  const targets = new Map<string, number>();
  for (const section of new Set(industries.map((item) => item.a21))) {
    const members = industries.filter(
      (item) =>
        item.a21 === section && item.persons > 0 && assume.value('vat-share-of-persons', item.a64) > 0,
    );
    const rows = members.map((item) => item.persons * assume.value('vat-share-of-persons', item.a64));
    const census = regions.map(
      (region) => employment.find((item) => item.a21 === section && item.region === region)?.persons ?? 0,
    );
    const national = rows.reduce((sum, value) => sum + value, 0);
    const counted = census.reduce((sum, value) => sum + value, 0);
    if (national === 0 || counted === 0) continue;
    const columns = census.map((value) => (value / counted) * national);
    const start = members.map((item) => regions.map((region) => units.get(cellKey(item.a64, region)) ?? 0));
    const table = rake(start, rows, columns);
    members.forEach((item, index) => {
      const whole = roundToSum(table[index]!);
      regions.forEach((region, at) => targets.set(cellKey(item.a64, region), whole[at]!));
    });
  }
  return targets;
}

/** Groups of activities for which the share of employers is published. */
export function employerGroup(a21: string): string {
  if ('BCDE'.includes(a21)) return 'industry';
  if (a21 === 'F') return 'construction';
  if (a21 === 'G') return 'trade';
  return a21 === 'I' ? 'hospitality' : 'services';
}

/**
 * Share of employers by group of activities and kind of legal form: the stated shares by group (services follow from the total) and
 * by kind are raked over the units of the whole country.
 */
export function employerShares(strata: readonly Stratum[], assume: Lookup): ReadonlyMap<string, number> {
  const groups = ['industry', 'construction', 'trade', 'hospitality', 'services'];
  const kinds = ['natural', 'company', 'nonprofit', 'public', 'other'];
  const units = groups.map((group) =>
    kinds.map((kind) =>
      strata
        .filter((item) => item.kind === kind && employerGroup(item.a21) === group && item.region !== '00000')
        .reduce((sum, item) => sum + item.units, 0),
    ),
  );
  const inGroup = units.map((row) => row.reduce((sum, value) => sum + value, 0));
  const all = inGroup.reduce((sum, value) => sum + value, 0) * assume.value('employer-share');
  const rows = groups.map((group, index) => inGroup[index]! * assume.value('employer-share', group));
  rows[4] = Math.max(0, all - rows.slice(0, 4).reduce((sum, value) => sum + value, 0));
  const byKind = kinds.map(
    (kind, index) =>
      units.reduce((sum, row) => sum + row[index]!, 0) * assume.value('employer-share-by-kind', kind),
  );
  const total = rows.reduce((sum, value) => sum + value, 0);
  const scale = total / byKind.reduce((sum, value) => sum + value, 0);
  const start = units.map((row) =>
    row.map((value, index) => value * assume.value('employer-share-by-kind', kinds[index])),
  );
  // Kinds first, groups last: the groups are the published ones.
  const raked = rake(
    transpose(start),
    byKind.map((value) => value * scale),
    rows,
  );
  const shares = new Map<string, number>();
  groups.forEach((group, row) =>
    kinds.forEach((kind, column) => {
      const count = units[row]![column]!;
      shares.set(`${group}|${kind}`, count === 0 ? 0 : Math.min(0.95, raked[column]![row]! / count));
    }),
  );
  return shares;
}

function transpose(table: readonly (readonly number[])[]): number[][] {
  return table[0]!.map((_, column) => table.map((row) => row[column]!));
}
