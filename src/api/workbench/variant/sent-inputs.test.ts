import { expect, test } from 'vitest';
import { Decimal } from '../../../base/index.ts';
import type { ColumnInputs } from '../../../dmn/index.ts';
import { parseTemporal, type Value } from '../../../feel/index.ts';
import { receiveInputs, sendInputs } from './sent-inputs.ts';

const values: readonly (readonly [string, Value])[] = [
  ['a number of 34 digits', new Decimal('0.1234567890123456789012345678901234')],
  ['a text', 'company'],
  ['a truth', true],
  ['nothing', null],
  ['a date', parseTemporal('2020-03-13')],
  ['a duration', parseTemporal('P1Y2M')],
  ['a list', [new Decimal(1), 'a', [new Decimal('-2.50')]]],
];

test.each(values)('%s comes over as it was', (_, value) => {
  const inputs: ColumnInputs = {
    Constant: { kind: 'constant', value },
    Loss: {
      kind: 'column',
      column: 'c0',
      type: 'number',
      scale: 2,
      range: [0n, 10n ** 20n],
      nullable: false,
    },
  };
  expect(receiveInputs(structuredClone(sendInputs(inputs)))).toEqual(inputs);
});
