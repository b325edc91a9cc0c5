import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, placeText, problemText, unwrap, type Problem } from '../base/index.ts';
import { openEngine, literal } from '../engine/index.ts';
import { checkPack, checkText, loadPack, type CheckReport } from './index.ts';
import { makeBadPack, smallPack } from './testdata/bad-pack.ts';
import { exampleMistakes } from './testdata/mistakes/examples.ts';
import { datapackage } from './testdata/mistakes/mistake.ts';
import { staticMistakes } from './testdata/mistakes/statics.ts';

const engine = await openEngine({ threads: 1 });
afterAll(() => engine.close());

async function reportOn(folder: string): Promise<CheckReport> {
  return checkPack(unwrap(await loadPack(folder)), engine);
}

describe('the check of a good pack', () => {
  test('runs every example on the evaluator and in SQL', async () => {
    const report = await reportOn(smallPack);
    expect(report.errors.map((item) => problemText(item, 'en'))).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      counts: { cases: 8, casesRight: 8, casesInSql: 8, measures: 2 },
    });
  });

  test('lists criteria without proof, through decisions in between, and values of low confidence', async () => {
    const report = await reportOn(smallPack);
    expect(report.weakCriteria).toMatchObject([
      { measure: 'rent-premium', criterion: 'Enough loss', input: 'Turnover loss', evidence: 'declaration' },
    ]);
    expect(report.notes.map((item) => `${item.code} ${placeText(item.place)}`)).toEqual([
      'PACK-EVIDENCE-DECLARATION measures/rent-premium/measure.yaml, inputs[2].evidence',
      'PACK-CONFIDENCE measures/rent-premium/parameters.yaml, [1].values[0]',
      'PACK-CONFIDENCE measures/rent-premium/measure.yaml, takeUp',
      'PACK-CONFIDENCE measures/follow-up/measure.yaml, takeUp',
    ]);
  });

  test('is shown in every language', async () => {
    const report = await reportOn(smallPack);
    const pages = languages.map((language) => checkText(report, language));
    expect(pages[0]).toContain('Voorbeelden: 8; juist in de evaluator: 8; gelijk in SQL: 8');
    expect(new Set(pages).size).toBe(languages.length);
    for (const page of pages) expect(page).not.toMatch(/\{[a-z]\w*\}|undefined/);
  });
});

describe('the pack of Flanders 2020', () => {
  test('has no errors, and every example agrees on both engines', async () => {
    const loaded = await loadPack('packs/flanders-2020');
    const problems = loaded.ok ? loaded.warnings : loaded.problems;
    expect(problems.map((item) => problemText(item, 'en'))).toEqual([]);
    const report = await checkPack(unwrap(loaded), engine);
    expect(report.errors.map((item) => problemText(item, 'en'))).toEqual([]);
    const { cases, casesRight, casesInSql } = report.counts;
    expect(cases).toBeGreaterThanOrEqual(60);
    expect([casesRight, casesInSql]).toEqual([cases, cases]);
  });
});

describe('findings about the rules', () => {
  test('what the pack explains is silent, and can be listed with its reason', async () => {
    const report = await reportOn(smallPack);
    expect(report.findings).toEqual([]);
    expect(report.explained.map(({ measure, finding }) => `${measure} ${finding.code}`)).toEqual([
      'follow-up DMN-TABLE-GAP',
      'follow-up DMN-TABLE-GAP-MISSING',
    ]);
    expect(checkText(report, 'nl')).toContain('Bevindingen over de regels: 0; verklaard in het pakket: 2');
    const listed = checkText(report, 'nl', { explained: true });
    expect(listed).toContain('bedoeld: Wie geen huurpremie kreeg, heeft geen recht.');
  });

  test('a finding tells where, what, how many and what to do, in every language', async () => {
    const folder = makeBadPack({ edits: staticMistakes[0]!.edits });
    const report = await reportOn(folder).finally(() => rmSync(folder, { recursive: true }));
    const { finding } = report.findings.find((item) => item.finding.code === 'DMN-TABLE-GAP')!;
    expect(finding.region).toMatchObject({
      decision: 'Entitlement',
      rows: [['-', '> @"2020-03-12"']],
      example: ['true', '@"2020-03-13"'],
    });
    const counts = new Map([[finding, { units: 1234, of: 617685 }]]);
    const pages = languages.map((language) => checkText(report, language, { counts }));
    expect(pages[0]).toContain('hoeveel: 1.234 van de 617.685 eenheden');
    expect(pages[1]).toContain('where: measures/rent-premium/decision.dmn, decision "Entitlement"');
    expect(pages[2]).toContain('conseil\u00A0: ajoutez une règle');
    for (const page of pages) expect(page).not.toMatch(/\{[a-z]\w*\}|undefined/);
  });
});

