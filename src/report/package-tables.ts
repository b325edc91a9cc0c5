import { type Cell, type TableData } from '../base/index.ts';
import type { Assessment, AssumptionEffect, BacktestResult, Frontier } from '../design/index.ts';
import { columns } from './columns.ts';
import { word, wordTexts } from './words.ts';

/** The tables about the package as a whole, its test against what happened, and what everything rests on. */

export function pairsTable(assessment: Assessment): TableData {
  const title = titles(assessment);
  return {
    columns: columns(['measure', 'text'], ['other', 'text'], ['units', 'count'], ['amount', 'millions']),
    rows: assessment.cumulation.pairs
      .filter((pair) => pair.measure !== pair.other)
      .map((pair) => [title(pair.measure), title(pair.other), pair.units, pair.amountCents]),
  };
}

export function exclusionsTable(assessment: Assessment): TableData {
  const title = titles(assessment);
  return {
    columns: columns(['measure', 'text'], ['by', 'text'], ['units', 'count'], ['amount', 'millions']),
    rows: assessment.cumulation.exclusions.map((row) => [
      title(row.measure),
      title(row.by),
      row.units,
      row.amountCents,
    ]),
  };
}

export function ceilingsTable(assessment: Assessment): TableData {
  return {
    columns: columns(
      ['title', 'text'],
      ['ceiling', 'cents'],
      ['cutUndertakings', 'count'],
      ['cut', 'millions'],
      ['source', 'text'],
    ),
    rows: assessment.cumulation.ceilings.map((row) => [
      row.title,
      row.ceilingCents,
      row.undertakingsCut,
      row.cutCents,
      row.source,
    ]),
  };
}

export function budgetsTable(assessment: Assessment): TableData {
  const title = titles(assessment);
  return {
    columns: columns(
      ['measure', 'text'],
      ['budget', 'millions'],
      ['order', 'text'],
      ['applied', 'millions'],
      ['served', 'millions'],
      ['servedUnits', 'count'],
      ['left', 'millions'],
    ),
    rows: assessment.cumulation.budgets.map((row) => [
      title(row.measure),
      row.budgetCents,
      word(row.order),
      row.appliedCents,
      row.servedCents,
      row.served,
      row.leftCents,
    ]),
  };
}

export function variantsTable(assessment: Assessment): TableData {
  const title = titles(assessment);
  const rows = assessment.variants.flatMap((variant) => [
    ...variant.measures
      .filter((measure) => measure.changed)
      .map((measure) => ({ variant: variant.title, name: title(measure.id), compared: measure })),
    { variant: variant.title, name: wordTexts.package, compared: variant.package },
  ]);
  return {
    columns: columns(
      ['variant', 'text'],
      ['measure', 'text'],
      ['entitled', 'count'],
      ['differenceUnits', 'count'],
      ['amount', 'millions'],
      ['difference', 'millions'],
      ['coverageUnits', 'share'],
      ['leakage', 'millions'],
      ['gapUnits', 'count'],
    ),
    rows: rows.map(({ variant, name, compared }) => [
      variant,
      name,
      compared.variant.entitled,
      compared.difference.entitled,
      compared.variant.amountCents,
      compared.difference.amountCents,
      compared.variant.coverageUnitShare,
      compared.variant.leakageCents,
      compared.variant.gapUnits,
    ]),
  };
}

export function frontierTable(frontier: Frontier): TableData {
  return {
    columns: [
      { id: frontier.x.key, title: frontier.x.title, kind: 'text' },
      ...(frontier.y === undefined
        ? []
        : [{ id: frontier.y.key, title: frontier.y.title, kind: 'text' as const }]),
      ...columns(
        ['amount', 'millions'],
        ['entitled', 'count'],
        ['coverageUnits', 'share'],
        ['coverageNeed', 'share'],
        ['leakage', 'millions'],
        ['efficient', 'text'],
      ),
    ],
    rows: frontier.points.map((point) => [
      point.x,
      ...(frontier.y === undefined ? [] : [point.y ?? null]),
      point.figures.amountCents,
      point.figures.entitled,
      point.figures.coverageUnitShare,
      point.figures.coverageNeedShare,
      point.figures.leakageCents,
      point.efficient ? wordTexts.yes : wordTexts.no,
    ]),
  };
}

