import type { Figure as FigureData, Section } from '../../diagnose/index.ts';
import { Figure } from '../page/figure.tsx';
import type { PageContext } from '../page/context.ts';
import { figureChart } from './chart.ts';
import { diagnosisTexts } from './texts.ts';

/** One part of the diagnosis on the page: what it says, then its figures, each with its method and caveats beside it. */
export function DiagnosisSection({
  context,
  section,
}: {
  readonly context: PageContext;
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

function DiagnosisFigure({
  context,
  figure,
}: {
  readonly context: PageContext;
  readonly figure: FigureData;
}) {
  const { text, language } = context;
  const title = text(figure.title);
  const chart = figure.chart && figureChart(figure.chart, figure.table, language, title);
  return (
    <>
      <Figure
        context={context}
        id={figure.id}
        title={title}
        subtitle={text(figure.subtitle)}
        chart={chart}
        table={figure.table}
        sources={figure.sources}
      />
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
