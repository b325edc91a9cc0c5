import { failure, fillTexts, problem, success, type Result, type Text } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import { literal } from '../../engine/index.ts';
import { readPopulation, type AssumptionUnit, type PopulationModel } from '../assumptions.ts';
import { valuesTable } from '../draw-units.ts';
import { populationProblems } from '../problems.ts';

/** A stated margin or a published figure beside that of the register. */
export interface HouseholdFit {
  readonly id: string;
  readonly title: Text;
  readonly unit: AssumptionUnit;
  readonly target: number;
  readonly reached: number;
  /** `margin`: the register is made to meet it; `check`: a published figure that it is not made to meet. */
  readonly kind: 'margin' | 'check';
  /** Id of a source; absent for an assumption. */
  readonly source?: string;
}

const persons = (condition: string) => `SELECT sum(weight)::BIGINT FROM person WHERE ${condition}`;
const outOfWork = 'temporary_unemployment_days > 0';
/** Equivalised income of every household and its place among all persons, from 0 to 1. */
const ranked = `
  WITH e AS (SELECT unit_id, income_cents / equivalence AS income, adults + children AS persons FROM household),
       r AS (SELECT *, sum(persons) OVER (ORDER BY income, unit_id) / (sum(persons) OVER ()) AS level FROM e)`;

/** What the register says of each published figure; the keys are those of `checks` in households.yaml. */
const checks: Readonly<Record<string, (model: PopulationModel) => string>> = {
  days: () => `SELECT sum(temporary_unemployment_days) / count(*) FROM person WHERE ${outOfWork}`,
  'wage-below-3000': () =>
    `SELECT count(*) FILTER (gross_wage_cents < 300000) / count(*) FROM person WHERE ${outOfWork}`,
  'median-wage': () =>
    "SELECT quantile_disc(gross_wage_cents, 0.5) / 100 FROM person WHERE status = 'employee'",
  size: () => 'SELECT sum(adults + children) / count(*) FROM household',
  'poverty-risk': (model) => `
    SELECT sum(adults + children) FILTER (income_cents < ${numberOf(model, 'poverty-line')} * 100 * equivalence)
           / sum(adults + children) FROM household`,
  's80-s20': () => `${ranked}
    SELECT sum((income * persons)::BIGINT) FILTER (level > 0.8) / sum((income * persons)::BIGINT) FILTER (level <= 0.2) FROM r`,
};

/**
 * How well the register of the whole country meets its margins, and what it says of published figures.
 * @param employed persons employed in the country
 */
export async function householdFit(
  engine: Engine,
  model: PopulationModel,
  published: PopulationModel,
  employed: number,
): Promise<readonly HouseholdFit[]> {
  const measured: HouseholdFit[] = [];
  for (const draft of [...margins(model, employed), ...checksOf(model, published)]) {
    const { sql, ...fit } = draft;
    measured.push({ ...fit, reached: Number(await engine.value(sql)) });
  }
  return measured;
}

/** Writes table `household_fit`, for whoever reads the register without its builder. */
export async function fitTable(engine: Engine, fit: readonly HouseholdFit[]): Promise<void> {
  await valuesTable(
    engine,
    'hh_fit',
    'place INTEGER, id VARCHAR, nl VARCHAR, en VARCHAR, fr VARCHAR, unit VARCHAR, kind VARCHAR, target DOUBLE, reached DOUBLE, source VARCHAR',
    fit.map(({ id, title, unit, kind, target, reached, source }, place) => [
      place,
      id,
      title.nl,
      title.en,
      title.fr,
      unit,
      kind,
      target,
      reached,
      source ?? '',
    ]),
  );
  await engine.run('CREATE OR REPLACE TABLE household_fit AS FROM hh_fit ORDER BY place');
}

type Draft = Omit<HouseholdFit, 'reached'> & { readonly sql: string };

function margins(model: PopulationModel, employed: number): readonly Draft[] {
  const draft = (key: string, sql: string, target = numberOf(model, key)): Draft => {
    const { title, unit, source } = model.assumptions.get(key)!;
    return { id: key, title, unit, target, kind: 'margin', ...(source === undefined ? {} : { source }), sql };
  };
  const bands = model.assumptions.get('buffer-months')!.bands;
  const longest = bands.at(-2)!.to.toFixed(0);
  const buffer = draft(
    'buffer-months',
    `SELECT count(*) FILTER (buffer_from_months >= ${longest}) / count(*) FROM household`,
    bands.at(-1)!.share.toNumber(),
  );
  return [
    ...[...model.assumptions.get('households')!.entries].map(([region, target]): Draft => {
      const all = `SELECT coalesce(sum(weight), 0)::BIGINT FROM household WHERE region = ${literal(region)}`;
      const whole = draft('households', all, target.toNumber());
      return { ...whole, id: `households.${region}`, title: withPart(whole.title, region) };
    }),
    { ...draft('employment-rate', persons("status <> 'none'"), Math.round(employed)), ...inWork },
    draft('self-employed', persons("status = 'self-employed'")),
    draft('persons-of-temporary-unemployment', persons(outOfWork)),
    { ...buffer, title: withPart(buffer.title, `> ${longest}`) },
  ];
}

const inWork = {
  id: 'in-work',
  source: 'nbb-employment-2019',
  title: { nl: 'Personen met werk', en: 'Persons employed', fr: 'Personnes occupées' },
  unit: 'count',
} as const;

function checksOf(model: PopulationModel, published: PopulationModel): readonly Draft[] {
  return [...published.assumptions.values()].map(({ key, title, unit, value, source }) => ({
    id: key,
    title,
    unit,
    target: value!.toNumber(),
    kind: 'check',
    ...(source === undefined ? {} : { source }),
    sql: checks[key]!(model),
  }));
}

/** Reads `checks` of households.yaml: published figures whose keys the register can answer. */
export function readChecks(data: unknown, seed: string): Result<PopulationModel> {
  const list = (data as { readonly checks?: unknown }).checks ?? [];
  const stated = Array.isArray(list) ? list.map((item) => ({ confidence: 'high', ...item })) : list;
  const read = readPopulation({ seed, assumptions: stated }, {}, 'households.yaml');
  if (!read.ok) return read;
  const unknown = [...read.value.assumptions.keys()].filter((key) => checks[key] === undefined);
  if (unknown.length === 0) return success(read.value);
  const file = 'households.yaml';
  const expected = Object.keys(checks).join(', ');
  return failure(
    ...unknown.map((found) =>
      problem(populationProblems, 'POPULATION-SHAPE', { file, path: 'checks' }, { file, found, expected }),
    ),
  );
}

function numberOf(model: PopulationModel, key: string): number {
  return model.assumptions.get(key)!.value?.toNumber() ?? 0;
}

function withPart(title: Text, part: string): Text {
  return fillTexts(
    { nl: '{title} ({part})', en: '{title} ({part})', fr: '{title} ({part})' },
    (language) => ({
      title: title[language],
      part,
    }),
  );
}
