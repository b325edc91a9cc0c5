import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, sha256Hex } from '../base/index.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'packs/flanders-2020';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-forecast-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function relance(...argv: readonly string[]) {
  const terminal = captureTerminal();
  const code = await runRelance(argv, terminal);
  return { code, out: terminal.printed(), err: terminal.complained() };
}

/** A copy of the pack with another table of forecasts, described anew. */
function packWith(name: string, change: (csv: string) => string): string {
  const copy = join(folder, name);
  cpSync(pack, copy, { recursive: true });
  const table = join(copy, 'data/forecast.csv');
  const before = readFileSync(table, 'utf8');
  const after = change(before);
  writeFileSync(table, after);
  const descriptor = join(copy, 'datapackage.json');
  writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(sha256Hex(before), sha256Hex(after)));
  return copy;
}

describe('forecast check', () => {
  test.each(languages)(
    'in %s tells the one figure that cannot be right, as a report and no refusal',
    async (lang) => {
      const { code, out, err } = await relance('forecast', 'check', pack, '--lang', lang);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('117,78');
      expect(out.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
      expect(out).not.toMatch(/\{\w+\}/);
    },
  );

  test('as data', async () => {
    const { code, out } = await relance('forecast', 'check', pack, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      figures: 253,
      levels: 76,
      findings: [
        {
          file: 'data/forecast.csv',
          series: 'cerpe-nbb-fpb-belgium',
          period: '2024',
          printed: '117,78',
          place: 'table 2',
          suspect: 'level',
          meant: { value: '111.78', slip: 'digit' },
        },
      ],
    });
  });

  test('with --strict ends with code 1 only where something is wrong', async () => {
    expect((await relance('forecast', 'check', pack, '--strict')).code).toBe(1);
    const mended = packWith('mended', (csv) => csv.replace('117.78,,"117,78"', '111.78,,"111,78"'));
    const { code, out } = await relance('forecast', 'check', mended, '--strict', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ figures: 253, levels: 76, findings: [] });
  });
});

describe('a store that cannot be checked', () => {
  test.each([
    ['a year left out', /^cerpe-imf-belgium.*previous-year,2022,.*\n/m, '', 'FORECAST-YEAR-GAP'],
    ['the first year left out', /^kbc-2020-05-belgium.*previous-year,2020,.*\n/m, '', 'FORECAST-BASE-YEAR'],
    ['a growth of less than everything', ',-9.5,,"-9,5%"', ',-109.5,,"-109,5%"', 'FORECAST-GROWTH-BELOW'],
    ['a unit of another base', 'BE,debt,percent of GDP', 'BE,debt,index', 'FORECAST-UNIT'],
  ])('for %s is refused with file and line', async (name, from, to, code) => {
    const copy = packWith(name.replaceAll(' ', '-'), (csv) => csv.replace(from, to));
    const found = await relance('forecast', 'check', copy);
    expect([found.code, found.out]).toEqual([1, '']);
    expect(found.err).toMatch(new RegExp(`^${code} data/forecast\\.csv:\\d+`));
  });

  test('because the pack has no such part is refused', async () => {
    const { code, err } = await relance('forecast', 'check', 'src/pack/testdata/small-pack');
    expect([code, err.split(' ')[0]]).toEqual([1, 'DIAGNOSE-PART-MISSING']);
  });
});

describe('a wrong command line', () => {
  test('without a command shows those that there are', async () => {
    const { code, out, err } = await relance('forecast', '--lang', 'en');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('check [options] <pack>');
  });

  test('a slip is named, with the nearest one', async () => {
    const { code, err } = await relance('forecast', 'chek', pack);
    expect(code).toBe(2);
    expect(err).toContain('de opdracht "chek" bestaat niet (bedoelt u check?)');
  });

  test('help of the inner command is in the reader’s language', async () => {
    const { code, out } = await relance('forecast', 'check', '--help', '--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('montrer cette aide');
    expect(out).toContain('--strict');
  });
});
