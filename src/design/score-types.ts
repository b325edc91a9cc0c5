import type { Text } from '../base/index.ts';
import type { Dimension } from './dimensions.ts';

/** A central figure with the bounds of the pack's low and high variant. */
export interface Band {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface Scorecard {
  readonly windows: readonly string[];
  readonly total: ScoreRow;
  readonly groups: readonly { readonly dimension: Dimension; readonly rows: readonly ScoreRow[] }[];
}

/**
 * One row of a scorecard. Money given splits exactly: `amountCents` = within need + above need + without need.
 * Municipalities with fewer than 5 entitled units are suppressed, and with them those of the same province that would tell them: their figures
 * on support are null.
 */
export interface ScoreRow {
  readonly key: string;
  readonly label: Text;
  readonly suppressed: boolean;
  readonly units: number;
  /** Units with a need in the windows, and those of them that were healthy before. */
  readonly hit: number;
  readonly hitHealthy: number;
  /** Need of the hit and healthy units. */
  readonly need: Band;
  /** Turnover lost in the windows by all units of the row that lost turnover. */
  readonly lossCents: number;
  readonly support: SupportRow | null;
}

export interface SupportRow {
  readonly entitled: number;
  readonly amountCents: number;
  readonly coverage: Coverage;
  readonly leakage: Leakage;
  readonly overcompensation: Overcompensation;
  /** Hit and healthy units without support, and their need (central). */
  readonly gap: { readonly units: number; readonly needCents: number; readonly unitShare: number | null };
  /** Supported units that were hit but not healthy before, and what they get. */
  readonly unhealthy: { readonly units: number; readonly amountCents: number };
  /** Support over turnover lost, of the entitled units. */
  readonly supportPerEuroOfLoss: number | null;
}

export interface Coverage {
  /** Hit and healthy units with support. */
  readonly units: number;
  readonly unitShare: number | null;
  /** Part of the need of all hit and healthy units that support covers, never more than a unit's own need. */
  readonly needCents: Band;
  readonly needShare: {
    readonly low: number | null;
    readonly central: number | null;
    readonly high: number | null;
  };
}

/** Support to units without need in the windows, by the three variants of need. */
export interface Leakage {
  readonly units: Band;
  readonly cents: Band;
  readonly share: number | null;
}

/** Support beyond the need of units that have one, and beyond the turnover lost of any supported unit. */
export interface Overcompensation {
  readonly aboveNeedUnits: Band;
  readonly aboveNeedCents: Band;
  readonly aboveLossUnits: number;
  readonly aboveLossCents: number;
}

/** Lorenz curve: the share of all support that the units with the least support hold together. */
export interface Concentration {
  readonly amongEntitled: Lorenz;
  /** Hit units without support count with zero; support to units that are not hit counts too. */
  readonly amongHit: Lorenz;
}

export interface Lorenz {
  readonly units: number;
  readonly points: readonly { readonly units: number; readonly support: number }[];
  readonly gini: number | null;
}
