import { criteriaTexts } from './criteria-texts.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

const parts = [
  ['', designTexts.partChange],
  ['compare', designTexts.partCompare],
  ['criteria', criteriaTexts.part],
  ['sweep', designTexts.partSweep],
  ['note', designTexts.partNote],
] as const;

interface Props {
  readonly subject: Subject;
  readonly here: (typeof parts)[number][0];
}

/** The pages of a design: each keeps the state. */
export function DesignParts({ subject, here }: Props) {
  const { request, open, measure, state, link } = subject;
  const { text } = request;
  return (
    <nav class="pages parts" aria-label={text(designTexts.parts)}>
      <ul>
        {parts.map(([page, title]) => (
          <li>
            <a href={link(page, state)} aria-current={page === here ? 'page' : undefined}>
              {text(title)}
            </a>
          </li>
        ))}
        <li>
          <a href={request.link(`/${open.pack.id}/measures/${measure.id}`)}>
            {text(designTexts.partMeasure)}
          </a>
        </li>
      </ul>
    </nav>
  );
}
