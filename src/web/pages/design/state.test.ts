import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, isSame, onTop } from './on-top.ts';
import { isNone, mostSaved, noBase, queryPairs, readState, stateQuery, type Change } from './state.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const rule = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map(String),
  fc.integer({ min: 1, max: 9 }).map((n) => `a${n}`),
);
const change: fc.Arbitrary<Change> = fc.record({
  parameters: fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), text, { noNullPrototype: true }),
  cells: fc
    .array(fc.tuple(rule, fc.integer({ min: 1, max: 20 }), text))
    .map((cells) => Object.fromEntries(cells.map(([at, column, words]) => [`${at}.${column}`, words]))),
  added: fc
    .uniqueArray(fc.integer({ min: 1, max: 15 }))
    .map((numbers) => Object.fromEntries(numbers.map((number) => [`a${number}`, number % 7]))),
  removed: fc.uniqueArray(fc.integer({ min: 1, max: 30 })),
});

test('an address holds a state whole: values, cells, rules, variants in it, the last good one, the question, groups', () => {
  fc.assert(
    fc.property(
      change,
      fc.array(change, { maxLength: mostSaved }),
      fc.option(change, { nil: undefined }),
      text,
      fc.uniqueArray(text, { maxLength: 20 }),
      (now, others, last, question, by) => {
        const saved = others.map((item, at) => ({ name: `Ö & ${at}`, change: item }));
        const state = {
          change: now,
          last: last === undefined || isNone(last) ? undefined : last,
          saved,
          question,
          by,
          conclusion: `${question}\n${question}`,
        };
        const query = new URLSearchParams(queryPairs(stateQuery(state)));
        expect(readState(new URLSearchParams(query.toString()))).toEqual(state);
      },
    ),
  );
});

test.each([
  ['c.0x1.2=1&c.3=1&c..=2&a=3&ab=1&off=-1&off=1e3&p.=5', {}],
  ['p.__proto__=1', { parameters: JSON.parse('{"__proto__":"1"}') as Record<string, string> }],
  ['v=%%%&last=%E0%A4%A', {}],
])('what is no change is left out: %s', (query, expected) => {
  const { change: found } = readState(new URLSearchParams(query));
  expect(found).toEqual({ parameters: {}, cells: {}, added: {}, removed: [], ...expected });
});

test('a change on top of another is the whole change again, and nothing more where they are the same', () => {
  fc.assert(
    fc.property(change, change, (base, now) => {
      const whole = onTop(base, difference(base, now));
      expect(isSame(whole, now) && isSame(now, whole)).toBe(true);
      expect(isSame(base, now)).toBe(stateOn(base, now) === 'variant=x');
    }),
  );
});

test('an address on top of what is kept holds a state whole', () => {
  fc.assert(
    fc.property(
      change,
      change,
      fc.array(change, { maxLength: 2 }),
      fc.boolean(),
      (kept, now, others, hasSaved) => {
        const saved = others.map((item, at) => ({ name: `s${at}`, change: item }));
        const base = {
          ...noBase,
          change: kept,
          saved,
          question: 'Why?',
          reference: { variant: 'x' },
          pinned: { version: '3' },
        };
        const state = {
          change: now,
          last: undefined,
          saved: hasSaved ? saved : [],
          question: '',
          conclusion: 'So',
          by: [],
        };
        const query = new URLSearchParams(queryPairs(stateQuery(state, base)));
        expect([query.get('variant'), query.get('version')]).toEqual(['x', '3']);
        const read = readState(query, base);
        expect(isSame(read.change, now)).toBe(true);
        expect({ ...read, change: now }).toEqual(state);
      },
    ),
  );
});

/** The address of a change on top of a kept one. */
function stateOn(kept: Change, now: Change): string {
  const base = { ...noBase, change: kept, reference: { variant: 'x' }, pinned: { version: '3' } };
  return new URLSearchParams(queryPairs(stateQuery({ change: now }, base))).toString();
}
