import { parseUnaryTests, type UnaryTests } from '../../feel/index.ts';
import type { Decision, DecisionTable, Model } from '../model.ts';
import type { Region } from './finding.ts';

/** A model that also says of each region whether a unit is in it. */
export interface RegionModel {
  readonly model: Model;
  /** The names of the decisions, in the order of the regions; each gives true or false. */
  readonly decisions: readonly string[];
}

/**
 * The model with a decision for every region: a table over the same columns with a rule for every row of it. So the units in a gap or
 * an overlap are counted by the same compiler that decides. Regions of tables inside other expressions are left out: undefined.
 * @example withRegions(model, [finding.region]).decisions // ['units in region 1']
 */
export function withRegions(model: Model, regions: readonly Region[]): RegionModel {
  const added = regions.map((region, index) => regionDecision(model, region, `units in region ${index + 1}`));
  return {
    model: { ...model, decisions: [...model.decisions, ...added.filter((item) => item !== undefined)] },
    decisions: added.map((item) => item?.name ?? ''),
  };
}

function regionDecision(model: Model, region: Region, name: string): Decision | undefined {
  const decision = model.decisions.find((item) => item.name === region.decision);
  if (decision?.logic?.kind !== 'decision table') return undefined;
  return {
    id: name,
    name,
    variable: name,
    typeRef: 'boolean',
    type: { kind: 'boolean' },
    requires: decision.requires,
    logic: regionTable(decision.logic, region),
  };
}

function regionTable({ inputs }: DecisionTable, { rows }: Region): DecisionTable {
  const span = { from: 0, to: 0 };
  const truth = (value: boolean) => ({
    text: String(value),
    expression: { kind: 'boolean' as const, value, span },
  });
  return {
    kind: 'decision table',
    hitPolicy: 'FIRST',
    inputs,
    outputs: [{ typeRef: 'boolean', defaultValue: truth(false) }],
    rules: rows.map((row) => ({
      cells: row.map((text) => ({ text, tests: testsOf(text) })),
      outputs: [truth(true)],
      annotations: [],
    })),
  };
}

/** Cells of a region are literals; they were written by us and can be read. */
function testsOf(text: string): UnaryTests {
  const parsed = parseUnaryTests(text);
  return parsed.ok ? parsed.value : { kind: 'tests', negated: false, tests: [], span: { from: 0, to: 0 } };
}
