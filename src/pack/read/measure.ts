import type { Decimal, Text } from '../../base/index.ts';
import type { Confidence, InputBinding, Measure, MeasureInput } from '../pack.ts';

/** `measure.yaml` as its schema describes it. */
export interface MeasureFile extends Pick<
  Measure,
  | 'id'
  | 'title'
  | 'summary'
  | 'authority'
  | 'family'
  | 'unit'
  | 'period'
  | 'announced'
  | 'applications'
  | 'legal'
  | 'windows'
> {
  readonly decision: {
    readonly file: string;
    readonly entitlement: string;
    readonly amount: string;
    readonly report?: readonly string[];
  };
  readonly titles?: Measure['titles'];
  readonly inputs: readonly InputFile[];
  readonly excludedBy?: readonly string[];
  readonly takeUp: {
    readonly low: Decimal;
    readonly central: Decimal;
    readonly high: Decimal;
    readonly source: string;
    readonly confidence: Confidence;
    readonly note?: Text;
  };
  readonly budget?: NonNullable<Measure['budget']>;
  readonly notModelled?: readonly Text[];
  readonly explained?: Measure['explained'];
}

interface InputFile extends Pick<MeasureInput, 'name' | 'title' | 'phrase' | 'statements' | 'unit'> {
  /** Exactly one of population, exposure, parameter and measure; `window` goes with exposure, `field` with measure. */
  readonly from: Readonly<Record<string, string | undefined>>;
  readonly evidence?: MeasureInput['evidence'];
}

/** A parameter needs no proof: its source is in parameters.yaml. Any other input without evidence has none. */
export function readInput(input: InputFile): MeasureInput {
  const { from, evidence, ...rest } = input;
  const binding = readBinding(from);
  const fallback = {
    kind: binding.kind === 'parameter' || binding.kind === 'measure' ? 'register' : 'none',
  } as const;
  return { ...rest, binding, evidence: evidence ?? fallback };
}

function readBinding(from: InputFile['from']): InputBinding {
  const { population, exposure, window, parameter, measure, field } = from;
  if (population !== undefined) return { kind: 'population', column: population };
  if (parameter !== undefined) return { kind: 'parameter', key: parameter };
  if (measure !== undefined)
    return { kind: 'measure', measure, field: field === 'amount' ? 'amount' : 'entitled' };
  return { kind: 'exposure', column: exposure ?? '', ...(window === undefined ? {} : { window }) };
}
