import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../base/index.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'packs/flanders-2020';
const dmn = `${pack}/measures/hinderpremie/decision.dmn`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function relance(...argv: readonly string[]) {
  const terminal = captureTerminal();
  const code = await runRelance(argv, terminal);
  return { code, out: terminal.printed(), err: terminal.complained() };
}

describe('help', () => {
  test.each(languages)('in %s lists every command', async (language) => {
    const { code, out } = await relance('--help', '--lang', language);
    expect(code).toBe(0);
    for (const command of [
      'assess',
      'simulate',
      'decide',
      'verify',
      'leaflet',
      'questions',
      'check',
      'forecast',
      'serve',
      'tck',
      'start',
    ])
      expect(out).toContain(command);
  });

  test('of one command shows its options', async () => {
    const { code, out } = await relance('assess', '--help', '--lang', 'en');
    expect(code).toBe(0);
    for (const option of ['--as-of', '--out', '--measure', '--set', '--sweep', '--threads'])
      expect(out).toContain(option);
  });
});

test('no command at all shows the help, as a mistake', async () => {
  const { code, out, err } = await relance();
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Opdrachten:');
});

test('a slip in a command is named in the reader’s language, with the nearest one', async () => {
  expect((await relance('asess')).err).toContain('de opdracht "asess" bestaat niet (bedoelt u assess?)');
  expect((await relance('assess', '--lang', 'fr')).err).toContain('l’argument «\u00A0pack\u00A0» manque');
  expect((await relance('assess', pack, '--out')).err).toContain('heeft een waarde nodig');
});

describe('a wrong command line', () => {
  test.each([
    [['nonsense'], 2, 'CLI-USAGE'],
    [['assess'], 2, 'CLI-USAGE'],
    [['assess', pack, '--nonsense'], 2, 'CLI-USAGE'],
    [['decide', pack, 'hinderpremie'], 2, 'CLI-USAGE'],
    [['check', pack, '--lang', 'de'], 2, 'CLI-LANGUAGE'],
    [['assess', pack, '--as-of', '2020-02-30'], 1, 'CLI-DATE'],
    [['assess', pack, '--as-of', '30/06/2020'], 1, 'CLI-DATE'],
    [['assess', pack, '--threads', '0'], 1, 'CLI-INTEGER'],
    [['assess', pack, '--threads', '1.5'], 1, 'CLI-INTEGER'],
    [['assess', pack, '--set', 'hinderpremie.lump-sum'], 1, 'CLI-SET'],
    [['assess', pack, '--set', 'a.b=1;a.b=2'], 1, 'CLI-SET'],
    [['assess', pack, '--sweep', 'a.b=1:2'], 1, 'CLI-SWEEP'],
    [['assess', pack, '--sweep', 'a.b=1:2:0'], 1, 'CLI-SWEEP'],
    [['assess', pack, '--sweep', 'a.b=0:1000:1'], 1, 'CLI-SWEEP'],
    [['assess', pack, '--as-of', '2020-03-01'], 1, 'DESIGN-NO-MEASURE'],
    [['assess', 'no/such/folder'], 1, 'PACK-'],
    [['serve', 'no/such/folder', '--port', '0'], 1, 'PACK-'],
    [['serve', pack, '--port', '65536'], 1, 'CLI-INTEGER'],
    [['serve', pack, '--port', '-1'], 1, 'CLI-INTEGER'],
    [['serve', pack, pack, '--port', '0'], 1, 'API-PACK-TWICE'],
    [['tck', 'no/such/folder'], 1, 'CLI-FOLDER'],
    [['leaflet', pack], 2, 'CLI-USAGE'],
    [['leaflet', pack, 'hinderpremie', '--format', 'pdf'], 2, 'CLI-USAGE'],
    [['leaflet', pack, 'nonsense'], 1, 'CLI-MEASURE'],
    [['leaflet', pack, 'hinderpremie', '--as-of', '2020-13-01'], 1, 'CLI-DATE'],
    [['leaflet', pack, 'hinderpremie', '--as-of', '2020-03-01'], 1, 'PACK-PARAMETER-NOT-KNOWN'],
    [['verify', 'no-such.json', dmn], 1, 'CLI-FILE'],
    [['verify', dmn], 2, 'CLI-USAGE'],
    [['verify', dmn, dmn], 1, 'CLI-VERIFY-UNREADABLE'],
    [['decide', pack, 'nonsense', '--input', 'docs/examples/restaurant.json'], 1, 'CLI-MEASURE'],
    [['decide', pack, 'hinderpremie', '--input', 'no-such.json'], 1, 'CLI-INPUT-FILE'],
    [
      ['decide', pack, 'hinderpremie', '--input', 'docs/examples/restaurant.json', '--valid-at', 'x'],
      1,
      'CLI-DATE',
    ],
  ] as const)('%j exits with %i and says %s', async (argv, expected, part) => {
    const { code, out, err } = await relance(...argv);
    expect(err).toContain(part);
    expect(err).not.toMatch(/\{\w+\}/);
    expect(out).toBe('');
    expect(code).toBe(expected);
  });

  test('as data with --json, on the output', async () => {
    const { code, out, err } = await relance('assess', pack, '--as-of', 'x', '--json');
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ code: 'CLI-DATE' }] });
  });
});

