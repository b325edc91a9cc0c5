import { success, type Result } from '../../../base/index.ts';
import { writeModel } from '../../../dmn/index.ts';
import type { Measure } from '../../../pack/index.ts';
import type { OpenPack } from '../pack/open-pack.ts';
import type { VariantText } from './variant.ts';

/**
 * The decision model of a variant as DMN 1.5, with the diagrams of the pack's. Parameters are inputs of a model: their values do not stand
 * in it. Problems: those of `readVariant`.
 * @example await variantDmn(open, measure, { rules: [{ tests: ['>= 0.5'], outputs: ['true'] }] })
 */
export async function variantDmn(
  open: Pick<OpenPack, 'read'>,
  measure: Measure,
  text: VariantText,
): Promise<Result<string>> {
  const read = await open.read(measure, text);
  return read.ok ? success(writeModel(read.value.variant.model ?? measure.model)) : read;
}
