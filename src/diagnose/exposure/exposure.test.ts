import { describe, expect, test } from 'vitest';
import { array, assert, integer, property } from 'fast-check';
import { unwrap } from '../../base/index.ts';
import { ioModel, type IoTable } from '../input-output/index.ts';
import { networkModel, standardOptions, type NetworkOptions } from '../network/index.ts';
import { closedDestination, missingInput, type Economy } from './closed-border.ts';
import { dependence, herfindahl } from './dependence.ts';
import { essentialInputs, importedInputs, withoutImports } from './imported-inputs.ts';
import { exposureReport } from './report.ts';

const text = (word: string) => ({ nl: word, en: word, fr: word });

/** Farms deliver to mills; mills import salt (product group of the farms' row) and export flour. Millions a year. */
const table: IoTable = {
  vintage: { place: 'BE', year: 2015, published: '2019' },
  source: 'test',
  unit: { currency: 'EUR', scale: 1_000_000 },
  prices: 'basic',
  kind: 'ixi',
  sectors: [
    { code: '01', label: text('farms') },
    { code: '10-12', label: text('mills') },
  ],
  domestic: Float64Array.of(0, 365, 0, 0),
  imported: Float64Array.of(0, 365, 0, 0),
  finalDemand: [
    {
      code: 'home',
      kind: 'households',
      label: text('home'),
      domestic: Float64Array.of(365, 730),
      imported: new Float64Array(2),
      imports: 0,
      productTaxes: 0,
    },
    {
      code: 'abroad',
      kind: 'exports',
      label: text('abroad'),
      domestic: Float64Array.of(0, 730),
      imported: new Float64Array(2),
      imports: 0,
      productTaxes: 0,
    },
  ],
  imports: Float64Array.of(0, 365),
  productTaxes: new Float64Array(2),
  valueAdded: Float64Array.of(730, 730),
  output: Float64Array.of(730, 1460),
  accounts: { compensation: Float64Array.of(365, 365) },
};
const model = unwrap(ioModel(table));
const options: NetworkOptions = standardOptions;
const network = unwrap(
  networkModel({
    sectors: ['01', '10-12'],
    flows: table.domestic,
    households: table.finalDemand[0]!.domestic,
    other: table.finalDemand[1]!.domestic,
    output: table.output,
    labour: table.accounts.compensation!,
    stockDays: [10, 10],
    criticality: [1, 1, 1, 1],
  }),
);
const economy: Economy = { network, options, valueAdded: [1, 0.5] };
const rules = { criticality: () => 1, stockDays: () => 10 };

