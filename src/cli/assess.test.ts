import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCache, openWorkbench } from '../api/index.ts';
import { languages, unwrap } from '../base/index.ts';
import type { Assessment } from '../design/index.ts';
import type { Diagnosis } from '../diagnose/index.ts';
import { loadPack } from '../pack/index.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

/** The main job on the real pack, as a user runs it. Slow: the register of Flanders is built twice. */
const pack = 'packs/flanders-2020';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-assess-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function relance(argv: readonly string[], signal?: AbortSignal) {
  const terminal = { ...captureTerminal(signal), env: { XDG_CACHE_HOME: join(root, 'cache') } };
  const code = await runRelance(argv, terminal);
  return { code, out: terminal.printed(), err: terminal.complained() };
}

function digests(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder)
    .sort()
    .map(
      (name) =>
        [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
    );
  return Object.fromEntries(entries);
}

describe('assess', () => {
  const folders = () => ['one', 'two', 'kept'].map((name) => join(root, name));

  test('one thread, two threads, and a run from the cache give the same bytes', async () => {
    const [one = '', two = '', kept = ''] = folders();
    const runs = [
      ['assess', pack, '--no-effects', '--no-cache', '--threads', '1', '--out', one],
      ['assess', pack, '--no-effects', '--threads', '2', '--out', two],
      ['assess', pack, '--no-effects', '--threads', '2', '--out', kept],
    ];
    for (const argv of runs) {
      const { code, out, err } = await relance(argv);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toContain('617.685');
    }
    expect(digests(two)).toEqual(digests(one));
    expect(digests(kept)).toEqual(digests(one));
  });

  test('the files hold what a reader expects', () => {
    const [folder = ''] = folders();
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['assessment.json', 'report.html', 'scorecard.csv', 'scorecard.parquet']),
    );
    const assessment = JSON.parse(readFileSync(join(folder, 'assessment.json'), 'utf8')) as Assessment;
    expect(assessment.population.units).toBe(617_685);
    expect(assessment.measures.map((measure) => measure.id)).toEqual([
      'hinderpremie',
      'compensatiepremie',
      'ondersteuningspremie',
      'beschermingsmechanisme-1',
      'beschermingsmechanisme-2',
    ]);
    for (const measure of assessment.measures) {
      expect(measure.entitled).toBeGreaterThan(0);
      expect(Number.isInteger(measure.amountCents)).toBe(true);
      expect(measure.byCriterionAlone.length).toBeGreaterThan(0);
      const provinces = measure.scorecard.groups.find((group) => group.dimension === 'province')!.rows;
      const sum = provinces.reduce((total, row) => total + (row.support?.amountCents ?? 0), 0);
      expect(sum).toBe(measure.amountCents);
      // Nobody is entitled by two rules, and rules add up to the population.
      expect(measure.rules.reduce((total, rule) => total + rule.units, 0)).toBe(617_685);
    }
    expect(assessment.controlTotals.length).toBeGreaterThan(100);
    expect(assessment.backtests[0]!.outcomes.length).toBeGreaterThan(5);
    const known = new Set(assessment.sources.map((source) => source.id));
    for (const measure of assessment.measures)
      for (const parameter of measure.parameters) expect(known).toContain(parameter.source);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).not.toMatch(/<script|undefined|NaN|\[object/);
  });

  test('variants stand beside the base with their difference, and a sweep gives a frontier', async () => {
    const folder = join(root, 'variants');
    const { code, out } = await relance([
      'assess',
      pack,
      '--no-effects',
      '--measure',
      'compensatiepremie',
      '--json',
      '--out',
      folder,
      '--set',
      'compensatiepremie.loss-threshold=0.5',
      '--sweep',
      'compensatiepremie.loss-threshold=0.5:0.7:0.1',
    ]);
    expect(code).toBe(0);
    const { variants, frontier, measures } = JSON.parse(out) as Assessment;
    const changed = variants[0]!.measures.find((item) => item.id === 'compensatiepremie')!;
    expect(changed.base.entitled).toBe(measures.find((item) => item.id === 'compensatiepremie')!.entitled);
    expect(changed.difference.entitled).toBe(changed.variant.entitled - changed.base.entitled);
    expect(changed.difference.entitled).toBeGreaterThan(0);
    expect(frontier!.points.map((point) => point.x)).toEqual(['0.5', '0.6', '0.7']);
    expect(frontier!.points.find((point) => point.current)!.figures.entitled).toBe(changed.base.entitled);
    expect(frontier!.points[0]!.figures.entitled).toBe(changed.variant.entitled);
  });
});

