import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { formatValue, number, parseTemporal, type Value } from '../../feel/index.ts';
import { includes, sameValue } from '../../feel/index.ts';
import { decide, nearestChange, openQuestions, shortestQuestionnaire, type Model } from '../index.ts';
import { feel, tableModel, type WrittenTable } from '../testdata/load-cases.ts';
import { boundOf } from './testdata/load-cases.ts';

/** Tables per run; RELANCE_QUESTIONS=5000 for the slow lane. */
const runs = {
  numRuns: Number(process.env['RELANCE_QUESTIONS'] ?? '80'),
  seed: Number(process.env['RELANCE_SEED'] ?? '20200615'),
};

const types = ['number', 'string', 'boolean', 'date'] as const;
type Type = (typeof types)[number];

/** Few values, so that tests are met and missed alike; every threshold lies among them. */
const literals: Readonly<Record<Type, readonly string[]>> = {
  number: ['0', '0.5', '1', '2', '3', '10'],
  string: ['"a"', '"b"', '"c"'],
  boolean: ['true', 'false'],
  date: ['@"2020-03-12"', '@"2020-03-13"', '@"2020-03-15"'],
};
const answers: Readonly<Record<Type, readonly Value[]>> = {
  number: ['-1', '0', '0.25', '0.5', '1', '1.5', '2', '3', '5', '10', '11'].map((text) => number(text)),
  string: ['a', 'b', 'c', 'd'],
  boolean: [true, false],
  date: ['2020-03-11', '2020-03-12', '2020-03-13', '2020-03-14', '2020-03-16'].map((text) =>
    parseTemporal(text),
  ),
};

const names = ['A', 'B', 'C', 'D'] as const;
const literal = (type: Type) => fc.constantFrom(...literals[type]);

function cell(type: Type): fc.Arbitrary<string> {
  const some = fc.array(literal(type), { minLength: 1, maxLength: 2 }).map((items) => items.join(', '));
  const plain = fc.oneof(
    fc.constant('-'),
    fc.constant('-'),
    some,
    fc.constantFrom('null', 'not(null)'),
    some.map((items) => `not(${items})`),
  );
  if (type === 'string' || type === 'boolean') return plain;
  const order = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>='), literal(type))
    .map((parts) => parts.join(' '));
  const range = fc
    .tuple(fc.constantFrom('[', '('), literal(type), literal(type), fc.constantFrom(']', ')'))
    .map(([open, low, high, close]) => `${open}${low}..${high}${close}`);
  const other =
    type === 'number' ? fc.constantFrom('>= 2 * First', '< First + 1', '[First..First + 2]') : order;
  return fc.oneof(plain, order, order, range, other);
}

const policies = fc.constantFrom(
  ['UNIQUE', undefined],
  ['FIRST', undefined],
  ['FIRST', undefined],
  ['ANY', undefined],
  ['PRIORITY', undefined],
  ['COLLECT', undefined],
  ['COLLECT', 'SUM'],
  ['COLLECT', 'COUNT'],
  ['COLLECT', 'MIN'],
  ['COLLECT', 'MAX'],
  ['RULE ORDER', undefined],
  ['OUTPUT ORDER', undefined],
) as fc.Arbitrary<readonly [string, string | undefined]>;

interface Tried {
  readonly written: Omit<WrittenTable, 'rows'>;
  readonly types: readonly Type[];
}

/** A table over three inputs of any type and a number, `First`, that cells may compare with. */
const tables: fc.Arbitrary<Tried> = fc
  .tuple(fc.tuple(...names.map(() => fc.constantFrom(...types))), policies, fc.boolean(), fc.boolean())
  .chain(([columns, [policy, aggregation], isComputed, hasDefault]) => {
    const output = isComputed
      ? fc.constantFrom('1', '2', 'First', 'First * 2')
      : fc.constantFrom('1', '1', '2', '3');
    return fc
      .array(fc.tuple(...columns.map(cell), output), { minLength: 1, maxLength: 5 })
      .map((rules): Tried => {
        return {
          types: ['number', ...columns],
          written: {
            title: 'random',
            policy,
            ...(aggregation === undefined ? {} : { aggregation }),
            inputs: [
              { name: 'First', type: 'number' },
              ...names.map((name, at) => ({ name, type: columns[at]! })),
            ],
            outputs: [{ type: 'number', values: '3, 2, 1', ...(hasDefault ? { default: '0' } : {}) }].map(
              (item) => (isComputed ? { type: item.type, ...(hasDefault ? { default: '0' } : {}) } : item),
            ),
            rules: rules.map((rule) => ['-', ...rule]),
          },
        };
      });
  });

