import { failure, problem, success, type Result } from '../base/index.ts';
import { identifier, type Engine } from '../engine/index.ts';
import type { Measure } from '../pack/index.ts';
import { integer, text } from './exact.ts';
import { designProblems } from './problems.ts';
import type { Settings, SettingTexts } from './settings.ts';

/** The rooms before this one, as functions: each makes its table again under changed assumptions. */
export interface Rebuild {
  /** Makes `enterprise`; of the industries (A64) given only, where they are: with the same rows as in the whole register. */
  readonly population: (set: SettingTexts, industries?: readonly string[]) => Promise<Result<unknown>>;
  /** Makes `exposure` from `enterprise`. */
  readonly scenario: (set: SettingTexts) => Promise<Result<unknown>>;
}

/** The measures that will read the rebuilt tables, and whether closures follow from the activity in the base. */
export interface Readers {
  readonly measures: readonly Measure[];
  readonly uniform: () => Promise<boolean>;
}

/**
 * Makes the register and the exposure again where settings ask for it, inside a sandbox; says whether units changed.
 * For measures that read nothing of the scenario but closures, which follow from a unit's activity, the scenario is only applied
 * to one unit of each activity, and not at all where the register alone changes: losses and needs are not read then. Measures that
 * demand a closure by order give nothing outside the industries with closures: the register is then made for those only.
 */
export async function rebuildFor(
  engine: Engine,
  rebuild: Rebuild | undefined,
  settings: Settings,
  readers?: Readers,
): Promise<Result<boolean>> {
  const keys = [
    ...Object.keys(settings.population).map((key) => `population.${key}`),
    ...Object.keys(settings.scenario).map((key) => `scenario.${key}`),
  ];
  if (keys.length === 0) return success(false);
  if (rebuild === undefined)
    return failure(
      ...keys.map((key) => problem(designProblems, 'DESIGN-SET-REBUILD', { path: `--set ${key}` }, { key })),
    );
  const closuresOnly = readers?.measures.every(readsClosuresOnly) === true && (await readers.uniform());
  const register = Object.keys(settings.population).length > 0;
  if (register) {
    const partly =
      closuresOnly && Object.keys(settings.scenario).length === 0 && readers.measures.every(demandsClosure);
    const built = await rebuild.population(
      settings.population,
      partly ? await closedIndustries(engine) : undefined,
    );
    if (!built.ok) return built;
  }
  if (closuresOnly && Object.keys(settings.scenario).length === 0) return success(true);
  const applied = closuresOnly
    ? await applyToActivities(engine, rebuild, settings.scenario, register)
    : await rebuild.scenario(settings.scenario);
  return applied.ok ? success(true) : applied;
}

/** Columns of `exposure` that say when a unit was closed by order. */
const closureColumns =
  /^(closed|closed_from|reopened|closure_kind|opening_days_per_week|closing_days(_\w+)?|closed_\w+)$/;

function readsClosuresOnly(measure: Measure): boolean {
  return measure.inputs.every(
    ({ binding }) => binding.kind !== 'exposure' || closureColumns.test(binding.column),
  );
}

/** Whether every rule that can entitle asks that the unit was closed by order. */
function demandsClosure({ inputs, model, decision }: Measure): boolean {
  const closed = inputs
    .filter(({ binding }) => binding.kind === 'exposure' && binding.column === 'closed')
    .map((input) => input.name);
  const table = model.decisions.find((item) => item.name === decision.entitlement)?.logic;
  if (table?.kind !== 'decision table') return false;
  const column = table.inputs.findIndex((input) => closed.includes(input.text.trim()));
  const hasDefault = table.outputs.some((output) => output.defaultValue !== undefined);
  return !hasDefault && table.rules.every((rule) => rule.cells[column]?.text.trim() === 'true');
}

async function closedIndustries(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.rows(
    'SELECT DISTINCT e.a64 FROM enterprise e JOIN exposure x USING (unit_id) WHERE x.closed ORDER BY e.a64',
  );
  return rows.map((row) => text(row['a64']));
}

async function exposureColumns(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.rows('SELECT column_name FROM (DESCRIBE exposure)');
  return rows.map((row) => text(row['column_name'])).filter((name) => closureColumns.test(name));
}

/** Whether all units of an activity have the same closures in the exposure that is there: then one of them stands for all. */
export async function closuresFollowActivity(engine: Engine): Promise<boolean> {
  const columns = (await exposureColumns(engine)).map((name) => `x.${identifier(name)}`);
  if (columns.length === 0) return false;
  const [row] = await engine.rows(`SELECT count(*) AS kinds, count(DISTINCT nace) AS activities
    FROM (SELECT DISTINCT e.nace, ${columns.join(', ')} FROM enterprise e JOIN exposure x USING (unit_id))`);
  return integer(row?.['kinds']) === integer(row?.['activities']);
}

/** Applies the scenario to the first unit of every activity and gives its closures to all units of that activity. */
async function applyToActivities(
  engine: Engine,
  rebuild: Rebuild,
  set: SettingTexts,
  register: boolean,
): Promise<Result<unknown>> {
  if (register) await engine.run('ALTER TABLE sandbox.enterprise RENAME TO design_register');
  const full = register ? 'sandbox.design_register' : 'main.enterprise';
  await engine.run(`CREATE TABLE sandbox.enterprise AS SELECT * FROM ${full}
    WHERE unit_id IN (SELECT min(unit_id) FROM ${full} GROUP BY nace) ORDER BY unit_id`);
  const applied = await rebuild.scenario(set);
  if (!applied.ok) return applied;
  const columns = (await exposureColumns(engine)).map((name) => `x.${identifier(name)}`);
  await engine.run(`CREATE TABLE sandbox.design_activity AS
    SELECT e.nace, ${columns.join(', ')} FROM sandbox.enterprise e JOIN sandbox.exposure x USING (unit_id)`);
  await engine.run(`DROP TABLE sandbox.exposure; DROP TABLE sandbox.enterprise`);
  if (register) await engine.run('ALTER TABLE sandbox.design_register RENAME TO enterprise');
  await engine.run(`CREATE TABLE sandbox.exposure AS
    SELECT e.unit_id, x.* EXCLUDE (nace) FROM enterprise e JOIN sandbox.design_activity x USING (nace)`);
  return applied;
}
