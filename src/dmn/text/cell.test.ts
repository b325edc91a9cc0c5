import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type Text } from '../../base/index.ts';
import { parseWords, readCell, type WrittenWord } from './testdata/words.ts';
import { parse } from 'yaml';
import { describeCell } from './cell.ts';

interface Cases {
  readonly words: Readonly<Record<string, WrittenWord>>;
  readonly cases: readonly (Text & { readonly input: string; readonly cell: string })[];
}

const { words: written, cases } = parse(
  readFileSync(join(import.meta.dirname, 'testdata/cells.yaml'), 'utf8'),
) as Cases;
const words = parseWords(written);

/** Spaces that keep figure and unit together read as spaces. */
function spaced(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe.each(cases)('$input $cell', ({ input, cell, ...expected }) => {
  test.each(languages)('%s', (language) => {
    const { column, tests } = readCell(input, cell, words);
    expect(spaced(describeCell(column, { text: cell, tests }, words)[language])).toBe(expected[language]);
  });
});
