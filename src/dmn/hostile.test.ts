import { describe, expect, test } from 'vitest';
import { languages, problemText, unwrap, type Problem } from '../base/index.ts';
import { formatValue, number, type Value } from '../feel/index.ts';
import { decide, makeReceipt, readModel, type Inputs } from './index.ts';
import {
  definitions,
  hostileModels,
  hostileNames,
  hostileRuns,
  input,
  longTable,
  needsInput,
} from './testdata/hostile.ts';

function expectWords(problems: readonly Problem[]): void {
  for (const item of problems.slice(0, 3))
    for (const language of languages) expect(problemText(item, language)).not.toMatch(/\{\w+\}/);
}

describe('models that hurt the reader', () => {
  test.each(hostileModels)('$attack', ({ xml, codes }) => {
    const read = readModel(xml());
    const problems = read.ok ? read.warnings : read.problems;
    // Of the same mistake many times, once.
    const found = problems.map((item) => item.code);
    expect(found.length > 1000 ? [...new Set(found)] : found).toEqual(codes);
    expectWords(problems);
    if (read.ok) expect(decide(read.value, 'A', {}).problems).toEqual([]);
  });

  test('a long table is read and decided', () => {
    const run = decide(unwrap(readModel(longTable())), 'A', { X: number(19_999) });
    expect(formatValue(run.value)).toBe('19999');
    expect(run.problems).toEqual([]);
  });
});

describe('models that hurt whoever runs them', () => {
  test.each(hostileRuns)('$attack', ({ xml, code }) => {
    const run = decide(unwrap(readModel(xml)), 'A', {}, { stepLimit: 500_000 });
    expect(run.problems[0]?.code).toBe(code);
    expect(run.problems[0]?.place.path).toMatch(/^(?:decision|knowledge model) "/);
    expect(run.problems.length).toBeLessThanOrEqual(1002);
    expectWords(run.problems);
  });
});

describe('names', () => {
  test.each(hostileNames)('%s is a name like any other', (name) => {
    const xml = definitions(
      `${input(name, 'number')}<decision id="A" name="A"><variable name="A"/>${needsInput(name)}
       <decisionTable><input><inputExpression><text>1</text></inputExpression></input><output name="x"/>
       <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>2</text></outputEntry></rule></decisionTable></decision>`,
    );
    const model = unwrap(readModel(xml));
    expect(model.inputs[0]!.name).toBe(name);
    const inputs = Object.fromEntries([[name, number(5)]]);
    const run = decide(model, 'A', inputs);
    expect(run.trace[0]!.inputs.get(name)).toEqual(number(5));
    expect(makeReceipt({ model, decisions: ['A'], inputs }).inputs).toMatchObject([
      { name, title: null, value: 5 },
    ]);
    const wrong = decide(model, 'A', Object.fromEntries([[name, 'text']]));
    expect(problemText(wrong.problems[0]!, 'en')).toContain(`input "${name}"`);
  });
});

describe('inputs', () => {
  const model = unwrap(
    readModel(
      definitions(
        `${input('X', 'number')}${input('L')}<decision id="A" name="A"><variable name="A"/>${needsInput('X')}${needsInput('L')}
         <literalExpression><text>X</text></literalExpression></decision>`,
      ),
    ),
  );
  /** What a program without types may hand over. */
  const given = (value: unknown): Inputs => ({ X: value as Value });
  const deep = (levels: number): Value => {
    let value: Value = [];
    for (let at = 0; at < levels; at += 1) value = [value];
    return value;
  };
  const shared = (): Value => {
    let value: Value = [number(1)];
    for (let at = 0; at < 60; at += 1) value = [value, value];
    return value;
  };

  // Made inside the test: whoever prints the row of a table of tests walks what is in it.
  test.each<[string, Inputs | (() => Inputs), string]>([
    ['a number of JavaScript', given(5), 'DMN-INPUT-VALUE'],
    ['a bigint', given(5n), 'DMN-INPUT-VALUE'],
    ['a Date', given(new Date(0)), 'DMN-INPUT-VALUE'],
    ['a plain object', given({ a: 1 }), 'DMN-INPUT-VALUE'],
    ['a number in a list', given([5]), 'DMN-INPUT-VALUE'],
    ['no number', given(number(Number.NaN)), 'DMN-INPUT-VALUE'],
    ['a text for a number', given('5'), 'DMN-INPUT-TYPE'],
    ['levels without end', () => ({ L: deep(600) }), 'FEEL-NULL-DEPTH'],
    ['more levels than the stack', () => ({ L: deep(100_000) }), 'FEEL-NULL-DEPTH'],
    ['shared parts', () => ({ L: shared() }), 'FEEL-NULL-STEPS'],
    ['a value for the decision that is none', { A: 5 as unknown as Value }, 'DMN-INPUT-VALUE'],
  ])('%s', (_, inputs, code) => {
    const run = decide(model, 'A', typeof inputs === 'function' ? inputs() : inputs);
    expect(run.value).toBe(null);
    expect(run.problems.map((item) => item.code)).toEqual([code]);
    expectWords(run.problems);
  });

  test('what is inherited is not given', () => {
    const record: Record<string, Value> = Object.create({ X: number(5) }) as Record<string, Value>;
    expect(decide(model, 'A', record).value).toBe(null);
    expect(decide(model, 'A', JSON.parse('{"__proto__": {"X": "5"}}') as Inputs).value).toBe(null);
    expect(decide(model, 'constructor', {}).problems.map((item) => item.code)).toEqual([
      'DMN-DECISION-UNKNOWN',
    ]);
  });

  test('a text with half a character has a receipt', () => {
    const receipt = makeReceipt({ model, decisions: ['A'], inputs: { L: '\uD800' } });
    expect(receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
