import type { PageFigure } from '../../../report/index.ts';
import { Figure } from '../../../report/index.ts';
import type { PageRequest } from '../../page.ts';
import { criterionName, type Question, type Subject } from './question.ts';
import { missedTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly question: Question;
  readonly subject: Subject;
  /** How many each criterion keeps out on its own; missing where none does. */
  readonly figure: PageFigure | undefined;
}

/** The criteria of a measure by how many each keeps out on its own, each with the way to who they are. */
export function CriteriaPart({ request, question, subject: { measure, criterion }, figure }: Props) {
  const { text, link, path } = request;
  if (measure === undefined) return <p>{text(missedTexts.chooseMeasure)}</p>;
  if (criterion !== undefined) return null;
  const { group } = question;
  return (
    <>
      <h2>{text(missedTexts.criteriaHeading)}</h2>
      {figure === undefined ? (
        <p>{text(missedTexts.criteriaNone)}</p>
      ) : (
        <>
          <Figure context={request.figures} {...figure} />
          <h3>{text(missedTexts.criteriaOpen)}</h3>
          <ul class="prose">
            {measure.byCriterionAlone.map((item) => (
              <li>
                <a
                  href={link(path, {
                    measure: measure.id,
                    criterion: criterionName(measure.id, item.criterion),
                    group,
                  })}
                >
                  {text(item.text)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
