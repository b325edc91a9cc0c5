import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import {
  evaluate,
  parseExpression,
  parseUnaryTests,
  testUnaryTests,
  type UnaryTests,
  type Value,
} from '../../../feel/index.ts';
import { decide } from '../../decide/decide.ts';
import type { Model } from '../../model.ts';
import { checkModel } from '../check-model.ts';
import type { Finding, Region } from '../finding.ts';
import { tableModel, type WrittenTable } from '../testdata/table-model.ts';

/** Kinds of columns: cells, and values that stand on, between and beyond what the cells name. */
const columns = {
  number: {
    cells: [
      '-',
      '< 1',
      '<= 1',
      '1',
      '[1..2]',
      '(1..2)',
      '> 2',
      '>= 1.5',
      'not(1)',
      'not([1..2))',
      '1, > 2',
      'null',
      '[5..3]',
      'not(null)',
      '? > 1 and ? < 3',
      '? between 1 and 2',
    ],
    values: ['-5', '0', '0.5', '1', '1.25', '1.5', '1.75', '2', '2.5', '3', '9', 'null'],
  },
  string: {
    cells: ['-', '"a"', '"b"', '"a", "b"', 'not("a")', 'not("a", "b")', 'null', '? = "c"', 'not(null)'],
    values: ['"a"', '"b"', '"c"', '"zz"', 'null'],
  },
  boolean: {
    cells: ['-', 'true', 'false', 'not(true)', 'null', 'true, null'],
    values: ['true', 'false', 'null'],
  },
  date: {
    cells: [
      '-',
      '< @"2020-03-14"',
      '@"2020-03-14"',
      '>= @"2020-03-13"',
      '(@"2020-03-13"..@"2020-03-15")',
      '> date("2020-03-15")',
      'null',
    ],
    values: [
      '@"2020-03-01"',
      '@"2020-03-13"',
      '@"2020-03-14"',
      '@"2020-03-15"',
      '@"2020-03-16"',
      '@"2021-01-01"',
      'null',
    ],
  },
  'years and months duration': {
    cells: ['-', '< @"P1Y"', '@"P12M"', '>= @"P1Y"', '(@"P1Y"..@"P14M")'],
    values: ['@"P11M"', '@"P1Y"', '@"P13M"', '@"P2Y"', 'null'],
  },
  'days and time duration': {
    cells: ['-', '< @"P1D"', '@"PT24H"', '> @"P1D"', '[@"P1D"..@"P3D"]'],
    values: ['@"PT1H"', '@"P1D"', '@"P2D"', '@"P3D"', '@"P3DT1S"', 'null'],
  },
} as const;
type Kind = keyof typeof columns;

const kinds = Object.keys(columns) as Kind[];

function feel(text: string): Value {
  return evaluate(unwrap(parseExpression(text)), new Map());
}

const tables = fc
  .tuple(
    fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('UNIQUE', 'ANY', 'FIRST', 'PRIORITY'),
  )
  .chain(([own, policy]) => {
    const cells = own.map((kind) => fc.constantFrom(...columns[kind].cells));
    const rule = fc.tuple(...cells, fc.constantFrom('"x"', '"y"', '"z"'));
    return fc.array(rule, { minLength: 1, maxLength: 4 }).map((rules) => ({ own, policy, rules }));
  })
  .map(({ own, policy, rules }) => {
    const inputs = Object.fromEntries(own.map((kind, index) => [`in ${index}`, kind]));
    const output = { type: 'string', values: '"y", "x", "z"' };
    const table: WrittenTable = { policy, inputs, output, rules };
    return { own, table };
  });

interface Point {
  readonly texts: readonly string[];
  readonly given: Readonly<Record<string, Value>>;
}

function pointsOf(own: readonly Kind[]): readonly Point[] {
  const texts = own.reduce<readonly (readonly string[])[]>(
    (all, kind) => all.flatMap((row) => columns[kind].values.map((value) => [...row, value])),
    [[]],
  );
  return texts.map(pointOf);
}

function pointOf(texts: readonly string[]): Point {
  return { texts, given: Object.fromEntries(texts.map((text, index) => [`in ${index}`, feel(text)])) };
}

/** What the evaluator makes of a point: the rules that match, and those that decide. */
function tried(model: Model, { given }: Point) {
  const table = decide(model, 'Outcome', given).trace.at(-1)!.table!;
  return {
    matched: table.matched.map(({ index }) => index),
    deciding: table.deciding.map(({ index }) => index),
  };
}

function isIn({ rows }: Region, { given }: Point): boolean {
  const values = Object.values(given);
  return rows.some((row) =>
    row.every((cell, index) => testUnaryTests(testsOf(cell), values[index]!, new Map()) === true),
  );
}

const parsed = new Map<string, UnaryTests>();

function testsOf(cell: string): UnaryTests {
  const tests = parsed.get(cell) ?? unwrap(parseUnaryTests(cell));
  parsed.set(cell, tests);
  return tests;
}

function withCode(findings: readonly Finding[], ...codes: readonly string[]) {
  return findings.filter(({ code }) => codes.includes(code));
}

describe('the sweep finds what trying every point finds', () => {
  test('gaps, overlaps and rules that never decide', () => {
    fc.assert(
      fc.property(tables, ({ own, table }) => {
        const model = tableModel(table);
        const findings = checkModel(model);
        fc.pre(!findings.some(({ code }) => code.endsWith('-MORE')));
        expect(findings.filter(({ code }) => /CUT|UNJUDGED|PERHAPS|TYPE/.test(code))).toEqual([]);
        const gaps = withCode(findings, 'DMN-TABLE-GAP', 'DMN-TABLE-GAP-MISSING');
        const overlaps = withCode(findings, 'DMN-TABLE-OVERLAP');
        const never = new Set(
          withCode(findings, 'DMN-RULE-EMPTY', 'DMN-RULE-HIDDEN').map(({ parameters }) => parameters['rule']),
        );
        for (const { region } of gaps) {
          const example = pointOf(region!.example!);
          expect(isIn(region!, example)).toBe(true);
          expect(tried(model, example).matched).toEqual([]);
        }
        for (const { region, parameters } of overlaps) {
          const example = pointOf(region!.example!);
          const { matched, deciding } = tried(model, example);
          expect(isIn(region!, example)).toBe(true);
          expect(matched).toEqual(
            expect.arrayContaining(String(parameters['rules']).split(', ').map(Number)),
          );
          expect(deciding).toEqual([]);
        }
        const decided = new Set<number>();
        for (const point of pointsOf(own)) {
          const { matched, deciding } = tried(model, point);
          for (const rule of deciding) decided.add(rule);
          const refused = matched.length > 1 && deciding.length === 0;
          expect(gaps.some(({ region }) => isIn(region!, point))).toBe(matched.length === 0);
          expect(overlaps.some(({ region }) => isIn(region!, point))).toBe(refused);
        }
        for (const rule of decided) expect(never).not.toContain(rule);
        // Points stand on, between and beyond all values of the cells: under FIRST and PRIORITY a rule that none of them reaches is found.
        if (table.policy === 'FIRST' || table.policy === 'PRIORITY')
          for (const rule of table.rules.keys()) expect(never.has(rule + 1)).toBe(!decided.has(rule + 1));
      }),
      { numRuns: 100 },
    );
  });
});
