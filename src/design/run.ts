import { failure, problem, success, type Problem, type Result } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import { measureParameters, type Measure, type Pack } from '../pack/index.ts';
import { designProblems } from './problems.ts';
import { noSettings, type Settings } from './settings.ts';
import { simulate, type Simulation } from './simulate.ts';

export interface RunOptions {
  /** The day up to which parameters are known. */
  readonly knownAt: string;
  readonly validAt?: string | undefined;
  readonly settings?: Settings;
  readonly bits?: boolean;
  /** Measures to simulate again; the tables of all others are there. Default: all. */
  readonly only?: ReadonlySet<string>;
  readonly step?: (measure: Measure, index: number) => void;
}

/** The measures that a measure reads the outcome of. */
export function readsFrom(measure: Measure): readonly string[] {
  return measure.inputs.flatMap((input) => (input.binding.kind === 'measure' ? [input.binding.measure] : []));
}

/** Whether a measure had been announced by a day, and all its values were known. */
export function isDecidable(measure: Measure, knownAt: string): boolean {
  return (
    measure.announced <= knownAt && measureParameters(measure, { validAt: measure.period.from, knownAt }).ok
  );
}

/**
 * The measures to assess: all that were announced and known by the day, or those asked for with whatever they read, in the pack's order.
 * @example selectMeasures(pack, '2020-11-30', ['compensation']) // ['closure', 'compensation'] where it reads the first
 */
export function selectMeasures(
  pack: Pick<Pack, 'measures'>,
  knownAt: string,
  ids?: readonly string[],
): Result<readonly Measure[]> {
  const unknown = (ids ?? []).filter((id) => !pack.measures.some((measure) => measure.id === id));
  if (unknown.length > 0) {
    const known = pack.measures.map((measure) => measure.id).join(', ');
    return failure(
      ...unknown.map((measure) =>
        problem(
          designProblems,
          'DESIGN-MEASURE-UNKNOWN',
          { path: `--measure ${measure}` },
          { measure, known },
        ),
      ),
    );
  }
  const open = pack.measures.filter((measure) => isDecidable(measure, knownAt));
  if (ids === undefined && open.length === 0) {
    const first = pack.measures.map((measure) => measure.announced).sort()[0] ?? '–';
    return failure(
      problem(designProblems, 'DESIGN-NO-MEASURE', { path: '--as-of' }, { day: knownAt, first }),
    );
  }
  const wanted = new Set(ids ?? open.map((item) => item.id));
  for (const measure of [...pack.measures].reverse())
    if (wanted.has(measure.id)) for (const id of readsFrom(measure)) wanted.add(id);
  return success(pack.measures.filter((measure) => wanted.has(measure.id)));
}

/**
 * The measures of an assessment: as `selectMeasures`, over the measures for enterprises only. Need, ceilings and scores are of enterprises; one for households or
 * persons that is asked by name is refused.
 */
export function selectForAssessment(
  pack: Pick<Pack, 'measures'>,
  knownAt: string,
  ids?: readonly string[],
): Result<readonly Measure[]> {
  const others = pack.measures.filter(({ id, unit }) => unit !== 'enterprise' && ids?.includes(id) === true);
  if (others.length > 0)
    return failure(
      ...others.map(({ id, unit }) =>
        problem(designProblems, 'DESIGN-MEASURE-UNIT', { path: `--measure ${id}` }, { measure: id, unit }),
      ),
    );
  return selectMeasures({ measures: measuresOf(pack, 'enterprise') }, knownAt, ids);
}

/** The measures of a pack that are decided for such units. */
export function measuresOf(
  pack: Pick<Pack, 'measures'>,
  ...units: readonly Measure['unit'][]
): readonly Measure[] {
  return pack.measures.filter((measure) => units.includes(measure.unit));
}

/** The measures whose outcome changes when those given do: they themselves and whatever reads them, in turn. */
export function affected(measures: readonly Measure[], changed: Iterable<string>): ReadonlySet<string> {
  const result = new Set(changed);
  for (const measure of measures) if (readsFrom(measure).some((id) => result.has(id))) result.add(measure.id);
  return result;
}

/** Simulates measures one after the other, in the order given, each able to read those before it. */
export async function runMeasures(
  engine: Engine,
  measures: readonly Measure[],
  options: RunOptions,
): Promise<Result<readonly Simulation[]>> {
  const settings = options.settings ?? noSettings;
  const simulations: Simulation[] = [];
  const warnings: Problem[] = [];
  const simulated = new Set<string>();
  for (const [index, measure] of measures.entries()) {
    if (options.only?.has(measure.id) !== false) {
      options.step?.(measure, index);
      const result = await simulate(engine, measure, {
        validAt: options.validAt,
        knownAt: options.knownAt,
        values: settings.measures.get(measure.id),
        simulated,
        bits: options.bits ?? true,
      });
      if (!result.ok) return result;
      simulations.push(result.value);
      warnings.push(...result.warnings);
    }
    simulated.add(measure.id);
  }
  return success(simulations, warnings);
}
