import { describe, expect, test } from 'vitest';
import { Decimal, problemText, unwrap, type Language, type Result } from '../../base/index.ts';
import { formatValue, number } from '../../feel/index.ts';
import { nearestChange, nextQuestion, rankQuestions, shortestQuestionnaire } from '../index.ts';
import { feel, tableModel } from '../testdata/load-cases.ts';
import { boundOf } from './testdata/load-cases.ts';

const model = tableModel(
  {
    title: 'support',
    policy: 'FIRST',
    inputs: [
      { name: 'Kind', type: 'string' },
      { name: 'Active', type: 'boolean' },
      { name: 'Loss', type: 'number' },
      { name: 'Reference', type: 'number' },
      { name: 'Start', type: 'date' },
    ],
    outputs: [{ type: 'string' }],
    rules: [
      ['"company"', 'true', '>= 0.6 * Reference', '> 0', '< @"2020-03-13"', '"full"'],
      ['"nonprofit"', 'true', '>= 0.6 * Reference', '> 0', '-', '"full"'],
    ],
  },
  'support',
);
const unit = {
  Kind: 'company',
  Active: true,
  Loss: number('59.99'),
  Reference: number(100),
  Start: feel('@"2019-05-01"'),
};
const full = boundOf('"full"');

function refused(found: Result<unknown>, code: string): void {
  expect(found.ok ? [] : found.problems.map((item) => item.code)).toContain(code);
  for (const language of ['nl', 'en', 'fr'] satisfies readonly Language[])
    for (const item of found.ok ? [] : found.problems)
      expect(problemText(item, language)).not.toMatch(/\{\w+\}/);
}

describe('the next question', () => {
  const options = { answersAreValues: true };

  test('is the one that settles most rules; the model’s order decides between equals', () => {
    expect(unwrap(rankQuestions(model, 'Outcome', {}, options)).map(({ name }) => name)).toEqual([
      'Kind',
      'Active',
      'Reference',
      'Start',
      'Loss',
    ]);
    expect(unwrap(nextQuestion(model, 'Outcome', {}, options))?.name).toBe('Kind');
    expect(unwrap(nextQuestion(model, 'Outcome', { Kind: 'nonprofit' }, options))?.name).toBe('Active');
  });

  test('a question that costs more must settle more', () => {
    const weights = { Kind: 10 };
    expect(unwrap(nextQuestion(model, 'Outcome', {}, { ...options, weights }))?.name).toBe('Active');
  });

  test('there is none where the outcome is certain', () => {
    expect(unwrap(nextQuestion(model, 'Outcome', { Active: false }, options))).toBeUndefined();
  });

  test('refuses wrong names and weights', () => {
    refused(nextQuestion(model, 'Outcome', {}, { weights: { Nonsense: 1 } }), 'DMN-QUESTION-INPUT');
    for (const weight of [0, -1, Number.NaN, Infinity])
      refused(nextQuestion(model, 'Outcome', {}, { weights: { Kind: weight } }), 'DMN-QUESTION-WEIGHT');
  });
});

describe('the shortest questionnaire', () => {
  test('of a refusal: one criterion is enough', async () => {
    const found = unwrap(await shortestQuestionnaire(model, 'Outcome', {}, { ...unit, Active: false }));
    expect(found).toMatchObject({ names: ['Active'], outcome: null, size: 'smallest' });
  });

  test('of a right: every criterion of the rule', async () => {
    const right = { ...unit, Kind: 'nonprofit', Loss: number(60) };
    const found = unwrap(await shortestQuestionnaire(model, 'Outcome', {}, right));
    expect(found.names).toEqual(['Kind', 'Active', 'Loss', 'Reference']);
  });

  test('what is known already is not asked', async () => {
    const found = unwrap(await shortestQuestionnaire(model, 'Outcome', { Kind: 'other' }, unit));
    expect(found.names).toEqual([]);
  });

  test('of more than fifteen inputs that may be left out, none can be left out of what is told', async () => {
    const names = Array.from({ length: 18 }, (_, at) => `I${at}`);
    const pairs = tableModel(
      {
        title: 'pairs',
        policy: 'COLLECT',
        aggregation: 'SUM',
        inputs: names.map((name) => ({ name, type: 'boolean' })),
        outputs: [{ type: 'number' }],
        rules: Array.from({ length: 9 }, (_, pair) => [
          ...names.map((_name, at) => (Math.floor(at / 2) === pair ? 'true' : '-')),
          '1',
        ]),
      },
      'pairs',
    );
    const none = Object.fromEntries(names.map((name) => [name, false]));
    const found = unwrap(await shortestQuestionnaire(pairs, 'Outcome', {}, none));
    expect(found.size).toBe('irreducible');
    expect(found.names).toHaveLength(9);
  });

  test('is cut short by its budget and by an abort, and still fixes the outcome', async () => {
    const short = unwrap(await shortestQuestionnaire(model, 'Outcome', {}, unit, { budget: 2 }));
    expect(short.size).toBe('cut short');
    const aborted = unwrap(
      await shortestQuestionnaire(model, 'Outcome', {}, unit, { signal: AbortSignal.abort() }),
    );
    expect(aborted).toMatchObject({
      size: 'cut short',
      names: ['Kind', 'Active', 'Loss', 'Reference', 'Start'],
    });
  });

  test('refuses answers that are missing or wrong', async () => {
    refused(await shortestQuestionnaire(model, 'Outcome', {}, {}), 'DMN-QUESTION-ANSWER');
    refused(await shortestQuestionnaire(model, 'Outcome', {}, { ...unit, Loss: 'much' }), 'DMN-INPUT-TYPE');
    refused(await shortestQuestionnaire(model, 'Outcome', {}, { ...unit, Los: null }), 'DMN-QUESTION-INPUT');
    refused(await shortestQuestionnaire(model, 'Nonsense', {}, unit), 'DMN-DECISION-UNKNOWN');
  });
});

