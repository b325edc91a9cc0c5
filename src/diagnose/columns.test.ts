import { expect, test } from 'vitest';
import { columnsFrom } from './columns.ts';

test('a column has the title of its id', () => {
  const wave = { nl: 'Golf', en: 'Wave', fr: 'Vague' };
  expect(columnsFrom({ wave })('wave', 'day')).toEqual({ id: 'wave', title: wave, kind: 'day' });
});
