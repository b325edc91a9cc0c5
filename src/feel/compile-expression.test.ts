import { expect, test } from 'vitest';
import {
  compileCell,
  compileExpression,
  formatValue,
  isValue,
  number,
  unwrap,
  variablesFrom,
} from './index.ts';

const scope = { loss: { kind: 'number' }, since: { kind: 'date' } } as const;

test('parsed once, run with other values each time', () => {
  const compiled = unwrap(compileExpression('loss * 0.1', scope));
  const run = (loss: string) => formatValue(compiled.evaluate(new Map([['loss', number(loss)]])).value);
  expect([run('0.1'), run('45000.55')]).toEqual(['0.01', '4500.055']);
  expect(compiled).toMatchObject({
    text: 'loss * 0.1',
    type: { kind: 'number' },
    tree: { kind: 'arithmetic' },
  });
});

test('reasons point into the text, of each run its own', () => {
  const compiled = unwrap(compileExpression('1 /\n loss', scope));
  const [none] = compiled.evaluate(new Map([['loss', number(0)]])).problems;
  expect(none).toMatchObject({ code: 'FEEL-NULL-RESULT', place: { line: 1, column: 1 } });
  expect(compiled.evaluate(new Map([['loss', number(2)]])).problems).toEqual([]);
});

test('what is no FEEL fails, what is certain to be null is a warning', () => {
  const wrong = compileExpression('loss *', scope);
  expect(wrong.ok ? [] : wrong.problems.map((item) => item.code)).toEqual(['FEEL-SYNTAX-END']);
  const careless = compileExpression('loss > "5"', scope);
  expect(careless.ok && careless.warnings.map(({ code, severity }) => [code, severity])).toEqual([
    ['FEEL-TYPE-TEXT', 'warning'],
  ]);
});

test('the options of a run: a limit and a clock', () => {
  const loop = unwrap(compileExpression('count(for i in 1..1000 return i)'));
  expect(loop.evaluate(undefined, { stepLimit: 100 }).problems.map((item) => item.code)).toEqual([
    'FEEL-NULL-STEPS',
  ]);
  const clock = unwrap(compileExpression('today()'));
  expect(clock.evaluate().value).toBe(null);
});

test('cells', () => {
  const cell = unwrap(compileCell('< loss', { kind: 'number' }, scope));
  const variables = unwrap(variablesFrom({ loss: 10, since: null }, scope));
  expect([cell.test(number(5), variables).value, cell.test(number(15), variables).value]).toEqual([
    true,
    false,
  ]);
  const wrong = compileCell('<', { kind: 'number' });
  expect(wrong.ok).toBe(false);
  const misfit = compileCell('"a"', { kind: 'number' });
  expect(misfit.ok && misfit.warnings.map((item) => item.code)).toEqual(['FEEL-TYPE-COMPARISON']);
});

test('variables from plain data: each by its type, all of them there', () => {
  const read = unwrap(variablesFrom({ loss: '45000.55', since: '2020-03-13' }, scope));
  expect([...read].map(([name, value]) => `${name}: ${formatValue(value)}`)).toEqual([
    'loss: 45000.55',
    'since: 2020-03-13',
  ]);
  expect(formatValue(unwrap(variablesFrom({ loss: 10n ** 30n, since: null }, scope)).get('loss')!)).toBe(
    `1${'0'.repeat(30)}`,
  );
  const wrong = variablesFrom({ loss: 'much' }, scope);
  expect(wrong.ok ? [] : wrong.problems.map(({ code, place }) => [code, place.path])).toEqual([
    ['FEEL-JSON', 'loss'],
    ['FEEL-JSON', 'since'],
  ]);
  const big = variablesFrom({ loss: null, since: 5n }, scope);
  expect(big.ok ? [] : big.problems.map((item) => item.parameters['found'])).toEqual(['"5"']);
  expect(isValue(0.1)).toBe(false);
});
