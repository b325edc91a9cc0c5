import { formatCount, formatDay, formatRatio, formatShare } from '../../base/index.ts';
import type { MeasureAssessment } from '../../design/index.ts';
import { aloneChart, coverageChart, lorenzChart } from '../charts.ts';
import {
  aloneTable,
  criteriaTable,
  dimensionRows,
  presentDimensions,
  layersTable,
  lorenzTable,
  missedByOne,
  missedTable,
  parametersTable,
  reportedTable,
  rulesTable,
  scorecardTable,
} from '../measure-tables.ts';
import { reportTexts } from '../texts.ts';
import type { PageContext } from './context.ts';
import { Figure } from './figure.tsx';

interface Props {
  readonly context: PageContext;
  readonly measure: MeasureAssessment;
}

/** One measure: what the rule does, whom it reaches, who is missed, and on which values it rests. */
export function MeasureSection({ context, measure }: Props) {
  const { language, text } = context;
  const name = text(measure.title);
  const id = (part: string) => `${measure.id}-${part}`;
  const legal = measure.legal.map((item) => item.source);
  return (
    <section id={`measure-${measure.id}`}>
      <h3>{name}</h3>
      <p>{text(measure.summary)}</p>
      <p class="subtitle">
        {text(measure.authority)}. {formatDay(measure.period.from, language)} –{' '}
        {formatDay(measure.period.to, language)}.
      </p>
      <CoverageFigure context={context} measure={measure} />
      <AloneFigure context={context} measure={measure} />
      <Figure
        context={context}
        id={id('layers')}
        title={text(reportTexts.layersTitle)}
        table={layersTable(measure)}
        sources={[measure.expected.source]}
        note={measure.expected.note === undefined ? undefined : text(measure.expected.note)}
      />
      <Figure
        context={context}
        id={id('rules')}
        title={text(reportTexts.rulesTitle)}
        table={rulesTable(measure)}
        sources={legal}
      />
      <Figure
        context={context}
        id={id('missed')}
        title={text(reportTexts.missedTitle)}
        table={missedTable(measure)}
      />
      <Figure
        context={context}
        id={id('criteria')}
        title={text(reportTexts.criteriaTitle)}
        table={criteriaTable(measure)}
        sources={legal}
        folded
      />
      {measure.reported.length === 0 ? null : (
        <Figure
          context={context}
          id={id('reported')}
          title={text(reportTexts.reportedTitle)}
          table={reportedTable(measure)}
        />
      )}
      <LorenzFigure context={context} measure={measure} />
      {presentDimensions(measure.scorecard).map((dimension) => (
        <Figure
          context={context}
          id={id(`by-${dimension.id.replaceAll(' ', '-')}`)}
          title={text(reportTexts.byDimension, { dimension: text(dimension.title).toLowerCase() })}
          table={scorecardTable(dimensionRows(measure.scorecard, dimension.id))}
          folded
        />
      ))}
      <Figure
        context={context}
        id={id('parameters')}
        title={text(reportTexts.parametersTitle)}
        table={parametersTable(measure)}
        sources={[...new Set(measure.parameters.map((row) => row.source))]}
        folded
      />
    </section>
  );
}

function CoverageFigure({ context, measure }: Props) {
  const { language, text, place } = context;
  const rows = dimensionRows(measure.scorecard, 'sector');
  const title = text(reportTexts.coverageChart, {
    name: text(measure.title),
    share: formatShare(rows[0]?.support?.coverage.unitShare, language),
  });
  return (
    <Figure
      context={context}
      id={`${measure.id}-coverage`}
      title={title}
      subtitle={text(reportTexts.coverageSubtitle, { place, windows: context.span(measure.windows) })}
      chart={coverageChart(rows, language, title)}
      table={scorecardTable(rows)}
    />
  );
}

function AloneFigure({ context, measure }: Props) {
  const { language, text } = context;
  const units = missedByOne(measure);
  const title = text(reportTexts.aloneChart, { units: formatCount(units, language) });
  return (
    <Figure
      context={context}
      id={`${measure.id}-alone`}
      title={title}
      subtitle={text(reportTexts.aloneSubtitle, { name: text(measure.title) })}
      chart={aloneChart(measure, language, title)}
      table={aloneTable(measure)}
    />
  );
}

function LorenzFigure({ context, measure }: Props) {
  const { language, text } = context;
  const { points, gini } = measure.concentration.amongEntitled;
  if (points.length === 0) return null;
  const half = points.find((point) => point.units >= 0.5);
  const title = text(reportTexts.lorenzChart, { half: 50, share: formatShare(half?.support, language) });
  return (
    <Figure
      context={context}
      id={`${measure.id}-lorenz`}
      title={title}
      subtitle={text(reportTexts.lorenzSubtitle, {
        name: text(measure.title),
        gini: formatRatio(gini, language, 3),
      })}
      chart={lorenzChart(points, language, title)}
      table={lorenzTable(points)}
    />
  );
}
