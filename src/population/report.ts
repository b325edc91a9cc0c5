import type { Text } from '../base/index.ts';
import type { Confidence } from '../pack/index.ts';
import type { PopulationModel } from './assumptions.ts';
import type { ControlTotal } from './control-totals.ts';

/** One stated distribution as the report shows it. */
export interface ReportedAssumption {
  readonly key: string;
  readonly title: Text;
  /** The value, its entries or its bands in one line. */
  readonly value: string;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What was built, what it was calibrated to and what it rests on. */
export interface PopulationReport {
  readonly units: number;
  /** REFNIS code of the region, or `all`. */
  readonly region: string;
  readonly seed: string;
  readonly controlTotals: readonly ControlTotal[];
  readonly assumptions: readonly ReportedAssumption[];
}

/** The assumptions as used, overrides included, in the order of the file. */
export function describeAssumptions(model: PopulationModel): readonly ReportedAssumption[] {
  return [...model.assumptions.values()].map((item) => {
    const parts = [
      ...(item.value === undefined ? [] : [item.value.toString()]),
      ...[...item.entries].map(([key, value]) => `${key}: ${value.toString()}`),
      ...item.bands.map((band) => `<= ${band.to.toString()}: ${band.share.toDecimalPlaces(4).toString()}`),
    ];
    return {
      key: item.key,
      title: item.title,
      value: parts.join('; '),
      ...(item.source === undefined ? {} : { source: item.source }),
      confidence: item.confidence,
      ...(item.note === undefined ? {} : { note: item.note }),
    };
  });
}
