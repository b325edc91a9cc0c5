import {
  joinParts,
  withColon,
  capital,
  fillTexts,
  formatCount,
  formatMillions,
  formatShare,
  type Cell,
  type TableData,
  type Text,
} from '../../../base/index.ts';
import type { CeilingResult } from '../../../design/index.ts';
import { figureChart, setsChart, word, type PageFigure } from '../../../report/index.ts';
import { column, type TogetherContext } from './context.ts';
import { togetherTexts } from './texts.ts';

/** Combinations that a chart has room for. */
const mostBars = 14;

/** How many units are entitled to which set of measures, and what they keep. */
export function combinationsFigure({
  assessment,
  language,
  text,
  place,
  titleOf,
}: TogetherContext): PageFigure {
  const { combinations } = assessment.cumulation;
  const nameOf = (measures: readonly string[]): Text =>
    fillTexts({ nl: '{names}', en: '{names}', fr: '{names}' }, (one) => ({
      names: measures.map((id) => titleOf(id)[one]).join(' + '),
    }));
  const table: TableData = {
    columns: [
      column('combination', togetherTexts.columnCombination, 'text'),
      column('units', togetherTexts.columnUnits, 'count'),
      column('rule', togetherTexts.columnRule, 'millions'),
      column('amount', togetherTexts.columnKept, 'millions'),
      column('each', togetherTexts.columnEach, 'cents'),
    ],
    rows: combinations.map(({ measures, units, ruleCents, amountCents }): readonly Cell[] => [
      nameOf(measures),
      units,
      ruleCents,
      amountCents,
      units === 0 ? null : Math.round(amountCents / units),
    ]),
  };
  const [most] = combinations;
  const title =
    most === undefined
      ? text(togetherTexts.combinationsNone)
      : text(togetherTexts.combinationsTitle, {
          units: formatCount(most.units, language),
          names: text(nameOf(most.measures)),
        });
  return {
    id: 'combinations',
    title,
    subtitle: text(togetherTexts.combinationsSubtitle, { place }),
    chart: setsChart(
      assessment.measures.map((measure) => text(measure.title)),
      combinations.slice(0, mostBars).map(({ measures, units }) => ({
        members: measures.map((id) => assessment.measures.findIndex((measure) => measure.id === id)),
        count: units,
        shown: formatCount(units, language),
      })),
      title,
    ),
    table,
    note:
      combinations.length > mostBars
        ? text(togetherTexts.combinationsNote, { shown: mostBars, all: combinations.length })
        : undefined,
  };
}

/** Undertakings by how much of a ceiling they use. */
export function ceilingFigure(context: TogetherContext, ceiling: CeilingResult): PageFigure {
  const { language, text, place, titleOf } = context;
  const { id, title: name, use, cuts, measures, ceilingCents, cutCents, source } = ceiling;
  const at = use.at(-1)?.undertakings ?? 0;
  const title = text(at === 0 ? togetherTexts.ceilingNone : togetherTexts.ceilingTitle, {
    count: formatCount(at, language),
    ceiling: formatMillions(ceilingCents, language),
    cut: formatMillions(cutCents, language),
  });
  const table: TableData = {
    columns: [
      column('use', togetherTexts.columnUse, 'text'),
      column('undertakings', togetherTexts.columnUndertakings, 'count'),
      column('units', togetherTexts.columnVatUnits, 'count'),
    ],
    rows: use.map(({ undertakings, units }, step): readonly Cell[] => [
      useText(use, step),
      undertakings,
      units,
    ]),
  };
  const lost = cuts.map((cut) => `${text(titleOf(cut.measure))} ${formatMillions(cut.cutCents, language)}`);
  return {
    id: `ceiling-${id}`,
    title,
    subtitle: text(togetherTexts.ceilingSubtitle, { title: text(name), place }),
    chart: figureChart({ kind: 'bars', category: 'use', value: 'undertakings' }, table, language, title),
    table,
    sources: [source],
    note: text(togetherTexts.ceilingNote, {
      measures: measures.map((measure) => text(titleOf(measure))).join(', '),
      cuts: lost.length === 0 ? text(togetherTexts.nothing) : joinParts(lost, language),
    }),
  };
}

