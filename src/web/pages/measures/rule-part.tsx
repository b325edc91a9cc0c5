import { formatDay, success } from '../../../base/index.ts';
import type { Measure } from '../../../pack/index.ts';
import { assessmentContext, Figure, measureFigures } from '../../../report/index.ts';
import { assessed, type Assessed } from '../../background/assessed.ts';
import { Waiting } from '../../background/waiting.tsx';
import { DecisionTableView } from './decision-table.tsx';
import { statusOn } from './filters.ts';
import { measurePage, type MeasureRequest } from './measure-page.tsx';
import { catalogueTexts, familyTexts, measureTexts, statusTexts } from './texts.ts';

/** The rule of a measure with how much each rule and criterion decides, and what it does in figures. */
export const rulePage = measurePage('', async (asked) => {
  const { request, open, measure, view } = asked;
  const found = assessed(request, open.pack);
  if (!found.ok) return found;
  const { numbers, figures: all } = figuresOf(asked, found.value);
  // The decision table and the pages beside this one show these already.
  const figures = all.filter(({ id }) => !isGroup(measure, id) && !elsewhere(measure).includes(id));
  return success({
    figures,
    ...(found.value.kind === 'open' ? { islands: ['progress'] as const } : {}),
    body: (
      <>
        <Facts {...asked} />
        {found.value.kind === 'open' ? <Waiting request={request} job={found.value.job} /> : null}
        {found.value.kind === 'done' && numbers === undefined ? (
          <p class="notice">
            <a href={request.link(`/${open.pack.id}/situation`)}>{request.text(measureTexts.elsewhere)}</a>
          </p>
        ) : null}
        <h2>{request.text(measureTexts.table)}</h2>
        <DecisionTableView {...asked} numbers={numbers} />
        {figures.length === 0 ? null : <h2>{request.text(measureTexts.figures)}</h2>}
        {figures.map((figure) => (
          <Figure context={request.figures} {...figure} />
        ))}
        {view.notModelled.length === 0 ? null : (
          <>
            <h2>{request.text(measureTexts.notModelled)}</h2>
            <ul class="prose">
              {view.notModelled.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  });
});

/** The figures of the measure by group: too many for one page with the rest. */
export const groupsPage = measurePage('groups', async (asked) => {
  const { request, open, measure } = asked;
  const found = assessed(request, open.pack);
  if (!found.ok) return found;
  const figures = figuresOf(asked, found.value).figures.filter(({ id }) => isGroup(measure, id));
  return success({
    figures,
    ...(found.value.kind === 'open' ? { islands: ['progress'] as const } : {}),
    body: (
      <>
        <h2>{request.text(measureTexts.groups)}</h2>
        {found.value.kind === 'open' ? <Waiting request={request} job={found.value.job} /> : null}
        {figures.map((figure) => (
          <Figure context={request.figures} {...figure} />
        ))}
      </>
    ),
  });
});

function figuresOf({ request, measure }: MeasureRequest, found: Assessed) {
  if (found.kind === 'open') return { numbers: undefined, figures: [] };
  const numbers = found.assessment.measures.find(({ id }) => id === measure.id);
  const context = assessmentContext(found.assessment, request.language);
  return { numbers, figures: numbers === undefined ? [] : measureFigures(context, numbers) };
}

function isGroup({ id }: Measure, figure: string): boolean {
  return figure.startsWith(`${id}-by-`);
}

function elsewhere({ id }: Measure): readonly string[] {
  return ['rules', 'criteria', 'parameters'].map((part) => `${id}-${part}`);
}

function Facts({ request, open: { pack }, measure }: MeasureRequest) {
  const { text, language, figures } = request;
  const span = ({ from, to }: { readonly from: string; readonly to: string }) =>
    `${formatDay(from, language)} – ${formatDay(to, language)}`;
  return (
    <dl class="meta">
      <dt>{text(catalogueTexts.authority)}</dt>
      <dd>{text(measure.authority)}</dd>
      <dt>{text(catalogueTexts.family)}</dt>
      <dd>{text(familyTexts[measure.family])}</dd>
      <dt>{text(catalogueTexts.announced)}</dt>
      <dd>{formatDay(measure.announced, language)}</dd>
      <dt>{text(catalogueTexts.period)}</dt>
      <dd>{span(measure.period)}</dd>
      <dt>{text(catalogueTexts.applications)}</dt>
      <dd>
        {span(measure.applications)} ({text(statusTexts[statusOn(measure, pack.asOf)])})
      </dd>
      <dt>{text(catalogueTexts.source)}</dt>
      <dd>
        <ul class="plain">
          {measure.legal.map(({ source, article }) => (
            <li>
              <a href={figures.links.source(source)}>
                {pack.sources.find(({ id }) => id === source)?.title ?? source}
              </a>
              {article === undefined ? null : `, ${article}`}
            </li>
          ))}
        </ul>
      </dd>
      {measure.excludedBy.length === 0 ? null : (
        <>
          <dt>{text(catalogueTexts.excludedBy)}</dt>
          <dd>{measure.excludedBy.map((id) => titleOf(pack.measures, id, text)).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

function titleOf(
  measures: MeasureRequest['open']['pack']['measures'],
  id: string,
  text: MeasureRequest['request']['text'],
): string {
  const found = measures.find((measure) => measure.id === id);
  return found === undefined ? id : text(found.title);
}
