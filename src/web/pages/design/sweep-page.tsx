import { joinParts, withColon, formatCount, formatShare, success } from '../../../base/index.ts';
import type { Frontier } from '../../../design/index.ts';
import {
  Figure,
  frontierChart,
  frontierPlaces,
  frontierTable,
  type FigureContext,
  type PageFigure,
} from '../../../report/index.ts';
import { queryWithout, type Page, type PageRequest } from '../../page.ts';
import { Select } from '../../parts/select.tsx';
import { valueWords } from '../../parts/value-words.ts';
import { fit } from './fit.ts';
import { isNumber } from './field-value.ts';
import { sourcesOf } from './figure-words.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { moneyText } from './key-figures.tsx';
import { Noted } from './noted.tsx';
import { DesignParts } from './parts.tsx';
import { subjectOf, type Subject } from './subject.ts';
import {
  axisFields,
  mostPoints,
  mostSteps,
  pointChange,
  readAxes,
  sweep,
  type AxisFields,
  type Swept,
} from './sweep.ts';
import { sweepTexts } from './sweep-texts.ts';
import { designTexts } from './texts.ts';

/** One or two values from start to end: what each version costs and reaches; a point of the chart is a link that takes it. */
export const sweepPage: Page = {
  path: '/:pack/design/:measure/sweep',
  access: 'analyst',
  answer: async (request) => {
    const made = await subjectOf(request);
    if (!made.ok) return made;
    const subject = made.value;
    const { text } = request;
    const [x, y] = [axisFields(subject, 'x'), axisFields(subject, 'y')];
    const axes = readAxes(subject, x, y);
    const most = countOf(request, 'stop') ?? mostPoints;
    const seen = countOf(request, 'seen') ?? 0;
    const start = performance.now();
    // At least one point more than the last time, however slow the machine.
    const isLate = (done: number) => done > seen && performance.now() - start > slice;
    const swept = axes.ok
      ? await sweep(subject, axes.value, { title: sweepTexts.subtitle, most, isLate })
      : axes;
    const isRunning =
      swept === undefined ||
      (swept.ok && swept.value.frontier.points.length < Math.min(most, swept.value.all));
    const figures = swept?.ok === true && !isRunning ? [frontierFigure(subject, swept.value)] : [];
    return success({
      kind: 'page',
      title: text(sweepTexts.title, { measure: subject.title }),
      figures,
      ...(isRunning ? { islands: ['live'] as const } : {}),
      body: (
        <>
          <DesignParts subject={subject} here="sweep" />
          <p>{text(sweepTexts.how)}</p>
          <Noted request={request} title={text(designTexts.unknown)} problems={subject.notes} />
          <Noted
            request={request}
            title={text(sweepTexts.notRun)}
            problems={swept === undefined || swept.ok ? [] : swept.problems}
          />
          <AxesForm subject={subject} x={x} y={y} />
          {swept === undefined ? (
            <p class="notice" role="status" data-again>
              {text(designTexts.waiting)}
            </p>
          ) : null}
          {swept?.ok === true && isRunning ? <Running subject={subject} swept={swept.value} /> : null}
          {swept?.ok === true && !isRunning ? (
            <Finished subject={subject} swept={swept.value} figure={figures[0]!} />
          ) : null}
        </>
      ),
    });
  },
};

/** Milliseconds of work between two looks at a series, so that it shows how far it is and ends when nobody looks any more. */
const slice = 1_000;

/** A number of points in the address: after how many somebody stopped the series, or how many were there the last time. */
function countOf({ query }: PageRequest, name: 'stop' | 'seen'): number | undefined {
  const found = query.get(name) ?? '';
  return /^[1-9]\d{0,2}$/.test(found) ? Number(found) : undefined;
}

interface SweptProps {
  readonly subject: Subject;
  readonly swept: Swept;
}

/** The address of this series, with how far it is. */
function seriesLink(
  { request }: Subject,
  points: { readonly stop?: number; readonly seen?: number },
): string {
  const { query, path, link } = request;
  return link(path, {
    ...queryWithout(query, ['stop', 'seen']),
    ...Object.fromEntries(Object.entries(points).map(([name, count]) => [name, String(count)])),
  });
}

/** How far the series is; the page asks for the rest by itself, and leaving it ends the work. */
function Running({ subject, swept: { frontier, all } }: SweptProps) {
  const { text } = subject.request;
  const done = frontier.points.length;
  const message = text(sweepTexts.running, { done, all });
  const further = seriesLink(subject, { seen: done });
  return (
    <div class="notice">
      <p role="status" data-again={further} data-wait="50">
        {message}
      </p>
      <progress value={done} max={all} aria-label={message} />
      <p>
        <a rel="nofollow" href={seriesLink(subject, { stop: done })}>
          {text(sweepTexts.stop)}
        </a>
        {' · '}
        <a rel="nofollow" href={further}>
          {text(sweepTexts.goOn)}
        </a>
      </p>
    </div>
  );
}

interface FormProps {
  readonly subject: Subject;
  readonly x: AxisFields;
  readonly y: AxisFields;
}

function AxesForm({ subject, x, y }: FormProps) {
  const { request, state, query } = subject;
  const { text } = request;
  return (
    <form method="get" action={subject.bare('sweep')}>
      <HiddenFields query={query(state)} />
      <AxisField subject={subject} name="x" legend={text(sweepTexts.first)} fields={x} />
      <AxisField subject={subject} name="y" legend={text(sweepTexts.second)} fields={y} />
      <p>
        <button type="submit">{text(designTexts.apply)}</button>
      </p>
    </form>
  );
}