/** A part of a ceiling in words: from one step to the next, the last being the ceiling itself. */
function useText(use: CeilingResult['use'], step: number): Text {
  const [from, to] = [use[step]!.from, use[step + 1]?.from];
  if (to === undefined) return togetherTexts.atCeiling;
  return fillTexts(from === 0 ? togetherTexts.below : togetherTexts.between, (language) => ({
    from: formatShare(from, language),
    to: formatShare(to, language),
  }));
}

/** What is applied for and paid beside the budgets; undefined where no measure has one. */
export function budgetFigure({
  assessment,
  language,
  text,
  place,
  titleOf,
}: TogetherContext): PageFigure | undefined {
  const { budgets } = assessment.cumulation;
  if (budgets.length === 0) return undefined;
  const empty = budgets.find(({ exhausted }) => exhausted);
  const title =
    empty === undefined
      ? text(togetherTexts.budgetEnough)
      : text(togetherTexts.budgetExhausted, {
          name: text(titleOf(empty.measure)),
          unserved: formatCount(empty.applied - empty.served, language),
          applied: formatCount(empty.applied, language),
        });
  const table: TableData = {
    columns: [
      column('measure', togetherTexts.columnMeasure, 'text'),
      column('stage', togetherTexts.columnStage, 'text'),
      column('amount', togetherTexts.columnAmount, 'millions'),
      column('applications', togetherTexts.columnApplications, 'count'),
    ],
    rows: budgets.flatMap((budget): readonly (readonly Cell[])[] => [
      [titleOf(budget.measure), togetherTexts.applied, budget.appliedCents, budget.applied],
      [titleOf(budget.measure), togetherTexts.budget, budget.budgetCents, null],
      [titleOf(budget.measure), togetherTexts.paid, budget.servedCents, budget.served],
    ]),
  };
  return {
    id: 'budgets',
    title,
    subtitle: text(togetherTexts.budgetSubtitle, { place }),
    chart: figureChart(
      { kind: 'bars', category: 'measure', value: 'amount', series: 'stage' },
      table,
      language,
      title,
    ),
    table,
    sources: [...new Set(budgets.map(({ source }) => source))],
    note: text(togetherTexts.budgetNote, {
      orders: joinParts(
        budgets.map(
          ({ measure, order }) => `${withColon(text(titleOf(measure)), language)} ${text(word(order))}`,
        ),
        language,
      ),
    }),
  };
}

/** What is left of the package after each step. */
export function layersFigure({ assessment, language, text, place }: TogetherContext): PageFigure {
  const { layers } = assessment.package;
  const amount = (at: number) => formatMillions(layers.at(at)?.amountCents ?? 0, language);
  const title = text(togetherTexts.layersTitle, { rule: amount(0), left: amount(-1) });
  const table: TableData = {
    columns: [
      column('layer', togetherTexts.columnLayer, 'text'),
      column('amount', togetherTexts.columnAmount, 'millions'),
      column('units', togetherTexts.columnUnits, 'count'),
    ],
    rows: layers.map(({ layer, amountCents, units }) => [layerText(layer), amountCents, units]),
  };
  return {
    id: 'package-layers',
    title,
    subtitle: text(togetherTexts.layersSubtitle, { place }),
    chart: figureChart({ kind: 'bars', category: 'layer', value: 'amount' }, table, language, title),
    table,
  };
}

function layerText(layer: string): Text | string {
  const text = word(layer);
  return typeof text === 'string'
    ? text
    : { nl: capital(text.nl), en: capital(text.en), fr: capital(text.fr) };
}
