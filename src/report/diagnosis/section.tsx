import type { Figure as FigureData, Section } from '../../diagnose/index.ts';
import { Figure, type PageFigure } from '../page/figure.tsx';
import type { FigureContext } from '../page/context.ts';
import { figureChart } from './chart.ts';
import { diagnosisTexts } from './texts.ts';

/** One part of the diagnosis on the page: what it says, then its figures, each with its method and caveats beside it. */
export function DiagnosisSection({
  context,
  section,
}: {
  readonly context: FigureContext;
  readonly section: Section;
}) {
  return (
    <>
      {section.summary.map((sentence) => (
        <p>{context.text(sentence)}</p>
      ))}
      {section.figures.map((figure) => (
        <DiagnosisFigure context={context} figure={figure} />
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

/** A figure of a diagnosis with its method and caveats. */
export function DiagnosisFigure({
  context,
  figure,
}: {
  readonly context: FigureContext;
  readonly figure: FigureData;
}) {
  const { text } = context;
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
          <summary>{text(diagnosisTexts.method)}</summary>
          <dl class="meta">
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
