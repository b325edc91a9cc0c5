import { success, type Language, type Result } from '../../../base/index.ts';
import { receiptText, type Receipt } from '../../../dmn/index.ts';
import type { Value } from '../../../feel/index.ts';
import {
  measureParameters,
  measureReceipt,
  receiptVocabulary,
  type Measure,
  type Moment,
  type Pack,
} from '../../../pack/index.ts';
import { askMeasure, type MeasureQuestions } from '../questions/ask.ts';
import { relanceVersion } from '../version.ts';

/** Milliseconds that a search for what would have to change may take: what it found by then is the answer. */
const searchTime = 3_000;

export interface UnitQuestion {
  readonly pack: Pack;
  readonly measure: Measure;
  /** Inputs that are not parameters, by name (`unitInputs`). */
  readonly given: ReadonlyMap<string, Value>;
  readonly moment: Moment;
}

/** Decides a measure for one unit, with its receipt as data and in plain language. */
export function decideUnit(
  { pack, measure, given, moment }: UnitQuestion,
  language: Language,
): Result<{ readonly receipt: Receipt; readonly text: string }> {
  const receipt = measureReceipt(pack, measure, given, moment, relanceVersion());
  if (!receipt.ok) return receipt;
  const text = receiptText(receipt.value, language, receiptVocabulary(measure));
  return success({ receipt: receipt.value, text });
}

/** What is still to be asked of a unit, and what would have to change after a refusal; `fixed` inputs are not changed. */
export async function askUnit(
  { measure, given, moment }: UnitQuestion,
  { fixed = [], signal }: { readonly fixed?: readonly string[]; readonly signal: AbortSignal },
): Promise<Result<MeasureQuestions>> {
  const parameters = measureParameters(measure, moment);
  if (!parameters.ok) return parameters;
  const values = new Map(parameters.value.map((item) => [item.input, item.value]));
  const time = AbortSignal.any([signal, AbortSignal.timeout(searchTime)]);
  return askMeasure(measure, values, given, { fixed, signal: time });
}
