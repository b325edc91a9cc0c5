import { unwrap } from '../src/base/index.ts';
import { compileDecisions, decide, makeReceipt, readModel, type Model } from '../src/dmn/index.ts';
import { formatValue, number, type Value } from '../src/feel/index.ts';
import { inputs, model, source, tableXml } from './decision.ts';
import { perSecond, seconds, type Bench, type Measurement } from './measure.ts';
import { feelinByCell, feelinWithFunctions, publicodes, type Case, type Peer } from './peers.ts';

/** Cases spread over all rules, none near a threshold of the share, where binary numbers would decide otherwise. */
export const cases: readonly Case[] = Array.from({ length: 500 }, (_, at): Case => {
  // Multiples of 40: no amount lies on half a cent.
  const reference = 1000 + ((at * 7919) % 2500) * 40;
  const share = [0.1, 0.35, 0.45, 0.65, 0.75, 0.95][at % 6]!;
  return {
    Closed: at % 3 === 0,
    Sector: ['I', 'R', 'N', 'G', 'A'][at % 5]!,
    Loss: Math.round((reference * share) / 40) * 40,
    Reference: reference,
    Staff: (at * 37) % 300,
    Sites: 1 + (at % 8),
  };
});

function exact(given: Case): Readonly<Record<string, Value>> {
  const entries = inputs.map(([name]): [string, Value] => {
    const value = given[name];
    return [name, typeof value === 'number' ? number(value) : value];
  });
  return Object.fromEntries(entries);
}

/** Every engine gives the amount that ours gives, to a tenth of a cent: the peers' cents are binary. */
function checkPeer(made: Model, peer: Peer): void {
  for (const given of cases) {
    const expected = formatValue(decide(made, 'Amount', exact(given)).value);
    const found = peer.amount(given);
    if (typeof found !== 'number' || Math.abs(found - Number(expected)) > 0.001)
      throw new Error(`${peer.name}: ${JSON.stringify(given)} gives ${String(found)}, not ${expected}`);
  }
}

/** 2,000 rules of which hardly two cells of a column are the same. */
const largeTable = Array.from({ length: 2000 }, (_, at) => [
  at % 2 === 0 ? 'true' : 'false',
  `"S${at % 40}", "T${at % 7}"`,
  `[0.${String(at % 97).padStart(2, '0')}..0.99)`,
  `>= ${at * 50}`,
  `[${at % 200}..${(at % 200) + 50}]`,
  at % 3 === 0 ? `<= ${at % 11}` : '-',
  `decimal(Loss * 0.${String(at + 1).padStart(4, '0')}, 2)`,
]);

async function largeModel(): Promise<readonly Measurement[]> {
  const xml = tableXml(largeTable);
  const given = exact(cases[0]!);
  const ready = await seconds(() => decide(unwrap(readModel(xml)), 'Amount', given));
  const made = unwrap(readModel(xml));
  const again = await seconds(() => decide(made, 'Amount', given));
  const compiled = await seconds(() =>
    unwrap(compileDecisions(made, source, { decisions: ['Amount'], table: 'Amount' })),
  );
  return [
    { name: '2,000 rules: read, make ready, decide', value: ready, unit: 's', target: 1 },
    { name: '2,000 rules: decide again', value: again * 1000, unit: 'ms' },
    { name: '2,000 rules: compile to SQL', value: compiled, unit: 's', target: 1 },
  ];
}

async function run(): Promise<readonly Measurement[]> {
  const made = model();
  const values = cases.map(exact);
  const ours = await perSecond((given) => decide(made, 'Amount', given), values, 20_000);
  const receipts = await perSecond(
    (given) => makeReceipt({ model: made, decisions: ['Amount'], inputs: given }),
    values,
    1000,
  );
  const results: Measurement[] = [
    { name: 'decisions with trace per second', value: ours, unit: '/s', atLeast: 50_000 },
    { name: 'decisions with receipt per second', value: receipts, unit: '/s' },
  ];
  for (const [peer, times] of [
    [feelinByCell, 200],
    [feelinWithFunctions(), 2000],
    [publicodes(), 200],
  ] as const) {
    checkPeer(made, peer);
    const rate = await perSecond(peer.amount, cases, times);
    results.push({ name: `${peer.name}, decisions per second`, value: rate, unit: '/s' });
    results.push({ name: `evaluator with trace against ${peer.name}`, value: ours / rate, unit: 'x' });
  }
  return [...results, ...(await largeModel())];
}

/** Single decisions: ours with the full trace, and those of other engines, which give the same amounts. */
export const singleBench: Bench = { name: 'single', run };
