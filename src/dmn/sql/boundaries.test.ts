import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { evaluate, formatValue, kindOf, parseExpression, type Value } from '../../feel/index.ts';
import { decide } from '../index.ts';
import { openBackEnds, type BackEnd } from './testdata/back-ends.ts';
import { expectAgreement, type Refusals } from './testdata/compare-rows.ts';
import { literalModel } from './testdata/literal-model.ts';

interface Boundary {
  readonly expression: string;
  /** Back ends that refuse it, by name, with the code of the problem. */
  readonly refused?: Refusals;
  readonly rows: readonly { readonly given: Readonly<Record<string, string>>; readonly expect: string }[];
}

const boundaries = parse(
  readFileSync(join(import.meta.dirname, 'testdata', 'boundaries.yaml'), 'utf8'),
) as readonly Boundary[];

let backEnds: readonly BackEnd[];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(() => Promise.all(backEnds.map((item) => item.close())));

const valueOf = (text: string): Value => evaluate(unwrap(parseExpression(text)), new Map());

describe('boundaries: the evaluator and every back end say what is written', () => {
  for (const { expression, refused, rows } of boundaries) {
    test(expression, async () => {
      const names = [...new Set(rows.flatMap((row) => Object.keys(row.given)))];
      const given = rows.map((row) =>
        Object.fromEntries(names.map((name) => [name, valueOf(row.given[name] ?? 'null')])),
      );
      const inputs = names.map((name) => {
        const kinds = given.map((row) => kindOf(row[name]!)).filter((kind) => kind !== 'null');
        return { name, type: kinds[0] ?? 'number' };
      });
      const model = literalModel(expression, inputs);
      for (const [at, row] of rows.entries())
        expect(formatValue(decide(model, 'Outcome', given[at]!).value), JSON.stringify(row.given)).toBe(
          formatValue(valueOf(row.expect)),
        );
      const question = { model, decision: 'Outcome', inputs, rows: given };
      expect(await expectAgreement(backEnds, question, refused)).toBe(true);
    });
  }
});
