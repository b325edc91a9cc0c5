import {
  formatDay,
  success,
  type Cell,
  type Column,
  type ColumnKind,
  type TableData,
} from '../../../base/index.ts';
import type { Parameter } from '../../../pack/index.ts';
import { Figure, timelineChart, word, type PageFigure } from '../../../report/index.ts';
import { measurePage, type MeasureRequest } from './measure-page.tsx';
import { measureTexts } from './texts.ts';
import { valueWords } from '../../parts/value-words.ts';

/** Amounts and thresholds on a line of time, each value with its source. */
export const parametersPart = measurePage('parameters', async (asked) => {
  const figure = timelineFigure(asked);
  return success({
    figures: [figure],
    body: (
      <>
        <h2>{asked.request.text(measureTexts.parameters)}</h2>
        <Figure context={asked.request.figures} {...figure} />
      </>
    ),
  });
});

type Dated = Parameter['values'][number] & { readonly parameter: Parameter; readonly shown: string };

function timelineFigure({ request: { text, language }, measure, view }: MeasureRequest): PageFigure {
  const values = measure.parameters.flatMap((parameter) =>
    parameter.values.map((value, at): Dated => {
      const plain = view.parameters.find(({ key }) => key === parameter.key)!.values[at]!.value;
      return { ...value, parameter, shown: valueWords(plain, parameter.unit, { text, language }) };
    }),
  );
  const { from, to } = measure.period;
  const span = { from: formatDay(from, language), to: formatDay(to, language) };
  const title = text(measureTexts.timeline, {
    count: values.length,
    all: measure.parameters.length,
    ...span,
  });
  const periods = values.map(({ parameter, shown, validFrom, validTo }) => ({
    row: text(parameter.title),
    shown,
    from: validFrom,
    // A value that holds on and on is drawn to the end of the measure.
    to: validTo ?? (to > validFrom ? to : validFrom),
  }));
  return {
    id: `${measure.id}-timeline`,
    title,
    subtitle: text(measureTexts.timelineHow),
    chart: timelineChart(periods, language, title),
    table: valuesTable(values),
    sources: [...new Set(values.map(({ source }) => source))],
    folded: false,
  };
}

function valuesTable(values: readonly Dated[]): TableData {
  const column = (id: keyof typeof measureTexts, kind: ColumnKind = 'text'): Column => ({
    id,
    title: measureTexts[id],
    kind,
  });
  return {
    columns: [
      column('parameter'),
      column('value'),
      column('unit'),
      column('validFrom', 'day'),
      column('validTo', 'day'),
      column('knownFrom', 'day'),
      column('source'),
      column('article'),
      column('confidence'),
      column('note'),
    ],
    rows: values.map(({ parameter, shown, validFrom, validTo, knownFrom, ...value }): readonly Cell[] => [
      parameter.title,
      shown,
      word(parameter.unit),
      validFrom,
      validTo ?? null,
      knownFrom,
      value.source,
      value.article ?? null,
      word(value.confidence),
      value.note ?? null,
    ]),
  };
}
