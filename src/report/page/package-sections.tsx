import { formatCount, formatMillions, formatShare } from '../../base/index.ts';
import type { Source } from '../../pack/index.ts';
import type { BacktestResult } from '../../design/index.ts';
import { costChart, coverageChart, frontierChart } from '../charts.ts';
import {
  dimensionRows,
  costColumns,
  keyFiguresTable,
  reachColumns,
  layersTable,
  presentDimensions,
  scorecardTable,
} from '../measure-tables.ts';
import {
  assumptionsTable,
  budgetsTable,
  ceilingsTable,
  controlTotalsTable,
  exclusionsTable,
  frontierTable,
  pairsTable,
  sourcesTable,
  surveyAveragesTable,
  surveyFitTable,
  variantsTable,
} from '../package-tables.ts';
import { pick } from '../table.ts';
import { reportTexts } from '../texts.ts';
import { wordTexts } from '../words.ts';
import { backtestFigures } from './backtest-figures.ts';
import type { PageContext } from './context.ts';
import { Figure } from './figure.tsx';
import { TableView } from './table-view.tsx';

interface Props {
  readonly context: PageContext;
}

export function MainSection({ context }: Props) {
  const { assessment, language, text, place } = context;
  const cost = assessment.measures.reduce((sum, measure) => sum + measure.amountCents, 0);
  const title = text(reportTexts.costChart, { amount: formatMillions(cost, language) });
  const table = keyFiguresTable(assessment);
  const support = assessment.package.scorecard.total.support;
  return (
    <>
      <Figure
        context={context}
        id="cost"
        title={title}
        subtitle={text(reportTexts.costSubtitle, { place })}
        chart={costChart(assessment.measures, language, title)}
        table={pick(table, costColumns)}
        folded={false}
      />
      <Figure
        context={context}
        id="reach"
        title={text(reportTexts.reachTitle, {
          share: formatShare(support?.coverage.needShare.central, language),
          gap: formatCount(support?.gap.units ?? 0, language),
        })}
        subtitle={text(reportTexts.reachSubtitle, { place })}
        table={pick(table, reachColumns)}
      />
    </>
  );
}

export function PackageSection({ context }: Props) {
  const { assessment, language, text, place } = context;
  const { scorecard } = assessment.package;
  const rows = dimensionRows(scorecard, 'sector');
  const title = text(reportTexts.coverageChart, {
    name: text(wordTexts.package),
    share: formatShare(rows[0]?.support?.coverage.unitShare, language),
  });
  return (
    <>
      <Figure
        context={context}
        id="package-coverage"
        title={title}
        subtitle={text(reportTexts.coverageSubtitle, { place, windows: context.span(scorecard.windows) })}
        chart={coverageChart(rows, language, title)}
        table={scorecardTable(rows)}
      />
      <Figure
        context={context}
        id="package-layers"
        title={text(reportTexts.layersTitle)}
        table={layersTable(assessment.package)}
      />
      {presentDimensions(scorecard).map((dimension) => (
        <Figure
          context={context}
          id={`package-by-${dimension.id.replaceAll(' ', '-')}`}
          title={text(reportTexts.byDimension, { dimension: text(dimension.title).toLowerCase() })}
          table={scorecardTable(dimensionRows(scorecard, dimension.id))}
          folded
        />
      ))}
    </>
  );
}

export function CumulationSection({ context }: Props) {
  const { assessment, text } = context;
  const { cumulation } = assessment;
  return (
    <>
      <Figure
        context={context}
        id="pairs"
        title={text(reportTexts.pairsTitle)}
        table={pairsTable(assessment)}
      />
      {cumulation.exclusions.length === 0 ? null : (
        <Figure
          context={context}
          id="exclusions"
          title={text(reportTexts.exclusionsTitle)}
          table={exclusionsTable(assessment)}
        />
      )}
      <Figure
        context={context}
        id="ceilings"
        title={text(reportTexts.ceilingsTitle)}
        table={ceilingsTable(assessment)}
        sources={[...new Set(cumulation.ceilings.map((row) => row.source))]}
      />
      {cumulation.budgets.length === 0 ? null : (
        <Figure
          context={context}
          id="budgets"
          title={text(reportTexts.budgetsTitle)}
          table={budgetsTable(assessment)}
          sources={[...new Set(cumulation.budgets.map((row) => row.source))]}
        />
      )}
    </>
  );
}

