import { problemJson, success, type Language } from '../../../base/index.ts';
import type { QuickResult } from '../../../design/index.ts';
import { entityTag } from '../etag.ts';
import { route } from '../route.ts';
import { measureParams, plainQuery } from '../schemas/common.ts';
import { simulationBody, simulationSchema } from '../schemas/simulation.ts';
import { findMeasure } from './find.ts';

function criteriaOf({ criteria }: QuickResult, language: Language) {
  if (criteria === undefined) return null;
  return {
    criteria: criteria.criteria.map((item) => ({ ...item, text: item.text[language] })),
    alone: criteria.byCriterionAlone.map((item) => ({ ...item, text: item.text[language] })),
    missedBy: criteria.missedBy,
  };
}

export const simulationRoute = route({
  method: 'post',
  path: '/packs/{pack}/measures/{measure}/simulations',
  summary: 'What a change of one measure does to the whole register',
  description:
    'Of the measure by itself, before exclusions between measures, ceilings and budgets; other measures stand as they are in the pack. Equal questions have equal ETags. The first question after the server started may wait for the register.',
  params: measureParams,
  query: plainQuery,
  body: simulationBody,
  answers: { status: 200, description: 'A simulation.', content: { 'application/json': simulationSchema } },
  isFixed: false,
  answer: async ({ workbench, params, body, language }) => {
    const found = findMeasure(workbench, params);
    if (!found.ok) return found;
    const { open, measure } = found.value;
    const { parameters = {}, rules, dmn, criteria, by } = body;
    const texts = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
    const simulated = await open.simulate(measure, { parameters: texts, rules, dmn, criteria, by });
    if (!simulated.ok) return simulated;
    const { key, result, warnings } = simulated.value;
    const data = {
      measure: measure.id,
      variant: key,
      synthetic: true,
      figures: result.figures,
      moves: result.moves,
      movesBy: result.movesBy.map(({ dimension, rows, hidden }) => ({
        dimension,
        rows: rows.map((row) => ({ ...row, label: row.label[language] })),
        hidden,
      })),
      rules: result.rules.map((rule) => ({ ...rule, label: rule.label[language] })),
      score: { ...result.score, label: result.score.label[language] },
      criteria: criteriaOf(result, language),
      parameters: result.parameters.map((item) => ({ ...item, title: item.title[language] })),
      warnings: warnings.map((item) => problemJson(item, language)),
    };
    const tag = entityTag([workbench.program, open.pack.sha256, measure.id, key, language]);
    return success({ kind: 'json', data, headers: { ETag: tag } });
  },
});
