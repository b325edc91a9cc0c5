import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unwrap, type Result } from '../../../base/index.ts';
import { openEngine } from '../../../engine/index.ts';
import { loadPack } from '../../../pack/index.ts';
import { ioModel } from '../model.ts';
import { identityGap } from '../multipliers.ts';
import { packIoTable } from '../pack-table.ts';
import { readOecd } from './oecd.ts';
import { readPlanningBureau } from './planning-bureau.ts';

const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map((item) => [item.code, item.place.path ?? item.place.line]);
const head = {
  vintage: { place: 'BE', year: 2015, published: '2019-12-13' },
  source: 'fpb-io-2015',
  kind: 'ixi',
} as const;

describe('the workbook of the Planning Bureau', () => {
  const domestic = [
    ',01,02,TOT_INT,P.31/S14,P.6/S22,TOT_USE',
    '01,0,2,2,7,0,9',
    '02,1,0,1,0,11,12',
    'D.211,0.5,0,,1,0,',
    'D.21*-D.31,0.5,0,,0,0,',
    'B.1g,4,10,,,,',
    'P.1,9,12,,,,',
  ];
  const imports = [',01,02,P2,P.31/S14,P.6/S22,P.7', '01,0,0,0,0,0,0', '02,3,0,3,4,0,7'];
  const total = [',01,02', 'Arbeidsvolume (miljoenen uren),0.2,0.3'];
  const read = (changes: { domestic?: string[]; imports?: string[] } = {}) =>
    readPlanningBureau(
      {
        domestic: (changes.domestic ?? domestic).join('\n'),
        imports: (changes.imports ?? imports).join('\n'),
        total: total.join('\n'),
      },
      head,
      { file: 'v' },
    );

  test('is read with its taxes, imports and hours', () => {
    const table = unwrap(read());
    expect([...table.domestic, ...table.imported!]).toEqual([0, 2, 1, 0, 0, 0, 3, 0]);
    expect([...table.productTaxes, ...table.accounts.vat!, ...table.accounts.hours!]).toEqual([
      1, 0, 0.5, 0, 0.2, 0.3,
    ]);
    expect(
      table.finalDemand.map(({ code, imports: bought, productTaxes }) => [code, bought, productTaxes]),
    ).toEqual([
      ['P.31/S14', 4, 1],
      ['P.6/S22', 0, 0],
    ]);
  });

  test.each([
    [
      'columns in another order',
      { domestic: [',02,01,TOT_INT,P.31/S14,P.6/S22', ...domestic.slice(1)] },
      'IO-SECTOR-ORDER',
      'DOM',
    ],
    [
      'imports in another order',
      { imports: [imports[0]!, imports[2]!, imports[1]!] },
      'IO-SECTOR-ORDER',
      'IMP',
    ],
    [
      'a wrong label',
      { domestic: [domestic[0]!.replace(',02,', ',03,'), ...domestic.slice(1)] },
      'IO-SECTOR-NO-COLUMN',
      'DOM',
    ],
    ['a branch missing from imports', { imports: imports.slice(0, 2) }, 'IO-SECTOR-MISSING', 'IMP'],
    ['a branch twice', { domestic: [...domestic, domestic[1]!] }, 'IO-SECTOR-DOUBLE', 8],
    ['a column twice', { imports: [',01,01,P2', ...imports.slice(1)] }, 'IO-SECTOR-DOUBLE', 1],
    [
      'a number with a comma',
      { domestic: domestic.map((line) => line.replace('P.1,9', 'P.1,"9,0"')) },
      'IO-CELL-NUMBER',
      7,
    ],
    [
      'no value added',
      { domestic: domestic.filter((line) => !line.startsWith('B.1g')) },
      'IO-ROW-MISSING',
      undefined,
    ],
    ['another sheet', { domestic: ['a,b', 'c,1'] }, 'IO-SHAPE', undefined],
    ['one column', { domestic: ['a', 'b'] }, 'IO-SHAPE', undefined],
    ['broken CSV', { imports: ['"'] }, 'IO-SHAPE', undefined],
  ] as const)('with %s is refused', (_, changes, code, place) => {
    expect(codes(read(changes as { domestic?: string[] }))[0]).toEqual([code, place]);
  });
});

