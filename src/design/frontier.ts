import { failure, problem, success, type Result, type Text } from '../base/index.ts';
import type { Value } from '../feel/index.ts';
import type { Measure, Parameter } from '../pack/index.ts';
import type { Frontier, FrontierPoint, KeyFigures } from './assessment.ts';
import { simulationTable } from './cumulate.ts';
import { keyFigures } from './key-figures.ts';
import { designProblems } from './problems.ts';
import { inSandbox } from './sandbox.ts';
import { scoreTotal } from './scorecard.ts';
import { readSettings } from './settings.ts';
import { simulateFrom } from './simulate.ts';
import { measureSource, withValues } from './source.ts';
import type { VariantContext } from './variants.ts';

/** A parameter (`measure.parameter`) and the values it takes, as text. */
export interface SweepAxis {
  readonly key: string;
  readonly values: readonly string[];
}

export interface Sweep {
  readonly title: Text;
  readonly x: SweepAxis;
  /** A second parameter of the same measure. */
  readonly y?: SweepAxis;
}

interface Axis extends SweepAxis {
  readonly measure: Measure;
  readonly parameter: Parameter;
}

/**
 * Runs a measure at every pair of values of two of its parameters: what each costs and covers, and which are efficient, so that
 * nobody pays more for less. Layer `rule`, in the measure's own windows.
 */
export async function sweepFrontier(context: VariantContext, sweep: Sweep): Promise<Result<Frontier>> {
  const x = readAxis(context, sweep.x);
  if (!x.ok) return x;
  const y = sweep.y === undefined ? undefined : readAxis(context, sweep.y);
  if (y !== undefined && !y.ok) return y;
  const { measure } = x.value;
  if (y !== undefined && y.value.measure.id !== measure.id) return failure(otherMeasure(y.value, measure));
  const points = await inSandbox(context.engine, () => sweepPoints(context, x.value, y?.value));
  if (!points.ok) return points;
  const axis = ({ key, parameter }: Axis) => ({ key, title: parameter.title, unit: parameter.unit });
  return success({
    title: sweep.title,
    measure: measure.id,
    x: axis(x.value),
    ...(y === undefined ? {} : { y: axis(y.value) }),
    points: markEfficient(points.value),
  });
}

function otherMeasure(axis: Axis, measure: Measure) {
  const known = measure.parameters.map((item) => `${measure.id}.${item.key}`).join(', ');
  return problem(
    designProblems,
    'DESIGN-SWEEP-MEASURES',
    { path: axis.key },
    { key: axis.key, measure: measure.id, known },
  );
}

function readAxis(context: VariantContext, axis: SweepAxis): Result<Axis> {
  const measure = context.measures.find((item) => axis.key.startsWith(`${item.id}.`));
  const parameter = measure?.parameters.find((item) => axis.key === `${measure.id}.${item.key}`);
  if (measure !== undefined && parameter !== undefined) return success({ ...axis, measure, parameter });
  const known = context.measures.flatMap((item) => item.parameters.map((other) => `${item.id}.${other.key}`));
  return failure(
    problem(designProblems, 'DESIGN-SET-KEY', { path: axis.key }, { key: axis.key, known: known.join(', ') }),
  );
}

interface RawPoint {
  readonly x: string;
  readonly y?: string;
  readonly figures: KeyFigures;
  readonly covered: number;
  readonly current: boolean;
}

async function sweepPoints(
  context: VariantContext,
  x: Axis,
  y: Axis | undefined,
): Promise<Result<readonly RawPoint[]>> {
  const { engine } = context;
  const source = await measureSource(engine, x.measure, {
    validAt: context.validAt,
    knownAt: context.knownAt,
    simulated: new Set(context.measures.map((item) => item.id)),
  });
  if (!source.ok) return source;
  const points: RawPoint[] = [];
  for (const a of x.values) {
    for (const b of y?.values ?? [undefined]) {
      const set = { [x.key]: a, ...(y === undefined || b === undefined ? {} : { [y.key]: b }) };
      const settings = readSettings(context.pack, set);
      if (!settings.ok) return settings;
      const values: ReadonlyMap<string, Value> = settings.value.measures.get(x.measure.id) ?? new Map();
      const changed = withValues(x.measure, source.value, values);
      const run = await simulateFrom(engine, x.measure, changed, false);
      if (!run.ok) return run;
      const support = simulationTable(x.measure.id);
      const row = await scoreTotal(engine, { support, windows: x.measure.windows });
      points.push({
        x: a,
        ...(b === undefined ? {} : { y: b }),
        figures: keyFigures(row),
        covered: row.support?.coverage.needCents.central ?? 0,
        current: changed.parameters.every(
          (item, index) => item.value === source.value.parameters[index]?.value,
        ),
      });
    }
  }
  return success(points);
}

/** Marks the points that no other dominates: at least the need covered for at most the money, one of both strictly better. */
export function markEfficient(points: readonly RawPoint[]): readonly FrontierPoint[] {
  return points.map(({ covered, ...point }) => ({
    ...point,
    efficient: !points.some((other) => {
      const [money, others] = [point.figures.amountCents, other.figures.amountCents];
      return other.covered >= covered && others <= money && (other.covered > covered || others < money);
    }),
  }));
}