export function backtestTable(backtest: BacktestResult): TableData {
  return {
    columns: columns(
      ['outcome', 'text'],
      ['unit', 'text'],
      ['simulated', 'decimal'],
      ['actual', 'decimal'],
      ['deviation', 'change'],
      ['tolerance', 'share'],
      ['within', 'text'],
      ['source', 'text'],
      ['confidence', 'text'],
    ),
    rows: backtest.outcomes.map((row) => [
      row.title,
      word(row.unit),
      row.simulated,
      row.actual,
      row.deviation,
      row.tolerance ?? null,
      row.within === undefined ? null : row.within ? wordTexts.yes : wordTexts.no,
      row.source,
      word(row.confidence),
    ]),
  };
}

/** Every alternative of every assumption, with its effect on each outcome in its own row. */
export function effectsTable(backtest: BacktestResult): TableData {
  const outcomeTitle = (id: string): Cell => backtest.outcomes.find((row) => row.id === id)?.title ?? id;
  const rowsOf = (assumption: AssumptionEffect): readonly (readonly Cell[])[] => {
    // An assumption for which the pack offers no alternative is still stated.
    if (assumption.alternatives.length === 0)
      return [[assumption.title, null, null, null, null, word(assumption.confidence)]];
    return assumption.alternatives.flatMap((alternative) =>
      alternative.outcomes === undefined
        ? [
            [
              assumption.title,
              alternative.title,
              alternative.notRun ?? null,
              null,
              null,
              word(assumption.confidence),
            ],
          ]
        : alternative.outcomes.map((outcome) => [
            assumption.title,
            alternative.title,
            outcomeTitle(outcome.id),
            outcome.simulated,
            outcome.change,
            word(assumption.confidence),
          ]),
    );
  };
  return {
    columns: columns(
      ['assumption', 'text'],
      ['alternative', 'text'],
      ['outcome', 'text'],
      ['simulated', 'decimal'],
      ['change', 'change'],
      ['confidence', 'text'],
    ),
    rows: backtest.assumptions.flatMap(rowsOf),
  };
}

export function controlTotalsTable(assessment: Assessment): TableData {
  return {
    columns: columns(
      ['dimension', 'text'],
      ['title', 'text'],
      ['target', 'count'],
      ['reached', 'count'],
      ['difference', 'count'],
      ['source', 'text'],
    ),
    rows: assessment.controlTotals.map((row) => [
      row.dimension,
      row.label,
      row.target,
      row.reached,
      row.difference,
      row.source,
    ]),
  };
}

export function surveyFitTable(assessment: Assessment): TableData {
  return {
    columns: columns(
      ['window', 'text'],
      ['sector', 'text'],
      ['band', 'text'],
      ['survey', 'share'],
      ['simulated', 'share'],
      ['respondents', 'count'],
      ['samplingError', 'share'],
      ['within', 'text'],
    ),
    rows: assessment.surveyFit.map((row) => [
      row.window,
      row.sector,
      row.band,
      row.survey,
      row.simulated,
      row.respondents,
      row.samplingError,
      row.within === null ? null : row.within ? wordTexts.yes : wordTexts.no,
    ]),
  };
}

export function surveyAveragesTable(assessment: Assessment): TableData {
  return {
    columns: columns(['window', 'text'], ['sector', 'text'], ['survey', 'share'], ['simulated', 'share']),
    rows: assessment.surveyAverages.map((row) => [row.window, row.sector, row.survey, row.simulated]),
  };
}

export function sourcesTable(assessment: Assessment): TableData {
  return {
    columns: columns(
      ['key', 'text'],
      ['title', 'text'],
      ['publisher', 'text'],
      ['date', 'text'],
      ['licence', 'text'],
      ['confidence', 'text'],
      ['usedBy', 'text'],
    ),
    rows: assessment.sources.map((row) => [
      row.id,
      row.title,
      row.publisher,
      row.date ?? null,
      row.licence ?? null,
      row.confidence === undefined ? null : word(row.confidence),
      row.usedBy.join(', '),
    ]),
  };
}

export function assumptionsTable(assessment: Assessment): TableData {
  return {
    columns: columns(
      ['about', 'text'],
      ['title', 'text'],
      ['value', 'text'],
      ['source', 'text'],
      ['confidence', 'text'],
    ),
    rows: assessment.assumptions.map((row) => [
      row.about,
      row.title,
      row.value,
      row.source ?? null,
      word(row.confidence),
    ]),
  };
}

/** The title of a measure by its id. */
function titles(assessment: Assessment): (id: string) => Cell {
  return (id) => assessment.measures.find((measure) => measure.id === id)?.title ?? id;
}
