import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { firmModel } from './model.ts';
import { smallFirms, smallRegister } from './testdata/small-firms.ts';
import { wages } from './wages.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
});
afterAll(() => engine.close());

const industry = 'a64,compensation,persons_employed\n47,7.3,100\n56,7.3,100\n68a,1,';

test('a full-time equivalent costs what its industry pays per person, over the full-time equivalents per person', async () => {
  // Four units of one person: full-time in 47, half-time in 56, one in an industry without persons, one in none that is known.
  await smallRegister(engine, [{ fte: 1 }, { fte: 0.5 }, { fte: 1 }, { fte: 1 }]);
  await engine.run(`UPDATE enterprise SET a64 = ['47', '56', '68a', 'XX'][unit_id]`);
  const pack = smallFirms({ tables: { industry }, parameters: { 'wage-growth': 1.1 } });
  const { byIndustry, other } = unwrap(await wages(engine, pack, unwrap(firmModel(pack))));
  expect([...byIndustry]).toEqual([
    ['47', 8_030_000n],
    ['56', 16_060_000n],
  ]);
  // 80,300 euro for one and as much for half a full-time equivalent.
  expect(other).toBe(10_706_667n);
});

test('self-employed share the persons, not the wages', async () => {
  await smallRegister(engine, [{ fte: 1 }]);
  await engine.run('UPDATE enterprise SET working_partners = 1');
  const pack = smallFirms();
  const { byIndustry } = unwrap(await wages(engine, pack, unwrap(firmModel(pack))));
  expect(byIndustry.get('47')).toBe(14_600_000n);
});

test('a register without employees has no wages', async () => {
  await smallRegister(engine, [{}]);
  const pack = smallFirms();
  const { byIndustry, other } = unwrap(await wages(engine, pack, unwrap(firmModel(pack))));
  expect([byIndustry.size, other]).toEqual([0, 0n]);
});
