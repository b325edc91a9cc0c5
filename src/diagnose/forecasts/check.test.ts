import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, languages, unwrap } from '../../base/index.ts';
import { checkForecasts } from './check.ts';
import { findingText } from './finding-text.ts';
import { growthRows, levelRows, packForecastRows, read, row } from './testdata/rows.ts';
import type { ForecastRow } from './read-forecasts.ts';

const check = (rows: readonly ForecastRow[]) => unwrap(checkForecasts(read(rows)));
const index = packForecastRows.filter(({ base }) => base === 'index-2019');

describe('the figures of the advice', () => {
  const found = check(packForecastRows);

  test('hold one error, the level of Belgium in 2024 under the scenario of NBB and FPB, and nothing else', () => {
    expect([found.figures, found.levels]).toEqual([253, 76]);
    expect(found.findings).toHaveLength(1);
    const { figure, arithmetic, outside } = found.findings[0]!;
    expect(figure).toMatchObject({ series: 'cerpe-nbb-fpb-belgium', period: '2024', printed: '117,78' });
    expect(arithmetic).toMatchObject({ suspect: 'level', meant: { value: '111.78', slip: 'digit' } });
    expect(arithmetic!.computed.low.toFixed(3)).toBe('111.774');
    expect(arithmetic!.computed.high.toFixed(3)).toBe('111.795');
    // A second witness: no region is above 112.35 in that year.
    expect(outside?.regions.high.toString()).toBe('112.355');
  });

  test('the finding says the same in every language, with the marks of each', () => {
    const text = findingText(found.findings[0]!);
    expect(text.nl).toContain('een niveau van 111,774 tot 111,795');
    expect(text.en).toContain('a level of 111.774 to 111.795');
    expect(text.fr).toContain('On a probablement voulu 111,78');
    for (const language of languages) {
      expect(text[language]).toContain('117,78');
      expect(text[language]).not.toMatch(/\{\w+\}/);
    }
  });

  test('without the misprint hold no error', () => {
    const mended = packForecastRows.map((item) =>
      item.value === '117.78' ? { ...item, value: '111.78' } : item,
    );
    expect(check(mended).findings).toEqual([]);
  });

  test('with any other level off by more than rounding can explain hold one error more, at that level', () => {
    const others = index.filter(({ value }) => value !== '117.78');
    assert(
      property(
        constantFrom(...others),
        integer({ min: 15, max: 800 }),
        constantFrom(1, -1),
        (item, off, sign) => {
          // Fifteen units of the last decimal are more than all rounding in a chain of six years; eight hundred leave the lowest level, 88.9, above zero.
          const decimals = item.value!.split('.')[1]!.length;
          const value = new Decimal(item.value!)
            .plus(new Decimal(off * sign).times(`1e-${decimals}`))
            .toFixed(decimals);
          const changed = packForecastRows.map((other) => (other === item ? { ...item, value } : other));
          const keys = check(changed).findings.flatMap(({ figure, arithmetic }) =>
            arithmetic === undefined ? [] : [`${figure.series} ${figure.period}`],
          );
          expect(keys.toSorted()).toEqual(
            ['cerpe-nbb-fpb-belgium 2024', `${item.series} ${item.period}`].toSorted(),
          );
        },
      ),
    );
  });
});

describe('one series', () => {
  const growth = growthRows(['-9.50', '5.70', '2.00', '1.50']);
  const levels = ['90.50', '95.66', '97.57', '99.03'];

  test('that is right has no finding', () => {
    expect(check([...growth, ...levelRows(levels)])).toMatchObject({ levels: 4, findings: [] });
  });

  test('a wrong growth is told from a wrong level by the next year', () => {
    const wrong = growthRows(['-9.50', '7.70', '2.00', '1.50']);
    const { findings } = check([...wrong, ...levelRows(levels)]);
    expect(findings.map(({ figure }) => figure.period)).toEqual(['2021']);
    expect(findings[0]!.arithmetic).toMatchObject({ suspect: 'growth', growth: { printed: '7.70' } });
    expect(findings[0]!.arithmetic!.meant).toEqual({ value: '5.70', slip: 'digit' });
    expect(findingText(findings[0]!).nl).toContain('de groei is verkeerd gedrukt');
  });

  test('in the last year both may be wrong', () => {
    const { findings } = check([...growth, ...levelRows([...levels.slice(0, 3), '93.09'])]);
    expect(findings.map(({ arithmetic }) => arithmetic?.suspect)).toEqual(['either']);
  });

  test('a year without a printed level is bridged by its growth', () => {
    const some = levelRows(levels).filter(({ period }) => period !== '2021');
    expect(check([...growth, ...some])).toMatchObject({ levels: 3, findings: [] });
  });

  test('levels without growth cannot be recomputed', () => {
    expect(check(levelRows(levels))).toMatchObject({ figures: 4, levels: 0, findings: [] });
  });

  test('a bound or an approximation proves nothing', () => {
    const about = levelRows(levels).map((item, at) =>
      at === 1 ? { ...item, value: '90', qualifier: 'about' } : item,
    );
    expect(check([...growth, ...about])).toMatchObject({ levels: 3, findings: [] });
  });

  test('growth that is an approximation proves nothing either', () => {
    const about = growth.map((item, at) => (at === 1 ? { ...item, value: '7', qualifier: 'about' } : item));
    expect(check([...about, ...levelRows(levels)])).toMatchObject({ levels: 0, findings: [] });
  });

  test('a gap in the years is refused with the line', () => {
    const rows = [...growth.filter(({ period }) => period !== '2021'), ...levelRows(levels)];
    expect(checkForecasts(read(rows))).toMatchObject({
      ok: false,
      problems: [
        { code: 'FORECAST-YEAR-GAP', place: { line: 3 }, parameters: { before: 2020, after: 2022 } },
      ],
    });
  });

  test('growth that does not begin after the base year is refused', () => {
    const rows = [...growth.slice(1), ...levelRows(levels)];
    expect(checkForecasts(read(rows))).toMatchObject({
      ok: false,
      problems: [{ code: 'FORECAST-BASE-YEAR', parameters: { found: 2021, base: 2019, expected: 2020 } }],
    });
  });
});

describe('a country and its regions', () => {
  const regional = (national: string, ...regions: readonly string[]) => [
    row({ series: 'be', region: 'BE', value: national }),
    ...regions.map((value, at) =>
      row({ series: `r${at}`, region: ['BE-BRU', 'BE-VLG', 'BE-WAL'][at]!, value }),
    ),
  ];

  test('growth among that of the regions is right, also where rounding alone puts it outside', () => {
    expect(check(regional('-6.8', '-4.3', '-8.0', '-6.0')).findings).toEqual([]);
    expect(check(regional('-8.1', '-8.0', '-8', '-8.0')).findings).toEqual([]);
  });

  test('growth outside that of all regions is not', () => {
    const { findings } = check(regional('-8.2', '-4.3', '-8.0', '-6.0'));
    expect(findings).toMatchObject([{ figure: { series: 'be' }, outside: { national: { series: 'be' } } }]);
    expect(findings[0]!.arithmetic).toBeUndefined();
  });

  test('nothing is said where a region is missing', () => {
    const [national, brussels, flanders, wallonia] = regional('-8.2', '-4.3', '-8.0', '-6.0');
    const other = { ...wallonia!, period: '2021' };
    expect(check([national!, brussels!, flanders!, other]).findings).toEqual([]);
  });
});