describe('dependence', () => {
  test('counts imports and foreign demand through the suppliers too', () => {
    const found = dependence(model);
    expect([...found.imports]).toEqual([0, 0.25]);
    expect(found.importsInChain[1]).toBeCloseTo(0.25, 12);
    expect([...found.exports]).toEqual([0, 0.5]);
    // Half of the flour goes abroad, so half of the grain for it: 182.5 of 730.
    expect([...found.foreignDemand[0]!]).toEqual([0.25, 0.5]);
  });

  test('is concentrated where all comes from one', () => {
    expect(herfindahl([5, 0])).toBe(1);
    expect(herfindahl([1, 1, 1, 1])).toBe(0.25);
    expect(herfindahl([])).toBeNull();
    expect(herfindahl([0, 0])).toBeNull();
  });

  test('lies between 1/n and 1 whatever the amounts', () => {
    assert(
      property(array(integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const found = herfindahl(amounts);
        if (found === null) expect(amounts.every((amount) => amount === 0)).toBe(true);
        else expect(found).toBeGreaterThanOrEqual(1 / amounts.length - 1e-12);
        expect(found ?? 1).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('imported inputs', () => {
  test('last as long as the stock covers the imported part', () => {
    expect(importedInputs(table, rules)).toEqual([
      { supplier: 0, user: 1, imported: 365, importShare: 0.5, criticality: 1, daysInStock: 20 },
    ]);
    expect(importedInputs(table, { ...rules, stockDays: () => undefined })).toEqual([]);
    const { imported: _, ...without } = table;
    expect(importedInputs(without, rules)).toEqual([]);
  });

  test('are essential where the user cannot do without and most of it comes from abroad', () => {
    const inputs = importedInputs(table, rules);
    expect(essentialInputs(inputs, 0.5)).toHaveLength(1);
    expect(essentialInputs(inputs, 0.51)).toHaveLength(0);
    expect(essentialInputs(importedInputs(table, { ...rules, criticality: () => 0.5 }), 0)).toHaveLength(0);
  });

  test.each([
    [1, 1, 0],
    [0.6, 1, 0.4],
    [0.6, 0.5, 0.7],
    [0.6, 0, 1],
  ])(
    'of which %d is imported with criticality %d leave %d of the output',
    (importShare, criticality, left) => {
      expect(withoutImports({ importShare, criticality })).toBeCloseTo(left, 12);
    },
  );
});

describe('a closed border', () => {
  test('that nobody sells over costs nothing', () => {
    const loss = unwrap(closedDestination(economy, [0, 0], 10));
    expect(loss.direct).toBe(0);
    expect(loss.total).toBeCloseTo(0, 9);
  });

  test('takes at once what went abroad, and then what its suppliers made of it', () => {
    const loss = unwrap(closedDestination(economy, [0, 1], 10));
    // 2 million a day of flour with half of it value added, for ten days.
    expect(loss.direct).toBeCloseTo(10, 9);
    expect(loss.bySector[1]).toBeGreaterThan(9.9);
    expect(loss.bySector[0]).toBeGreaterThan(0);
    expect(loss.total).toBeGreaterThan(loss.direct);
  });

  test('with a share that is no share is refused by the network, not computed', () => {
    const loss = closedDestination(economy, [Number.NaN, 0], 10);
    expect(loss.ok).toBe(false);
  });
});

test.each([0, -30, 30_000_000, Number.NaN])('%d days are no period', (days) => {
  for (const loss of [closedDestination(economy, [0, 0], days), missingInput(economy, [], (at) => at, days)])
    expect(loss.ok ? [] : loss.problems.map(({ code }) => code)).toEqual(['NETWORK-DAYS']);
});

describe('a missing input', () => {
  const inputs = importedInputs(table, rules);
  const place = (user: number) => user;

  test('costs nothing before the stock is used up', () => {
    const loss = unwrap(missingInput(economy, inputs, place, 20));
    expect(loss.direct).toBe(0);
    expect(loss.total).toBeCloseTo(0, 9);
  });

  test('then halves the users that import half of it, and reaches their suppliers', () => {
    const loss = unwrap(missingInput(economy, inputs, place, 30));
    // Ten days of half of 4 million with half of it value added.
    expect(loss.direct).toBeCloseTo(10, 9);
    expect(loss.bySector[1]).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(loss.bySector[0]).toBeGreaterThan(0);
  });

  test('that only a sector outside the network uses costs the network nothing', () => {
    expect(unwrap(missingInput(economy, inputs, () => undefined, 30)).total).toBeCloseTo(0, 9);
  });
});

test('the report orders products by what they cost and leaves out those that nobody misses', () => {
  const report = unwrap(
    exposureReport(model, economy, rules, { closedDays: 10, missingDays: 30, importThreshold: 0.5 }),
  );
  expect(report.products.map(({ supplier }) => supplier)).toEqual([0]);
  expect(report.destinations.map(({ code }) => code)).toEqual(['abroad']);
  // A year of exports is 730 of flour and 182.5 of grain: value added 365 + 182.5, for ten days of 365.
  expect(report.destinations[0]!.staticLoss).toBeCloseTo((547.5 * 10) / 365, 9);
});
