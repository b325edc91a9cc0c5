import { collect, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Lookup } from '../assumptions.ts';
import { roundToSum } from '../rake.ts';
import { regions, type RegionalEmployment } from '../targets.ts';
import { householdPopulationProblems } from './problems.ts';
import { rakeMargins } from './rake-margins.ts';

export const kinds = ['single', 'lone-parent', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Where an adult stands in the household. */
export const places = ['single', 'lone-parent', 'first', 'second'] as const;
export type Place = (typeof places)[number];

/** The kind of household that a place is in. */
export function kindOf(place: Place): Kind {
  return place === 'first' || place === 'second' ? 'other' : place;
}

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

const file = 'households.yaml';
type Draft = Omit<RegionMargins, 'branches'>;

/**
 * The margins as whole numbers of households and adults of the sample: households by region and kind; adults in work by place, raked to the employees and self-employed
 * who live in the region; employees by section, raked to the country's; and those in temporary unemployment by section, raked to the country's total.
 */
export function householdMargins(assume: Lookup, facts: WorkFacts): Result<readonly RegionMargins[]> {
  const checked = checkShares(assume);
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
    frames.map(({ region, counts, rated: own }): Result<Draft> => {
      const work = workByPlace(assume, region, counts, ((own / rated) * employed) / weight, selfShare);
      return work.ok ? success({ region, households: counts, work: work.value }) : work;
    }),
  );
  return drafts.ok ? addBranches(assume, facts, drafts.value, weight) : drafts;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function checkShares(assume: Lookup): readonly Problem[] {
  const known: readonly string[] = regions;
  const unknown = (margin: string) =>
    assume
      .entries(margin)
      .map(([entry]) => entry.split('.')[0]!)
      .filter((region) => !known.includes(region))
      .map((found) =>
        problem(
          householdPopulationProblems,
          'POPULATION-MARGIN-REGION',
          { file, path: margin },
          { margin, found, known: known.join(', ') },
        ),
      );
  const sums = assume.entries('households').flatMap(([region]) => {
    const sum = kinds.reduce((total, kind) => total + assume.value('kind-share', `${region}.${kind}`), 0);
    if (Math.abs(sum - 1) < 0.0015) return [];
    const margin = `kind-share ${region}`;
    return [
      problem(
        householdPopulationProblems,
        'POPULATION-MARGIN-SUM',
        { file, path: margin },
        { margin, found: sum.toFixed(3), expected: 1 },
      ),
    ];
  });
  const weight =
    assume.value('weight') >= 1
      ? []
      : [
          problem(
            householdPopulationProblems,
            'POPULATION-MARGIN-ROOM',
            { file, path: 'weight' },
            { margin: 'weight', room: 1, found: assume.value('weight') },
          ),
        ];
  return [
    ...unknown('households'),
    ...unknown('kind-share'),
    ...unknown('employment-rate'),
    ...unknown('poverty-risk'),
    ...sums,
    ...weight,
  ];
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
  const adults = rows.reduce((sum, { total }) => sum + total, 0);
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

function addBranches(
  assume: Lookup,
  facts: WorkFacts,
  drafts: readonly Draft[],
  weight: number,
): Result<readonly RegionMargins[]> {
  const employees = employeesBySection(facts, drafts);
  if (!employees.ok) return employees;
  const inSection = facts.sections.map((_, at) => total(employees.value.map((row) => row[at]!)));
  const temporary = assume.value('persons-of-temporary-unemployment') / weight;
  const table = rakeMargins({
    start: facts.sections.map(({ a21 }) => {
      const factor = assume.value('temporary-unemployment-factor', a21);
      const share = Math.min(1, (facts.temporaryShare.get(a21) ?? 0) * factor);
      return [share, 1 - share];
    }),
    rows: facts.sections.map(({ a21 }, at) => ({ name: `section ${a21}`, total: inSection[at]! })),
    columns: [
      { name: 'persons-of-temporary-unemployment', total: temporary },
      { name: 'other employees', total: total(inSection) - temporary },
    ],
  });
  if (!table.ok) return table;
  const share = inSection.map((count, at) => (count === 0 ? 0 : table.value[at]![0]! / count));
  return success(
    drafts.map((draft, row) => {
      const own = employees.value[row]!;
      const out = roundToSum(own.map((count, at) => count * share[at]!));
      const branches = facts.sections.map(({ a21 }, at) => ({
        a21,
        employees: own[at]!,
        temporary: out[at]!,
      }));
      return { ...draft, branches };
    }),
  );
}

/** Employees of the sample by region of residence and section: the jobs of the region as start, the country's sections and the region's employees as margins. */
function employeesBySection({ sections, jobs }: WorkFacts, drafts: readonly Draft[]): Result<number[][]> {
  const rows = drafts.map(({ region, work }) => ({
    name: `${region} employees`,
    total: total(work.map(({ employees }) => employees)),
  }));
  const employed = total(sections.map(({ persons }) => persons));
  const inSample = total(rows.map((row) => row.total));
  const table = rakeMargins({
    start: drafts.map(({ region }) =>
      sections.map(({ a21 }) => jobs.find((job) => job.a21 === a21 && job.region === region)?.persons ?? 0),
    ),
    rows,
    columns: sections.map(({ a21, persons }) => ({
      name: `section ${a21}`,
      total: (persons / employed) * inSample,
    })),
  });
  return table.ok ? success(table.value.map(roundToSum)) : table;
}
