import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forecastRows } from './forecast-rows.ts';

const folder = '../shared/seed';

/** The text of the advice in one line, words that are divided over two lines made whole. */
function advice(): string {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const text = readFileSync(join(folder, file!), 'utf8');
  return text.replaceAll(/(?<=[a-z])-\s*\n\s*/g, '').replaceAll(/\s+/g, ' ');
}

const countries = {
  BE: 'België',
  'BE-VLG': 'Vlaanderen',
  'BE-BRU': 'Brussel',
  'BE-WAL': 'Wallonië',
  NL: 'Nederland',
  DE: 'Duitsland',
  FR: 'Frankrijk',
  EA: 'Eurozone',
  GB: 'VK',
  US: 'VS',
  JP: 'Japan',
  CN: 'China',
  IN: 'India',
} as const;

describe('the rows of the forecasts', () => {
  test('are all figures: 79 of table 1, 144 of table 2, 30 of the text', () => {
    const count = (place: string) => forecastRows.filter((row) => row.place === place).length;
    expect([count('table 1'), count('table 2'), count('section 2.2')]).toEqual([79, 144, 30]);
  });

  test('have the value that is printed, but for the sign of a decline in words', () => {
    for (const { printed, value } of forecastRows) {
      const digits = /\d[\d.,]*/.exec(printed)?.[0] ?? 'identiek';
      if (digits === 'identiek') continue;
      const plain = digits.replace(/\.(?=\d{3})/, '').replace(',', '.');
      expect(value.replace('-', '')).toBe(plain);
    }
  });
});

describe.skipIf(!existsSync(folder))('beside the text of the advice (skipped without ../shared)', () => {
  const absent = (lines: readonly string[]) => {
    const text = advice();
    return lines.filter((line) => !text.includes(line));
  };

  test('every line of table 1 is as printed', () => {
    const lines = Object.entries(countries).map(([code, name]) => {
      const own = forecastRows.filter(({ place, series }) => place === 'table 1' && series.region === code);
      const cells = ['serv', 'ec', 'imf', 'nbb'].flatMap((institute) => {
        const found = own.filter(({ series }) => series.institutes[0] === institute);
        return found.length === 0 ? ['.', '.'] : found.map(({ printed }) => printed);
      });
      return `${name} ${cells.join(' ')} `;
    });
    expect(lines).toHaveLength(13);
    expect(absent(lines)).toEqual([]);
  });

  test('every line of table 2 is as printed', () => {
    const rows = forecastRows.filter(({ place }) => place === 'table 2');
    const lines = [...new Set(rows.map(({ series }) => series))].map((series) => {
      const name = countries[series.region as keyof typeof countries];
      const own = rows.filter((row) => row.series === series);
      return `${name} ${own.map(({ printed }) => printed).join(' ')} `;
    });
    expect(lines).toHaveLength(12);
    expect(absent(lines)).toEqual([]);
  });

  test('every figure of the text stands there', () => {
    const rows = forecastRows.filter(({ place }) => place === 'section 2.2');
    expect(absent(rows.map(({ printed }) => printed))).toEqual([]);
  });
});
