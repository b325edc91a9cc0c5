import { failure, problem, success, type Result, type Text } from '../../base/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { enterpriseColumns } from '../../population/index.ts';
import { textAt, type Window } from '../scenario/index.ts';
import { checkTables } from './check-tables.ts';
import { baseRates, type SectionUnits } from './hazard.ts';
import { firmModel, type FirmModel, type FirmVariant } from './model.ts';
import { firmsProblems } from './problems.ts';
import { readShares } from './read-shares.ts';
import { laterDay, lastWindow, type Payment } from './timeline.ts';
import { wages, type Wages } from './wages.ts';

export type FirmsPack = Pick<
  Pack,
  'diagnosis' | 'scenario' | 'scenarios' | 'tables' | 'measures' | 'sources'
>;

/** A measure and the first day of its applications. */
interface Application extends Payment {
  readonly title: Text;
}

/** Everything that the paths of cash and the hazards are computed from, checked. */
export interface Prepared {
  readonly model: FirmModel;
  readonly windows: readonly Window[];
  /** The window at whose end the states are taken. */
  readonly assessment: Window;
  readonly wages: Wages;
  /** Measures of the table of support with the first day of applications. */
  readonly applications: readonly Application[];
  readonly sections: readonly SectionUnits[];
  /** Yearly base rate of bankruptcy by section. */
  readonly rates: ReadonlyMap<string, number>;
  /** Ids of the sources of the register's columns and of the table of industries. */
  readonly sources: readonly string[];
  /** Those of the shares of bankruptcies. */
  readonly shareSources: readonly string[];
}

/** Everything that can go wrong is found here, before a table is made. */
export async function prepare(
  engine: Engine,
  pack: FirmsPack,
  support: string | undefined,
): Promise<Result<Prepared>> {
  const model = firmModel(pack);
  if (!model.ok) return model;
  const time = placeInTime(pack, model.value);
  if (!time.ok) return time;
  const tables = await checkTables(engine, time.value.windows, support);
  if (!tables.ok) return tables;
  const applications = support === undefined ? success([]) : await paidMeasures(engine, pack, support);
  if (!applications.ok) return applications;
  const wage = await wages(engine, pack, model.value);
  if (!wage.ok) return wage;
  const shares = await readShares(engine, pack, model.value.settings.table('bankruptcies'));
  if (!shares.ok) return shares;
  const sections = await countSections(engine);
  const bankruptcies = model.value.settings.number('bankruptcies-before');
  const rates = checkRates(sections, baseRates(sections, shares.value.bySection, bankruptcies));
  if (!rates.ok) return rates;
  return success({
    model: model.value,
    ...time.value,
    wages: wage.value,
    applications: applications.value,
    sections,
    rates: rates.value,
    sources: usedSources(pack, model.value),
    shareSources: shares.value.sources,
  });
}

/** The days on which the measures are paid in a variant. */
export function paymentsOf(
  { applications }: Prepared,
  { paymentDelay }: FirmVariant,
): readonly Application[] {
  return applications.map((item) => ({ ...item, day: laterDay(item.day, paymentDelay) }));
}

function placeInTime(
  pack: FirmsPack,
  { assessmentDay, settings }: FirmModel,
): Result<Pick<Prepared, 'windows' | 'assessment'>> {
  const scenario = pack.scenarios.find(({ id }) => id === pack.scenario);
  if (scenario === undefined)
    return failure(
      problem(firmsProblems, 'FIRMS-SCENARIO', { file: 'pack.yaml' }, { scenario: pack.scenario }),
    );
  const { windows } = scenario;
  const assessment = lastWindow(windows, assessmentDay);
  if (assessment !== undefined) return success({ windows, assessment });
  const place = { file: settings.file, path: 'parameters.assessment-day' };
  const parameters = { day: assessmentDay, first: windows[0]?.to ?? '–' };
  return failure(problem(firmsProblems, 'FIRMS-DAY', place, parameters));
}

/** The measures that the table of support names, in the order of the pack, with their first day of applications. */
async function paidMeasures(
  engine: Engine,
  pack: FirmsPack,
  support: string,
): Promise<Result<readonly Application[]>> {
  const rows = await engine.rows(`SELECT DISTINCT measure FROM ${identifier(support)} ORDER BY measure`);
  const named = new Set(rows.map((row) => textAt(row, 'measure')));
  const known = new Set(pack.measures.map(({ id }) => id));
  const unknown = [...named].filter((id) => !known.has(id));
  if (unknown.length > 0)
    return failure(
      ...unknown.map((measure) => problem(firmsProblems, 'FIRMS-MEASURE', {}, { table: support, measure })),
    );
  return success(
    pack.measures
      .filter(({ id }) => named.has(id))
      .map(({ id, title, applications }) => ({ measure: id, title, day: applications.from })),
  );
}

/** A column of the register rests on a source or on an assumption of the population; only sources are named here. */
function usedSources(pack: FirmsPack, model: FirmModel): readonly string[] {
  const industry = pack.tables.find(({ name }) => name === model.settings.table('industry'));
  const register = enterpriseColumns.map(({ source }) => source);
  const all = new Set([...register, ...(industry?.sources ?? [])]);
  return pack.sources.map(({ id }) => id).filter((id) => all.has(id));
}

async function countSections(engine: Engine): Promise<readonly SectionUnits[]> {
  const rows = await engine.rows(`
    SELECT a21, count(*)::INTEGER AS units, sum(employees)::BIGINT AS employees,
           count(*) FILTER (equity_cents < 0)::INTEGER AS insolvent
    FROM enterprise GROUP BY a21 ORDER BY a21`);
  return rows.map((row) => ({
    a21: textAt(row, 'a21'),
    units: Number(row['units']),
    employees: Number(row['employees']),
    insolventBefore: Number(row['insolvent']),
  }));
}

/** A base rate of half the units a year is no base rate: the count is of another region or the register of a part. */
function checkRates(
  sections: readonly SectionUnits[],
  rates: ReadonlyMap<string, number>,
): Result<ReadonlyMap<string, number>> {
  const problems = sections.flatMap(({ a21, units }) => {
    const rate = rates.get(a21)!;
    if (rate >= 0 && rate < 0.5) return [];
    const parameters = { section: a21, count: Math.round(rate * units), units };
    return [problem(firmsProblems, 'FIRMS-RATE', {}, parameters)];
  });
  return problems.length > 0 ? failure(...problems) : success(rates);
}
