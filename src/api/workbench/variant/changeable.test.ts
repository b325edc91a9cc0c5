import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import { premium, smallPack } from '../../../design/testdata/premium.ts';
import { readModel } from '../../../dmn/index.ts';
import { loadPack, type Pack } from '../../../pack/index.ts';
import type { OpenPack } from '../pack/open-pack.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';
import { changeable } from './changeable.ts';
import { variantDmn } from './variant-dmn.ts';

describe('what can be changed of a measure', () => {
  const found = changeable(premium, smallPack);

  test('values in the text in which they are read', () => {
    expect(found.parameters.map(({ key, value, unit, source }) => [key, value, unit, source])).toEqual([
      ['threshold', '0.6', 'share', 'law'],
      ['lump-sum', '4000', 'euro', 'law'],
    ]);
  });

  test('the cells of the table, tests before outcomes, with columns as problems name them', () => {
    expect(found.table?.inputs.map(({ name, title }) => [name, title.fr])).toContainEqual([
      'Loss',
      'fr Loss',
    ]);
    expect(found.table?.outputs.map(({ name }) => name)).toEqual(['entitled', 'category']);
    expect(found.table?.rules[1]).toEqual({
      id: 'r2',
      title: undefined,
      cells: ['true', '"natural"', '-', '>= 1', 'true', '"rule 2"'],
    });
  });

  test('names that the table knows, and functions with what they take', () => {
    expect(found.names.map(({ name }) => name)).toContain('Threshold');
    expect(found.functions).toContain('contains(string, match)');
  });

  test('a right that is no table has no cells', () => {
    const measure = { ...premium, decision: { ...premium.decision, entitlement: 'Premium' } };
    expect(changeable(measure, smallPack).table).toBeUndefined();
  });
});

describe('the pack of Flanders', () => {
  let pack: Pack;
  let workbench: Workbench;
  let open: OpenPack;
  beforeAll(async () => {
    pack = unwrap(await loadPack(join(import.meta.dirname, '../../../../packs/flanders-2020')));
    workbench = unwrap(openWorkbench([{ pack, warnings: [] }], { threads: 1 }));
    open = workbench.packs[0]!;
  });
  afterAll(() => workbench.close());

  test('every value and every rule of every measure can be changed, and columns stand in words', () => {
    for (const measure of pack.measures) {
      const { parameters, table } = changeable(measure, pack);
      expect(parameters.map(({ value }) => value)).not.toContain(null);
      expect(table!.rules.length).toBeGreaterThan(0);
      for (const { title } of table!.inputs) expect(title.nl).not.toMatch(/Reference turnover|Turnover loss/);
    }
  });

  test('a changed model is read again with its diagrams', async () => {
    const measure = pack.measures.find(({ id }) => id === 'hinderpremie')!;
    const { table } = changeable(measure, pack);
    const width = table!.inputs.length;
    const rules = table!.rules
      .slice(1)
      .map(({ id, cells }) => ({ id, tests: cells.slice(0, width), outputs: cells.slice(width) }));
    const written = unwrap(await variantDmn(open, measure, { rules }));
    const standing = unwrap(await variantDmn(open, measure, {}));
    const shapes = (text: string) => text.match(/DMNShape /g)?.length ?? 0;
    expect(shapes(written)).toBe(shapes(standing));
    const read = unwrap(readModel(written));
    const logic = read.decisions.find(({ name }) => name === measure.decision.entitlement)?.logic;
    expect(logic?.kind === 'decision table' && logic.rules.length).toBe(rules.length);
  });

  test('a mistake has its place', async () => {
    const [measure] = pack.measures;
    const written = await variantDmn(open, measure!, { rules: [{ tests: [], outputs: [] }] });
    expect(written.ok || written.problems[0]!.code).toBe('DMN-EDIT-WIDTH');
  });
});
