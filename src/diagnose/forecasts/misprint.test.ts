import { expect, test } from 'vitest';
import { Decimal } from '../../base/index.ts';
import { likelyMeant } from './misprint.ts';

test.each([
  ['117.78', '111.774', '111.795', { value: '111.78', slip: 'digit' }],
  ['94.1', '94.35', '94.49', { value: '94.4', slip: 'digit' }],
  ['112.53', '115.225', '115.235', undefined],
  ['112.35', '112.525', '112.535', { value: '112.53', slip: 'swap' }],
  ['-7.59', '-9.57', '-9.55', undefined],
  ['-7.59', '-7.952', '-7.948', { value: '-7.95', slip: 'swap' }],
])('%s where %s to %s is possible', (printed, low, high, meant) => {
  expect(likelyMeant(printed, { low: new Decimal(low), high: new Decimal(high) })).toEqual(meant);
});

test('says nothing where several would do, none would do, or anything would do', () => {
  const within = (low: string, high: string) => ({ low: new Decimal(low), high: new Decimal(high) });
  expect(likelyMeant('117.78', within('111.00', '117.70'))).toBeUndefined();
  expect(likelyMeant('117.78', within('98.101', '98.109'))).toBeUndefined();
  expect(likelyMeant('117.78', within('0', '1e9'))).toBeUndefined();
});
