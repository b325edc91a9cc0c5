import { sameText, success, type Result, type Text } from '../../base/index.ts';
import type { Figure, Section } from '../section.ts';
import { checkForecasts } from './check.ts';
import { findingText } from './finding-text.ts';
import { checkFigure } from './figures/check.ts';
import { instituteGapFigure } from './figures/institute-gap.ts';
import { institutesFigure } from './figures/institutes.ts';
import { institutePathsFigure, scenarioPathsFigures } from './figures/paths.ts';
import { revisionsFigure } from './figures/revisions.ts';
import { scenarioGapFigure } from './figures/scenario-gap.ts';
import { splitFigure } from './figures/split.ts';
import type { Forecast } from './forecast.ts';
import { joinTexts } from './names.ts';
import { outlook, type ForecastSettings } from './outlook.ts';

export const forecastTitle: Text = {
  nl: 'Ramingen van het bbp',
  en: 'Forecasts of GDP',
  fr: 'Prévisions du PIB',
};

/**
 * The forecasts of a store as a section of the diagnosis: institutes side by side, revisions, levels, gap to the pre-crisis path, regions, and
 * what cannot be right in the printed figures.
 * @example forecastSection(forecasts, settings)
 */
export function forecastSection(forecasts: readonly Forecast[], settings: ForecastSettings): Result<Section> {
  const view = outlook(forecasts, settings);
  if (!view.ok) return view;
  const check = checkForecasts(forecasts);
  if (!check.ok) return check;
  const instituteGap = instituteGapFigure(view.value);
  if (!instituteGap.ok) return instituteGap;
  const scenarioGap = scenarioGapFigure(view.value);
  if (!scenarioGap.ok) return scenarioGap;
  const institutes = institutesFigure(view.value);
  const revised = revisionsFigure(view.value);
  const split = splitFigure(view.value);
  if (!split.ok) return split;
  const checked = checkFigure(view.value, check.value);
  const figures: readonly (Figure | undefined)[] = [
    institutes,
    revised,
    institutePathsFigure(view.value),
    ...scenarioPathsFigures(view.value),
    instituteGap.value,
    scenarioGap.value,
    split.value,
    checked,
  ];
  const sentences = [institutes, revised, instituteGap.value].map(({ title }) =>
    joinTexts([title, sameText('.')], ''),
  );
  return success({
    id: 'forecasts',
    title: forecastTitle,
    summary: [...sentences, ...check.value.findings.map(findingText)],
    figures: figures.filter((figure) => figure !== undefined),
  });
}
