import { describe, expect, test } from 'vitest';
import { Decimal } from '../../base/index.ts';
import { makeCells } from './cells.ts';
import { samplingError } from './fit.ts';
import { middleLoss, rankBounds, rankRange, sectorWindow, waveWeights, type Survey } from './survey.ts';
import type { ScenarioModel } from './scenario.ts';

const waves = ['2020-03-30', '2020-04-06'];
const plain = (weights: ReadonlyMap<string, Decimal>) =>
  Object.fromEntries([...weights].map(([wave, weight]) => [wave, weight.toFixed(6)]));

describe('weights of waves', () => {
  test('a day between two waves takes from each in proportion', () => {
    expect(plain(waveWeights({ from: '2020-04-01', to: '2020-04-01' }, waves))).toEqual({
      '2020-03-30': '0.714286',
      '2020-04-06': '0.285714',
    });
  });

  test('before the first and after the last wave that wave holds', () => {
    expect(plain(waveWeights({ from: '2020-03-14', to: '2020-03-30' }, waves))).toEqual({
      '2020-03-30': '1.000000',
    });
    expect(plain(waveWeights({ from: '2020-04-07', to: '2020-05-01' }, waves))).toEqual({
      '2020-04-06': '1.000000',
    });
  });

  test('the weights of a window add up to 1', () => {
    const weights = waveWeights({ from: '2020-03-14', to: '2020-04-30' }, waves);
    expect(Decimal.sum(...weights.values()).toFixed(20)).toBe('1.00000000000000000000');
  });
});

test('a sector is interpolated; one that is not published is unknown', () => {
  const at = (first: string, second: string) =>
    new Map([['2020-03-30', [new Decimal(first), new Decimal(second)]]]);
  const survey: Survey = {
    waves: ['2020-03-30'],
    shares: new Map([['Shops', at('0.4', '0.6')]]),
    averages: new Map([['Shops', new Map([['2020-03-30', new Decimal('-0.5')]])]]),
    respondents: new Map(),
  };
  const window = { from: '2020-04-01', to: '2020-04-30' };
  const found = sectorWindow(survey, 'Shops', window)!;
  expect(found.shares.map(String)).toEqual(['0.4', '0.6']);
  expect(String(found.average)).toBe('-0.5');
  expect(found.respondents).toBeUndefined();
  expect(sectorWindow(survey, 'Mines', window)).toBeUndefined();
});

test('bounds of ranks end at the range whatever the rounding', () => {
  expect(rankBounds([new Decimal('0.25'), new Decimal('0.75')])).toEqual([250_000_000, rankRange]);
  const third = new Decimal(1).div(3);
  expect(rankBounds([third, third, third])).toEqual([333_333_333, 666_666_667, rankRange]);
});

test('the middle of a band counts, a rise as +5 %', () => {
  const bands = [
    { id: '100', least: 10_000, most: 10_000, answers: ['100'] },
    { id: 'rise', least: -1000, most: -1, answers: ['rise'] },
  ];
  expect(middleLoss(bands, [new Decimal(0), new Decimal(1)]).toFixed(3)).toBe('-0.050');
  expect(middleLoss(bands, [new Decimal(1), new Decimal(0)]).toFixed(3)).toBe('1.000');
});

test('sampling error: about 1 / sqrt(n) at one half, not zero at zero', () => {
  expect(samplingError(new Decimal('0.5'), new Decimal(96)).toFixed(3)).toBe('0.098');
  expect(samplingError(new Decimal(0), new Decimal(20)).gt('0.05')).toBe(true);
});

test('closed cells take the first ranks of their sector, equals share an interval', () => {
  const model = { windows: [{ id: 'w', from: '', to: '' }] } as unknown as ScenarioModel;
  const cells = makeCells(model, [
    { sector: 'A', signature: '2', units: 1 },
    { sector: 'A', signature: '0', units: 3 },
    { sector: 'B', signature: '0', units: 5 },
  ]);
  expect(cells.map((cell) => cell.windows[0])).toEqual([
    { start: 0, width: 250_000_000 },
    { start: 250_000_000, width: 750_000_000 },
    { start: 0, width: rankRange },
  ]);
});
