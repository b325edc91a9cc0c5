import { expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import { readModel } from '../../../dmn/index.ts';
import { modelText } from '../../../design/testdata/premium.ts';
import { countLoops } from './loops.ts';

test.each([
  ['Loss', 0],
  ['sum(for i in 1..3 return i * Loss)', 1],
  ['count([1, 2, 3][item > Loss])', 1],
  ['if some i in [1, 2] satisfies i > Loss then count(for j in 1..2, k in 1..2 return j) else 0', 2],
])('%s has %i', (amount, loops) => {
  const model = unwrap(
    readModel(
      modelText({
        inputs: [['Loss', 'number']],
        columns: ['Loss'],
        rules: [[['> 1'], true]],
        amount,
      }),
    ),
  );
  expect(countLoops(model)).toBe(loops);
});
