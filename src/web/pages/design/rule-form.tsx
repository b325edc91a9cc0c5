import type { QueryParameters } from '../../page.ts';
import { editedRules } from './fit.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { cellId, columnTitle, ruleTitle } from './column.ts';
import { ProblemSentence } from './noted.tsx';
import type { Outcome } from './outcome.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** The rule that is edited, as the address calls it. */
  readonly name: string;
}

/** Characters of a cell: the longest of Flanders has 72. */
const mostCharacters = 1_000;

/** The cells of one rule as fields. The island `cells` offers names and functions while somebody types. */
export function RuleForm({ subject, outcome, name }: Props) {
  const { request, known, state, link } = subject;
  const { text } = request;
  const { change } = state;
  const rule = editedRules(known.table, change).find((item) => item.name === name);
  if (rule === undefined || rule.kind === 'removed') return null;
  const before = editedRules(known.table, { ...change, cells: {} }).find((item) => item.name === name)!;
  const others = Object.fromEntries(
    Object.entries(change.cells).filter(([key]) => !key.startsWith(`${name}.`)),
  );
  const query = subject.query({
    ...state,
    change: { ...change, cells: others },
    last: outcome.mistakes.length === 0 ? change : state.last,
  });
  return (
    <form method="get" action={subject.bare('')} id="rule" data-live aria-labelledby="rule-title">
      <HiddenFields query={{ ...withoutCells(query, name), rule: name, go: '1' }} />
      <h3 id="rule-title">{ruleTitle(subject, name)}</h3>
      <p class="hint">{text(designTexts.editHow)}</p>
      <div class="fields cells">
        {rule.cells.map((cell, at) => {
          const id = cellId(name, at + 1);
          const mistake = outcome.mistakes.find(
            ({ field }) => field?.kind === 'cell' && field.rule === name && field.column === at + 1,
          );
          const was = before.cells[at] ?? '';
          return (
            <div class={cell === was ? 'field' : 'field altered'}>
              <label for={id}>{columnTitle(subject, at + 1)}</label>
              {mistake === undefined ? null : (
                <p class="wrong message" id={`${id}-wrong`}>
                  <ProblemSentence request={request} problem={mistake.problem} />
                </p>
              )}
              <input
                id={id}
                name={`c.${name}.${at + 1}`}
                type="text"
                class="code"
                maxLength={mostCharacters}
                autocomplete="off"
                spellcheck={false}
                data-feel
                value={cell}
                aria-describedby={mistake === undefined ? `${id}-was` : `${id}-was ${id}-wrong`}
                aria-invalid={mistake === undefined ? undefined : 'true'}
              />
              <p class="hint" id={`${id}-was`}>
                {text(designTexts.standing, { value: was })}
              </p>
            </div>
          );
        })}
      </div>
      <p>
        <button type="submit">{text(designTexts.apply)}</button>{' '}
        <a href={link('', state)}>{text(designTexts.close)}</a>
      </p>
      <Names subject={subject} />
    </form>
  );
}

/** Fields of the form itself are not hidden as well: neither their texts, nor that they were taken back. */
function withoutCells(query: QueryParameters, name: string): QueryParameters {
  const isOther = ([key]: readonly [string, unknown]) => !key.startsWith(`c.${name}.`);
  return Object.fromEntries(Object.entries(query).filter(isOther));
}

/** What a cell may use; the island reads it too. */
function Names({ subject: { request, known } }: Pick<Props, 'subject'>) {
  const { text } = request;
  return (
    <details>
      <summary>{text(designTexts.names)}</summary>
      <h4>{text(designTexts.namesHow)}</h4>
      <ul class="names" data-feel-names data-title={text(designTexts.suggestions)}>
        {known.names.map(({ name, title }) => (
          <li>
            <code>{name}</code> <span class="soft">{text(title) === name ? '' : text(title)}</span>
          </li>
        ))}
      </ul>
      <h4>{text(designTexts.functions)}</h4>
      <ul class="names" data-feel-functions>
        {known.functions.map((call) => (
          <li>
            <code>{call}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
