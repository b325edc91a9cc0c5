import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages, sameText } from '../base/index.ts';
import { openEngine } from '../engine/index.ts';
import { assessmentPage, tableCsv, terminalScorecard, terminalTable, wrap, writeReport } from './index.ts';
import { exampleAssessment } from './testdata/assessment.ts';

describe('the page', () => {
  test.each(languages)(
    'is complete in %s: every part, no open place, no script, no outside request',
    (language) => {
      const page = assessmentPage(exampleAssessment, language);
      expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
      expect(page).not.toMatch(/\{\w+\}(?![^<]*<\/style>)/);
      expect(page).not.toMatch(/<script|undefined|NaN|\[object/);
      expect(page).not.toMatch(/(?:src|href)="https?:\/\/(?!example\.org)/);
      for (const id of [
        'cost',
        'package',
        'section-variants',
        'frontier',
        'measure-premium',
        'backtests',
        'totals',
        'source-law',
      ])
        expect(page).toContain(`id="${id}"`);
    },
  );

  test('every link inside the page has its target, every id is there once', () => {
    const page = assessmentPage(exampleAssessment, 'nl');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const match of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(match[1]);
  });

  test('texts of a pack stay texts, and only web addresses become links', () => {
    const page = assessmentPage(exampleAssessment, 'nl');
    expect(page).not.toContain('<b>"A"');
    expect(page).toContain('Premie &lt;b>&quot;A&quot;&lt;/b> &amp; co');
    expect(page).not.toContain('javascript:');
    expect(page).toContain('<a href="https://example.org/page">The page</a>');
  });

  test.each([
    ['nl', 'hoofdberoep', 'Premiedagen'],
    ['en', 'main occupation', 'Premium days'],
    ['fr', 'activité principale', 'Jours de prime'],
  ] as const)('rules and further outcomes are named in %s', (language, rule, reported) => {
    const page = assessmentPage(exampleAssessment, language);
    expect(page).toContain(rule);
    expect(page).toContain(reported);
  });

  test('equal assessments give equal bytes', () => {
    expect(assessmentPage(exampleAssessment, 'fr')).toBe(
      assessmentPage(structuredClone(exampleAssessment), 'fr'),
    );
  });
});

describe('tables', () => {
  const table = {
    columns: [
      { id: 'group', title: sameText('Groep'), kind: 'text' as const },
      { id: 'amount', title: sameText('Bedrag'), kind: 'cents' as const },
      { id: 'share', title: sameText('Deel'), kind: 'share' as const },
    ],
    rows: [
      ['a, "b"', 123456, 0.5],
      ['c', null, null],
    ],
  };

  test('CSV keeps cents and fractions and quotes what must be quoted', () => {
    expect(tableCsv(table, 'nl')).toBe('group,amount,share\n"a, ""b""",123456,0.5\nc,,\n');
  });

  test('a terminal gets aligned columns, or blocks where it is too narrow', () => {
    expect(terminalTable(table, 'nl', 80)).toBe(
      'Groep       Bedrag    Deel\n──────  ──────────  ──────\n' +
        'a, "b"  €\u00A01.234,56  50,0\u00A0%\nc                –       –\n',
    );
    expect(terminalTable(table, 'nl', 30)).toBe(
      'a, "b"\n  Bedrag  €\u00A01.234,56\n  Deel    50,0\u00A0%\n\nc\n  Bedrag  –\n  Deel    –\n',
    );
  });

  test('sentences break at the width', () => {
    expect(wrap('een twee drie', 8)).toBe('een twee\ndrie\n');
  });

  test.each(languages)('the terminal scorecard in %s shows the main figures within the width', (language) => {
    const shown = terminalScorecard(exampleAssessment, language, 80);
    expect(shown).toContain('Example pack');
    expect(shown).toContain('12');
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
    expect(shown).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relance-report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('writes every file and leaves others alone', async () => {
    const engine = await openEngine({ threads: 1 });
    writeFileSync(join(folder, 'mine.txt'), 'keep');
    const tables = [
      {
        name: 'numbers',
        sql: 'SELECT i FROM range(3) r(i) ORDER BY i',
        formats: ['csv', 'parquet'] as const,
      },
    ];
    const files = await writeReport(engine, exampleAssessment, tables, { folder, language: 'nl' });
    expect(files).toEqual(['assessment.json', 'numbers.csv', 'numbers.parquet', 'report.html']);
    expect(readFileSync(join(folder, 'numbers.csv'), 'utf8')).toBe('i\n0\n1\n2\n');
    expect(JSON.parse(readFileSync(join(folder, 'assessment.json'), 'utf8'))).toEqual(
      structuredClone(exampleAssessment),
    );
    expect(readdirSync(folder).sort()).toEqual([...files, 'mine.txt'].sort());
    engine.close();
  });

  test('a table that fails leaves nothing half-written', async () => {
    const engine = await openEngine({ threads: 1 });
    writeFileSync(join(folder, 'assessment.json'), 'earlier');
    const tables = [{ name: 'broken', sql: 'SELECT * FROM nowhere', formats: ['csv'] as const }];
    await expect(writeReport(engine, exampleAssessment, tables, { folder, language: 'nl' })).rejects.toThrow(
      'nowhere',
    );
    expect(readdirSync(folder)).toEqual(['assessment.json']);
    expect(readFileSync(join(folder, 'assessment.json'), 'utf8')).toBe('earlier');
    engine.close();
  });
});
