import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { checkModel, type Finding } from '../dmn/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { countFindings } from './count-findings.ts';
import { simulate, type Simulation } from './simulate.ts';
import { premium, tenUnits } from './testdata/premium.ts';
import { makeTables } from './testdata/tables.ts';

let engine: Engine;
let simulation: Simulation;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
  await makeTables(engine, tenUnits);
  simulation = unwrap(await simulate(engine, premium, { knownAt: '2020-06-15', simulated: new Set() }));
});
afterAll(() => engine.close());

const findings = checkModel(premium.model);
const told = ({ code, parameters }: Finding) => parameters['values'] ?? parameters['columns'] ?? code;

describe('units in the gaps of a table, by hand', () => {
  test('overlapping gaps are counted each by itself; what is about no values has no count', async () => {
    const counts = unwrap(await countFindings(engine, simulation, findings));
    expect(findings.map((finding) => [told(finding), counts.get(finding)])).toEqual([
      ['Legal kind: not("company", "natural")', { units: 2, of: 10 }],
      ['Closed: false', { units: 3, of: 10 }],
      ['Legal kind: not("company"); Employees: < 1', { units: 3, of: 10 }],
      ['"Closed", "Legal kind", "Employees"', { units: 0, of: 10 }],
      ['DMN-TABLE-UNJUDGED', undefined],
    ]);
  });

  test('nothing to count needs no engine; a region of another model is left out', async () => {
    expect(unwrap(await countFindings(engine, simulation, []))).toEqual(new Map());
    const [gap] = findings as [Finding];
    const inner: Finding = { ...gap, region: { columns: ['Closed'], rows: [['false']] } };
    expect(unwrap(await countFindings(engine, simulation, [inner])).size).toBe(0);
  });

  test('what SQL refuses is told, not guessed', async () => {
    const [gap] = findings as [Finding];
    const source = { ...simulation.source, source: { ...simulation.source.source, inputs: {} } };
    const result = await countFindings(engine, { ...simulation, source }, [gap]);
    expect(result.ok).toBe(false);
  });
});
