import { success, type Result } from '../../../base/index.ts';
import { writeModel } from '../../../dmn/index.ts';
import { firstMoment, type Measure, type Pack } from '../../../pack/index.ts';
import { readVariant, type VariantText } from './variant.ts';

/**
 * The decision model of a variant as DMN 1.5, with the diagrams of the pack's. Parameters are inputs of a model: their values do not stand
 * in it. Problems: those of `readVariant`.
 * @example variantDmn(measure, { rules: [{ tests: ['>= 0.5'], outputs: ['true'] }] }, pack)
 */
export function variantDmn(measure: Measure, text: VariantText, pack: Pick<Pack, 'asOf'>): Result<string> {
  const read = readVariant(measure, text, firstMoment(measure, pack));
  return read.ok ? success(writeModel(read.value.variant.model ?? measure.model)) : read;
}
