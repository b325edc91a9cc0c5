import { sameText } from '../../../base/index.ts';
import type { AccountRow, FinalDemandKind, IoTable } from '../table.ts';

/** A table written out by hand. Rows of `domestic` are suppliers; each use has one amount per supplier. */
export interface SmallTable {
  readonly codes: readonly string[];
  readonly domestic: readonly (readonly number[])[];
  readonly uses: readonly (readonly [code: string, kind: FinalDemandKind, amounts: readonly number[]])[];
  readonly imports: readonly number[];
  readonly productTaxes: readonly number[];
  readonly valueAdded: readonly number[];
  readonly output: readonly number[];
  readonly accounts?: Readonly<Partial<Record<AccountRow, readonly number[]>>>;
}

export function smallTable(given: SmallTable, source = 'test'): IoTable {
  return {
    vintage: { place: 'XX', year: 2000, published: '2001' },
    source,
    unit: { currency: 'EUR', scale: 1_000_000 },
    prices: 'basic',
    kind: 'pxp',
    sectors: given.codes.map((code) => ({ code, label: sameText(code) })),
    domestic: Float64Array.from(given.domestic.flat()),
    finalDemand: given.uses.map(([code, kind, amounts]) => ({
      code,
      kind,
      label: sameText(code),
      domestic: Float64Array.from(amounts),
      imports: 0,
      productTaxes: 0,
    })),
    imports: Float64Array.from(given.imports),
    productTaxes: Float64Array.from(given.productTaxes),
    valueAdded: Float64Array.from(given.valueAdded),
    output: Float64Array.from(given.output),
    accounts: Object.fromEntries(
      Object.entries(given.accounts ?? {}).map(([row, values]) => [row, Float64Array.from(values)]),
    ),
  };
}

/** Two sectors of Miller and Blair (2009), tables 2.3 and 2.4. */
export const millerBlair = smallTable({
  codes: ['1', '2'],
  domestic: [
    [150, 500],
    [200, 100],
  ],
  uses: [['f', 'households', [350, 1700]]],
  imports: [0, 0],
  productTaxes: [0, 0],
  valueAdded: [650, 1400],
  output: [1000, 2000],
});

/** Germany 1995, six products, million DM: Eurostat Manual of Supply, Use and Input-Output Tables (2008), chapter 15. */
export const germany = smallTable({
  codes: ['A', 'B-E', 'F', 'G-I', 'J-N', 'O-T'],
  domestic: [
    [1131, 25480, 1, 607, 710, 762],
    [7930, 304584, 64167, 41082, 11981, 30360],
    [426, 7334, 3875, 5296, 23457, 9155],
    [3559, 72717, 14190, 74399, 10835, 21008],
    [3637, 96115, 31027, 65755, 193176, 34223],
    [1552, 14986, 1747, 11225, 15058, 22070],
  ],
  uses: [
    ['P3_S14', 'households', [8500, 197792, 3457, 269663, 214757, 119504]],
    ['P3_S13', 'government', [16, 8588, 742, 13492, 10061, 317251]],
    ['P5', 'investment', [2975, 91692, 191715, 14155, 30124, 3483]],
    ['P52', 'inventories', [-6, 7559, 0, 0, 0, 0]],
    ['P6', 'exports', [3734, 313711, 149, 46045, 13612, 2042]],
  ],
  imports: [2927, 156703, 13427, 21943, 13371, 13772],
  productTaxes: [1084, 6505, 1548, 8349, 8473, 12551],
  valueAdded: [21664, 395022, 115624, 311407, 415426, 365017],
  output: [43910, 1079446, 245606, 540063, 692487, 508918],
  accounts: {
    compensation: [9382, 296464, 78819, 214450, 124810, 272975],
    persons: [1096, 8381, 3236, 9251, 4258, 10206],
  },
});

/** Carbon dioxide by product, Germany 1995, thousand tonnes; same manual. */
export const germanCarbon = Float64Array.of(10448, 558327, 11194, 71269, 8792, 26990);

/** The Netherlands 2000, six groups, million euro: D'Hernoncourt, Cordier and Hadley (2011). */
export const netherlands = smallTable({
  codes: ['agriculture', 'mining', 'manufacturing', 'utilities', 'construction', 'services'],
  domestic: [
    [2731, 3, 8260, 36, 59, 615],
    [4, 282, 2013, 3979, 188, 60],
    [3322, 291, 40218, 480, 8004, 16999],
    [983, 53, 2400, 4395, 85, 3458],
    [121, 70, 565, 135, 14103, 9509],
    [2884, 1078, 28400, 1404, 9339, 106994],
  ],
  uses: [
    ['P3_S1M', 'households', [962, 28, 16896, 6184, 405, 126180]],
    ['P3_S13', 'government', [62, 0, 2340, 14, 530, 87409]],
    ['P51G', 'investment', [567, 210, 8573, 439, 33974, 16752]],
    ['P6', 'exports', [8568, 5528, 113777, 238, 832, 55512]],
  ],
  imports: [1779, 1029, 71117, 1878, 7572, 33964],
  productTaxes: [129, 67, 497, 706, 249, 8651],
  valueAdded: [9910, 9419, 57430, 5236, 20645, 255703],
  output: [21863, 12292, 210900, 18249, 60244, 435953],
  accounts: { compensation: [2336, 520, 35083, 1629, 14339, 151784] },
});
