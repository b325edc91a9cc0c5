import { describe, expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import { readFrame } from './read-frame.ts';
import { readSeries, type SeriesKind } from './read-series.ts';
import type { SurveySector } from './survey-data.ts';

const weight = (aggregate: string, value: string, persons: string, rents = '0') => ({
  aggregate,
  title_nl: 'Handel',
  title_en: 'Trade',
  title_fr: 'Commerce',
  surveyed: 'true',
  self_employed: 'true',
  value_added: value,
  imputed_rents: rents,
  persons_employed: persons,
});
const sector = (name: string, aggregate: string | null, value: string, persons: string) => ({
  survey_sector: name,
  title_nl: name,
  title_fr: name,
  aggregate,
  units: '10',
  value_added: value,
  persons_employed: persons,
});
const sectors = [sector('Wholesale', 'G', '22.5', '200'), sector('Retail', 'G', '17.5', '300')];
const weights = [weight('G', '45', '500', '5')];
const refusedFrame = (...input: Parameters<typeof readFrame>) => {
  const result = readFrame(...input);
  return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.path]);
};

describe('the frame', () => {
  test('holds sectors and branches with their sizes; imputed rents belong to no sector', () => {
    const frame = unwrap(readFrame(sectors, weights));
    expect(frame.sectors.get('Retail')).toMatchObject({
      aggregate: 'G',
      units: 10,
      valueAdded: 17.5,
      persons: 300,
    });
    expect(frame.aggregates[0]).toMatchObject({ code: 'G', surveyed: true, imputedRents: 5 });
  });

  test('with thousands beside millions is refused, with both sums', () => {
    const mixed = readFrame([sector('Wholesale', 'G', '22500', '200'), sectors[1]!], weights);
    const texts = mixed.ok ? [] : mixed.problems.map((item) => problemText(item, 'en'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^SURVEY-SIZE G: .*22517\.5.*40\.0.*same unit \(million euro\)/);
  });

  test.each([
    [
      'a branch without sectors',
      sectors,
      [...weights, weight('I', '7', '9')],
      ['SURVEY-BRANCH-MISSING', 'I'],
    ],
    [
      'an unknown branch',
      [...sectors, sector('Inns', 'I', '1', '1')],
      weights,
      ['SURVEY-AGGREGATE-UNKNOWN', 'Inns'],
    ],
    ['no number', sectors, [weight('G', 'n.a.', '500')], ['SURVEY-NUMBER', 'G, value_added']],
    [
      'an empty cell',
      [sector('Wholesale', 'G', '', '1')],
      weights,
      ['SURVEY-NUMBER', 'Wholesale, value_added'],
    ],
    ['a size below zero', sectors, [weight('G', '-45', '500')], ['SURVEY-NOT-POSITIVE', 'G, value_added']],
    ['persons that are missing', sectors, [weight('G', '45', '5000', '5')], ['SURVEY-SIZE', 'G']],
  ] as readonly (readonly [string, ...Parameters<typeof readFrame>, readonly string[]])[])(
    'with %s is refused',
    (_, sectorRows, weightRows, problem) => {
      expect(refusedFrame(sectorRows, weightRows)).toEqual([problem]);
    },
  );
});

describe('a series', () => {
  const known = new Map<string, SurveySector>(
    ['Retail', 'Wholesale'].map((name) => [
      name,
      { name, title: { nl: name, en: name, fr: name }, units: 1, valueAdded: 1, persons: 1 },
    ]),
  );
  const row = (wave: string, name: string, value: string | null) => ({ wave, sector: name, value });

  test('is by wave in order of time; its example', () => {
    const later = row('2020-06-09', 'Retail', '0.1');
    const series = unwrap(readSeries([later, row('2020-05-26', 'Retail', '-0.3')], 'change', known, 't'));
    expect([...series.keys()]).toEqual(['2020-05-26', '2020-06-09']);
    const nation = readSeries(
      [row('2020-05-26', 'Belgium', '-0.258')],
      'change',
      new Map(),
      'survey_turnover',
    );
    expect(unwrap(nation).get('2020-05-26')?.get('Belgium')).toBe(-0.258);
  });

  test.each([
    ['per cents among shares', 'share', row('2020-05-26', 'Retail', '24'), 'SURVEY-UNIT'],
    ['per cents among changes', 'change', row('2020-05-26', 'Retail', '-25.8'), 'SURVEY-UNIT'],
    ['a negative share', 'share', row('2020-05-26', 'Retail', '-0.1'), 'SURVEY-UNIT'],
    ['respondents below zero', 'count', row('2020-05-26', 'Retail', '-3'), 'SURVEY-NOT-POSITIVE'],
    ['an unknown sector', 'share', row('2020-05-26', 'Retial', '0.1'), 'SURVEY-SECTOR-UNKNOWN'],
    ['a note in place of a number', 'share', row('2020-05-26', 'Retail', 'NA4'), 'SURVEY-NUMBER'],
    ['nothing', 'share', row('2020-05-26', 'Retail', null), 'SURVEY-NUMBER'],
  ] as readonly (readonly [string, SeriesKind, ReturnType<typeof row>, string])[])(
    'with %s is refused with table, wave and sector',
    (_, kind, bad, code) => {
      const result = readSeries([row('2020-05-26', 'Wholesale', '0.1'), bad], kind, known, 'survey_x');
      expect(result.ok ? [] : result.problems.map((item) => [item.code, item.place.path])).toEqual([
        [code, `survey_x, 2020-05-26, ${bad.sector}`],
      ]);
    },
  );
});
