import { unwrap } from '../src/base/index.ts';
import { compileDecisions, type CompiledDecisions } from '../src/dmn/index.ts';
import { openEngine, type Engine } from '../src/engine/index.ts';
import { model, source } from './decision.ts';
import { perSecond, seconds, type Bench, type Measurement } from './measure.ts';
import { feelinByCell } from './peers.ts';
import { cases } from './single.ts';

const rowCount = 10_000_000;

const fill = `CREATE TABLE firms AS SELECT i AS id, (hash(i, 1) % 2 = 0) AS closed,
  CASE hash(i, 2) % 5 WHEN 0 THEN 'I' WHEN 1 THEN 'R' WHEN 2 THEN 'N' WHEN 3 THEN 'G' ELSE 'A' END AS sector,
  CAST(hash(i, 3) % 10000000 AS BIGINT) AS loss, CAST(1 + hash(i, 4) % 10000000 AS BIGINT) AS reference,
  CAST(hash(i, 5) % 300 AS BIGINT) AS staff, CAST(1 + hash(i, 6) % 8 AS BIGINT) AS sites
  FROM range(${rowCount}) r(i)`;

/** Every row's rule and amount are computed; sums and an exclusive or keep the engine from leaving any out. */
async function inSql(engine: Engine, { select, columns: outcomes }: CompiledDecisions): Promise<number> {
  const amount = outcomes.find((column) => column.kind === 'outcome')!.column;
  const bits = outcomes.some((column) => column.kind === 'bits') ? ', bit_xor(bits)' : '';
  return seconds(() => engine.rows(`SELECT sum(rule), sum("${amount}")${bits} FROM (${select})`));
}

async function run(): Promise<readonly Measurement[]> {
  const made = model();
  const plain = unwrap(compileDecisions(made, source, { decisions: ['Amount'], table: 'Amount' }));
  const withBits = unwrap(
    compileDecisions(made, source, { decisions: ['Amount'], table: 'Amount', bits: true }),
  );
  const engine = await openEngine({ threads: 2, memoryLimit: '1500MB' });
  await engine.run(fill);
  const ruleAndAmount = await inSql(engine, plain);
  const bits = await inSql(engine, withBits);
  engine.close();
  const feelin = await perSecond(feelinByCell.amount, cases, 200);
  return [
    { name: 'decide 10M rows in SQL: rule and amount', value: ruleAndAmount, unit: 's', target: 0.8 },
    { name: 'decide 10M rows in SQL: rule, amount and bits', value: bits, unit: 's', target: 1.5 },
    { name: 'rows per second in SQL: rule and amount', value: rowCount / ruleAndAmount, unit: '/s' },
    { name: 'SQL against feelin', value: rowCount / ruleAndAmount / feelin, unit: 'x' },
  ];
}

export const decideBench: Bench = { name: 'decide', run };
