import { formatCount } from '../../../base/index.ts';
import type { RuleResult } from '../../../design/index.ts';
import { decidingRules, editedRules, type EditedRule } from './fit.ts';
import { moneyText } from './key-figures.tsx';
import { cellId, columnTitle, ruleTitle } from './column.ts';
import type { Outcome } from './outcome.ts';
import type { Change } from './state.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Subject;
  readonly outcome: Outcome;
}

/** The decision table with its changes: what each rule gives, and links that edit, add and leave out. */
export function RulesPart({ subject, outcome }: Props) {
  const { request, known, state, link } = subject;
  const { text } = request;
  const { table } = known;
  if (table === undefined) return <p>{text(designTexts.noRules)}</p>;
  const columns = [...table.inputs, ...table.outputs].map((_, at) => columnTitle(subject, at + 1));
  return (
    <>
      <p class="hint">{text(designTexts.rulesHow)}</p>
      <div class="scroll whole" role="region" aria-label={text(designTexts.rules)} tabIndex={0}>
        <table class="rules">
          <thead>
            <tr>
              <th scope="col">{text(designTexts.rule)}</th>
              <th scope="col" class="n">
                {text(designTexts.entitled)}
              </th>
              <th scope="col" class="n">
                {text(designTexts.amount)}
              </th>
              {columns.map((title) => (
                <th scope="col">{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {editedRules(table, state.change).map((rule) => (
              <RuleRow subject={subject} rule={rule} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a rel="nofollow" href={`${link('', withAdded(subject, 0), { rule: nextAdded(state.change) })}#rule`}>
          {text(designTexts.addOnTop)}
        </a>
      </p>
    </>
  );
}

interface RowProps extends Props {
  readonly rule: EditedRule;
}

function RuleRow({ subject, outcome, rule }: RowProps) {
  const { request, known } = subject;
  const { text, language } = request;
  const { name, kind, from, cells } = rule;
  const title = ruleTitle(subject, name);
  const before = editedRules(known.table, { ...subject.state.change, cells: {} }).find(
    (item) => item.name === name,
  );
  const found = resultOf(subject, outcome, name);
  const wrong = outcome.mistakes.flatMap(({ field }) =>
    field?.kind === 'cell' && field.rule === name ? [field.column] : [],
  );
  return (
    <tr class={kind === 'standing' ? undefined : kind}>
      <th scope="row">
        {title}
        {kind === 'standing' ? null : <strong class="below">{text(designTexts[kind])}</strong>}
        <RuleActions subject={subject} rule={rule} title={title} />
      </th>
      <td class="n">{found === undefined ? '–' : formatCount(found.entitled, language)}</td>
      <td class="n">{found === undefined ? '–' : moneyText(found.amountCents, language)}</td>
      {cells.map((cell, at) => {
        const was = before?.cells[at] ?? from.cells[at] ?? '';
        const isWrong = wrong.includes(at + 1);
        return (
          <td
            class={isWrong ? 'wrong' : cell === was ? undefined : 'altered'}
            data-cell={cellId(name, at + 1)}
          >
            <code>{cell === '-' ? '–' : cell}</code>
            {isWrong ? <strong class="below bad">{text(designTexts.wrongCell)}</strong> : null}
            {cell === was ? null : (
              <span class="soft below">{text(designTexts.was, { text: was === '-' ? '–' : was })}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What a rule gives in the figures that are shown; those may be of an earlier version, in which it had another place or none. */
function resultOf({ known }: Subject, { simulated, shown }: Outcome, name: string): RuleResult | undefined {
  const place = decidingRules(known.table, shown).findIndex((rule) => rule.name === name);
  return place < 0 ? undefined : simulated?.result.rules.find(({ index }) => index === place + 1);
}

interface ActionsProps {
  readonly subject: Subject;
  readonly rule: EditedRule;
  readonly title: string;
}

function RuleActions({ subject, rule: { name, kind }, title }: ActionsProps) {
  const { request, state, link } = subject;
  const { text } = request;
  const { change } = state;
  const to = (next: Change) => link('', { ...state, change: next });
  const action = (href: string, words: string, id: string) => (
    <a href={href} rel="nofollow" aria-label={`${words}: ${title}`} id={id}>
      {words}
    </a>
  );
  if (kind === 'removed')
    return (
      <span class="actions">
        {action(
          to({ ...change, removed: change.removed.filter((rule) => String(rule) !== name) }),
          text(designTexts.restore),
          `restore-${name}`,
        )}
      </span>
    );
  return (
    <span class="actions">
      {action(`${link('', state, { rule: name })}#rule`, text(designTexts.edit), `edit-${name}`)}
      {kind === 'added'
        ? null
        : action(
            `${link('', withAdded(subject, Number(name)), { rule: nextAdded(change) })}#rule`,
            text(designTexts.addBehind),
            `add-${name}`,
          )}
      {action(to(withoutRule(change, name)), text(designTexts.remove), `remove-${name}`)}
    </span>
  );
}

function withAdded({ state }: Subject, after: number) {
  const { change } = state;
  return { ...state, change: { ...change, added: { ...change.added, [nextAdded(change)]: after } } };
}

/** The first free name of an added rule. */
function nextAdded({ added }: Change): string {
  const numbers = Object.keys(added).map((name) => Number(name.slice(1)));
  return `a${Math.max(0, ...numbers) + 1}`;
}

/** Without a rule: one of the pack is left out, an added one is gone with its cells. */
function withoutRule(change: Change, name: string): Change {
  const cells = Object.fromEntries(
    Object.entries(change.cells).filter(([key]) => !key.startsWith(`${name}.`)),
  );
  const added = Object.fromEntries(Object.entries(change.added).filter(([key]) => key !== name));
  const removed = name.startsWith('a') ? change.removed : [...change.removed, Number(name)];
  return { ...change, cells, added, removed };
}
