import { mean, type Estimate, type Households, type Stage } from './households.ts';

/** Bounds of the typology: shares of income, and months of spending. */
export interface TypologyBounds {
  readonly lowLoss: number;
  readonly highLoss: number;
  readonly shortBuffer: number;
  readonly longBuffer: number;
}

export const losses = ['low', 'middle', 'high'] as const;
export type Loss = (typeof losses)[number];

/** One cell: households with such a loss and such a buffer, as share of all. */
export interface TypologyCell {
  readonly loss: Loss;
  /** Lower bound of the buffer, in months. */
  readonly bufferFrom: number;
  readonly share: Estimate;
}

/** What the survey printed, computed from the register. */
export interface TypologyShares {
  /** Loss of at most the low bound. */
  readonly lowLoss: Estimate;
  readonly middleLoss: Estimate;
  readonly highLoss: Estimate;
  /** Buffer of at least the long bound. */
  readonly longBuffer: Estimate;
  /** Loss of at most the low bound and a buffer of at least the short bound. */
  readonly leastExposed: Estimate;
  /** Loss above the low bound and a buffer below the short bound. */
  readonly vulnerable: Estimate;
}

/**
 * The kind of loss of a household: a loss of exactly the bound is the lower kind.
 * @example lossKind(100, 90, { lowLoss: 0.1, highLoss: 0.3, shortBuffer: 3, longBuffer: 6 }) // 'low'
 */
export function lossKind(
  before: number,
  after: number,
  { lowLoss, highLoss }: Pick<TypologyBounds, 'lowLoss' | 'highLoss'>,
): Loss {
  // Compared as products of whole numbers, so that a loss of exactly 10 % is one whatever the income.
  const lost = (before - after) * 10_000;
  if (lost <= Math.round(lowLoss * 10_000) * before) return 'low';
  return lost <= Math.round(highLoss * 10_000) * before ? 'middle' : 'high';
}

/** Every household's kind of loss between two stages. */
export function lossKinds(before: Stage, after: Stage, bounds: TypologyBounds): readonly Loss[] {
  return before.income.map((income, at) => lossKind(income, after.income[at]!, bounds));
}

/** The matrix of losses and buffers; the shares of all cells add up to 1. */
export function typology(households: Households, kinds: readonly Loss[]): readonly TypologyCell[] {
  const buffers = [...new Set(households.bufferFrom)].sort((a, b) => a - b);
  return losses.flatMap((loss) =>
    buffers.map((bufferFrom) => ({
      loss,
      bufferFrom,
      share: shareOf(households, (at) => kinds[at] === loss && households.bufferFrom[at] === bufferFrom),
    })),
  );
}

/** The shares that the survey printed, over the households for which `inside` holds. */
export function typologyShares(
  households: Households,
  kinds: readonly Loss[],
  bounds: TypologyBounds,
  inside: (at: number) => boolean = () => true,
): TypologyShares {
  const buffer = (at: number) => households.bufferFrom[at]!;
  const share = (holds: (at: number) => boolean) => shareOf(households, holds, inside);
  return {
    lowLoss: share((at) => kinds[at] === 'low'),
    middleLoss: share((at) => kinds[at] === 'middle'),
    highLoss: share((at) => kinds[at] === 'high'),
    longBuffer: share((at) => buffer(at) >= bounds.longBuffer),
    leastExposed: share((at) => kinds[at] === 'low' && buffer(at) >= bounds.shortBuffer),
    vulnerable: share((at) => kinds[at] !== 'low' && buffer(at) < bounds.shortBuffer),
  };
}

function shareOf(
  { weight }: Households,
  holds: (at: number) => boolean,
  inside: (at: number) => boolean = () => true,
): Estimate {
  return mean(
    weight.map((_, at) => (holds(at) ? 1 : 0)),
    weight.map((own, at) => (inside(at) ? own : 0)),
  );
}
