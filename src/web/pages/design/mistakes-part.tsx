import { withColon, capital } from '../../../base/index.ts';
import { cellId, columnTitle } from './column.ts';
import { Noted, ProblemSentence } from './noted.tsx';
import type { Mistake, Outcome } from './outcome.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Subject;
  readonly outcome: Outcome;
}

/** Every mistake with a link to its field; then what of the address was left out, and what the simulation noted. */
export function MistakesPart({ subject, outcome: { mistakes, simulated, impossible } }: Props) {
  const { request, notes } = subject;
  const { text, language } = request;
  return (
    <>
      {mistakes.length === 0 ? null : (
        <div class="errors" role="alert" aria-labelledby="mistakes">
          <h2 id="mistakes">{text(designTexts.mistakes)}</h2>
          <ul>
            {mistakes.map(({ field, problem }) => (
              <li>
                {field === undefined ? null : (
                  <>
                    <a href={fieldLink(subject, field)}>
                      {withColon(fieldName(subject, field), language)}
                    </a>{' '}
                  </>
                )}
                <ProblemSentence request={request} problem={problem} />
              </li>
            ))}
          </ul>
          {simulated === undefined ? null : <p>{text(designTexts.lastGood)}</p>}
        </div>
      )}
      <Noted request={request} title={text(designTexts.impossible)} problems={impossible} />
      <Noted request={request} title={text(designTexts.unknown)} problems={notes} />
      <Noted
        request={request}
        title={text(designTexts.warnings)}
        problems={mistakes.length === 0 ? (simulated?.warnings ?? []) : []}
      />
    </>
  );
}

type Field = NonNullable<Mistake['field']>;

/** The field itself, where it stands on this page; a cell in its opened rule. */
function fieldLink({ link, state, request: { query } }: Subject, field: Field): string {
  if (field.kind === 'parameter') return `#p-${field.key}`;
  const anchor = `#${cellId(field.rule, field.column)}`;
  return query.get('rule') === field.rule ? anchor : `${link('', state, { rule: field.rule })}${anchor}`;
}

function fieldName(subject: Subject, field: Field): string {
  const { request, known } = subject;
  const { text } = request;
  if (field.kind === 'parameter') {
    const found = known.parameters.find(({ key }) => key === field.key);
    return found === undefined ? field.key : text(found.title);
  }
  const { rule, column } = field;
  return capital(text(designTexts.cellAt, { rule, column: columnTitle(subject, column) }));
}
