import { boundCodes, type Measure, type MeasureInput } from '../../../pack/index.ts';
import { unitTexts } from './texts.ts';
import type { Text } from '../../../base/index.ts';

/** An input of a measure that a reader fills in. */
export interface Field {
  /** The name of the input in the model. */
  readonly name: string;
  /** Its name in an address. */
  readonly slug: string;
  readonly input: MeasureInput;
  readonly kind: FieldKind;
  readonly hint?: Text;
}

export type FieldKind =
  | { readonly kind: 'yes or no' }
  | { readonly kind: 'choice'; readonly codes: Readonly<Record<string, Text>> }
  | { readonly kind: 'date' }
  /** `scale` is 100 where the reader writes per cent what the model has as a fraction. */
  | { readonly kind: 'number'; readonly scale: 1 | 100 }
  | { readonly kind: 'text' };

/**
 * The fields of a measure: its inputs that are not parameters, typed by their unit and codes.
 * @example fieldsOf(measure)[0] // { name: 'Start date', slug: 'start-date', kind: { kind: 'date' }, … }
 */
export function fieldsOf(measure: Pick<Measure, 'inputs'>): readonly Field[] {
  return measure.inputs
    .filter(({ binding }) => binding.kind !== 'parameter')
    .map((input): Field => {
      const hint = hintOf(input);
      return {
        name: input.name,
        slug: slugOf(input.name),
        input,
        kind: kindOf(input),
        ...(hint === undefined ? {} : { hint }),
      };
    });
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

function kindOf({ unit, binding }: MeasureInput): FieldKind {
  const codes = boundCodes(binding);
  if (codes !== undefined) return { kind: 'choice', codes };
  switch (unit) {
    case 'boolean':
      return { kind: 'yes or no' };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: 'text' };
    case 'share':
      return { kind: 'number', scale: 100 };
    case 'euro':
    case 'days':
    case 'months':
    case 'count':
    case 'fte':
      return { kind: 'number', scale: 1 };
  }
}

function hintOf({ unit, binding }: MeasureInput): Text | undefined {
  switch (unit) {
    case 'boolean':
    case 'date':
      return undefined;
    case 'text':
      return binding.kind === 'population' && binding.column === 'nace' ? unitTexts.nace : undefined;
    case 'euro':
    case 'share':
    case 'days':
    case 'months':
    case 'count':
    case 'fte':
      return unitTexts[unit];
  }
}
