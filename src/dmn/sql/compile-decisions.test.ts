import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatValue } from '../../feel/index.ts';
import { decide } from '../index.ts';
import { loadTableCases } from '../testdata/load-cases.ts';
import { openBackEnds, type BackEnd } from './testdata/back-ends.ts';
import { expectAgreement } from './testdata/compare-rows.ts';

let backEnds: readonly BackEnd[];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(() => Promise.all(backEnds.map((item) => item.close())));

describe('the corpus of decision tables on every back end', () => {
  for (const { title, model, decision, inputs, rows } of loadTableCases()) {
    test(title, async () => {
      const given = rows.map((row) => row.given);
      for (const row of rows)
        expect(formatValue(decide(model, decision, row.given).value)).toBe(formatValue(row.expected));
      expect(await expectAgreement(backEnds, { model, decision, inputs, rows: given, table: true })).toBe(
        true,
      );
    });
  }
});
