import type { PageRequest } from '../../page.ts';
import { valueWords } from '../../parts/value-words.ts';
import { answersQuery } from './answers.ts';
import type { Field } from './fields.ts';
import { unitTexts } from './texts.ts';
import type { UnitRequest } from './unit-page.tsx';

/** What was answered, each with a way back to its question. */
export function AnswersView({ request, fields, answers, here }: UnitRequest) {
  if (answers.size === 0) return null;
  const { text } = request;
  const state = answersQuery(fields, answers);
  return (
    <>
      <h2>{text(unitTexts.answers)}</h2>
      <table>
        <caption>{text(unitTexts.answers)}</caption>
        <tbody>
          {fields.flatMap((field) => {
            const answer = answers.get(field.name);
            if (answer === undefined) return [];
            const title = text(field.input.title);
            return [
              <tr>
                <th scope="row">{title}</th>
                <td>{answerWords(field, answer, request)}</td>
                <td class="noprint">
                  <a
                    href={here({ ...state, ask: field.slug })}
                    aria-label={`${text(unitTexts.change)}: ${title}`}
                  >
                    {text(unitTexts.change)}
                  </a>
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
      <p class="noprint">
        <a href={here({})}>{text(unitTexts.again)}</a>
      </p>
    </>
  );
}

function answerWords({ kind, input }: Field, answer: string | boolean, request: PageRequest): string {
  return kind.kind === 'choice' && typeof answer === 'string'
    ? request.text(kind.codes[answer]!)
    : valueWords(answer, input.unit, request);
}
