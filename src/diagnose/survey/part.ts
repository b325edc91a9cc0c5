import { success, type Result } from '../../base/index.ts';
import type { Part, PartContext } from '../parts.ts';
import type { Section } from '../section.ts';
import { settings } from '../settings.ts';
import { readSurvey } from './read-survey.ts';
import { surveyResults } from './results.ts';
import { surveySection, surveyTitle } from './section.ts';
import { tableRoles } from './survey-data.ts';
import { parameterUnits } from './survey-settings.ts';

/** The business survey: estimates with their uncertainty, the published series recomputed, jobs at risk. */
export const surveyPart: Part = { id: 'survey', title: surveyTitle, run };

async function run({ engine, pack }: PartContext): Promise<Result<Section>> {
  const stated = settings(pack, 'survey', { tables: tableRoles, parameters: parameterUnits });
  if (!stated.ok) return stated;
  const data = await readSurvey(engine, pack, stated.value.table);
  if (!data.ok) return data;
  const results = surveyResults(data.value, stated.value);
  return results.ok ? success(surveySection(results.value), data.warnings) : results;
}
