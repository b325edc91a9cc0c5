import type { Decimal, Text } from '../../base/index.ts';
import type { Assumption, Backtest, BacktestOutcome, Confidence } from '../pack.ts';

/** `backtests/<id>.yaml` as its schema describes it. */
export interface BacktestFile {
  readonly id: string;
  readonly measure: string;
  readonly title: Text;
  readonly outcomes: readonly BacktestOutcome[];
  readonly assumptions?: readonly {
    readonly id: string;
    readonly title: Text;
    readonly source?: string;
    readonly confidence: Confidence;
    readonly note?: Text;
    readonly alternatives?: readonly {
      readonly title: Text;
      readonly set: Readonly<Record<string, string | boolean | Decimal>>;
    }[];
  }[];
}

/** Values to set are texts, as on the command line. */
export function readBacktest(file: BacktestFile): Backtest {
  const assumptions = (file.assumptions ?? []).map((assumption): Assumption => ({
    ...assumption,
    alternatives: (assumption.alternatives ?? []).map(({ title, set }) => ({
      title,
      set: Object.fromEntries(Object.entries(set).map(([key, value]) => [key, String(value)])),
    })),
  }));
  return { ...file, assumptions };
}
