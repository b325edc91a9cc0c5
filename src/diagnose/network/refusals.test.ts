import { describe, expect, test } from 'vitest';
import { languages, problemText, unwrap, type Result } from '../../base/index.ts';
import type { NetworkInputs } from './inputs.ts';
import { networkModel } from './model.ts';
import { networkProblems } from './problems.ts';
import { standardOptions, type NetworkOptions } from './options.ts';
import { runNetwork } from './run.ts';
import { calm, shockPath, type ShockPhase } from './shocks.ts';
import { evenly, twoSectors } from './testdata/small-economy.ts';

/** Code and path of every problem, or of every warning where there is a value. */
function found(result: Result<unknown>): readonly string[] {
  const list = result.ok ? result.warnings : result.problems;
  return list.map((item) => [item.code, item.place.path].filter(Boolean).join(' '));
}

describe('an economy is refused with the place of the finding', () => {
  const refusals: readonly (readonly [string, Partial<NetworkInputs>, readonly string[]])[] = [
    [
      'no sectors',
      {
        sectors: [],
        flows: [],
        households: [],
        other: [],
        output: [],
        labour: [],
        stockDays: [],
        criticality: [],
      },
      ['NETWORK-EMPTY'],
    ],
    ['a sector twice', { sectors: ['farms', 'farms'] }, ['NETWORK-SECTOR-TWICE']],
    ['a value too few', { output: [3650] }, ['NETWORK-LENGTH output']],
    ['a matrix of another size', { flows: [0, 1460, 365] }, ['NETWORK-LENGTH flows']],
    ['not a number in a cell', { flows: [0, NaN, 365, 0] }, ['NETWORK-NUMBER farms → mills']],
    ['not a number in a column', { labour: [NaN, 1] }, ['NETWORK-NUMBER labour, farms']],
    ['endless output', { output: [Infinity, 3650] }, ['NETWORK-NUMBER output, farms']],
    ['a negative flow', { flows: [0, 1460, -365, 0] }, ['NETWORK-NEGATIVE mills → farms']],
    ['negative demand', { other: [-1, 0] }, ['NETWORK-NEGATIVE other, farms']],
    ['no stock', { stockDays: [0, 10] }, ['NETWORK-STOCK-DAYS farms']],
    ['a stock of half a day', { stockDays: [10, 0.5] }, ['NETWORK-STOCK-DAYS mills']],
    [
      'a level of criticality that is none',
      { criticality: [0, 0.7, 0, 0] },
      ['NETWORK-CRITICALITY farms → mills'],
    ],
    [
      'rows in another order',
      { output: [3650, 3650], flows: [365, 0, 0, 1460] },
      ['NETWORK-UNBALANCED farms', 'NETWORK-UNBALANCED mills'],
    ],
    ['another unit', { households: [0.73, 3.285] }, ['NETWORK-UNBALANCED farms', 'NETWORK-UNBALANCED mills']],
    [
      'inputs but no output',
      { households: [2190, 0], flows: [0, 1460, 0, 0], other: [0, 0], output: [3650, 0] },
      ['NETWORK-OUTPUT-NONE mills'],
    ],
  ];
  test.each(refusals)('%s', (_, changed, expected) => {
    const result = networkModel(twoSectors(changed));
    expect(result.ok).toBe(false);
    expect(found(result)).toEqual(expected);
  });

  test.each([
    ['a sector without inputs', { flows: [0, 1460, 0, 0], other: [1460, 365] }, 'NETWORK-INPUTS-NONE farms'],
    ['a sector without labour', { labour: [0, 1825] }, 'NETWORK-LABOUR-NONE farms'],
  ])('%s is a warning', (_, changed, expected) => {
    const result = networkModel(twoSectors(changed));
    expect(result.ok).toBe(true);
    expect(found(result)).toEqual([expected]);
  });
});

describe('shocks and options are refused', () => {
  const names = ['farms', 'mills'];
  const even = evenly(2, 0.5);
  const refusals: readonly (readonly [string, number, readonly ShockPhase[], readonly string[]])[] = [
    ['no days', 0, [], ['NETWORK-DAYS']],
    ['half a day', 1.5, [], ['NETWORK-DAYS']],
    ['not a number of days', NaN, [], ['NETWORK-DAYS']],
    [
      'a share above 1',
      9,
      [{ from: 0, profile: { ...even, labour: [0.5, 1.1] } }],
      ['NETWORK-SHARE labour, mills'],
    ],
    [
      'a share below 0',
      9,
      [{ from: 0, profile: { ...even, other: [-0.1, 0] } }],
      ['NETWORK-SHARE other, farms'],
    ],
    [
      'no number',
      9,
      [{ from: 0, profile: { ...even, households: [0, NaN] } }],
      ['NETWORK-SHARE households, mills'],
    ],
    ['a sector too few', 9, [{ from: 0, profile: { ...even, labour: [0.5] } }], ['NETWORK-LENGTH labour']],
    [
      'phases in another order',
      9,
      [
        { from: 5, profile: even },
        { from: 5, profile: even },
      ],
      ['NETWORK-PHASE phase 2'],
    ],
    ['a fade of no days', 9, [{ from: 5, profile: even, fadeDays: 0 }], ['NETWORK-PHASE phase 1']],
  ];
  test.each(refusals)('%s', (_, days, phases, expected) => {
    expect(found(shockPath(days, names, phases))).toEqual(expected);
  });

  const model = unwrap(networkModel(twoSectors()));
  const options: readonly (readonly [string, Partial<NetworkOptions>])[] = [
    ['restockDays', { restockDays: 0 }],
    ['hireDays', { hireDays: 0.5 }],
    ['fireDays', { fireDays: NaN }],
    ['savedShare', { savedShare: 1.5 }],
    ['stockFactor', { stockFactor: -1 }],
    ['shockFactor', { shockFactor: Infinity }],
  ];
  test.each(options)('the option %s out of its range', (name, changed) => {
    expect(found(runNetwork(model, calm(3, 2), { ...standardOptions, ...changed }))).toEqual([
      `NETWORK-OPTION ${name}`,
    ]);
  });

  test('shocks of another economy, or shares that are none', () => {
    expect(found(runNetwork(model, calm(3, 3)))).toHaveLength(4);
    const shocks = calm(3, 2);
    shocks.kept[3] = 2;
    expect(found(runNetwork(model, shocks))).toEqual(['NETWORK-SHARE kept, mills']);
    const debt = calm(3, 2);
    debt.spending[1] = -1;
    expect(found(runNetwork(model, debt))).toEqual(['NETWORK-SUPPORT spending']);
  });
});

test('every problem is told in every language with its remedy', () => {
  for (const [code, kind] of Object.entries(networkProblems))
    for (const language of languages)
      expect(`${code} ${kind.what[language]}; ${kind.remedy[language]}`.length).toBeGreaterThan(
        code.length + 20,
      );
  const result = networkModel(twoSectors({ stockDays: [0, 10] }));
  expect(result.ok ? '' : problemText(result.problems[0]!, 'nl')).toBe(
    'NETWORK-STOCK-DAYS farms: de voorraad van 0 dagen is te klein; geef ten minste 1 dag: met minder ligt de productie stil, ook zonder schok',
  );
});
