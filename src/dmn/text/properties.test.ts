import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, sameText, unwrap } from '../../base/index.ts';
import { number, parseUnaryTests } from '../../feel/index.ts';
import { criterionSentence } from './cell.ts';

const runs = { numRuns: 300, seed: 20_200_615 };

const unit = fc.constantFrom('euro', 'share', 'days', 'count', 'months', 'fte', 'no unit that is known');
const digits = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(10 ** 9))
  .map(([whole, part]) => `${whole}.${part}`);
const limits = fc.tuple(digits, digits).filter(([low, high]) => number(low).lt(high));
/** A test in its one way of writing: other tests mean something else. */
const cell = fc.oneof(
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '!='), digits)
    .map(([operator, value]) => `${operator} ${value}`),
  digits,
  fc
    .tuple(fc.constantFrom('[', '('), limits, fc.constantFrom(']', ')'))
    .map(([open, [low, high], close]) => `${open}${low}..${high}${close}`),
  fc.uniqueArray(digits, { minLength: 2, maxLength: 4 }).map((items) => items.join(', ')),
  fc.uniqueArray(digits, { minLength: 2, maxLength: 4 }).map((items) => `not(${items.join(', ')})`),
  fc.constantFrom('-', 'null', 'not(null)'),
);

/** The same numbers written otherwise are the same test. */
function meaning(text: string): string {
  return text.replaceAll(/-?\d+(?:\.\d+)?/g, (found) => number(found).toFixed());
}

test('different tests have different sentences, whatever the unit', () => {
  fc.assert(
    fc.property(cell, cell, unit, (one, other, of) => {
      fc.pre(meaning(one) !== meaning(other));
      const [left, right] = [one, other].map((text) => unwrap(parseUnaryTests(text)));
      for (const language of languages) {
        const say = (tests: typeof left) =>
          criterionSentence({ title: sameText('X'), unit: of }, tests!, language);
        expect(say(left)).not.toBe(say(right));
      }
    }),
    runs,
  );
});

test('every digit of a threshold is in its sentence', () => {
  fc.assert(
    fc.property(digits, (value) => {
      const tests = unwrap(parseUnaryTests(`>= ${value}`));
      const said = criterionSentence({ title: sameText('X'), unit: 'share' }, tests, 'en');
      const percent = said.replace('X: at least ', '').replace('%', '').replaceAll(',', '').replace('−', '-');
      expect(number(percent).div(100).toFixed()).toBe(number(value).toFixed());
    }),
    runs,
  );
});

test('a text of the rule stays between quotation marks, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const span = { from: 0, to: 0 };
      const expression = { kind: 'string', value: text, span } as const;
      const tests = {
        kind: 'tests',
        negated: false,
        tests: [{ kind: 'expression', expression, usesInput: false, span }],
        span,
      } as const;
      const said = criterionSentence({ title: sameText('X'), unit: 'text' }, tests, 'nl');
      expect(said).toMatch(/^X: “[^“”\p{Cc}\p{Cf}]*”$/u);
    }),
    runs,
  );
});
