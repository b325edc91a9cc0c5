import { array, assert as check, bigInt, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, flips, ruleOf, type BitTable } from './counterfactual.ts';

// Bits: 0 closed, 1 started before, 2 loss >= 60 %, 3 loss < 60 %, 4 secondary occupation.
const table: BitTable = {
  hitPolicy: 'FIRST',
  inputOf: [0, 1, 2, 2, 3],
  rules: [
    { mask: 0b00011n, entitled: true },
    { mask: 0b00110n, entitled: true },
  ],
};

describe('missed by one criterion alone', () => {
  test.each([
    ['entitled by rule 1', 0b00011n, 1, []],
    [
      'only not closed',
      0b01010n,
      0,
      [
        { bit: 0, rule: 1 },
        { bit: 2, rule: 2 },
      ],
    ],
    [
      'started too late, closed and with loss: either rule, the first decides',
      0b00101n,
      0,
      [{ bit: 1, rule: 1 }],
    ],
    ['two fail', 0b01000n, 0, []],
  ])('%s', (_title, bits, rule, expected) => {
    expect(ruleOf(table, bits)).toBe(rule);
    if (rule === 0) expect(flips(table, bits)).toEqual(expected);
  });

  test('a rule that says no keeps out by itself: turning its condition off counts', () => {
    const refusing: BitTable = {
      hitPolicy: 'FIRST',
      inputOf: [0, 1],
      rules: [
        { mask: 0b01n, entitled: false },
        { mask: 0b10n, entitled: true },
      ],
    };
    expect(flips(refusing, 0b11n)).toEqual([{ bit: 0, rule: 2 }]);
    expect(flips(refusing, 0b01n)).toEqual([]);
  });

  test('two tests of one input exclude each other where the hit policy is UNIQUE', () => {
    const bands: BitTable = {
      hitPolicy: 'UNIQUE',
      inputOf: [0, 0],
      rules: [
        { mask: 0b01n, entitled: false },
        { mask: 0b10n, entitled: true },
      ],
    };
    // "Loss < 60 %" holds and refuses; were "loss >= 60 %" to hold, the other no longer would.
    expect(flips(bands, 0b01n)).toEqual([{ bit: 1, rule: 2 }]);
    expect(ruleOf(bands, 0b11n)).toBeNull();
  });

  test('the hit policies that combine rules force none', () => {
    expect(ruleOf({ ...table, hitPolicy: 'COLLECT' }, 0b00111n)).toBeNull();
    expect(ruleOf({ ...table, hitPolicy: 'ANY' }, 0b00111n)).toBe(1);
  });

  test('distance: the fewest conditions to change', () => {
    expect(distance(table, 0b01000n)).toBe(2);
    expect(distance(table, 0b00010n)).toBe(1);
    expect(distance({ ...table, rules: [{ mask: 1n, entitled: false }] }, 0n)).toBeUndefined();
  });

  test('a flip of one condition always lands on a rule that entitles (any table of positive rules)', () => {
    const masks = array(bigInt(1n, 63n), { minLength: 1, maxLength: 5 });
    const lands = property(masks, bigInt(0n, 63n), (list, bits) => {
      const any: BitTable = {
        hitPolicy: 'FIRST',
        inputOf: [0, 1, 2, 3, 4, 5],
        rules: list.map((mask) => ({ mask, entitled: true })),
      };
      if (ruleOf(any, bits) !== 0) return;
      const found = flips(any, bits);
      for (const flip of found) expect(ruleOf(any, bits | (1n << BigInt(flip.bit)))).toBe(flip.rule);
      expect(found.length > 0).toBe(distance(any, bits) === 1);
    });
    check(lands, { numRuns: 300, seed: 20200615 });
  });
});
