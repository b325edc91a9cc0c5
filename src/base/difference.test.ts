import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, firstDifference } from './index.ts';

describe('the first difference', () => {
  test.each<[unknown, unknown, unknown]>([
    [{ a: [1, 2] }, { a: [1, 3] }, { place: '/a/1', left: 2, right: 3 }],
    [{ a: 1, b: 2 }, { b: 2 }, { place: '/a', left: 1, right: undefined }],
    [{ a: 1 }, { a: 1, 'b/~': 2 }, { place: '/b~1~0', left: undefined, right: 2 }],
    [[1], [1, 2], { place: '/1', left: undefined, right: 2 }],
    [{ a: [] }, { a: {} }, { place: '/a', left: [], right: {} }],
    [{ a: null }, { a: {} }, { place: '/a', left: null, right: {} }],
    [{}, { constructor: 1 }, { place: '/constructor', left: undefined, right: 1 }],
    ['1', 1, { place: '', left: '1', right: 1 }],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
    [[], [], undefined],
  ])('of %j and %j', (left, right, expected) => {
    expect(firstDifference(left, right)).toEqual(expected);
  });

  test('is there exactly where the canonical texts are not the same', () => {
    const json = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(json, json, (left, right) => {
        const isSame = canonicalJson(left) === canonicalJson(right);
        expect(firstDifference(left, right) === undefined).toBe(isSame);
        expect(firstDifference(left, structuredClone(left))).toBeUndefined();
      }),
    );
  });
});
