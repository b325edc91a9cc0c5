import type { Lookup } from './assumptions.ts';
import { cellKey, employerGroup, employerShares, personTargets, regions } from './targets.ts';
import type { Industry, RegionalEmployment, Stratum } from './targets.ts';

/** One calibration cell (industry x region) before anything is drawn. */
export interface CellPlan {
  readonly cell: number;
  readonly a64: string;
  readonly a21: string;
  readonly region: string;
  readonly units: number;
  /** Persons employed to be reached; absent where no target applies. */
  readonly persons?: number;
  /** Turnover of 2019 in cents to be reached; absent where no target applies. */
  readonly turnoverCents?: bigint;
  /** Turnover in cents per person, for cells without target. */
  readonly centsPerPerson: number;
  readonly fixedShare: number;
  /** Probability that the owner or the partners of a unit work in it in main occupation, as factor on the stated shares. */
  readonly selfEmployedFactor: number;
}

/** One stratum of a cell: probabilities and the number of employers wanted. */
export interface StratumPlan {
  readonly stratum: number;
  readonly cell: number;
  readonly kind: string;
  readonly units: number;
  readonly mainShare: number;
  readonly noPartnerShare: number;
  readonly employers: number;
}

export interface Plan {
  readonly cells: readonly CellPlan[];
  readonly strata: readonly StratumPlan[];
}

/** Fewest employees per employer that leave room for a distribution of sizes. */
const smallestMean = 1.6;
/** Without a published output per person (unknown activity): turnover of 100,000 euro per person. */
const unknownCentsPerPerson = 10_000_000;

/**
 * What each cell and stratum aims at, from totals alone: the same plan for the country and for one region, so that a regional register
 * is a part of the national one.
 */
export function makePlan(
  strata: readonly Stratum[],
  industries: readonly Industry[],
  employment: readonly RegionalEmployment[],
  assume: Lookup,
): Plan {
  const persons = personTargets(industries, employment, strata, assume);
  const shares = employerShares(strata, assume);
  const cells: CellPlan[] = [];
  const plans: StratumPlan[] = [];
  for (const members of groupByCell(strata)) {
    const { a64, a21, region } = members[0]!;
    const target = persons.get(cellKey(a64, region));
    const wanted = members.map((item) =>
      region === '00000' ? 0 : (shares.get(`${employerGroup(a21)}|${item.kind}`) ?? 0) * item.units,
    );
    const selfEmployed = members.reduce((sum, item) => sum + expectedSelfEmployed(item, assume), 0);
    const fit = fitToTarget(
      target,
      selfEmployed,
      wanted.reduce((sum, value) => sum + value, 0),
    );
    const cell = cells.length;
    cells.push(cellPlan(cell, members, target, fit.selfEmployed, industries, persons, assume));
    members.forEach((item, index) =>
      plans.push({
        stratum: plans.length,
        cell,
        kind: item.kind,
        units: item.units,
        mainShare: fit.selfEmployed * (1 - assume.value('secondary-occupation-share')),
        noPartnerShare: 1 - fit.selfEmployed * (1 - assume.value('no-working-partner-share', a64)),
        employers: Math.round(wanted[index]! * fit.employers),
      }),
    );
  }
  return { cells, strata: plans };
}

function groupByCell(strata: readonly Stratum[]): readonly (readonly Stratum[])[] {
  const groups = new Map<string, Stratum[]>();
  for (const stratum of strata) {
    const key = cellKey(stratum.a64, stratum.region);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stratum]);
    else group.push(stratum);
  }
  return [...groups.values()];
}

function expectedSelfEmployed(stratum: Stratum, assume: Lookup): number {
  if (stratum.kind === 'natural') return stratum.units * (1 - assume.value('secondary-occupation-share'));
  if (stratum.kind !== 'company') return 0;
  const active = 1 - assume.value('no-working-partner-share', stratum.a64);
  return stratum.units * active * (1 + assume.value('two-working-partners-share'));
}

/** Where a target is too small for the stated shares, first the self-employed and then the employers give way. */
function fitToTarget(target: number | undefined, selfEmployed: number, employers: number) {
  if (target === undefined) return { selfEmployed: 1, employers: 1 };
  const keepEmployers = employers === 0 ? 1 : Math.min(1, (0.5 * target) / smallestMean / employers);
  const left = target - employers * keepEmployers * smallestMean;
  const keepSelf = selfEmployed === 0 ? 1 : Math.min(1, left / selfEmployed);
  return { selfEmployed: keepSelf, employers: keepEmployers };
}

function cellPlan(
  cell: number,
  members: readonly Stratum[],
  target: number | undefined,
  selfEmployedFactor: number,
  industries: readonly Industry[],
  persons: ReadonlyMap<string, number>,
  assume: Lookup,
): CellPlan {
  const { a64, a21, region } = members[0]!;
  const industry = industries.find((item) => item.a64 === a64);
  const ratio = assume.value('turnover-per-output', a64);
  const growth = assume.value('output-growth-2015-2019');
  const units = members.reduce((sum, item) => sum + item.units, 0);
  const euro = industry === undefined ? 0 : industry.output * growth * ratio;
  const perPerson = industry === undefined || industry.persons === 0 ? undefined : euro / industry.persons;
  const fixedShare = ((industry?.fixedShare ?? 0.15) / ratio) * assume.value('fixed-cost-factor');
  const base = {
    cell,
    a64,
    a21,
    region,
    units,
    centsPerPerson: perPerson === undefined ? unknownCentsPerPerson : Math.round(perPerson * 100),
    fixedShare,
    selfEmployedFactor,
  };
  if (target === undefined) return base;
  const national = regions.reduce((sum, at) => sum + (persons.get(cellKey(a64, at)) ?? 0), 0);
  const vatEuro = euro * assume.value('vat-share-of-persons', a64);
  const cents = BigInt(Math.round((vatEuro * target) / national)) * 100n;
  return { ...base, persons: target, turnoverCents: cents };
}
