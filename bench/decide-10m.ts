import { evaluate as feelinEvaluate, unaryTest as feelinTest } from 'feelin';
import { unwrap } from '../src/base/index.ts';
import {
  compileDecisions,
  decide,
  readModel,
  type CompiledDecisions,
  type Model,
  type SqlSource,
} from '../src/dmn/index.ts';
import { openEngine, type Engine } from '../src/engine/index.ts';
import { number, type Value } from '../src/feel/index.ts';
import { seconds, type Bench, type Measurement } from './measure.ts';

const inputs = [
  ['Closed', 'boolean'],
  ['Sector', 'string'],
  ['Loss', 'number'],
  ['Reference', 'number'],
  ['Staff', 'number'],
  ['Sites', 'number'],
] as const;

const columns = ['Closed', 'Sector', 'Loss / Reference', 'Reference', 'Staff', 'Sites'] as const;

/** Eight rules over six inputs, with a share that is a division and thresholds on it. */
const rules: readonly (readonly string[])[] = [
  ['true', '"I"', '-', '-', '> 0', '-', 'min(4000 * Sites, 20000)'],
  ['true', '"R", "N"', '-', '-', '[1..250]', '<= 5', '4000'],
  ['true', '-', '-', '>= 10000', '-', '-', '2000'],
  ['false', '"I", "G"', '>= 0.6', '-', '> 0', '-', 'decimal(Loss * 0.1, 2)'],
  ['false', '-', '>= 0.6', '> 50000', '>= 10', '-', 'min(decimal(Loss * 0.075, 2), 15000)'],
  ['false', 'not("A")', '[0.3..0.6)', '-', '-', '> 1', 'decimal(Reference * 0.05, 2)'],
  ['-', '-', '>= 0.8', '-', '-', '-', '500'],
  ['-', '-', '-', '-', '-', '-', '0'],
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function benchModel(): Model {
  const entry = (name: string, text: string) => `<${name}><text>${escape(text)}</text></${name}>`;
  const rows = rules.map((cells) => {
    const ins = cells.slice(0, 6).map((cell) => entry('inputEntry', cell));
    return `<rule>${ins.join('')}${entry('outputEntry', cells[6]!)}</rule>`;
  });
  const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="b" name="bench" namespace="urn:bench">
${inputs.map(([name, type]) => `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('')}
<decision id="amount" name="Amount"><variable name="Amount" typeRef="number"/>
${inputs.map(([name]) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`).join('')}
<decisionTable hitPolicy="FIRST">${columns.map((text) => `<input><inputExpression><text>${text}</text></inputExpression></input>`).join('')}
<output typeRef="number"/>${rows.join('')}</decisionTable></decision></definitions>`;
  return unwrap(readModel(xml));
}

const source: SqlSource = {
  relation: 'firms',
  keys: ['id'],
  inputs: {
    Closed: { kind: 'column', column: 'closed', type: 'boolean', nullable: false },
    Sector: { kind: 'column', column: 'sector', type: 'string', nullable: false },
    Loss: {
      kind: 'column',
      column: 'loss',
      type: 'number',
      scale: 2,
      range: [-10_000_000_000n, 10_000_000_000n],
      nullable: false,
    },
    Reference: {
      kind: 'column',
      column: 'reference',
      type: 'number',
      scale: 2,
      range: [1n, 10_000_000_000n],
      nullable: false,
    },
    Staff: { kind: 'column', column: 'staff', type: 'number', range: [0n, 100_000n], nullable: false },
    Sites: { kind: 'column', column: 'sites', type: 'number', range: [1n, 10_000n], nullable: false },
  },
};

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

const one: Readonly<Record<string, Value>> = {
  Closed: false,
  Sector: 'N',
  Loss: number('45000.55'),
  Reference: number('70000.10'),
  Staff: number(12),
  Sites: number(2),
};
const oneForFeelin = { Closed: false, Sector: 'N', Loss: 45000.55, Reference: 70000.1, Staff: 12, Sites: 2 };

/** The table cell by cell with feelin, as a thin driver would do it. */
function withFeelin(): unknown {
  const values = columns.map((text) => valueOf(feelinEvaluate(text, oneForFeelin)));
  const hit = rules.find((cells) =>
    columns.every(
      (_, at) =>
        cells[at] === '-' || valueOf(feelinTest(cells[at]!, { ...oneForFeelin, '?': values[at] })) === true,
    ),
  );
  return hit === undefined ? null : valueOf(feelinEvaluate(hit[6]!, oneForFeelin));
}

/** feelin 8 wraps results with their warnings. */
function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

async function perSecond(work: () => unknown, times: number): Promise<number> {
  for (let at = 0; at < times / 10; at += 1) work();
  const spent = await seconds(() => {
    for (let at = 0; at < times; at += 1) work();
  });
  return times / spent;
}

async function run(): Promise<readonly Measurement[]> {
  const made = benchModel();
  const plain = unwrap(compileDecisions(made, source, { decisions: ['Amount'], table: 'Amount' }));
  const withBits = unwrap(
    compileDecisions(made, source, { decisions: ['Amount'], table: 'Amount', bits: true }),
  );
  const engine = await openEngine({ threads: 2, memoryLimit: '1500MB' });
  await engine.run(fill);
  const ruleAndAmount = await inSql(engine, plain);
  const bits = await inSql(engine, withBits);
  engine.close();
  const traced = await perSecond(() => decide(made, 'Amount', one), 5000);
  const feelin = await perSecond(withFeelin, 200);
  return [
    { name: 'decide 10M rows in SQL: rule and amount', value: ruleAndAmount, unit: 's', target: 1 },
    { name: 'decide 10M rows in SQL: rule, amount and bits', value: bits, unit: 's', target: 2 },
    { name: 'rows per second in SQL: rule and amount', value: rowCount / ruleAndAmount, unit: '/s' },
    { name: 'one decision with trace', value: 1000 / traced, unit: 'ms', target: 2 },
    { name: 'decisions with trace per second', value: traced, unit: '/s' },
    { name: 'feelin, cell by cell, decisions per second', value: feelin, unit: '/s' },
    { name: 'evaluator with trace against feelin', value: traced / feelin, unit: 'x' },
    { name: 'SQL against feelin', value: rowCount / ruleAndAmount / feelin, unit: 'x' },
  ];
}

export const decideBench: Bench = { name: 'decide', run };
