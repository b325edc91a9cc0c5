import {
  Decimal,
  failure,
  problem,
  success,
  type Problem,
  type Result,
  type Text,
} from '../../../base/index.ts';
import { markEfficient, type Frontier } from '../../../design/index.ts';
import { fieldText, isNumber, readField } from './field-value.ts';
import { fit } from './fit.ts';
import { mistakesIn, simulate } from './outcome.ts';
import { designProblems } from './problems.ts';
import { isNone, type Change } from './state.ts';
import type { Subject } from './subject.ts';

/** One value that runs from a start to an end. */
export interface Axis {
  readonly key: string;
  readonly values: readonly string[];
}

/** The fields of an axis in the address: `x`, `x1`, `x2`, `xn`. */
export interface AxisFields {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly steps: string;
}

/** A country is decided in a few hundredths of a second: a series takes some seconds at most. */
export const [mostSteps, mostPoints] = [21, 100];

/** What the address asks; where it asks nothing, the first number from half of what stands to one and a half. */
export function axisFields({ request, known, language }: Subject, name: 'x' | 'y'): AxisFields {
  const { query } = request;
  const given = (part: string) => query.get(`${name}${part}`) ?? '';
  const first =
    name === 'x' ? known.parameters.find(({ unit, value }) => isNumber(unit) && value !== null) : undefined;
  if (query.has(name) || first === undefined)
    return { key: given(''), from: given('1'), to: given('2'), steps: given('n') };
  const around = (times: number) => {
    const value = new Decimal(first.value ?? 0).times(times);
    const most = first.unit === 'share' ? Decimal.min(value, 1) : value;
    return fieldText(rounded(most, first.unit), first.unit, language);
  };
  return { key: first.key, from: around(0.5), to: around(1.5), steps: '11' };
}

/** Reads both axes; the second may be absent. Problem: `WEB-DESIGN-SWEEP`. */
export function readAxes(
  subject: Subject,
  x: AxisFields,
  y: AxisFields,
): Result<{ readonly x: Axis; readonly y: Axis | undefined }> {
  const first = readAxis(subject, x);
  const second = y.key === '' ? undefined : readAxis(subject, y);
  const points = (first?.values.length ?? 0) * (second?.values.length ?? 1);
  const isWrong = first === undefined || (y.key !== '' && second === undefined) || x.key === y.key;
  return isWrong || points > mostPoints ? failure(refusal()) : success({ x: first, y: second });
}

function refusal(): Problem {
  return problem(designProblems, 'WEB-DESIGN-SWEEP', {}, { most: mostSteps, points: mostPoints });
}

function readAxis({ known, language }: Subject, { key, from, to, steps }: AxisFields): Axis | undefined {
  const parameter = known.parameters.find((item) => item.key === key);
  if (parameter === undefined || parameter.value === null || !isNumber(parameter.unit)) return undefined;
  const { unit } = parameter;
  const ends = [from, to].map((typed) => readField(typed.slice(0, 40), unit, language));
  const count = /^\d{1,3}$/.test(steps) ? Number(steps) : 0;
  if (ends.some((end) => !/^\d{1,20}(\.\d{1,20})?$/.test(end)) || count < 2 || count > mostSteps)
    return undefined;
  const [start, end] = ends.map((text) => new Decimal(text)) as [Decimal, Decimal];
  if (start.equals(end)) return undefined;
  const step = end.minus(start).div(count - 1);
  const values = Array.from({ length: count }, (_, at) => rounded(start.plus(step.times(at)), unit));
  return { key, values: [...new Set(values)] };
}

/** As fine as the unit: cents, hundredths of a percent, whole days. */
function rounded(value: Decimal, unit: string): string {
  const places = unit === 'share' ? 4 : unit === 'euro' || unit === 'fte' ? 2 : 0;
  return value.toDecimalPlaces(places).toFixed();
}

/** The points of a series that are there, of so many. */
export interface Swept {
  readonly frontier: Frontier;
  readonly all: number;
}

export interface SweepOptions {
  /** The title of the frontier. */
  readonly title: Text;
  /** No more points than this. */
  readonly most: number;
  /** Asked when so many points are there: whether to leave the rest for the next time. */
  readonly isLate: (done: number) => boolean;
}

/**
 * Runs a series, as far as there is time: points that were run before are kept by the service layer, so that asking again goes on where it was.
 * Undefined while the register is being built.
 */
export async function sweep(
  subject: Subject,
  { x, y }: { readonly x: Axis; readonly y: Axis | undefined },
  { title, most, isLate }: SweepOptions,
): Promise<Result<Swept> | undefined> {
  const { known, state, measure } = subject;
  const pairs = x.values.flatMap((a) => (y?.values ?? [undefined]).map((b) => ({ a, b })));
  const raw: Parameters<typeof markEfficient>[0][number][] = [];
  for (const { a, b } of pairs.slice(0, most)) {
    if (isLate(raw.length)) break;
    const change = pointChange(state.change, x.key, a, y?.key, b);
    const mistakes = await mistakesIn(subject, change);
    if (mistakes.length > 0) return failure(...mistakes.map((mistake) => mistake.problem));
    const answer = await simulate({ ...subject, by: [] }, change);
    if (answer === undefined || !answer.ok) return answer;
    const { figures, score } = answer.value.result;
    raw.push({
      x: a,
      ...(b === undefined ? {} : { y: b }),
      figures: figures.variant,
      covered: score.support?.coverage.needCents.central ?? 0,
      current: isNone(fit(known, change).change),
    });
  }
  const axis = ({ key }: Axis) => {
    const { title: name, unit } = known.parameters.find((item) => item.key === key)!;
    return { key, title: name, unit };
  };
  const frontier = {
    title,
    measure: measure.id,
    x: axis(x),
    ...(y === undefined ? {} : { y: axis(y) }),
    points: markEfficient(raw),
  };
  return success({ frontier, all: pairs.length });
}

/** The change with the values of a point in it. */
export function pointChange(change: Change, x: string, a: string, y?: string, b?: string): Change {
  const values = { [x]: a, ...(y === undefined || b === undefined ? {} : { [y]: b }) };
  return { ...change, parameters: { ...change.parameters, ...values } };
}