export function VariantsSection({ context }: Props) {
  const { assessment, text } = context;
  return (
    <Figure
      context={context}
      id="variants"
      title={text(reportTexts.sectionVariants)}
      table={variantsTable(assessment)}
    />
  );
}

export function FrontierSection({ context }: Props) {
  const { assessment, language, text } = context;
  const { frontier } = assessment;
  if (frontier === undefined) return null;
  const title = text(reportTexts.frontierChart, {
    count: frontier.points.filter((point) => point.efficient).length,
    all: frontier.points.length,
  });
  return (
    <Figure
      context={context}
      id="frontier"
      title={title}
      subtitle={text(reportTexts.frontierSubtitle)}
      chart={frontierChart(frontier, language, title)}
      table={frontierTable(frontier)}
    />
  );
}

export function BacktestSection({ context, backtest }: Props & { readonly backtest: BacktestResult }) {
  return (
    <>
      {backtestFigures(context, backtest).map((figure) => (
        <Figure context={context} {...figure} />
      ))}
    </>
  );
}

export function ScenarioSection({ context }: Props) {
  const { assessment, language, text } = context;
  const compared = assessment.surveyFit.filter((row) => row.within !== null);
  const within = compared.filter((row) => row.within === true).length;
  const title = text(reportTexts.fitSummary, {
    within: formatCount(within, language),
    all: formatCount(compared.length, language),
  });
  return (
    <>
      <Figure
        context={context}
        id="survey-fit"
        title={title}
        subtitle={text(reportTexts.surveyFitTitle)}
        table={surveyFitTable(assessment)}
        folded
      />
      <Figure
        context={context}
        id="survey-averages"
        title={text(reportTexts.surveyAveragesTitle)}
        table={surveyAveragesTable(assessment)}
        folded
      />
    </>
  );
}

export function ControlTotalsSection({ context }: Props) {
  const { assessment, language, text } = context;
  const reached = assessment.controlTotals.filter((row) => row.difference === 0).length;
  const title = text(reportTexts.controlSummary, {
    reached: formatCount(reached, language),
    all: formatCount(assessment.controlTotals.length, language),
  });
  return (
    <Figure
      context={context}
      id="control-totals"
      title={title}
      table={controlTotalsTable(assessment)}
      sources={[...new Set(assessment.controlTotals.map((row) => row.source))]}
      folded
    />
  );
}

/** `further` are sources that figures beside the assessment rest on. */
export function SourcesSection({ context, further }: Props & { readonly further: readonly Source[] }) {
  const { assessment, text } = context;
  const known = new Set(assessment.sources.map(({ id }) => id));
  const listed = [...assessment.sources, ...further.filter(({ id }) => !known.has(id))];
  return (
    <>
      <Figure
        context={context}
        id="assumptions"
        title={text(reportTexts.assumptionsTitle)}
        table={assumptionsTable(assessment)}
        folded
      />
      <h3>{text(reportTexts.sourcesTitle)}</h3>
      <ul>
        {listed.map((source) => (
          <li id={`source-${source.id}`}>
            <strong>{source.id}</strong>: {source.publisher}, <SourceLink source={source} />
            {source.date === undefined ? '' : ` (${source.date})`}
            {source.note === undefined ? '' : `. ${text(source.note)}`}
          </li>
        ))}
      </ul>
      <details>
        <summary>{text(reportTexts.table)}</summary>
        <TableView
          context={context}
          table={sourcesTable(assessment)}
          caption={text(reportTexts.sourcesTitle)}
        />
      </details>
    </>
  );
}

/** A pack comes from outside: only web addresses become links. */
function SourceLink({ source: { title, language, url } }: { readonly source: Source }) {
  return url !== undefined && /^https?:\/\//.test(url) ? (
    <a href={url} lang={language}>
      {title}
    </a>
  ) : (
    <span lang={language}>{title}</span>
  );
}
