import type { QuestionsView } from '../../../api/index.ts';
import type { Problem } from '../../../base/index.ts';
import { writtenAnswer } from './answers.ts';
import { AnswersView } from './answers-view.tsx';
import { FieldView, fieldId, wrongText } from './field-view.tsx';
import { registerTexts } from './register-texts.ts';
import { TakeLink } from './take-link.tsx';
import { TakenHeading } from './taken-view.tsx';
import { unitTexts } from './texts.ts';
import type { UnitRequest } from './unit-page.tsx';

interface Props extends UnitRequest {
  /** Absent where answers are wrong: nothing is asked of the rule then. */
  readonly view?: QuestionsView;
  /** The names of the inputs that are asked now. */
  readonly asks: readonly string[];
  readonly wrong?: ReadonlyMap<string, Problem>;
  readonly all: boolean;
  /** Questions that are open. */
  readonly left: number;
}

/** The questions that are asked now, what was answered before, and what no longer matters. */
export function FormView(props: Props) {
  const { request, fields, answers, here, view, asks, wrong, all, left, taken } = props;
  const { text, link, path, query, language } = request;
  const shown = fields.filter(({ name }) => asks.includes(name));
  const kept = props.state(asks);
  const valueOf = (field: (typeof fields)[number]) => {
    const answer = answers.get(field.name);
    // What was not understood stays as it was typed, whatever the register has.
    if (answer !== undefined && wrong?.has(field.name) !== true)
      return writtenAnswer(field, answer, language);
    return query.get(`typed.${field.slug}`) ?? query.get(`in.${field.slug}`) ?? '';
  };
  const state = props.state();
  return (
    <>
      {wrong === undefined ? null : (
        <div class="errors" role="alert">
          <h2>{text(unitTexts.errors)}</h2>
          <ul>
            {shown.flatMap((field) => {
              const found = wrong.get(field.name);
              return found === undefined
                ? []
                : [
                    <li>
                      <a href={`#${fieldId(field)}`}>{wrongText(found, language)}</a>
                    </li>,
                  ];
            })}
          </ul>
        </div>
      )}
      {view === undefined || all || taken !== undefined ? null : (
        <p>
          {view.stateText} {left === 0 ? null : text(unitTexts.stillOpen, { count: left })}
        </p>
      )}
      {taken === undefined ? null : <TakenHeading {...props} taken={taken} />}
      {taken === undefined ? null : <p class="hint">{text(registerTexts.emptyHow)}</p>}
      <form method="get" action={link(path)}>
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {all ? <input type="hidden" name="all" value="1" /> : null}
        {shown.map((field) => (
          <FieldView request={request} field={field} value={valueOf(field)} wrong={wrong?.get(field.name)} />
        ))}
        <p>
          <button type="submit">
            {text(all || taken !== undefined ? unitTexts.decide : unitTexts.next)}
          </button>
        </p>
      </form>
      <p class="noprint">
        {all ? (
          <a href={here(state)}>{text(taken === undefined ? unitTexts.one : registerTexts.toDecision)}</a>
        ) : (
          <a href={here({ ...state, all: '1' })}>{text(unitTexts.all)}</a>
        )}
      </p>
      {all ? null : <AnswersView {...props} />}
      {taken === undefined ? <TakeLink {...props} /> : null}
      {view === undefined || view.irrelevant.length === 0 || all ? null : (
        <details>
          <summary>
            {text(unitTexts.irrelevant)} ({view.irrelevant.length})
          </summary>
          <dl class="meta">
            {view.irrelevant.map((item) => (
              <>
                <dt>{item.title}</dt>
                <dd>{item.text}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
