import { type TableData } from '../../base/index.ts';
import { tableCsv } from '../table.ts';
import { reportTexts } from '../texts.ts';
import type { PageContext } from './context.ts';
import { TableView } from './table-view.tsx';

interface Props {
  readonly context: PageContext;
  /** Unique on the page: the permalink. */
  readonly id: string;
  /** The message. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle?: string;
  /** SVG text of the chart; without one the table stands open. */
  readonly chart?: string | undefined;
  readonly table: TableData;
  /** Ids of the sources; the calculation itself is always ours. */
  readonly sources?: readonly string[];
  readonly note?: string | undefined;
  /** Whether the table is folded away; by default where there is a chart. */
  readonly folded?: boolean;
}

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
  const text = context.text;
  const view = <TableView context={context} table={table} caption={subtitle ?? title} />;
  return (
    <figure id={id}>
      <figcaption>
        <h4>{title}</h4>
        {subtitle === undefined ? null : <p class="subtitle">{subtitle}</p>}
      </figcaption>
      {chart === undefined ? null : (
        <div
          class="chart"
          role="group"
          aria-label={title}
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: chart }}
        />
      )}
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
            {text(reportTexts.noteLine)}: {note}{' '}
          </span>
        )}
        {text(reportTexts.sourceLine)}: {text(reportTexts.ownCalculation)}
        {sources.map((source) => (
          <>
            , <a href={`#source-${source}`}>{source}</a>
          </>
        ))}
        {'. '}
        <a href={dataUri('text/csv', tableCsv(table, context.language))} download={`${id}.csv`}>
          {text(reportTexts.downloadCsv)}
        </a>
        {chart === undefined ? null : (
          <>
            {' · '}
            <a href={dataUri('image/svg+xml', chart)} download={`${id}.svg`}>
              {text(reportTexts.downloadSvg)}
            </a>
          </>
        )}
        {' · '}
        <a href={`#${id}`} aria-label={`${text(reportTexts.permalink)}: ${title}`}>
          {text(reportTexts.permalink)}
        </a>
      </p>
    </figure>
  );
}

function dataUri(type: string, content: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
}
