import { withColon, type TableData } from '../../base/index.ts';
import { reportTexts } from '../texts.ts';
import type { Drawing } from '../chart.ts';
import type { FigureContext } from './context.ts';
import { TableView } from './table-view.tsx';

/** A figure as data, in the words of one language. */
export interface PageFigure {
  /** Unique on the page: the permalink. */
  readonly id: string;
  /** The message. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle?: string | undefined;
  /** Draws the chart as SVG text; without one the table stands open. */
  readonly chart?: Drawing | undefined;
  readonly table: TableData;
  /** Ids of the sources; the calculation itself is always ours. */
  readonly sources?: readonly string[] | undefined;
  readonly note?: string | undefined;
  /** Whether the table is folded away; by default where there is a chart. */
  readonly folded?: boolean | undefined;
}

type Props = PageFigure & { readonly context: FigureContext };

/** A figure as every page shows it: message, subtitle, picture, the same data as a table, source, note, downloads, permalink. */
export function Figure({
  context,
  id,
  title,
  subtitle,
  chart,
  table,
  sources = [],
  note,
  folded = chart !== undefined,
}: Props) {
  const { text, language, links, heading: Heading } = context;
  const view = <TableView context={context} table={table} caption={subtitle ?? title} />;
  return (
    <figure id={id}>
      <figcaption>
        <Heading>{title}</Heading>
        {subtitle === undefined ? null : <p class="subtitle">{subtitle}</p>}
      </figcaption>
      {chart === undefined ? null : context.links.picture(id, title, chart)}
      {!folded ? (
        view
      ) : (
        <details>
          <summary>{text(reportTexts.table)}</summary>
          {view}
        </details>
      )}
      <p class="foot">
        {note === undefined ? null : (
          <span>
            {withColon(text(reportTexts.noteLine), language)} {note}{' '}
          </span>
        )}
        {withColon(text(reportTexts.sourceLine), language)} {text(reportTexts.ownCalculation)}
        {sources.map((source) => (
          <>
            , <a href={links.source(source)}>{source}</a>
          </>
        ))}
        {'. '}
        <a href={links.csv(id, table)} download={`${id}.csv`}>
          {text(reportTexts.downloadCsv)}
        </a>
        {chart === undefined ? null : (
          <>
            {' · '}
            <a href={links.svg(id, chart)} download={`${id}.svg`}>
              {text(reportTexts.downloadSvg)}
            </a>
          </>
        )}
        {' · '}
        <a
          href={links.permalink(id)}
          aria-label={`${withColon(text(reportTexts.permalink), language)} ${title}`}
        >
          {text(reportTexts.permalink)}
        </a>
      </p>
    </figure>
  );
}