interface AxisProps {
  readonly subject: Subject;
  readonly name: 'x' | 'y';
  readonly legend: string;
  readonly fields: AxisFields;
}

function AxisField({ subject: { request, known }, name, legend, fields }: AxisProps) {
  const { text } = request;
  const choices = known.parameters
    .filter(({ unit, value }) => isNumber(unit) && value !== null)
    .map(({ key, title, unit, value }) => ({
      value: key,
      label: `${text(title)} (${valueWords(value, unit, request)})`,
    }));
  const inputs = [
    [`${name}1`, sweepTexts.from, fields.from],
    [`${name}2`, sweepTexts.to, fields.to],
    [`${name}n`, sweepTexts.steps, fields.steps],
  ] as const;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="fields">
        <Select
          name={name}
          label={text(sweepTexts.parameter)}
          choices={choices}
          none={text(sweepTexts.none)}
          chosen={fields.key}
        />
        {inputs.map(([id, title, value]) => (
          <div class="field">
            <label for={id}>
              {text(title)}
              {id.endsWith('n') ? ` (2–${mostSteps})` : null}
            </label>
            <input id={id} name={id} type="text" inputMode="decimal" maxLength={40} value={value} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface FinishedProps extends SweptProps {
  readonly figure: PageFigure;
}

/** The picture and every point of it; of a series that was stopped, what is there. */
function Finished({ subject, swept: { frontier, all }, figure }: FinishedProps) {
  const { request } = subject;
  const { text, language } = request;
  const caption = text(sweepTexts.table);
  const heads = [designTexts.amount, designTexts.coverageNeed, designTexts.gap];
  const done = frontier.points.length;
  return (
    <>
      {done === all ? null : (
        <p class="notice">
          {text(sweepTexts.stopped, { done, all })}{' '}
          <a rel="nofollow" href={seriesLink(subject, { seen: done })}>
            {text(sweepTexts.goOn)}
          </a>
        </p>
      )}
      <Figure context={overlaid(subject, frontier)} {...figure} />
      <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text(designTexts.version)}</th>
              {heads.map((title) => (
                <th scope="col" class="n">
                  {text(title)}
                </th>
              ))}
              <th scope="col">{text(sweepTexts.efficient)}</th>
            </tr>
          </thead>
          <tbody>
            {frontier.points.map((point) => (
              <tr>
                <th scope="row">
                  <a rel="nofollow" href={pointLink(subject, frontier, point)}>
                    {pointWords(subject, frontier, point)}
                  </a>
                </th>
                <td class="n">{moneyText(point.figures.amountCents, language)}</td>
                <td class="n">{formatShare(point.figures.coverageNeedShare, language)}</td>
                <td class="n">{formatCount(point.figures.gapUnits, language)}</td>
                <td>{point.efficient ? text(designTexts.yes) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function frontierFigure(subject: Subject, { frontier }: Swept): PageFigure {
  const { text, language } = subject.request;
  const { points } = frontier;
  const counts = { count: points.filter(({ efficient }) => efficient).length, all: points.length };
  const title = text(sweepTexts.message, counts);
  const named = {
    ...frontier,
    points: points.map((point) => ({ ...point, ...shownValues(subject, frontier, point) })),
  };
  return {
    id: 'frontier',
    title,
    subtitle: text(sweepTexts.subtitle),
    chart: frontierChart(named, language, title),
    table: frontierTable(frontier),
    sources: sourcesOf(subject),
  };
}

type Point = Frontier['points'][number];

function shownValues({ request }: Subject, { x, y }: Frontier, point: Point): Pick<Point, 'x' | 'y'> {
  return {
    x: valueWords(point.x, x.unit, request),
    ...(y === undefined ? {} : { y: valueWords(point.y, y.unit, request) }),
  };
}

function pointWords(subject: Subject, frontier: Frontier, point: Point): string {
  return joinParts(Object.values(shownValues(subject, frontier, point)), subject.request.language);
}

/** The page on which the values of a point are filled in. */
function pointLink({ link, state, known }: Subject, { x, y }: Frontier, point: Point): string {
  const taken = pointChange(state.change, x.key, point.x, y?.key, point.y);
  return link('', { ...state, change: fit(known, taken).change, last: undefined });
}

/** The picture with a link over each point: they move along with its size, and the keyboard reaches them. */
function overlaid(subject: Subject, frontier: Frontier): FigureContext {
  const { figures, text, language } = subject.request;
  const places = frontierPlaces(frontier, language);
  return {
    ...figures,
    links: {
      ...figures.links,
      picture: (id, title, chart) => (
        <div class="overlaid">
          {figures.links.picture(id, title, chart)}
          <svg viewBox="0 0 760 420" role="group" aria-label={title}>
            {frontier.points.map((point, at) => (
              <a
                rel="nofollow"
                href={pointLink(subject, frontier, point)}
                aria-label={text(sweepTexts.take, { values: pointWords(subject, frontier, point) })}
              >
                <circle cx={places[at]!.x} cy={places[at]!.y} r="11" fill="transparent">
                  <title>
                    {withColon(pointWords(subject, frontier, point), language)}{' '}
                    {moneyText(point.figures.amountCents, language)}
                  </title>
                </circle>
              </a>
            ))}
          </svg>
        </div>
      ),
    },
  };
}