describe('the nearest change', () => {
  const changesOf = async (inputs: Parameters<typeof nearestChange>[2], options = {}) => {
    const found = unwrap(await nearestChange(model, 'Outcome', inputs, full, options));
    return found.changes.map(({ name, to }) => `${name} ${formatValue(to)}`);
  };

  test('by the cent: through the threshold that depends on another input', async () => {
    expect(await changesOf(unit)).toEqual(['Loss 60', 'Reference 99.98']);
    expect(await changesOf({ ...unit, Loss: number(10) })).toEqual(['Loss 60', 'Reference 16.66']);
  });

  test('by another step', async () => {
    const steps = { Loss: new Decimal(7), Reference: new Decimal('0.001') };
    expect(await changesOf(unit, { steps })).toEqual(['Reference 99.983', 'Loss 63']);
  });

  test('to the nearest day', async () => {
    const late = { ...unit, Loss: number(60), Start: feel('@"2020-03-13"') };
    expect(await changesOf(late)).toEqual(['Start 2020-03-12', 'Kind nonprofit']);
  });

  test('a flip, and one of the texts of the rules', async () => {
    expect(await changesOf({ ...unit, Loss: number(60), Active: false })).toEqual(['Active true']);
    const found = unwrap(
      await nearestChange(model, 'Outcome', { ...unit, Loss: number(60), Kind: 'other' }, full),
    );
    expect(found.changes).toMatchObject([
      { name: 'Kind', to: 'company', alternatives: ['nonprofit'], isNearest: true },
    ]);
  });

  test('of what is not known, a value that does', async () => {
    expect(await changesOf({ ...unit, Loss: null })).toEqual(['Loss 60']);
    expect(await changesOf({ ...unit, Loss: number(60), Start: null })).toEqual([
      'Kind nonprofit',
      'Start 2020-03-12',
    ]);
  });

  test('none where two criteria fail, and says that this is proved', async () => {
    const found = unwrap(await nearestChange(model, 'Outcome', { ...unit, Active: false }, full));
    expect(found.changes).toEqual([]);
    expect(new Set(found.without.map(({ why }) => why))).toEqual(new Set(['never']));
  });

  test('nothing to change where the outcome is as wanted', async () => {
    const found = unwrap(await nearestChange(model, 'Outcome', { ...unit, Loss: number(60) }, full));
    expect(found).toMatchObject({ isWanted: true, changes: [], without: [] });
  });

  test('never of what is fixed, nor beyond bounds', async () => {
    expect(await changesOf(unit, { fixed: ['Loss'] })).toEqual(['Reference 99.98']);
    expect(await changesOf(unit, { bounds: { Loss: boundOf('[0..59.99]') } })).toEqual(['Reference 99.98']);
  });

  test('cut short, it says so', async () => {
    const short = unwrap(
      await nearestChange(model, 'Outcome', { ...unit, Loss: number(1) }, full, { budget: 3 }),
    );
    expect(short.without.filter(({ why }) => why === 'cut short').map(({ name }) => name)).toEqual([
      'Loss',
      'Reference',
    ]);
    const aborted = unwrap(
      await nearestChange(model, 'Outcome', unit, full, { signal: AbortSignal.abort() }),
    );
    expect(aborted.changes).toEqual([]);
    expect(aborted.without.some(({ why }) => why === 'cut short')).toBe(true);
  });

  test('a list is not searched', async () => {
    const lists = tableModel(
      {
        title: 'lists',
        policy: 'UNIQUE',
        inputs: [{ name: 'Amounts', type: 'list' }],
        outputs: [{ type: 'string' }],
        rules: [['count(?) > 2', '"full"']],
      },
      'lists',
    );
    const found = unwrap(await nearestChange(lists, 'Outcome', { Amounts: [] }, full));
    expect(found.without).toEqual([{ name: 'Amounts', why: 'not searched' }]);
  });

  test('refuses missing inputs, wrong types and steps', async () => {
    const { Loss: _, ...rest } = unit;
    refused(await nearestChange(model, 'Outcome', rest, full), 'DMN-QUESTION-ANSWER');
    refused(await nearestChange(model, 'Outcome', { ...unit, Loss: true }, full), 'DMN-INPUT-TYPE');
    for (const step of ['0', '-1', 'NaN', 'Infinity'])
      refused(
        await nearestChange(model, 'Outcome', unit, full, { steps: { Loss: new Decimal(step) } }),
        'DMN-QUESTION-STEP',
      );
  });
});
