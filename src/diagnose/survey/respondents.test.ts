import { describe, expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import { estimateSectors, type Respondent, type RespondentRules } from './respondents.ts';

const rules: RespondentRules = {
  changes: new Map([
    ['100', -1],
    ['20-50', -0.35],
    ['none', 0],
  ]),
  sectors: new Map([
    ['Shops', 100],
    ['Mines', 5],
    ['Offices', undefined],
  ]),
  by: 'turnover',
  cautionBelow: 5,
  hideBelow: 3,
  dominance: 0.85,
};
const shop = (answer: string, turnover: number, weight?: number): Respondent => ({
  sector: 'Shops',
  answer,
  turnover,
  ...(weight === undefined ? {} : { weight }),
});
const shops = [shop('100', 1), shop('none', 2), shop('none', 1), shop('20-50', 4), shop('none', 2)];

const refusals = (respondents: readonly Respondent[], change: Partial<RespondentRules> = {}) => {
  const result = estimateSectors(respondents, { ...rules, ...change });
  return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.path]);
};

describe('estimates from respondents', () => {
  test('weigh by turnover, or count every firm the same', () => {
    const [byTurnover] = unwrap(estimateSectors(shops, rules));
    const [byFirm] = unwrap(estimateSectors(shops, { ...rules, by: 'respondent' }));
    expect(byTurnover!.estimate.value).toBeCloseTo((-1 * 1 - 0.35 * 4) / 10, 12);
    expect(byFirm!.estimate.value).toBeCloseTo(-1.35 / 5, 12);
    expect([byTurnover!.flag, byTurnover!.estimate.respondents]).toEqual(['shown', 5]);
  });

  test('a share of respondents is the mean of a yes', () => {
    const yes = new Map([
      ['100', 1],
      ['20-50', 0],
      ['none', 0],
    ]);
    const [cell] = unwrap(estimateSectors(shops, { ...rules, changes: yes, by: 'respondent' }));
    expect(cell!.estimate.value).toBeCloseTo(0.2, 12);
  });

  test('a design weight stands for as many firms', () => {
    const twice = unwrap(estimateSectors([shop('100', 1, 2), shop('none', 1), shop('none', 1)], rules));
    expect(twice[0]!.estimate.value).toBeCloseTo(-0.5, 12);
  });

  test('a cell of 2 respondents is hidden and says so, with what to do', () => {
    const result = estimateSectors(shops.slice(0, 2), rules);
    expect(unwrap(result)[0]!.flag).toBe('hidden');
    const [warning] = result.ok ? result.warnings : [];
    expect([warning?.code, warning?.severity]).toEqual(['SURVEY-CELL-HIDDEN', 'warning']);
    expect(problemText(warning!, 'nl')).toContain('2 antwoorden');
  });

  test('one answer in thousands beside others in millions dominates its cell: hidden, with that question', () => {
    const result = estimateSectors([...shops, shop('100', 4000)], rules);
    expect(unwrap(result)[0]!.flag).toBe('hidden');
    expect(result.ok && problemText(result.warnings[0]!, 'en')).toContain('in the same unit');
  });

  test('four answers ask for caution', () => {
    const result = estimateSectors(shops.slice(0, 4), rules);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['SURVEY-CELL-FEW']);
  });
});

describe('bad questionnaires', () => {
  test.each([
    ['an unknown sector', { ...shop('100', 1), sector: 'Shop' }, 'SURVEY-SECTOR-UNKNOWN'],
    ['an unknown answer', shop('60', 1), 'SURVEY-ANSWER-UNKNOWN'],
    ['no turnover', shop('100', 0), 'SURVEY-NOT-POSITIVE'],
    ['a turnover below zero', shop('100', -3), 'SURVEY-NOT-POSITIVE'],
    ['a turnover that is no number', shop('100', Number.NaN), 'SURVEY-NOT-POSITIVE'],
    ['a weight of zero', shop('100', 1, 0), 'SURVEY-NOT-POSITIVE'],
  ])('with %s are refused with their place', (_, bad, code) => {
    expect(refusals([...shops, bad])).toEqual([[code, 'respondent 6']]);
  });

  test('all problems at once', () => {
    expect(refusals([shop('60', -1, 0)]).map(([code]) => code)).toEqual([
      'SURVEY-ANSWER-UNKNOWN',
      'SURVEY-NOT-POSITIVE',
      'SURVEY-NOT-POSITIVE',
    ]);
  });

  test('none, or more than the frame has', () => {
    expect(refusals([])).toEqual([['SURVEY-EMPTY', undefined]]);
    expect(refusals(shops, { sectors: new Map([['Shops', 4]]) })).toEqual([['SURVEY-FRAME', 'Shops']]);
  });
});
