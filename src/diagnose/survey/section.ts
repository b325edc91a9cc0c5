import { fillTexts, formatCount, formatShare, type Text } from '../../base/index.ts';
import type { Figure, Section } from '../section.ts';
import { bankruptcyBranchesFigure } from './figures/bankruptcy-branches.ts';
import { bankruptcyFigure } from './figures/bankruptcy.ts';
import { basesFigure } from './figures/bases.ts';
import { comparisonFigure } from './figures/comparison.ts';
import { investmentFigure } from './figures/investment.ts';
import { jobsFigure } from './figures/jobs.ts';
import { sectorsFigure } from './figures/sectors.ts';
import { staffFigure } from './figures/staff.ts';
import { turnoverFigure } from './figures/turnover.ts';
import { variantsFigure } from './figures/variants.ts';
import type { SurveyResults } from './results.ts';

export const surveyTitle: Text = {
  nl: 'Enquête bij ondernemingen',
  en: 'Business survey',
  fr: 'Enquête auprès des entreprises',
};
const selfEmployed: Text = {
  nl: '{count} zelfstandigen ({share} van {all}) vonden een faillissement waarschijnlijk of zeer waarschijnlijk.',
  en: '{count} self-employed ({share} of {all}) thought bankruptcy likely or very likely.',
  fr: '{count} indépendants ({share} sur {all}) jugeaient une faillite probable ou très probable.',
};
const sentence: Text = { nl: '{title}.', en: '{title}.', fr: '{title}.' };

/** The business survey as a section of the diagnosis. @example surveySection(results) */
export function surveySection(results: SurveyResults): Section {
  const [turnover, sectors, bankruptcy] = [turnoverFigure, sectorsFigure, bankruptcyFigure].map((figure) =>
    figure(results),
  ) as [Figure, Figure, Figure];
  const [investment, staff, jobs] = [investmentFigure(results), staffFigure(results), jobsFigure(results)];
  const comparison = comparisonFigure(results);
  const told = [turnover, bankruptcy, investment, jobs, comparison].map(({ title }) =>
    fillTexts(sentence, (language) => ({ title: title[language] })),
  );
  const { settings, selfEmployedAtRisk } = results;
  const self = fillTexts(selfEmployed, (language) => ({
    count: formatCount(Math.round(selfEmployedAtRisk), language),
    share: formatShare(settings.number('self-employed-bankruptcy'), language),
    all: formatCount(settings.number('self-employed'), language),
  }));
  return {
    id: 'survey',
    title: surveyTitle,
    summary: [...told.slice(0, 4), self, ...told.slice(4)],
    figures: [
      turnover,
      sectors,
      bankruptcy,
      bankruptcyBranchesFigure(results),
      investment,
      staff,
      jobs,
      basesFigure(results),
      comparison,
      variantsFigure(results),
    ],
  };
}
