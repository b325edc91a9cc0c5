import { failure, success } from '../../base/index.ts';
import type { Part } from '../parts.ts';
import { settings } from '../settings.ts';
import { readFit } from './fit.ts';
import { readHouseholds } from './read.ts';
import { checkSettings, householdResults, parameterUnits } from './results.ts';
import { householdSection } from './section.ts';
import { sectionTexts } from './texts/titles.ts';

/**
 * What the crisis does to households, and what the measures for them give back. Needs the tables `household`, `person` and `household_fit`, and
 * the outcomes of the measures for households and persons where they are to count.
 */
export const householdPart: Part = {
  id: 'households',
  title: sectionTexts.title,
  run: async ({ engine, pack, householdSupport }) => {
    const stated = settings(pack, 'households', {
      tables: ['temporary-unemployment'],
      parameters: parameterUnits,
    });
    if (!stated.ok) return stated;
    const problems = checkSettings(stated.value);
    if (problems.length > 0) return failure(...problems);
    const measures =
      householdSupport === undefined
        ? []
        : pack.measures.filter(({ unit }) => unit === 'household' || unit === 'person').map(({ id }) => id);
    const read = await readHouseholds(
      engine,
      householdSupport,
      measures,
      stated.value.number('days-of-month'),
    );
    if (!read.ok) return read;
    const results = householdResults(read.value, stated.value);
    if (!results.ok) return results;
    const fit = await readFit(engine);
    return success(householdSection({ pack, settings: stated.value, results: results.value, fit }));
  },
};
