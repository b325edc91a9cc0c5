import type { Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { comparisons, type HouseholdSettings } from '../results.ts';
import { column } from '../texts/columns.ts';
import { noteTexts } from '../texts/notes.ts';
import { sectionTexts } from '../texts/titles.ts';
import { points, shared, withShares, type FigureInput } from './common.ts';

/** The printed shares of the advice and the survey beside those of the register, with the deviation. */
export function surveyFigure(input: FigureInput): Figure {
  const { pack, settings, results } = input;
  const stated = pack.diagnosis['households']!.parameters;
  const keys = comparisons.map(({ key }) => key);
  return {
    id: 'households-survey',
    title: withShares(sectionTexts.surveyTitle, {
      vulnerable: results.shares.vulnerable.value,
      printed: settings.number('printed-vulnerable'),
    }),
    subtitle: sectionTexts.surveySubtitle,
    table: {
      columns: [
        column('group', 'text'),
        column('printed', 'share'),
        column('recomputed', 'share'),
        column('deviation', 'level'),
        column('error', 'ratio'),
      ],
      rows: comparisons.map(({ key, share }) => {
        const { value, error } = results.shares[share];
        const printed = settings.number(key);
        const title = stated.find((parameter) => parameter.key === key)!.title;
        return [title, printed, value, points(value - printed), 100 * error];
      }),
    },
    ...shared(
      input,
      [...keys, 'low-loss', 'short-buffer', 'felt-after'],
      [noteTexts.marginCaveat, independence(settings), noteTexts.feltCaveat, noteTexts.bridgingCaveat],
    ),
  };
}

/** What the printed margins alone would give for the vulnerable: small buffers are the vulnerable and those with a small loss and no decent buffer. */
function independence(settings: HouseholdSettings): Text {
  const printed = settings.number('printed-vulnerable');
  const low = settings.number('printed-low-loss');
  const smallBuffer = printed + low - settings.number('printed-least-exposed');
  return withShares(noteTexts.independenceCaveat, { independent: (1 - low) * smallBuffer, printed });
}
