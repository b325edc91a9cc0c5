import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillText, languages, problemText, unwrap } from '../../base/index.ts';
import { evaluate, number, parseExpression } from '../../feel/index.ts';
import { decide } from '../decide/decide.ts';
import { checkModel } from './check-model.ts';
import type { Finding } from './finding.ts';
import { withRegions } from './region-model.ts';
import { tableModel, type WrittenTable } from './testdata/table-model.ts';

interface TableCase extends WrittenTable {
  readonly title: string;
  /** Values of inputs that are the same for every unit, as FEEL. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

const cases = parse(readFileSync(new URL('testdata/tables.yaml', import.meta.url), 'utf8')) as TableCase[];

/** Code, place inside the decision, and what was found. */
function told({ code, place, kind, parameters }: Finding): string {
  const at = (place.path ?? '').replace(/^decision "Outcome"/, '');
  return `${code}${at}: ${fillText(kind.what, 'en', parameters)}`;
}

describe('what is found in decision tables', () => {
  test.each(cases)('$title', ({ constants = {}, findings, ...table }) => {
    const known = Object.entries(constants).map(
      ([name, text]) => [name, evaluate(unwrap(parseExpression(text)), new Map())] as const,
    );
    const found = checkModel(tableModel(table), { constants: Object.fromEntries(known) });
    expect(found.map(told)).toEqual(findings);
    for (const item of found)
      for (const language of languages) expect(problemText(item, language)).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('a region is a decision that says whether a case is in it', () => {
  const model = tableModel({
    policy: 'UNIQUE',
    inputs: { Age: 'number', Member: 'boolean' },
    rules: [
      ['< 18', '-', '"child"'],
      ['>= 21', 'true', '"member"'],
    ],
  });
  const regions = checkModel(model).flatMap(({ region }) => region ?? []);
  const made = withRegions(model, regions);

  test.each([
    [19, true, [true, false, false]],
    [30, false, [false, true, false]],
    [20, false, [true, true, false]],
    [30, true, [false, false, false]],
    [5, null, [false, false, false]],
    [30, null, [false, false, true]],
  ])('Age %s, Member %s', (age, member, expected) => {
    const given = { Age: number(age), Member: member };
    expect(made.decisions[0]).toBe('units in region 1');
    expect(made.decisions.map((name) => decide(made.model, name, given).value)).toEqual(expected);
  });

  test('a table inside another expression has none', () => {
    expect(withRegions(model, [{ columns: ['Age'], rows: [['1']] }])).toEqual({ model, decisions: [''] });
  });
});

describe('large tables are examined within bounds', () => {
  const inputs = { a: 'number', b: 'number', c: 'number', d: 'number', e: 'number', f: 'number' };

  test('a thousand rules by six columns, complete but for one', () => {
    const band = (at: number) => (at === 0 ? '< 1' : at === 9 ? '>= 9' : `[${at}..${at + 1})`);
    const rules = Array.from({ length: 1000 }, (_, at) => [
      band(at % 10),
      band(Math.floor(at / 10) % 10),
      band(Math.floor(at / 100)),
      '-',
      '-',
      '-',
      String(at),
    ]);
    const model = tableModel({ policy: 'UNIQUE', inputs, rules: rules.filter((_, at) => at !== 555) });
    expect(checkModel(model).map(told)).toEqual([
      'DMN-TABLE-GAP: no rule holds for a: [5..6); b: [5..6); c: [5..6); for example a = 5; b = 5; c = 5',
      'DMN-TABLE-GAP-MISSING: there are cases in which no rule holds because a value is missing; it concerns "a", "b", "c"',
    ]);
  });

  test('one with too many gaps to list says so', () => {
    const rules = Array.from({ length: 400 }, (_, at) => [
      ...[3, 7, 11, 13, 17, 19].map((prime) => `[${(at * prime) % 101}..${((at * prime) % 101) + 9}]`),
      '1',
    ]);
    const codes = checkModel(tableModel({ policy: 'FIRST', inputs, rules })).map(({ code }) => code);
    expect(codes.filter((code) => code === 'DMN-TABLE-GAP').length).toBeLessThanOrEqual(10);
    expect(codes).toContain('DMN-TABLE-CUT');
  });
});
