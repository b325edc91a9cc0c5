import { fillText, formatDay, type Language, type Text, type TextParameters } from '../../base/index.ts';
import type { Assessment } from '../../design/index.ts';

/** What every part of the page needs. */
export interface PageContext {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly text: (text: Text | string, parameters?: TextParameters) => string;
  /** Where the population lives, in words. */
  readonly place: string;
  /** The dates that windows of the scenario span, in words; all windows where none is named. */
  readonly span: (windows: readonly string[]) => string;
}

const regionNames: Readonly<Record<string, Text>> = {
  '02000': { nl: 'Vlaams Gewest', en: 'Flemish Region', fr: 'Région flamande' },
  '03000': { nl: 'Waals Gewest', en: 'Walloon Region', fr: 'Région wallonne' },
  '04000': {
    nl: 'Brussels Hoofdstedelijk Gewest',
    en: 'Brussels-Capital Region',
    fr: 'Région de Bruxelles-Capitale',
  },
  all: { nl: 'België', en: 'Belgium', fr: 'Belgique' },
};

export function pageContext(assessment: Assessment, language: Language): PageContext {
  const region = regionNames[assessment.population.region];
  return {
    assessment,
    language,
    text: (text, parameters = {}) => (typeof text === 'string' ? text : fillText(text, language, parameters)),
    place: region === undefined ? assessment.population.region : fillText(region, language),
    span: (windows) => {
      const chosen = assessment.scenario.windows.filter(
        (window) => windows.length === 0 || windows.includes(window.id),
      );
      const [first, last] = [chosen[0], chosen.at(-1)];
      return first === undefined || last === undefined
        ? windows.join(', ')
        : `${formatDay(first.from, language)} – ${formatDay(last.to, language)}`;
    },
  };
}