describe('mistakes that show when the pack is checked', () => {
  test.each([...exampleMistakes, ...staticMistakes])('$name: $code', async (mistake) => {
    const folder = makeBadPack(mistake);
    const report = await reportOn(folder).finally(() => rmSync(folder, { recursive: true }));
    const problems: readonly Problem[] = [...report.errors, ...report.warnings];
    const seen = problems.map((item) => problemText(item, 'en')).join('\n');
    const hit = problems.find(
      (item) => item.code === mistake.code && placeText(item.place).startsWith(mistake.at),
    );
    expect(hit, `expected ${mistake.code} at ${mistake.at}, got:\n${seen}`).toBeDefined();
    const others = problems.filter(
      (item) => item.code !== mistake.code && mistake.also?.includes(item.code) !== true,
    );
    expect(others, seen).toEqual([]);
    for (const language of languages)
      expect(problemText(hit!, language)).not.toMatch(/\{[a-z]\w*\}|undefined/);
  });
});

describe('Parquet tables', () => {
  const fields = [
    { name: 'code', type: 'string', constraints: { required: true, pattern: '[a-z]' } },
    { name: 'units', type: 'integer', unit: 'units', constraints: { minimum: 0, maximum: 100 } },
  ];

  async function check(
    select: string | Uint8Array,
    primaryKey: readonly string[] = ['code'],
  ): Promise<readonly string[]> {
    const folder = makeBadPack({ edits: [] });
    try {
      const path = join(folder, 'data/extra.parquet');
      if (typeof select === 'string')
        await engine.run(`COPY (${select}) TO ${literal(path)} (FORMAT parquet)`);
      else writeFileSync(path, select);
      const hash = `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
      const resource = { name: 'extra', path: 'data/extra.parquet', format: 'parquet', hash };
      const sources = [{ title: 'register' }];
      const resources = [{ ...resource, sources, schema: { fields, primaryKey } }];
      writeFileSync(join(folder, datapackage), JSON.stringify({ name: 'extra', resources }, null, 2));
      const report = await reportOn(folder);
      return report.errors.map((item) => `${item.code} ${placeText(item.place)}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const at = 'data/extra.parquet';
  test.each([
    ['a good table', "SELECT 'a' AS code, 1::INTEGER AS units", []],
    ['a missing column', "SELECT 'a' AS code", [`PACK-TABLE-COLUMN-MISSING ${at}`]],
    ['a column too many', "SELECT 'a' AS code, 1 AS units, 2 AS more", [`PACK-TABLE-COLUMN-EXTRA ${at}`]],
    ['another type', "SELECT 'a' AS code, '1' AS units", [`PACK-TABLE-COLUMN-TYPE ${at}`]],
    [
      'a double for a whole number',
      "SELECT 'a' AS code, 1.5::DOUBLE AS units",
      [`PACK-TABLE-COLUMN-TYPE ${at}`],
    ],
    [
      'an empty required cell',
      'SELECT NULL::VARCHAR AS code, 1 AS units',
      [`PACK-CELL-EMPTY ${at}, column "code"`],
    ],
    [
      'a value below its bound',
      "SELECT 'a' AS code, -1 AS units",
      [`PACK-CELL-CONSTRAINT ${at}, column "units"`],
    ],
    [
      'a value above its bound',
      "SELECT 'a' AS code, 101 AS units",
      [`PACK-CELL-CONSTRAINT ${at}, column "units"`],
    ],
    ['a key twice', "SELECT 'a' AS code, unnest([1, 2]) AS units", [`PACK-KEY-DUPLICATE ${at}`]],
    ['a file that is no Parquet', new TextEncoder().encode('not a table'), [`PACK-TABLE-UNREADABLE ${at}`]],
  ])('%s', async (_, select, expected) => {
    expect(await check(select)).toEqual(expected);
  });
});
