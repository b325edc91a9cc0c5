import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal, unwrap } from '../base/index.ts';
import { compileDecisions, decide, outcomeOf, type DecisionTable, type TableTrace } from '../dmn/index.ts';
import { literal, openEngine, type Engine } from '../engine/index.ts';
import { formatValue, parseTemporal, type Value } from '../feel/index.ts';
import { firstMoment, loadPack, measureParameters, type Measure, type Pack } from './index.ts';

/** The rows are the same in every run; another seed is another 10,000. */
const seed = 20200313;
const count = 10_000;

let pack: Pack;
let engine: Engine;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  engine = await openEngine();
});
afterAll(() => engine.close());

const measures = [
  'hinderpremie',
  'compensatiepremie',
  'ondersteuningspremie',
  'beschermingsmechanisme-1',
  'beschermingsmechanisme-2',
  'tijdelijke-werkloosheid',
  'water-energievergoeding',
];

test.each(measures)('%s: over 10,000 random rows the bits in SQL are the cells of the trace', async (id) => {
  const measure = pack.measures.find((item) => item.id === id)!;
  const { entitlement } = measure.decision;
  const fixed = parametersOf(measure);
  const given = fc.sample(rowOf(measure), { seed, numRuns: count });
  const { criteria, found, valueOf } = await runInSql(measure, fixed, given);
  const asking = tableOf(measure)
    .rules.flatMap(({ cells }) => cells)
    .filter(({ tests }) => tests?.kind === 'tests');
  expect(criteria.flatMap(({ rules }) => rules)).toHaveLength(asking.length);
  const rules = new Set<number>();
  for (const [at, row] of given.entries()) {
    const { value, trace } = decide(measure.model, entitlement, { ...fixed, ...row });
    const table: TableTrace = trace.at(-1)!.table!;
    const own = found[at]!;
    const bits = own['bits'] as bigint;
    const rule = table.deciding[0]?.index ?? 0;
    const wrong = criteria.filter(({ bit, input, rules: sharing }) => {
      const isSet = ((bits >> BigInt(bit)) & 1n) === 1n;
      return sharing.some((index) => (table.rules[index - 1]![input] === true) !== isSet);
    });
    const told = { wrong: [], rule, value: formatValue(value) };
    expect({ wrong, rule: Number(own['rule']), value: formatValue(valueOf(own)) }, `row ${at}`).toEqual(told);
    rules.add(rule);
  }
  // The rows reach the table: nearly every rule decides somewhere, and some rows are refused.
  expect(rules.has(0)).toBe(true);
  expect(rules.size).toBeGreaterThan(tableOf(measure).rules.length * 0.9);
});

type Given = Readonly<Record<string, Value>>;

/** Numbers are stored as integers of this scale. */
const scale = 4;

/** One column a text, so that the engine reads 10,000 rows without 10,000 lines of SQL; parameters are constants. */
async function runInSql(measure: Measure, fixed: Given, rows: readonly Given[]) {
  const { model, decision } = measure;
  const columns = model.inputs.filter(({ name }) => !Object.hasOwn(fixed, name));
  const casts: Readonly<Record<string, string>> = { number: 'BIGINT', boolean: 'BOOLEAN', date: 'DATE' };
  const lists = columns.map(({ name, type }, at) => {
    const texts = rows.map((row) => storedText(row[name] ?? null)).join('|');
    return `nullif(unnest(string_split(${literal(texts)}, '|')), '')::${casts[type.kind] ?? 'VARCHAR'} AS c${at}`;
  });
  const inputs = columns.map(({ name, type }, at) => {
    const column = { kind: 'column', column: `c${at}`, nullable: true } as const;
    const range = [0n, 10n ** 12n] as const;
    if (type.kind === 'number') return [name, { ...column, type: type.kind, scale, range }] as const;
    return [name, { ...column, type: type.kind as 'string' | 'boolean' | 'date' }] as const;
  });
  const constants = Object.entries(fixed).map(
    ([name, value]) => [name, { kind: 'constant', value }] as const,
  );
  const relation = `(SELECT unnest(range(${rows.length})) AS "row", ${lists.join(', ')})`;
  const source = { relation, keys: ['row'], inputs: Object.fromEntries([...inputs, ...constants]) };
  const { entitlement } = decision;
  const options = { decisions: [entitlement], table: entitlement, bits: true };
  const { select, columns: outcomes, criteria } = unwrap(compileDecisions(model, source, options));
  const found = await engine.rows(`SELECT * FROM (${select}) ORDER BY "row"`);
  return { criteria, found, valueOf: (row: (typeof found)[number]) => outcomeOf(outcomes, entitlement, row) };
}

function storedText(value: Value): string {
  if (value === null) return '';
  return value instanceof Decimal
    ? value.times(10 ** scale).toFixed(0)
    : formatValue(value).replaceAll('"', '');
}

function parametersOf(measure: Measure): Given {
  const values = unwrap(measureParameters(measure, firstMoment(measure, pack)));
  return Object.fromEntries(values.map(({ input, value }) => [input, value]));
}

function tableOf({ model, decision }: Measure): DecisionTable {
  const logic = model.decisions.find(({ name }) => name === decision.entitlement)?.logic;
  if (logic?.kind !== 'decision table') throw new Error('no table');
  return logic;
}

/** Rows near the edges of the rule: amounts around the thresholds and products of thresholds, days around the limits, the texts of the cells. */
function rowOf(measure: Measure): fc.Arbitrary<Given> {
  const fixed = parametersOf(measure);
  const parameters = Object.values(fixed);
  const edges = parameters.filter((value) => value instanceof Decimal);
  const shares = [new Decimal(1), ...edges.filter((edge) => edge.gt(0) && edge.lt(1))];
  const around = [0, 1, 2, 50_000, 100_000, ...edges].flatMap((edge) =>
    ['-0.01', '0', '0.01'].map((step) => Decimal.max(0, new Decimal(edge).plus(step))),
  );
  const numbers = fc.oneof(
    fc.constantFrom(...around),
    fc.constantFrom(...shares.flatMap((share) => around.map((edge) => edge.times(share).toDP(2)))),
  );
  const days = [measure.period.from, ...parameters.filter(isDate).map(formatValue)];
  const ofType: Readonly<Record<string, fc.Arbitrary<Value>>> = {
    number: numbers,
    boolean: fc.constantFrom(true, true, false),
    date: fc.constantFrom(...days.flatMap(near)).map((day) => parseTemporal(day)),
  };
  const given = measure.model.inputs.filter(({ name }) => !Object.hasOwn(fixed, name));
  return fc.record(
    Object.fromEntries(
      given.map(({ name, type }) => {
        const value = ofType[type.kind] ?? fc.constantFrom(...textsOf(measure, name), 'other');
        return [name, fc.option(value, { freq: 60 })];
      }),
    ),
  );
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
