import { formatDay } from '../../base/index.ts';
import type { MeasureAssessment } from '../../design/index.ts';
import type { PageContext } from './context.ts';
import { Figure } from './figure.tsx';
import { measureFigures } from './measure-figures.ts';

interface Props {
  readonly context: PageContext;
  readonly measure: MeasureAssessment;
}

/** One measure: what the rule does, whom it reaches, who is missed, and on which values it rests. */
export function MeasureSection({ context, measure }: Props) {
  const { language, text } = context;
  return (
    <section id={`measure-${measure.id}`}>
      <h3>{text(measure.title)}</h3>
      <p>{text(measure.summary)}</p>
      <p class="subtitle">
        {text(measure.authority)}. {formatDay(measure.period.from, language)} –{' '}
        {formatDay(measure.period.to, language)}.
      </p>
      {measureFigures(context, measure).map((figure) => (
        <Figure context={context} {...figure} />
      ))}
    </section>
  );
}