const inputNames = ['First', ...names];
const picks = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });

/** An answer to each question; now and then nobody knows. */
function completion(
  columns: readonly Type[],
  chosen: readonly number[],
  isValue = false,
): ReadonlyMap<string, Value> {
  return new Map(
    inputNames.map((name, at) => {
      const values: readonly Value[] = isValue ? answers[columns[at]!] : [...answers[columns[at]!], null];
      return [name, values[chosen[at]! % values.length]!];
    }),
  );
}

const only = (all: ReadonlyMap<string, Value>, mask: number) =>
  new Map(inputNames.filter((_, at) => ((mask >> at) & 1) === 1).map((name) => [name, all.get(name)!]));

const outcome = (model: Model, inputs: ReadonlyMap<string, Value>) => decide(model, 'Outcome', inputs).value;
const show = (written: Omit<WrittenTable, 'rows'>) =>
  [`${written.policy} ${written.aggregation ?? ''}`, ...written.rules.map((rule) => rule.join(' | '))].join(
    '\n',
  );

describe('open questions', () => {
  test('what is certain or irrelevant is so for every completion', () => {
    fc.assert(
      fc.property(
        tables,
        picks,
        fc.nat(31),
        fc.array(picks, { minLength: 6, maxLength: 6 }),
        ({ written, types: columns }, chosen, mask, others) => {
          const model = tableModel(written, 'random');
          const known = only(completion(columns, chosen), mask);
          const found = unwrap(openQuestions(model, 'Outcome', known));
          for (const other of others) {
            const whole = new Map([...completion(columns, other), ...known]);
            const value = outcome(model, whole);
            const about = `${show(written)}\n${[...whole].map(([name, item]) => `${name} ${formatValue(item)}`).join(', ')}`;
            if (found.outcome.kind === 'certain')
              expect(sameValue(value, found.outcome.value), about).toBe(true);
            else expect(includes(found.outcome.possible, value), about).toBe(true);
            for (const question of found.questions) {
              if (question.kind !== 'irrelevant') continue;
              for (const answer of [...answers[columns[inputNames.indexOf(question.name)]!], null])
                expect(
                  sameValue(outcome(model, new Map(whole).set(question.name, answer)), value),
                  `${about}: ${question.name} = ${formatValue(answer)} changes it`,
                ).toBe(true);
            }
          }
        },
      ),
      runs,
    );
  });

  test('rules that are certain match, rules that are excluded or redundant need not', () => {
    fc.assert(
      fc.property(tables, picks, fc.nat(31), picks, ({ written, types: columns }, chosen, mask, other) => {
        const model = tableModel(written, 'random');
        const known = only(completion(columns, chosen), mask);
        const found = unwrap(openQuestions(model, 'Outcome', known));
        const run = decide(model, 'Outcome', new Map([...completion(columns, other), ...known]));
        const trace = run.trace.at(-1)!.table!;
        const matched = new Set(trace.matched.map(({ index }) => index));
        const deciding = new Set(trace.deciding.map(({ index }) => index));
        for (const rule of found.tables[0]!.rules) {
          if (rule.state === 'certain') expect(matched.has(rule.index), show(written)).toBe(true);
          if (rule.state === 'excluded') expect(deciding.has(rule.index), show(written)).toBe(false);
          for (const [column, state] of rule.cells.entries()) {
            const cellOutcome = trace.rules[rule.index - 1]![column];
            if (state === 'true') expect(cellOutcome).toBe(true);
            if (state === 'false') expect(cellOutcome).not.toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

describe('the shortest questionnaire', () => {
  test('fixes the outcome whatever the other answers, and no smaller set is told certain', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        picks,
        fc.array(picks, { minLength: 6, maxLength: 6 }),
        async ({ written, types: columns }, chosen, others) => {
          const model = tableModel(written, 'random');
          const unit = completion(columns, chosen);
          const found = unwrap(await shortestQuestionnaire(model, 'Outcome', {}, unit));
          expect(sameValue(found.outcome, outcome(model, unit)), show(written)).toBe(true);
          const asked = new Map(found.names.map((name) => [name, unit.get(name)!]));
          for (const other of others) {
            const whole = new Map([...completion(columns, other), ...asked]);
            expect(sameValue(outcome(model, whole), found.outcome), show(written)).toBe(true);
          }
          if (found.size !== 'smallest') return;
          for (let mask = 0; mask < 32; mask += 1) {
            const fewer = only(unit, mask);
            if (fewer.size >= found.names.length) continue;
            const open = unwrap(openQuestions(model, 'Outcome', fewer));
            expect(
              open.outcome.kind,
              `${show(written)}\n${[...fewer.keys()].join(', ')} instead of ${found.names.join(', ')}`,
            ).toBe('open');
          }
        },
      ),
      runs,
    );
  });
});

describe('the nearest change', () => {
  const wanted = boundOf('1');

  /** Every quarter from -24 to 24, every day around, every text and truth value: a small world that holds all thresholds. */
  const worlds: Readonly<Record<Type, readonly Value[]>> = {
    number: Array.from({ length: 193 }, (_, at) => number(at - 96).div(4)),
    date: Array.from({ length: 9 }, (_, at) => parseTemporal(`2020-03-${String(at + 9).padStart(2, '0')}`)),
    string: answers.string,
    boolean: answers.boolean,
  };

  test('is a change that works, and nothing nearer does: as brute force finds it', async () => {
    await fc.assert(
      fc.asyncProperty(tables, picks, async ({ written, types: columns }, chosen) => {
        const model = tableModel(written, 'random');
        const unit = completion(columns, chosen, true);
        const steps = Object.fromEntries(inputNames.map((name) => [name, number('0.25')]));
        const found = unwrap(await nearestChange(model, 'Outcome', unit, wanted, { steps }));
        if (found.isWanted) {
          expect(formatValue(outcome(model, unit))).toBe('1');
          return;
        }
        for (const [at, name] of inputNames.entries()) {
          const works = (value: Value) =>
            sameValue(outcome(model, new Map(unit).set(name, value)), number(1));
          const world = worlds[columns[at]!].filter(works);
          const change = found.changes.find((item) => item.name === name);
          const about = `${show(written)}\n${[...unit].map(([own, item]) => `${own} ${formatValue(item)}`).join(', ')}: ${name}`;
          if (change === undefined) {
            const why = found.without.find((item) => item.name === name)?.why;
            // A text that stands in no rule about the input is not advised.
            const cells = written.rules.map((rule) => rule[at]);
            const told = world.filter(
              (value) => typeof value !== 'string' || cells.some((text) => text!.includes(`"${value}"`)),
            );
            expect(told.map(formatValue), `${about} ${why}`).toEqual([]);
            continue;
          }
          expect(works(change.to), about).toBe(true);
          if (columns[at] === 'number' || columns[at] === 'date') {
            const least = world
              .map((value) => distance(unit.get(name)!, value))
              .sort((one, other) => one - other)[0];
            expect(distance(unit.get(name)!, change.to), about).toBe(least);
          }
        }
      }),
      runs,
    );
  });

  function distance(one: Value, other: Value): number {
    const line = (value: Value) => Number(formatValue(feelDifference(value)));
    return Math.abs(line(one) - line(other));
  }

  function feelDifference(value: Value): Value {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
    return feel(`(@"${formatValue(value)}" - @"2020-01-01").days`);
  }
});
