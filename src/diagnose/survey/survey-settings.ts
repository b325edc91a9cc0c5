import type { Settings } from '../settings.ts';
import type { CellRule } from './cell.ts';
import type { TableRole } from './survey-data.ts';

/** The assumptions that the part asks of a pack, by unit. */
export const parameterUnits = {
  vintage: 'date',
  'investment-day': 'date',
  wave: 'date',
  'caution-below': 'count',
  'hide-below': 'count',
  'self-employed': 'count',
  'self-employed-bankruptcy': 'share',
  'published-share': 'share',
} as const;
export type SurveySettings = Settings<TableRole, keyof typeof parameterUnits>;

/** When a published cell asks for caution or is hidden. */
export function cellRule(settings: SurveySettings): CellRule {
  return {
    cautionBelow: settings.number('caution-below'),
    hideBelow: settings.number('hide-below'),
  };
}
