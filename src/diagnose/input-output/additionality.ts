import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Range } from '../settings.ts';
import { ioProblems } from './problems.ts';

/** One course of events: what is spent, what of it is lost on the way, and what the rest brings about per unit. */
export interface Course {
  readonly gross: number;
  /** Shares from 0 to 1. */
  readonly leakage: number;
  readonly displacement: number;
  readonly substitution: number;
  readonly multiplier: number;
}

/** gross x (1 - leakage) x (1 - displacement) x (1 - substitution) x multiplier. */
export function netImpact({ gross, leakage, displacement, substitution, multiplier }: Course): number {
  return gross * (1 - leakage) * (1 - displacement) * (1 - substitution) * multiplier;
}

/**
 * What an intervention adds to what would have happened anyway (Additionality Guide, third edition, English Partnerships 2008, chapter 5).
 * @example additionality({ gross: 100, leakage: 0.1, displacement: 0.25, substitution: 0, multiplier: 1.2 }, { ...same, gross: 30 }) // 56.7
 */
export function additionality(intervention: Course, reference: Course): number {
  return netImpact(intervention) - netImpact(reference);
}

/** The factors as intervals; `reference` is the part of the gross amount that would have come anyway, through the same channels. */
export interface UncertainCourse {
  readonly gross: number;
  readonly leakage: Range;
  readonly displacement: Range;
  readonly substitution: Range;
  readonly reference: Range;
  readonly multiplier: Range;
}

/**
 * Additionality with its range: the result falls in every share and rises in the multiplier, so that the ends of the range are those of all factors together.
 * IO-SHARE where a share is outside 0 to 1 or a range is not in order.
 */
export function additionalityRange(course: UncertainCourse): Result<Range> {
  const { gross, leakage, displacement, substitution, reference, multiplier } = course;
  const shares = { leakage, displacement, substitution, reference };
  const problems = Object.entries(shares).flatMap(([name, range]) => shareProblem(name, range));
  if (problems.length > 0) return failure(...problems);
  const at = (share: keyof Range, factor: keyof Range): number => {
    const intervention: Course = {
      gross,
      leakage: leakage[share],
      displacement: displacement[share],
      substitution: substitution[share],
      multiplier: multiplier[factor],
    };
    return additionality(intervention, { ...intervention, gross: gross * reference[share] });
  };
  return success({ low: at('high', 'low'), central: at('central', 'central'), high: at('low', 'high') });
}

function shareProblem(name: string, { low, central, high }: Range): readonly Problem[] {
  const right = low >= 0 && low <= central && central <= high && high <= 1;
  const found = `${low}, ${central}, ${high}`;
  return right ? [] : [problem(ioProblems, 'IO-SHARE', {}, { name, found })];
}
