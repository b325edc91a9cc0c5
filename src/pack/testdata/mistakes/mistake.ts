/** One change to the small pack. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly append: string }
  | { readonly file: string; readonly write: string | Uint8Array }
  | { readonly file: string; readonly link: string }
  | { readonly file: string; readonly remove: true };

/** A slip that someone can make in a pack, and what Relance must say of it. */
export interface Mistake {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The code of the problem; all problems of the pack have it or one of `also`. */
  readonly code: string;
  /** Beginning of the place as text: `file:line` or `file, path`. */
  readonly at: string;
  readonly also?: readonly string[];
  /** Tables are given the hash of their new content, unless the hash is the subject. */
  readonly keepHash?: true;
  /** Found by `loadPack` (the default) or only by `checkPack`, which runs the examples. */
  readonly foundBy?: 'check';
}

export const measure = 'measures/rent-premium/measure.yaml';
export const parameters = 'measures/rent-premium/parameters.yaml';
export const cases = 'measures/rent-premium/cases.yaml';
export const model = 'measures/rent-premium/decision.dmn';
export const followUp = 'measures/follow-up/measure.yaml';
export const table = 'data/municipality.csv';
export const datapackage = 'datapackage.json';
export const backtest = 'backtests/rent-premium.yaml';
export const scenario = 'scenarios/spring.yaml';

export function replaced(file: string, replace: string, by: string): readonly Edit[] {
  return [{ file, replace, by }];
}
