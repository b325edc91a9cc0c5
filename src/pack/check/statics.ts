import type { Problem } from '../../base/index.ts';
import { checkModel, type Finding } from '../../dmn/index.ts';
import type { Value } from '../../feel/index.ts';
import { measureParameters, type Moment } from '../parameters.ts';
import type { Explanation, Measure, Pack } from '../pack.ts';
import { packProblem } from '../problems/index.ts';

/** What the static checks of a measure's model find. */
export interface StaticFindings {
  /** To be mended or explained. */
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** Explanations of what is not found, or of nothing at all. */
  readonly problems: readonly Problem[];
}

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
}

/**
 * Types, units and decision tables of a measure's model, with the values that its parameters have on the days of the measure.
 * Errors are left out: a pack with errors is not loaded.
 */
export function staticFindings(pack: Pick<Pack, 'asOf'>, measure: Measure): StaticFindings {
  const units = modelUnits(measure);
  const found = parameterDays(pack, measure).flatMap((moment) => {
    const constants = constantsOn(measure, moment);
    return checkModel(measure.model, { units, constants });
  });
  const findings = distinct(found)
    .filter(({ severity }) => severity === 'warning')
    .map((item) => ({
      ...item,
      place: { file: `${measure.folder}/${measure.decision.file}`, ...withoutFile(item) },
    }));
  return settled(measure, findings);
}

/** The units of the numbers in a measure's model, for its checks. */
export function modelUnits(measure: Measure): Readonly<Record<string, string>> {
  const inputs = measure.inputs.map(({ name, unit }) => [name, unit] as const);
  return { ...Object.fromEntries(inputs), [measure.decision.amount]: 'euro' };
}

function withoutFile({ place }: Finding): { readonly path?: string } {
  return place.path === undefined ? {} : { path: place.path };
}

/** The first day of the measure, and every later day on which a parameter changes. */
function parameterDays({ asOf }: Pick<Pack, 'asOf'>, measure: Measure): readonly Moment[] {
  const { from, to } = measure.period;
  const changes = measure.parameters
    .flatMap(({ values }) => values.map(({ validFrom }) => validFrom))
    .filter((day) => day > from && day <= to);
  return [from, ...new Set(changes.sort())].map((validAt) => ({ validAt, knownAt: asOf }));
}

/** A parameter without a value on a day is a finding of its own; here it is then not known. */
function constantsOn(measure: Measure, moment: Moment): Readonly<Record<string, Value>> {
  const values = measureParameters(measure, moment);
  return values.ok ? Object.fromEntries(values.value.map(({ input, value }) => [input, value])) : {};
}

/** The same finding under several values of the parameters is told once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, place, parameters }: Finding) => JSON.stringify([code, place, parameters]);
  return [...new Map(findings.map((item) => [key(item), item])).values()];
}

function settled(measure: Measure, findings: readonly Finding[]): StaticFindings {
  const explained = findings.flatMap((finding) => {
    const explanation = measure.explained.find((item) => explains(item, finding));
    return explanation === undefined ? [] : [{ finding, explanation }];
  });
  const used = new Set(explained.map(({ explanation }) => explanation));
  const problems = measure.explained.flatMap((item, index) => {
    if (used.has(item)) return [];
    const place = { file: `${measure.folder}/measure.yaml`, path: `explained[${index}]` };
    const { finding: found, place: at, values } = item;
    const what = values === undefined ? at : `${at}, ${values}`;
    return [packProblem('PACK-EXPLAINED-UNKNOWN', place, { found, at: what }, 'warning')];
  });
  const open = findings.filter((finding) => !explained.some((item) => item.finding === finding));
  return { open, explained, problems };
}

function explains({ finding, place, values }: Explanation, item: Finding): boolean {
  return (
    item.code === finding &&
    item.place.path === place &&
    (values === undefined || item.parameters['values'] === values)
  );
}
