import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal, unwrap } from '../base/index.ts';
import { decide, type DecisionTable, type TableTrace } from '../dmn/index.ts';
import { openDuckdb, type TestEngine } from '../dmn/sql/testdata/open-duckdb.ts';
import { runRows, type SqlRow } from '../dmn/sql/testdata/run-rows.ts';
import { formatValue, parseTemporal, type Value } from '../feel/index.ts';
import { firstMoment, loadPack, measureParameters, type Measure, type Pack } from './index.ts';

/** The rows are the same in every run; another seed is another 10,000. */
const seed = 20200313;
const count = 10_000;

let pack: Pack;
let engine: TestEngine;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const measures = [
  'hinderpremie',
  'compensatiepremie',
  'ondersteuningspremie',
  'beschermingsmechanisme-1',
  'beschermingsmechanisme-2',
];

test.each(measures)('%s: over 10,000 random rows the bits in SQL are the cells of the trace', async (id) => {
  const measure = pack.measures.find((item) => item.id === id)!;
  const { entitlement } = measure.decision;
  const { model } = measure;
  const rows = fc.sample(rowOf(measure), { seed, numRuns: count });
  const inputs = model.inputs.map(({ name, type }) => ({ name, type: type.kind }));
  const run = await runRows(engine, model, entitlement, inputs, rows, { table: true });
  if (!run.ok) throw new Error(run.problems.map(({ code }) => code).join(', '));
  const { criteria } = run.compiled;
  const asking = tableOf(measure)
    .rules.flatMap(({ cells }) => cells)
    .filter(({ tests }) => tests?.kind === 'tests');
  expect(criteria.flatMap(({ rules }) => rules)).toHaveLength(asking.length);
  const rules = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const { value, trace } = decide(model, entitlement, row);
    const table: TableTrace = trace.at(-1)!.table!;
    const found: SqlRow = run.rows[at]!;
    const rule = table.deciding[0]?.index ?? 0;
    const wrong = criteria.filter(({ bit, input, rules: sharing }) => {
      const isSet = ((found.bits! >> BigInt(bit)) & 1n) === 1n;
      return sharing.some((index) => (table.rules[index - 1]![input] === true) !== isSet);
    });
    if (wrong.length > 0 || found.rule !== rule || formatValue(found.value) !== formatValue(value))
      expect.fail(
        `row ${at}: ${JSON.stringify({ wrong, rule, found: found.rule, value: formatValue(value) })}`,
      );
    rules.add(rule);
  }
  // The rows reach the table: nearly every rule decides somewhere, and some rows are refused.
  expect(rules.has(0)).toBe(true);
  expect(rules.size).toBeGreaterThan(tableOf(measure).rules.length * 0.9);
});

function tableOf({ model, decision }: Measure): DecisionTable {
  const logic = model.decisions.find(({ name }) => name === decision.entitlement)?.logic;
  if (logic?.kind !== 'decision table') throw new Error('no table');
  return logic;
}

/** Rows near the edges of the rule: amounts around the thresholds and products of thresholds, days around the limits, the texts of the cells. */
function rowOf(measure: Measure): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const moment = firstMoment(measure, pack);
  const parameters = unwrap(measureParameters(measure, moment));
  const fixed = Object.fromEntries(parameters.map(({ input, value }) => [input, value]));
  const edges = parameters.flatMap(({ value }) => (value instanceof Decimal ? [value] : []));
  const shares = [new Decimal(1), ...edges.filter((edge) => edge.gt(0) && edge.lt(1))];
  const around = [0, 1, 2, 50_000, 100_000, ...edges].flatMap((edge) =>
    ['-0.01', '0', '0.01'].map((step) => Decimal.max(0, new Decimal(edge).plus(step))),
  );
  const numbers = fc.oneof(
    fc.constantFrom(...around),
    fc.constantFrom(...shares.flatMap((share) => around.map((edge) => edge.times(share).toDP(2)))),
  );
  const days = [
    moment.validAt,
    ...parameters.flatMap(({ value }) => (isDate(value) ? [formatValue(value)] : [])),
  ];
  const ofType: Readonly<Record<string, fc.Arbitrary<Value>>> = {
    number: numbers,
    boolean: fc.constantFrom(true, true, false),
    date: fc.constantFrom(...days.flatMap(near)).map((day) => parseTemporal(day)),
  };
  const given = measure.model.inputs.filter(({ name }) => !Object.hasOwn(fixed, name));
  const rare = (value: fc.Arbitrary<Value>) => fc.option(value, { freq: 60 });
  return fc
    .record(
      Object.fromEntries(
        given.map(({ name, type }) => [
          name,
          rare(ofType[type.kind] ?? fc.constantFrom(...textsOf(measure, name), 'other')),
        ]),
      ),
    )
    .map((row) => ({ ...fixed, ...row }));
}

function isDate(value: Value): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date';
}

/** The day, and those before and after it. */
function near(day: string): readonly string[] {
  const at = Date.parse(day);
  return [-1, 0, 1].map((step) => new Date(at + step * 86_400_000).toISOString().slice(0, 10));
}

/** The texts that cells ask of an input. */
function textsOf(measure: Measure, name: string): readonly string[] {
  const { inputs, rules } = tableOf(measure);
  const cells = inputs.flatMap(({ text }, at) =>
    text === name ? rules.map((rule) => rule.cells[at]!.text) : [],
  );
  return [...new Set(cells.flatMap((text) => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1]!)))];
}
