import type { QuestionsView } from '../../../api/index.ts';
import { AnswersView } from './answers-view.tsx';
import type { CodeWords } from './code-words.ts';
import { ReceiptView } from './receipt-view.tsx';
import { registerTexts } from './register-texts.ts';
import { TakenView } from './taken-view.tsx';
import { unitTexts } from './texts.ts';
import type { UnitRequest } from './unit-page.tsx';

interface Props extends UnitRequest {
  readonly view: QuestionsView;
  /** The receipt in plain language. */
  readonly receipt: string;
  /** Names of the inputs that are open all the same. */
  readonly asks: readonly string[];
  /** Words for the groups of a unit of the register. */
  readonly words: CodeWords | undefined;
}

/** The decision with its receipt, what would have to change, and the answers it rests on. */
export function DecisionView(props: Props) {
  const { request, fields, here, view, receipt, asks, taken, words } = props;
  const { text } = request;
  const state = props.state();
  const open = fields.filter(({ name }) => asks.includes(name));
  return (
    <>
      {taken === undefined || words === undefined ? null : (
        <TakenView {...props} taken={taken} words={words} />
      )}
      <div class="notice" role="status">
        <p class="lead">
          <strong>{view.stateText}</strong>{' '}
          {view.amount === null ? null : text(unitTexts.amount, { amount: view.amount })}
        </p>
        {open.length === 0 || taken !== undefined ? null : (
          <p>
            <a href={here(state)}>{text(unitTexts.stillOpen, { count: open.length })}</a>
          </p>
        )}
        {open.length === 0 || taken === undefined ? null : (
          <>
            <p>{text(registerTexts.missing)}</p>
            <ul>
              {open.map(({ slug, input }) => (
                <li>
                  <a href={here({ ...state, ask: slug })}>{text(input.title)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {view.changes === null ? null : (
        <>
          <h2>{text(unitTexts.changes)}</h2>
          {view.noChange === null ? <p>{text(unitTexts.changesHow)}</p> : <p>{view.noChange}</p>}
          <dl class="meta">
            {view.changes.map((change) => (
              <>
                <dt>{change.title}</dt>
                <dd>{change.text}</dd>
              </>
            ))}
          </dl>
          {view.unsure.length === 0 ? null : (
            <p>{text(unitTexts.unsure, { names: view.unsure.join(', ') })}</p>
          )}
        </>
      )}
      <h2>{text(unitTexts.decision)}</h2>
      <ReceiptView text={receipt} sources={props.open.pack.sources} />
      <p class="noprint">
        <a href={here({ ...state, show: '1', as: 'receipt' })}>{text(unitTexts.receipt)}</a>
      </p>
      <AnswersView {...props} />
      {taken === undefined ? (
        <p class="noprint">
          <a href={here({ ...state, all: '1' })}>{text(unitTexts.all)}</a>
        </p>
      ) : null}
    </>
  );
}