const folder = '../shared/data/economy/belgium-2015';
describe.skipIf(!existsSync(folder))(
  'the workbook of 13 December 2019; its sheets stand beside the repository',
  () => {
    const sheets = (kind: 'ixi' | 'pxp') => {
      const text = (part: string) => readFileSync(`${folder}/siot_${part}_${kind}_a64.csv`, 'utf8');
      return { domestic: text('domestic'), imports: text('imports'), total: text('total') };
    };

    test('by industry is the table of the pack', async () => {
      const engine = await openEngine();
      const pack = unwrap(await packIoTable(engine, unwrap(await loadPack('packs/flanders-2020'))));
      engine.close();
      const table = unwrap(readPlanningBureau(sheets('ixi'), head));
      for (const part of ['domestic', 'imported', 'valueAdded', 'productTaxes', 'output'] as const)
        expect([part, table[part]]).toEqual([part, pack[part]]);
      expect(table.accounts.hours).toEqual(pack.accounts.hours);
    });

    test('by product holds three cells of noise below zero, which become zero', () => {
      const table = unwrap(readPlanningBureau(sheets('pxp'), { ...head, kind: 'pxp' }));
      expect(Math.min(...table.domestic)).toBe(0);
      // What was cleaned, some sixty cells below a euro, is missing from the columns.
      expect(identityGap(unwrap(ioModel(table)))).toBeLessThan(1e-9);
      expect(codes(readPlanningBureau(sheets('pxp'), head, { noise: 0 })).map(([code]) => code)).toEqual([
        'IO-NEGATIVE-CELL',
        'IO-NEGATIVE-CELL',
        'IO-NEGATIVE-CELL',
      ]);
    });
  },
);

describe('tables of the OECD', () => {
  const national = [
    'V1,D01,D02,HFCE,INVNT,EXPO',
    'DOM_D01,0,2,7,0,0',
    'DOM_D02,1,0,0,-1,12',
    'IMP_D01,0,0,4,0,0',
    'IMP_D02,3,0,0,0,0',
    'TXS_INT_FNL,1,0,1,0,0',
    'TTL_INT_FNL,5,2,12,-1,12',
    'VALU,4,10,,,',
    'OUTPUT,9,12,,,',
  ];

  test('of one country keep domestic and imported apart', () => {
    const table = unwrap(readOecd(national.join('\n'), head));
    expect(table.sectors.map(({ code }) => code)).toEqual(['D01', 'D02']);
    expect([...table.domestic, ...table.imports]).toEqual([0, 2, 1, 0, 3, 0]);
    expect(table.finalDemand.map(({ code, imports }) => [code, imports])).toEqual([
      ['HFCE', 4],
      ['INVNT', 0],
      ['EXPO', 0],
    ]);
    expect(table.unit).toEqual({ currency: 'USD', scale: 1_000_000 });
  });

  test('of all countries are one table with the uses of all countries together', () => {
    const text = [
      ',AAA_01,BBB_01,AAA_HFCE,BBB_HFCE,OUT',
      'AAA_01,1,2,3,4,10',
      'BBB_01,2,1,1,4,8',
      'TLS,1,0,0,0,1',
      'VA,6,5,,,11',
      'OUT,10,8,,,',
    ].join('\n');
    const table = unwrap(readOecd(text, head));
    expect(table.sectors.map(({ code }) => code)).toEqual(['AAA_01', 'BBB_01']);
    expect(table.finalDemand.map(({ code, domestic }) => [code, ...domestic])).toEqual([['HFCE', 7, 5]]);
    expect(identityGap(unwrap(ioModel(table)))).toBeLessThan(1e-14);
  });

  test('with a row missing are refused', () => {
    expect(codes(readOecd(national.filter((line) => !line.startsWith('DOM_D02')).join('\n'), head))).toEqual([
      ['IO-SECTOR-NO-ROW', 'DOM'],
    ]);
  });
});
