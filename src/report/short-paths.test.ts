import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortPaths } from './short-paths.ts';

test('steps instead of points, as in the example', () => {
  expect(shortPaths('<path d="M100,200L101,200L101,199Z"/>')).toBe('<path d="M100 200l1 0 0-1z"/>');
});

test.each([
  ['a curve', '<path d="M0,0C1,1,2,2,3,3"/>'],
  ['parts of a point', '<path d="M0.5,0L1,1Z"/>'],
  ['a symbol', '<path d="M-6,-6h12v12h-12Z"/>'],
  ['no path', '<text d="">M1,1</text>'],
])('%s stays as it is', (_name, svg) => {
  expect(shortPaths(svg)).toBe(svg);
});

/** The points of a path as written by `shortPaths`, read as SVG says. */
function pointsOf(path: string): readonly (readonly (readonly number[])[])[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const [start, ...rest] = part
        .match(/-?\d+/g)!
        .map(Number)
        .reduce<number[][]>(
          (pairs, value, at) =>
            at % 2 === 0 ? [...pairs, [value]] : [...pairs.slice(0, -1), [...pairs.at(-1)!, value]],
          [],
        );
      return rest.reduce<number[][]>(
        (points, [dx, dy]) => [...points, [points.at(-1)![0]! + dx!, points.at(-1)![1]! + dy!]],
        [start!],
      );
    });
}

test('the points are the same', () => {
  const point = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  const lines = fc.array(fc.array(point, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lines, (given) => {
      const path = given.map((points) => `M${points.map((pair) => pair.join(',')).join('L')}Z`).join('');
      const short = shortPaths(`<path d="${path}"/>`);
      expect(pointsOf(/d="([^"]*)"/.exec(short)![1]!)).toEqual(given);
    }),
  );
});
