import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Settings } from '../settings.ts';
import { decileIncomes, deciles, type DecileIncome } from './deciles.ts';
import { stages, type Households, type Stage } from './households.ts';
import { poverty, type Poverty } from './poverty.ts';
import { householdProblems } from './problems.ts';
import {
  lossKinds,
  typology,
  typologyShares,
  type TypologyBounds,
  type TypologyCell,
  type TypologyShares,
} from './typology.ts';

export const parameterUnits = {
  'days-of-month': 'days',
  'poverty-line': 'euro',
  'low-loss': 'share',
  'high-loss': 'share',
  'short-buffer': 'months',
  'long-buffer': 'months',
  'felt-after': 'choice',
  'printed-low-loss': 'share',
  'printed-middle-loss': 'share',
  'printed-high-loss': 'share',
  'printed-long-buffer': 'share',
  'printed-least-exposed': 'share',
  'printed-vulnerable': 'share',
} as const;
export type HouseholdKey = keyof typeof parameterUnits;
export type HouseholdSettings = Settings<'temporary-unemployment', HouseholdKey>;

/** The printed shares, each with what the register says of the same. */
export const comparisons = [
  { key: 'printed-low-loss', share: 'lowLoss' },
  { key: 'printed-middle-loss', share: 'middleLoss' },
  { key: 'printed-high-loss', share: 'highLoss' },
  { key: 'printed-long-buffer', share: 'longBuffer' },
  { key: 'printed-least-exposed', share: 'leastExposed' },
  { key: 'printed-vulnerable', share: 'vulnerable' },
] as const satisfies readonly { readonly key: HouseholdKey; readonly share: keyof TypologyShares }[];

/** Everything that the section tells. */
export interface HouseholdResults {
  readonly rows: number;
  readonly households: number;
  readonly shares: TypologyShares;
  readonly cells: readonly TypologyCell[];
  readonly poverty: readonly (Poverty & { readonly stage: Stage['id'] })[];
  readonly deciles: readonly DecileIncome[];
  readonly regions: readonly RegionResult[];
}

export interface RegionResult {
  readonly region: string;
  readonly households: number;
  readonly shares: TypologyShares;
  /** Before the crisis, after the loss, after all support. */
  readonly poor: { readonly before: Poverty; readonly shock: Poverty; readonly after: Poverty };
}

/** Checks the bounds and the printed shares before anything is read. */
export function checkSettings(settings: HouseholdSettings): readonly Problem[] {
  const { file } = settings;
  const pairs = [
    ['low-loss', 'high-loss'],
    ['short-buffer', 'long-buffer'],
  ] as const;
  const bounds = pairs.flatMap(([low, high]) =>
    settings.number(low) < settings.number(high) && settings.number(low) >= 0
      ? []
      : [problem(householdProblems, 'HOUSEHOLD-BOUNDS', { file, path: low }, { low, high })],
  );
  const shares = comparisons.flatMap(({ key }) => {
    const found = settings.number(key);
    return found >= 0 && found <= 1
      ? []
      : [problem(householdProblems, 'HOUSEHOLD-PRINTED', { file, path: key }, { key, found })];
  });
  return [...bounds, ...shares];
}

/** Computes the section from the register; numbers only. */
export function householdResults(
  households: Households,
  settings: HouseholdSettings,
): Result<HouseholdResults> {
  const bounds: TypologyBounds = {
    lowLoss: settings.number('low-loss'),
    highLoss: settings.number('high-loss'),
    shortBuffer: settings.number('short-buffer'),
    longBuffer: settings.number('long-buffer'),
  };
  const line = Math.round(100 * settings.number('poverty-line'));
  const moments = stages(households);
  const felt = feltStage(moments, settings);
  if (!felt.ok) return felt;
  const [before, shock] = [moments[0]!, moments[1]!];
  const after = moments.at(-1)!;
  const kinds = lossKinds(before, felt.value, bounds);
  const total = (inside: (at: number) => boolean) =>
    households.weight.reduce((sum, weight, at) => sum + (inside(at) ? weight : 0), 0);
  return success({
    rows: households.rows,
    households: total(() => true),
    shares: typologyShares(households, kinds, bounds),
    cells: typology(households, kinds),
    poverty: moments.map((moment) => ({ stage: moment.id, ...poverty(households, moment.income, line) })),
    deciles: decileIncomes(households, deciles(households), moments),
    regions: [...new Set(households.region)].sort().map((region) => {
      const inside = (at: number) => households.region[at] === region;
      const poor = ({ income }: Stage) => poverty(households, income, line, inside);
      return {
        region,
        households: total(inside),
        shares: typologyShares(households, kinds, bounds, inside),
        poor: { before: poor(before), shock: poor(shock), after: poor(after) },
      };
    }),
  });
}

/** The stage whose loss a household feels when it is asked; without any outcome of measures, the loss itself. */
function feltStage(moments: readonly Stage[], settings: HouseholdSettings): Result<Stage> {
  if (moments.length === 2) return success(moments[1]!);
  const measure = settings.word('felt-after');
  const found = moments.find(({ id }) => id === `after ${measure}`);
  if (found !== undefined) return success(found);
  const known = moments.slice(2).map(({ id }) => id.slice('after '.length));
  return failure(
    problem(
      householdProblems,
      'HOUSEHOLD-SUPPORT',
      { file: settings.file, path: 'felt-after' },
      { measure, known: known.join(', ') },
    ),
  );
}
