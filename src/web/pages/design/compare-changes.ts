import { capital } from '../../../base/index.ts';
import { valueWords } from '../../parts/value-words.ts';
import { columnTitle } from './column.ts';
import { editedRules } from './fit.ts';
import type { Change } from './state.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';
import { workTexts } from './work-texts.ts';

/** A field in which changes differ, with what each of them says, in words. */
export interface DifferentField {
  readonly title: string;
  readonly words: readonly string[];
}

/**
 * The fields in which changes of one measure differ: amounts and thresholds, rules left out and added, cells. What a change does not touch is as it
 * stands in the pack.
 * @example compareChanges(subject, [before, after]) // [{ title: 'Omzetverlies', words: ['60 %', '50 %'] }]
 */
export function compareChanges(
  subject: Pick<Subject, 'known' | 'request'>,
  changes: readonly Change[],
): readonly DifferentField[] {
  const { request, known } = subject;
  const { text } = request;
  const tables = changes.map((change) => editedRules(known.table, change));
  const keysOf = (part: (change: Change) => object) => [
    ...new Set(changes.flatMap((change) => Object.keys(part(change)))),
  ];
  const field = (title: string, wordsOf: (at: number) => string): DifferentField => ({
    title: capital(title),
    words: changes.map((_, at) => wordsOf(at)),
  });
  const ruleOf = (at: number, name: string) => tables[at]!.find((rule) => rule.name === name);
  const fields = [
    ...known.parameters.map(({ key, title, unit, value }) =>
      field(text(title), (at) => valueWords(changes[at]!.parameters[key] ?? value, unit, request)),
    ),
    ...[...new Set(changes.flatMap(({ removed }) => removed))].map((rule) =>
      field(text(designTexts.ruleAt, { rule }), (at) =>
        text(changes[at]!.removed.includes(rule) ? designTexts.removed : workTexts.stands),
      ),
    ),
    ...keysOf(({ added }) => added).map((name) =>
      field(text(designTexts.newRuleAt, { rule: name.slice(1) }), (at) => {
        const rule = ruleOf(at, name);
        return rule === undefined ? text(workTexts.notAdded) : rule.cells.map(cellWords).join(' | ');
      }),
    ),
    ...keysOf(({ cells }) => cells)
      .filter((key) => !key.startsWith('a'))
      .map((key) => {
        const [name = '', column] = key.split('.');
        const title = columnTitle(subject, Number(column));
        return field(text(designTexts.cellAt, { rule: name, column: title }), (at) =>
          cellWords(ruleOf(at, name)?.cells[Number(column) - 1] ?? ''),
        );
      }),
  ];
  return fields.filter(({ words }) => words.some((item) => item !== words[0]));
}

function cellWords(words: string): string {
  return words === '-' ? '–' : words;
}