describe('decide', () => {
  test.each(languages)('prints the receipt in %s', async (language) => {
    const { code, out } = await relance(
      'decide',
      pack,
      'hinderpremie',
      '--input',
      'docs/examples/restaurant.json',
      '--lang',
      language,
    );
    expect(code).toBe(0);
    expect(out).toContain({ nl: '12.800', en: '12,800', fr: '12\u202F800' }[language]);
    const rule = { nl: 'vennootschap met', en: 'company with', fr: 'société avec' };
    expect(out).toContain(`(${rule[language]}`);
  });

  test('gives the receipt as JSON', async () => {
    const { out } = await relance(
      'decide',
      pack,
      'hinderpremie',
      '--input',
      'docs/examples/restaurant.json',
      '--json',
    );
    const receipt = JSON.parse(out) as {
      readonly decisions: readonly { readonly name: string; readonly value: unknown }[];
    };
    expect(receipt.decisions.find((item) => item.name === 'Premium')?.value).toBe(12800);
  });

  test.each([
    ['[]', 'CLI-INPUT-FILE'],
    ['{', 'CLI-INPUT-FILE'],
    ['{}', 'UNIT-MISSING'],
    ['{"Nonsense": 1}', 'UNIT-UNKNOWN'],
    ['{"Start date": "12-03-2020"}', 'UNIT-TYPE'],
    ['{"Working partners": "1,5"}', 'UNIT-TYPE'],
    ['{"Closed by order": "yes"}', 'UNIT-TYPE'],
  ])('refuses the unit %s', async (content, part) => {
    const file = join(folder, 'unit.json');
    writeFileSync(file, content);
    const { code, out, err } = await relance('decide', pack, 'hinderpremie', '--input', file);
    expect(err).toContain(part);
    expect(out).toBe('');
    expect(code).toBe(1);
  });
});

describe('verify', () => {
  const input = 'docs/examples/restaurant.json';
  const decided = (...more: readonly string[]) =>
    relance('decide', pack, 'hinderpremie', '--input', input, ...more);

  test.each(languages)('computes again what decide wrote: %s', async (language) => {
    const file = join(folder, 'receipt.json');
    await decided('--receipt', file);
    const { sha256 } = JSON.parse(readFileSync(file, 'utf8')) as { readonly sha256: string };
    const { code, out } = await relance('verify', file, dmn, '--sha256', sha256, '--lang', language);
    expect(out).toMatch({ nl: /^Klopt:/, en: /^Verified:/, fr: /^Vérifié :/ }[language]);
    expect(out).not.toMatch(/\{\w+\}/);
    expect(code).toBe(0);
  });

  test('refuses a changed receipt, another rule and another fingerprint, with the place', async () => {
    const file = join(folder, 'receipt.json');
    const { out } = await decided('--json');
    writeFileSync(file, out.replace('"value": 12800', '"value": 12900'));
    expect(await relance('verify', file, dmn)).toMatchObject({ code: 1, out: '' });
    writeFileSync(file, out);
    const other = dmn.replace('hinderpremie', 'compensatiepremie');
    expect((await relance('verify', file, other)).err).toContain('/model/document/sha256');
    expect((await relance('verify', file, dmn, '--sha256', 'abc')).err).toContain('CLI-VERIFY-MISMATCH');
    const { out: data } = await relance('verify', file, dmn, '--json');
    expect(JSON.parse(data)).toMatchObject({ ok: true, kind: 'verified' });
  });
});

test('check with --count and --explained builds no population where there is nothing to count', async () => {
  const { code, out, err } = await relance('check', pack, '--count', '--explained', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('Findings about the rules: 0; explained in the pack: 0');
  expect(err).toBe('');
});

test('check finds nothing wrong with the pack that comes with Relance', async () => {
  const { code, out } = await relance('check', pack, '--json');
  const report = JSON.parse(out) as {
    readonly errors: unknown;
    readonly findings: unknown;
    readonly counts: { readonly cases: number; readonly casesRight: number; readonly casesInSql: number };
  };
  expect(report.errors).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.counts.cases).toBeGreaterThanOrEqual(60);
  expect(report.counts.casesRight).toBe(report.counts.cases);
  expect(report.counts.casesInSql).toBe(report.counts.cases);
  expect(code).toBe(0);
});

describe('leaflet', () => {
  test.each([
    ['text', 'Corona hinderpremie\n==='],
    ['markdown', '# Corona hinderpremie\n'],
    ['html', '<!doctype html>'],
  ])('as %s', async (format, start) => {
    const { code, out } = await relance('leaflet', pack, 'hinderpremie', '--format', format);
    expect(code).toBe(0);
    expect(out.slice(0, start.length)).toBe(start);
  });

  test('as data, in the language and of the days asked', async () => {
    const argv = ['--json', '--lang', 'fr', '--valid-at', '2020-04-06', '--as-of', '2020-06-15'];
    const leaflet: unknown = JSON.parse((await relance('leaflet', pack, 'hinderpremie', ...argv)).out);
    expect(leaflet).toMatchObject({
      id: 'hinderpremie',
      language: 'fr',
      validAt: '2020-04-06',
      knownAt: '2020-06-15',
      conditions: expect.arrayContaining(['l’entreprise était fermée par ordre au printemps']) as unknown,
    });
  });
});
