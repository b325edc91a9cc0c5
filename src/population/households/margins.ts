import { collect, failure, success, type Result } from '../../base/index.ts';
import type { Lookup } from '../assumptions.ts';
import { roundToSum } from '../rake.ts';
import type { RegionalEmployment } from '../targets.ts';
import { checkMargins } from './check-margins.ts';
import { branchesOf } from './branches.ts';
import { kindOf, kinds, places, type Kind, type Place } from './kinds.ts';
import { rakeMargins } from './rake-margins.ts';
import { total } from './total.ts';

/** What the sample must hold in one region, in households and adults of the sample. */
export interface RegionMargins {
  readonly region: string;
  readonly households: Readonly<Record<Kind, number>>;
  readonly work: readonly {
    readonly place: Place;
    readonly employees: number;
    readonly selfEmployed: number;
  }[];
  readonly branches: readonly {
    readonly a21: string;
    readonly employees: number;
    readonly temporary: number;
  }[];
}

/** What the official tables say, in persons. */
export interface WorkFacts {
  /** Persons employed by section, whole country. */
  readonly sections: readonly { readonly a21: string; readonly persons: number }[];
  /** Jobs by section and region of the workplace. */
  readonly jobs: readonly RegionalEmployment[];
  /** Share of the employees of a section in temporary unemployment, as the business survey found it. */
  readonly temporaryShare: ReadonlyMap<string, number>;
}

/** The margins of a region before its employees are divided over the sections. */
export type RegionFrame = Omit<RegionMargins, 'branches'>;

/**
 * The margins as whole numbers of households and adults of the sample: households by region and kind; adults in work by place, raked to the employees and self-employed
 * who live in the region; employees by section, raked to the country's; and those in temporary unemployment by section, raked to the country's total.
 */
export function householdMargins(assume: Lookup, facts: WorkFacts): Result<readonly RegionMargins[]> {
  const checked = checkMargins(assume);
  if (checked.length > 0) return failure(...checked);
  const weight = assume.value('weight');
  const employed = total(facts.sections.map(({ persons }) => persons));
  const selfShare = assume.value('self-employed') / employed;
  const frames = assume.entries('households').map(([region, households]) => {
    const counts = kindCounts(assume, region, households / weight);
    const adults = total(places.map((place) => counts[kindOf(place)]));
    return { region, counts, rated: adults * assume.value('employment-rate', region) };
  });
  const rated = total(frames.map((frame) => frame.rated));
  const drafts = collect(
    frames.map(({ region, counts, rated: own }): Result<RegionFrame> => {
      const work = workByPlace(assume, region, counts, ((own / rated) * employed) / weight, selfShare);
      return work.ok ? success({ region, households: counts, work: work.value }) : work;
    }),
  );
  return drafts.ok ? branchesOf(assume, facts, drafts.value, weight) : drafts;
}

function kindCounts(assume: Lookup, region: string, households: number): Readonly<Record<Kind, number>> {
  const whole = roundToSum(kinds.map((kind) => households * assume.value('kind-share', `${region}.${kind}`)));
  return { single: whole[0]!, 'lone-parent': whole[1]!, other: whole[2]! };
}

function workByPlace(
  assume: Lookup,
  region: string,
  counts: Readonly<Record<Kind, number>>,
  inWork: number,
  selfShare: number,
): Result<RegionMargins['work']> {
  const rows = places.map((place) => ({ name: `${region} ${place}`, total: counts[kindOf(place)] }));
  const adults = total(rows.map((row) => row.total));
  const table = rakeMargins({
    start: places.map((place) => {
      const odds = assume.value('work-odds', place);
      return [odds * (1 - selfShare), odds * selfShare, 1 - odds];
    }),
    rows,
    columns: [
      { name: `${region} employees`, total: inWork * (1 - selfShare) },
      { name: `${region} self-employed`, total: inWork * selfShare },
      { name: `${region} adults without work`, total: adults - inWork },
    ],
  });
  if (!table.ok) return table;
  return success(
    places.map((place, at) => {
      const [employees = 0, selfEmployed = 0] = roundToSum(table.value[at]!);
      return { place, employees, selfEmployed };
    }),
  );
}
