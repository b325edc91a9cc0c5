import type { AccountRow, FinalDemandKind } from '../table.ts';

/** Codes that are one row together; the first set that a sheet has in full is taken. */
export type Alternatives = readonly (readonly string[])[];

/** How a source names the rows and columns of its tables. */
export interface Scheme {
  readonly shape: string;
  /** Rows and columns must stand in the same order: a sheet that was sorted by hand is not trusted. */
  readonly ordered: boolean;
  /** Whether a code that stands in rows or columns only is a sector that the other side lacks. */
  readonly isSector: (code: string) => boolean;
  readonly totals: ReadonlySet<string>;
  readonly output: Alternatives;
  readonly valueAdded: Alternatives;
  readonly productTaxes: Alternatives;
  /** Imports in one row, for a table without a sheet of imports. */
  readonly imports: Alternatives;
  readonly accounts: Readonly<Partial<Record<AccountRow, Alternatives>>>;
  /** Columns of final demand in the order in which they are shown. */
  readonly uses: readonly { readonly kind: FinalDemandKind; readonly columns: Alternatives }[];
}

/** Codes of ESA 2010 transactions, aggregates and balancing items as Eurostat writes them; everything else is a branch or a product. */
const transaction =
  /^(?:P[1-7](?:\W.*|_.*|\d.*)?|D(?:1\d?|2\d?|3[19]?|\d+X\d+)(?:_.*)?|B\d.*|K1.*|TS_.*|TF?U|IMP.*|EMP.*|(?:CPA_|NACE_)?TOTAL)$/;

/** Eurostat, naio_10_cp1700 and naio_10_cp1750. */
export const eurostatScheme: Scheme = {
  shape: 'naio_10_cp1700 / naio_10_cp1750',
  ordered: false,
  isSector: (code) => !transaction.test(code),
  totals: new Set(['TOTAL', 'CPA_TOTAL', 'NACE_TOTAL']),
  output: [['P1']],
  valueAdded: [['B1G']],
  productTaxes: [['D21X31']],
  imports: [['P7'], ['IMP']],
  accounts: {
    compensation: [['D1']],
    otherTaxes: [['D29X39'], ['D29']],
    otherSubsidies: [['D39']],
    operatingSurplus: [['B2A3N']],
    fixedCapital: [['P51C'], ['K1']],
  },
  uses: [
    { kind: 'households', columns: [['P3_S14'], ['P31_S14']] },
    { kind: 'non-profit', columns: [['P3_S15'], ['P31_S15']] },
    { kind: 'government', columns: [['P3_S13']] },
    { kind: 'investment', columns: [['P51G'], ['P51']] },
    { kind: 'inventories', columns: [['P5M'], ['P52_P53'], ['P52', 'P53'], ['P52']] },
    { kind: 'exports', columns: [['P6']] },
  ],
};

/** The workbook of the Belgian Federal Planning Bureau, sheet by sheet. */
export const planningBureauScheme: Scheme = {
  shape: 'Federal Planning Bureau',
  ordered: true,
  isSector: (code) => /^\d/.test(code),
  totals: new Set(),
  output: [['P.1']],
  valueAdded: [['B.1g']],
  productTaxes: [['D.211', 'D.21*-D.31']],
  imports: [['Intermediair/finaal verbruik (invoer)']],
  accounts: {
    compensation: [['D.1']],
    otherTaxes: [['D.29']],
    otherSubsidies: [['D.39']],
    operatingSurplus: [['B.2n+B3.n'], ['B.2n+B.3n']],
    fixedCapital: [['P.51c']],
    vat: [['D.211']],
    hours: [['Arbeidsvolume (miljoenen uren)']],
  },
  uses: [
    { kind: 'households', columns: [['P.31/S14']] },
    { kind: 'non-profit', columns: [['P.31/S15']] },
    { kind: 'government', columns: [['P3./S13'], ['P.3/S13']] },
    { kind: 'investment', columns: [['P.51']] },
    { kind: 'inventories', columns: [['P.52+P.53']] },
    { kind: 'exports', columns: [['P.6/S21i']] },
    { kind: 'exports', columns: [['P.6/S21x']] },
    { kind: 'exports', columns: [['P.6/S22']] },
  ],
};

const oecdUse = /(?:^|_)(?:HFCE|NPISH|GGFC|GFCF|INVNT|DPABR|CONS_ABR|CONS_NONRES|NONRES|EXPO|IMPO)$/;

/** OECD: the national tables (IOTS) and the inter-country table (ICIO), after the prefix DOM_ is taken off. */
export const oecdScheme: Scheme = {
  shape: 'OECD IOTS / ICIO',
  ordered: true,
  isSector: (code) => !oecdUse.test(code) && !/^(?:TLS|TXS_.*|TTL_.*|VALU|VA|OUT|OUTPUT|TOTAL)$/.test(code),
  totals: new Set(['TOTAL', 'OUT', 'OUTPUT']),
  output: [['OUTPUT'], ['OUT']],
  valueAdded: [['VALU'], ['VA']],
  productTaxes: [['TXS_INT_FNL', 'TXS_IMP_FNL'], ['TXS_INT_FNL'], ['TLS']],
  imports: [],
  accounts: {},
  uses: [
    { kind: 'households', columns: [['HFCE']] },
    { kind: 'non-profit', columns: [['NPISH']] },
    { kind: 'government', columns: [['GGFC']] },
    { kind: 'investment', columns: [['GFCF']] },
    { kind: 'inventories', columns: [['INVNT']] },
    { kind: 'exports', columns: [['CONS_NONRES'], ['NONRES']] },
    { kind: 'exports', columns: [['EXPO']] },
  ],
};