describe('diagnose', () => {
  const folders = () => ['diagnosis-1', 'diagnosis-2'].map((name) => join(root, name));

  test('gives the same bytes on one thread and on two', async () => {
    for (const [at, folder] of folders().entries()) {
      const threads = String(at + 1);
      const { code, out, err } = await relance([
        'diagnose',
        pack,
        '--no-effects',
        '--threads',
        threads,
        '--out',
        folder,
      ]);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toContain('Overheidsfinanciën');
    }
    const [one, two] = folders();
    expect(digests(two!)).toEqual(digests(one!));
  });

  test('a server that is started afterwards has the assessment and the diagnosis at once', async () => {
    const [folder = ''] = folders();
    const loaded = unwrap(await loadPack(pack));
    const cache = (sha256: string) => openCache(sha256, { XDG_CACHE_HOME: join(root, 'cache') });
    const workbench = unwrap(openWorkbench([{ pack: loaded, warnings: [] }], { cache, threads: 1 }));
    const { state } = unwrap(workbench.jobs.start(loaded, { diagnosis: true }));
    await workbench.close();
    const written = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(state).toMatchObject({
      kind: 'done',
      assessment: written('assessment.json'),
      diagnosis: written('diagnosis.json'),
    });
  });

  test('tells every figure with its table, sources and caveats in three languages', () => {
    const [folder = ''] = folders();
    const { sections, sources } = JSON.parse(
      readFileSync(join(folder, 'diagnosis.json'), 'utf8'),
    ) as Diagnosis;
    expect(sections.map(({ id }) => id)).toEqual([
      'forecasts',
      'survey',
      'input-output',
      'network',
      'firms',
      'households',
      'public-finance',
      'exposure',
    ]);
    const figures = sections.flatMap((section) => section.figures);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    const known = new Set(sources.map(({ id }) => id));
    for (const figure of figures) {
      const { table, chart } = figure;
      const texts = [figure.title, figure.subtitle, figure.vintage, figure.variant];
      for (const text of [...texts, ...figure.assumptions, ...figure.caveats])
        for (const language of languages) expect(text[language], figure.id).toMatch(/^[^{}]+$/);
      expect(table.rows.length, figure.id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, figure.id).toBe(table.columns.length);
      const columns = table.columns.map(({ id }) => id);
      const { kind: _, stacked: __, ...drawn } = { stacked: false, kind: '', ...chart };
      for (const column of Object.values(drawn)) expect(columns, figure.id).toContain(column);
      expect(figure.sources.length, figure.id).toBeGreaterThan(0);
      for (const source of figure.sources) expect(known, figure.id).toContain(source);
    }
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).not.toMatch(/<script|undefined|NaN|\[object/);
    for (const { id } of figures) expect(page).toContain(`id="${id}"`);
  });

  test('refuses a part that the pack does not have before it builds anything', async () => {
    const { code, err } = await relance(['diagnose', pack, '--part', 'weather']);
    expect(code).toBe(1);
    expect(err).toContain('DIAGNOSE-PART-UNKNOWN');
    expect(err).toContain('forecasts');
  });
});

test('simulate gives the same figures rule by rule, and writes the units', async () => {
  const out = join(root, 'simulated');
  const result = await relance(['simulate', pack, '--measure', 'hinderpremie', '--json', '--out', out]);
  expect(result.code).toBe(0);
  const { measures } = JSON.parse(result.out) as Pick<Assessment, 'measures'>;
  const assessment = JSON.parse(readFileSync(join(root, 'one', 'assessment.json'), 'utf8')) as Assessment;
  expect(measures).toHaveLength(1);
  expect(measures[0]!.rules).toEqual(assessment.measures[0]!.rules);
  expect(readdirSync(out)).toEqual(['simulation-hinderpremie.parquet']);
  const file = 'simulation-hinderpremie.parquet';
  expect(digests(out)[file]).toBe(digests(join(root, 'one'))[file]);
  const shown = await relance(['simulate', pack, '--measure', 'hinderpremie', '--lang', 'en']);
  expect(shown.out).toContain('Total');
});

describe('refusals', () => {
  test.each([
    [['--measure', 'nonsense'], 'DESIGN-MEASURE-UNKNOWN'],
    [['--set', 'hinderpremie.nonsense=1'], 'DESIGN-SET-KEY'],
    [['--set', 'hinderpremie.lump-sum=1,5'], 'DESIGN-'],
    [['--set', 'hinderpremie.lump-sum=-1'], 'DESIGN-'],
    [['--set', 'compensatiepremie.loss-threshold=60'], 'DESIGN-'],
  ] as const)('%j says %s before anything is built', async (options, part) => {
    const out = join(root, 'refused');
    const result = await relance(['assess', pack, '--out', out, ...options]);
    expect(result.err).toContain(part);
    expect(result.err).not.toMatch(/\{\w+\}/);
    expect(result.code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that cannot be made is named with the remedy', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const result = await relance(['assess', pack, '--no-effects', '--out', join(file, 'below')]);
    expect(result.err).toContain('CLI-OUT');
    expect(result.code).toBe(1);
  });

  test('Ctrl-C stops the work and leaves an earlier report as it was', async () => {
    const out = join(root, 'cancelled');
    mkdirSync(out);
    writeFileSync(join(out, 'assessment.json'), 'earlier');
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1500);
    const result = await relance(['assess', pack, '--no-cache', '--out', out], controller.signal);
    expect(result.code).toBe(130);
    expect(readdirSync(out)).toEqual(['assessment.json']);
    expect(readFileSync(join(out, 'assessment.json'), 'utf8')).toBe('earlier');
  });
});
