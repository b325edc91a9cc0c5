import { withColon } from '../../../base/index.ts';
import type { PageRequest } from '../../page.ts';
import { valueWords } from '../../parts/value-words.ts';
import type { Field } from './fields.ts';
import { originWords } from './origins.tsx';
import { registerTexts } from './register-texts.ts';
import { unitTexts } from './texts.ts';
import type { UnitRequest } from './unit-page.tsx';

/** What was answered or stands in the register, each with a way back to its question. */
export function AnswersView(props: UnitRequest) {
  const { request, fields, answers, taken, here } = props;
  if (answers.size === 0 && taken === undefined) return null;
  const { text } = request;
  const heading = text(taken === undefined ? unitTexts.answers : registerTexts.answers);
  return (
    <>
      <h2>{heading}</h2>
      <div class="scroll whole" role="region" aria-label={heading} tabIndex={0}>
        <table>
          <caption>{heading}</caption>
          {taken === undefined ? null : (
            <thead>
              <tr>
                <th scope="col">{text(registerTexts.datum)}</th>
                <th scope="col">{text(registerTexts.value)}</th>
                <th scope="col">{text(registerTexts.origin)}</th>
                <th scope="col" class="noprint">
                  {text(unitTexts.change)}
                </th>
              </tr>
            </thead>
          )}
          <tbody>
            {fields.map((field) => (
              <Row {...props} field={field} />
            ))}
          </tbody>
        </table>
      </div>
      {taken === undefined ? (
        <p class="noprint">
          <a href={here({})}>{text(unitTexts.again)}</a>
        </p>
      ) : null}
    </>
  );
}

/** One answer; of a unit of the register what is not known too, and where the value is from. */
function Row({
  request,
  open,
  measure,
  answers,
  taken,
  state,
  here,
  field,
}: UnitRequest & { readonly field: Field }) {
  const { text } = request;
  const { name, input } = field;
  const answer = answers.get(name);
  if (answer === undefined && taken === undefined) return null;
  const title = text(input.title);
  const words = (value: string | boolean | undefined) =>
    value === undefined ? text(registerTexts.unknown) : answerWords(field, value, request);
  const known = taken?.values.get(name);
  const changed = taken !== undefined && answer !== known;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{words(answer)}</td>
      {taken === undefined ? null : (
        <td>
          {changed ? (
            <>
              <strong>{text(registerTexts.changed, { value: words(known) })}</strong>{' '}
              <a
                class="noprint"
                href={here(state([name]))}
                aria-label={`${withColon(text(registerTexts.undo), request.language)} ${title}`}
              >
                {text(registerTexts.undo)}
              </a>
            </>
          ) : (
            originWords({ request, pack: open.pack, measure }, input)
          )}
        </td>
      )}
      <td class="noprint">
        <a
          href={here({ ...state(), ask: field.slug })}
          aria-label={`${withColon(text(unitTexts.change), request.language)} ${title}`}
        >
          {text(unitTexts.change)}
        </a>
      </td>
    </tr>
  );
}

function answerWords({ kind, input }: Field, answer: string | boolean, request: PageRequest): string {
  return kind.kind === 'choice' && typeof answer === 'string'
    ? request.text(kind.codes[answer] ?? answer)
    : valueWords(answer, input.unit, request);
}
