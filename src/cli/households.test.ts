import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleResult } from '../design/index.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'packs/flanders-2020';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-households-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function relance(...argv: readonly string[]) {
  const terminal = { ...captureTerminal(), env: { XDG_CACHE_HOME: root } };
  const code = await runRelance(argv, terminal);
  return { code, out: terminal.printed(), err: terminal.complained() };
}

/** One row for a thousand households: quick, and still calibrated. */
const few = ['--set', 'households.weight=1000'];
const both = ['--measure', 'tijdelijke-werkloosheid', '--measure', 'water-energievergoeding'];

test('measures for persons are simulated over the register of persons, without that of enterprises', async () => {
  const { code, out } = await relance('simulate', pack, ...both, ...few, '--json');
  expect(code).toBe(0);
  const { measures } = JSON.parse(out) as {
    readonly measures: readonly { readonly id: string; readonly rules: readonly RuleResult[] }[];
  };
  expect(measures.map(({ id }) => id)).toEqual(['tijdelijke-werkloosheid', 'water-energievergoeding']);
  const [benefit, compensation] = measures.map(({ rules }) => rules[1]!);
  // The office expected 1.15 million payments for April 2020.
  expect(benefit?.entitled).toBe(1_150_000);
  expect(benefit!.amountCents / benefit!.entitled).toBeGreaterThan(60_000);
  expect(benefit!.amountCents / benefit!.entitled).toBeLessThan(100_000);
  expect(compensation!.amountCents).toBe(compensation!.entitled * 20_268);
});

test('a slip in a setting of the register is refused with its place', async () => {
  const result = await relance('simulate', pack, ...both, '--set', 'households.buffer-by-income=40');
  expect(result.code).not.toBe(0);
  expect(result.err).toContain('POPULATION-VALUE');
  expect(result.err).toContain('households.yaml');
});

test('an assessment refuses a measure for persons by name', async () => {
  const result = await relance('assess', pack, '--measure', 'water-energievergoeding');
  expect(result.code).not.toBe(0);
  expect(result.err).toContain('DESIGN-MEASURE-UNIT');
});
