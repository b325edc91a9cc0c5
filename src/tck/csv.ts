import type { TckResult } from './score.ts';

/** The evaluator's results as the kit's vendors hand them in: folder, test file, case, SUCCESS or ERROR, comment. */
export function tckCsv(result: TckResult): string {
  const lines = result.cases.map((item) =>
    [item.folder, item.file, item.case, item.evaluator === 'right' ? 'SUCCESS' : 'ERROR', '']
      .map((field) => `"${field.replaceAll('"', '""')}"`)
      .join(','),
  );
  return `${lines.join('\n')}\n`;
}
