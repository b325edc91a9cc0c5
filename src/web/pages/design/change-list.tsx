import { capital } from '../../../base/index.ts';
import { valueWords } from '../../parts/value-words.ts';
import { editedRules } from './fit.ts';
import { columnTitle } from './column.ts';
import { isNone, type Change } from './state.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Pick<Subject, 'known' | 'request'>;
  readonly change: Change;
}

/** What a change changes, in words. */
export function ChangeList({ subject, change }: Props) {
  const { text } = subject.request;
  if (isNone(change)) return <p>{text(designTexts.noChanges)}</p>;
  return (
    <ul>
      {changeLines(subject, change).map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function changeLines(subject: Props['subject'], change: Change): readonly string[] {
  const { request, known } = subject;
  const { text } = request;
  const { parameters, cells, added, removed } = change;
  const before = editedRules(known.table, { ...change, cells: {} });
  const cell = (words: string) => (words === '-' ? '–' : words);
  return [
    ...known.parameters.flatMap(({ key, title, unit, value }) => {
      const next = parameters[key];
      if (next === undefined || value === null) return [];
      const [from, to] = [value, next].map((item) => valueWords(item, unit, request));
      return [text(designTexts.fromTo, { title: text(title), from: from!, to: to! })];
    }),
    ...removed.map((rule) => text(designTexts.ruleRemoved, { rule })),
    ...editedRules(known.table, change)
      .filter(({ name }) => Object.hasOwn(added, name))
      .map((rule) => text(designTexts.ruleAdded, { cells: rule.cells.map(cell).join(' | ') })),
    ...Object.entries(cells).flatMap(([key, words]) => {
      const [rule = '', column] = key.split('.');
      if (Object.hasOwn(added, rule)) return [];
      const from = before.find(({ name }) => name === rule)?.cells[Number(column) - 1] ?? '';
      const title = capital(text(designTexts.cellAt, { rule, column: columnTitle(subject, Number(column)) }));
      return [text(designTexts.fromTo, { title, from: cell(from), to: cell(words) })];
    }),
  ];
}
