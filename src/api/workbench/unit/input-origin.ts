import { boundColumn, type Measure, type MeasureInput } from '../../../pack/index.ts';

/**
 * Where the register has the value of an input from: an official table, a draw from stated distributions, the scenario (computed), or another
 * measure's outcome.
 */
export type InputOrigin =
  | { readonly kind: 'official' | 'drawn' | 'scenario' }
  | { readonly kind: 'measure'; readonly measure: string };

/**
 * The origin of an input of a measure for such units; undefined for a parameter, which is not of the unit.
 * @example inputOrigin(closed, 'enterprise') // { kind: 'scenario' }, where it is bound to a column of the exposure
 */
export function inputOrigin({ binding }: MeasureInput, unit: Measure['unit']): InputOrigin | undefined {
  switch (binding.kind) {
    case 'parameter':
      return undefined;
    case 'measure':
      return { kind: 'measure', measure: binding.measure };
    case 'exposure':
      return { kind: 'scenario' };
    case 'population':
      return { kind: boundColumn(binding, unit)?.column.synthetic === false ? 'official' : 'drawn' };
  }
}
