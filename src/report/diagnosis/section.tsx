import type { Figure as FigureData, Section } from '../../diagnose/index.ts';
import type { Source } from '../../pack/index.ts';
import { Figure, type PageFigure } from '../page/figure.tsx';
import type { FigureContext } from '../page/context.ts';
import { figureChart } from './chart.ts';
import { diagnosisTexts } from './texts.ts';

/** One part of the diagnosis on the page: what it says, then its figures, each with its method and caveats beside it. */
export function DiagnosisSection({
  context,
  section,
  sources,
}: {
  readonly context: FigureContext;
  readonly section: Section;
  /** Those of the diagnosis. */
  readonly sources: readonly Source[];
}) {
  return (
    <>
      {section.summary.map((sentence) => (
        <p>{context.text(sentence)}</p>
      ))}
      {section.figures.map((figure) => (
        <DiagnosisFigure context={context} figure={figure} sources={sources} />
      ))}
    </>
  );
}

/** A figure of a diagnosis as pages show figures. */
export function diagnosisFigure({ text, language }: FigureContext, figure: FigureData): PageFigure {
  const title = text(figure.title);
  return {
    id: figure.id,
    title,
    subtitle: text(figure.subtitle),
    chart: figure.chart && figureChart(figure.chart, figure.table, language, title),
    table: figure.table,
    sources: figure.sources,
  };
}

/** A figure of a diagnosis with its caveats, and why it says what it says: sources, table, variant of the model, assumptions. */
export function DiagnosisFigure({
  context,
  figure,
  sources,
}: {
  readonly context: FigureContext;
  readonly figure: FigureData;
  /** Those of the diagnosis. */
  readonly sources: readonly Source[];
}) {
  const { text, links } = context;
  const used = sources.filter(({ id }) => figure.sources.includes(id));
  return (
    <>
      <Figure context={context} {...diagnosisFigure(context, figure)} />
      <div class="method">
        {figure.caveats.length === 0 ? null : (
          <>
            <strong>{text(diagnosisTexts.caveats)}</strong>
            <ul>
              {figure.caveats.map((caveat) => (
                <li>{text(caveat)}</li>
              ))}
            </ul>
          </>
        )}
        <details>
          <summary>{text(diagnosisTexts.why)}</summary>
          <dl class="meta">
            <dt>{text(diagnosisTexts.sources)}</dt>
            <dd>
              <ul>
                {used.map(({ id, publisher, title, language, date }) => (
                  <li>
                    <a href={links.source(id)} lang={language}>
                      {title}
                    </a>{' '}
                    ({[publisher, date].filter(Boolean).join(', ')})
                  </li>
                ))}
              </ul>
            </dd>
            <dt>{text(diagnosisTexts.vintage)}</dt>
            <dd>{text(figure.vintage)}</dd>
            <dt>{text(diagnosisTexts.variant)}</dt>
            <dd>{text(figure.variant)}</dd>
            {figure.assumptions.length === 0 ? null : (
              <>
                <dt>{text(diagnosisTexts.assumptions)}</dt>
                <dd>
                  <ul>
                    {figure.assumptions.map((assumption) => (
                      <li>{text(assumption)}</li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
        </details>
      </div>
    </>
  );
}
