import type { Text } from '../base/index.ts';
import type { Confidence, Unit } from '../pack/index.ts';

/** The figures by which variants are compared. */
export interface KeyFigures {
  readonly entitled: number;
  readonly amountCents: number;
  readonly coveredUnits: number;
  readonly coverageUnitShare: number | null;
  readonly coverageNeedShare: number | null;
  readonly leakageCents: number;
  readonly aboveNeedCents: number;
  readonly gapUnits: number;
}

export interface Compared {
  readonly base: KeyFigures;
  readonly variant: KeyFigures;
  readonly difference: KeyFigures;
}

export interface VariantResult {
  readonly title: Text;
  readonly set: Readonly<Record<string, string>>;
  readonly measures: readonly ({ readonly id: string; readonly changed: boolean } & Compared)[];
  readonly package: Compared;
}

/** Two parameters swept: cost against coverage. */
export interface Frontier {
  readonly title: Text;
  readonly measure: string;
  readonly x: { readonly key: string; readonly title: Text; readonly unit: Unit };
  readonly y?: { readonly key: string; readonly title: Text; readonly unit: Unit };
  readonly points: readonly FrontierPoint[];
}

export interface FrontierPoint {
  readonly x: string;
  readonly y?: string;
  readonly figures: KeyFigures;
  /** No other point covers at least as much need (central) for at most the money, and one of both strictly. */
  readonly efficient: boolean;
  /** The parameters as they are in the pack. */
  readonly current: boolean;
}

export interface BacktestResult {
  readonly id: string;
  readonly measure: string;
  readonly title: Text;
  readonly outcomes: readonly BacktestRow[];
  readonly assumptions: readonly AssumptionEffect[];
}

/** Figures in the unit of the outcome (euro, count, days), as exact decimal text. */
export interface BacktestRow {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly figure: string;
  readonly province?: string;
  readonly simulated: string;
  readonly actual: string;
  /** (simulated - actual) / actual; null where actual is zero. */
  readonly deviation: number | null;
  readonly tolerance?: number;
  /** Within the tolerance that was claimed in advance; absent where none was claimed. */
  readonly within?: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: Text | string;
}

export interface AssumptionEffect {
  readonly id: string;
  readonly title: Text;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly alternatives: readonly {
    readonly title: Text;
    readonly set: Readonly<Record<string, string>>;
    /** Absent where the alternative was not run, with the reason. */
    readonly outcomes?: readonly {
      readonly id: string;
      readonly simulated: string;
      /** (alternative - base) / base. */
      readonly change: number | null;
    }[];
    readonly notRun?: Text;
  }[];
}
