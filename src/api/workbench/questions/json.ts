import type { Language } from '../../../base/index.ts';
import type { Question } from '../../../dmn/index.ts';
import { valueToJson } from '../../../feel/index.ts';
import type { Measure } from '../../../pack/index.ts';
import type { MeasureQuestions } from './ask.ts';

/** The open questions of a measure as data for programs. */
export function questionsJson(measure: Measure, found: MeasureQuestions, language: Language) {
  const titles = new Map(measure.inputs.map((input) => [input.name, input.title[language]]));
  const titled = (name: string) => ({ name, title: titles.get(name) ?? name });
  const asked = ({ name, kind }: Question) => ({ ...titled(name), proved: kind === 'needed' });
  const { changes } = found;
  return {
    measure: measure.id,
    entitled: found.entitled ?? null,
    amount: found.amount === undefined ? null : valueToJson(found.amount),
    forRight: found.forRight.map(asked),
    forAmount: found.forAmount.map(asked),
    irrelevant: found.irrelevant.map(({ name, reason }) => ({ ...titled(name), reason: reason.kind })),
    rules: found.entitlement.tables.map(({ path, columns, rules }) => ({
      table: path,
      columns: columns.map((column) => column.title),
      rules: rules.map(({ index, id, state, cells }) => ({ index, id: id ?? null, state, cells })),
    })),
    changes:
      changes === undefined
        ? null
        : changes.changes.map((change) => ({
            ...titled(change.name),
            from: valueToJson(change.from),
            to: valueToJson(change.to),
            alternatives: change.alternatives.map(valueToJson),
            size: valueToJson(change.size.toDecimalPlaces(6)),
            nearest: change.isNearest,
          })),
    without:
      changes === undefined ? null : changes.without.map(({ name, why }) => ({ ...titled(name), why })),
  };
}
