import type { CasePlace, TckResult } from './score.ts';

/** Who hands results in; the keys of `tck_results.properties` that the kit's site generator reads. */
export interface Vendor {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

const outcomes = { right: 'SUCCESS', wrong: 'ERROR', refused: 'IGNORED' } as const;

/**
 * `tck_results.csv` as vendors hand it in: folder, test file, case, SUCCESS, ERROR or IGNORED (not supported) and a comment, of the
 * first back end. The generator reads it line by line and takes no quotes inside quotes.
 */
export function tckResultsCsv(result: TckResult): string {
  const backEnd = result.backEnds[0] ?? '';
  const comments = new Map<string, string>();
  for (const miss of result.misses) {
    if (miss.backEnd !== backEnd) continue;
    const comment = `${miss.decision}: expected ${miss.expected}, found ${miss.found}`;
    const before = comments.get(keyOf(miss));
    comments.set(keyOf(miss), before === undefined ? comment : `${before}; ${comment}`);
  }
  const lines = result.cases.map((item) => {
    const comment = comments.get(keyOf(item)) ?? '';
    const fields = [item.folder, item.file, item.case, outcomes[item.outcomes[backEnd]!], comment];
    return fields.map((field) => `"${field.replaceAll('"', "'").replaceAll(/\s+/g, ' ')}"`).join(',');
  });
  return lines.map((line) => `${line}\n`).join('');
}

function keyOf(place: CasePlace): string {
  return `${place.folder}/${place.file}/${place.case}`;
}

/** `tck_results.properties`, the file beside it. */
export function tckResultsProperties({ version, day }: Vendor): string {
  const properties = {
    'vendor.name': 'Relance',
    'vendor.url': '',
    'product.name': 'Relance',
    'product.url': '',
    'product.version': version,
    'product.comment': 'Evaluator in TypeScript. Functions in Java are not run.',
    'last.update': day,
    'instructions.url': '',
  };
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
