import { describe, expect, test } from 'vitest';
import { problemText, unwrap, type Language } from '../../base/index.ts';
import { formatValue, number } from '../../feel/index.ts';
import { sameValue } from '../../feel/index.ts';
import { decide, openQuestions } from '../index.ts';
import { feel, tableModel } from '../testdata/load-cases.ts';
import { boundOf, loadOpenCases } from './testdata/load-cases.ts';

describe('what is still open', () => {
  test.each(loadOpenCases())(
    '$title',
    ({ model, known, bounds, outcome, needed, irrelevant, notProved, rules }) => {
      const found = unwrap(openQuestions(model, 'Outcome', known, { bounds }));
      expect(found.outcome.kind === 'certain' ? literal(found.outcome.value) : 'open').toBe(outcome);
      const of = (kind: string) =>
        found.questions.filter((item) => item.kind === kind).map(({ name }) => name);
      expect({ needed: of('needed'), irrelevant: of('irrelevant'), notProved: of('not proved') }).toEqual({
        needed,
        irrelevant,
        notProved,
      });
      if (rules !== undefined) expect(found.tables[0]?.rules.map(({ state }) => state)).toEqual(rules);
      for (const question of found.questions) {
        if (question.kind !== 'needed') continue;
        const { witness, name } = question;
        const answer = (value: typeof witness.instead) =>
          decide(model, 'Outcome', new Map([...known, ...witness.answers]).set(name, value)).value;
        expect(sameValue(answer(witness.answers.get(name) ?? null), witness.outcome)).toBe(true);
        expect(sameValue(answer(witness.instead), witness.otherwise)).toBe(true);
        expect(sameValue(witness.outcome, witness.otherwise)).toBe(false);
      }
    },
  );
});

function literal(value: Parameters<typeof formatValue>[0]): string {
  return typeof value === 'string' ? JSON.stringify(value) : formatValue(value);
}

const model = tableModel(
  {
    title: 'entitlement',
    policy: 'FIRST',
    inputs: [
      { name: 'Active', type: 'boolean' },
      { name: 'Kind', type: 'string' },
      { name: 'Staff', type: 'number' },
      { name: 'Partners', type: 'number' },
    ],
    outputs: [{ type: 'string' }],
    rules: [
      ['true', '"company"', '-', '>= 1', '"partner"'],
      ['true', '"company"', '>= 1', '-', '"staff"'],
      ['true', '"nonprofit"', '>= 1', '-', '"nonprofit"'],
    ],
  },
  'entitlement',
);

test('a criterion is known to hold, known to fail, or open', () => {
  const found = unwrap(openQuestions(model, 'Outcome', { Active: true, Kind: 'nonprofit' }));
  expect(found.tables[0]?.rules.map(({ cells }) => cells.join(' '))).toEqual([
    'true false true open',
    'true false open true',
    'true true open true',
  ]);
  expect(found.tables[0]?.columns.map(({ unknown }) => unknown)).toEqual([[], [], ['Staff'], ['Partners']]);
  expect(found.outcome.kind === 'open' ? found.outcome.values : undefined).toEqual([null, 'nonprofit']);
});

test('an irrelevant question says which criterion made it so', () => {
  const found = unwrap(openQuestions(model, 'Outcome', { Kind: 'nonprofit' }));
  expect(found.questions.find(({ name }) => name === 'Partners')).toMatchObject({
    kind: 'irrelevant',
    reason: {
      kind: 'rules excluded',
      rules: [{ index: 1, id: 'rule1', failed: { title: 'Kind', names: ['Kind'] } }],
    },
  });
  const ended = unwrap(openQuestions(model, 'Outcome', { Active: false }));
  expect(
    ended.questions.every((item) => item.kind === 'irrelevant' && item.reason.kind === 'outcome certain'),
  ).toBe(true);
});

test('null is an answer unless the caller says that answers are values', () => {
  const sign = tableModel(
    {
      title: 'sign',
      policy: 'FIRST',
      inputs: [{ name: 'N', type: 'number' }],
      outputs: [{ type: 'string' }],
      rules: [
        ['< 0', '"number"'],
        ['>= 0', '"number"'],
      ],
    },
    'sign',
  );
  const withNull = unwrap(openQuestions(sign, 'Outcome', {}));
  expect(withNull.questions[0]).toMatchObject({ name: 'N', kind: 'needed' });
  const values = unwrap(openQuestions(sign, 'Outcome', {}, { answersAreValues: true }));
  expect(values.outcome).toEqual({ kind: 'certain', value: 'number' });
});

describe('bad input', () => {
  const any = boundOf('-');
  test.each([
    ['Nonsense', {}, {}, 'DMN-DECISION-UNKNOWN', 'Nonsense'],
    ['Outcome', { Activ: true }, {}, 'DMN-QUESTION-INPUT', 'Activ'],
    ['Outcome', { Active: 'yes' }, {}, 'DMN-INPUT-TYPE', 'Active'],
    ['Outcome', { Staff: 'many' }, {}, 'DMN-INPUT-TYPE', 'many'],
    ['Outcome', { Staff: [number(1), number(2)] }, {}, 'DMN-INPUT-TYPE', '[1, 2]'],
    ['Outcome', {}, { Nonsense: any }, 'DMN-QUESTION-INPUT', 'Nonsense'],
    ['Outcome', {}, { Staff: boundOf('"text"') }, 'DMN-QUESTION-EMPTY', 'Staff'],
    ['Outcome', {}, { Active: boundOf('5') }, 'DMN-QUESTION-EMPTY', 'Active'],
  ] as const)('%s %j is refused: %#', (decision, known, bounds, code, part) => {
    const found = openQuestions(model, decision, known, { bounds });
    const texts = found.ok ? [] : found.problems;
    expect(texts.map((item) => item.code)).toEqual([code]);
    for (const language of ['nl', 'en', 'fr'] satisfies readonly Language[]) {
      const text = problemText(texts[0]!, language);
      expect(text).toContain(part);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  test('all that is wrong is told at once', () => {
    const found = openQuestions(model, 'Outcome', { Active: 'yes', Staff: 'many', Nonsense: null });
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual([
      'DMN-INPUT-TYPE',
      'DMN-INPUT-TYPE',
      'DMN-QUESTION-INPUT',
    ]);
  });

  test('a large table with many inputs is answered and not searched without end', () => {
    const names = Array.from({ length: 30 }, (_, at) => `I${at}`);
    const rules = Array.from({ length: 300 }, (_, rule) => [
      ...names.map((_name, at) => ((rule * 7 + at * 3) % 11 === 0 ? `>= ${(rule + at) % 17}` : '-')),
      String(rule % 5),
    ]);
    const large = tableModel(
      {
        title: 'large',
        policy: 'FIRST',
        inputs: names.map((name) => ({ name, type: 'number' })),
        outputs: [{ type: 'number' }],
        rules,
      },
      'large',
    );
    const found = unwrap(openQuestions(large, 'Outcome', {}));
    expect(found.questions).toHaveLength(30);
    expect(found.tables[0]?.rules).toHaveLength(300);
  });
});

test('a value given for a decision stands in its place', () => {
  const found = unwrap(openQuestions(model, 'Outcome', { Outcome: feel('"given"') }));
  expect(found.outcome).toEqual({ kind: 'certain', value: 'given' });
});
