import type { JSX } from 'preact';
import {
  fillText,
  formatDay,
  type Language,
  type TableData,
  type Text,
  type TextParameters,
} from '../../base/index.ts';
import { registerCodes } from '../../pack/index.ts';
import type { Assessment } from '../../design/index.ts';
import type { Drawing } from '../chart.ts';
import { ownLinks } from './own-links.tsx';

/** What a figure needs to know of the page that it stands on, whichever page that is. */
export interface FigureContext {
  readonly language: Language;
  readonly text: (text: Text | string, parameters?: TextParameters) => string;
  readonly links: FigureLinks;
  /** The level of the titles of figures, below what stands above them. */
  readonly heading: 'h3' | 'h4';
}

/** Where what belongs to a figure is found; charts and tables are made only where the page holds them itself. */
export interface FigureLinks {
  readonly csv: (id: string, table: TableData) => string;
  readonly svg: (id: string, chart: Drawing) => string;
  readonly permalink: (id: string) => string;
  readonly source: (id: string) => string;
  /** The picture itself: as part of the page, or as an image that comes after it. */
  readonly picture: (id: string, title: string, chart: Drawing) => JSX.Element;
}

/** An assessment in the words of one language. */
export interface AssessmentContext extends Omit<FigureContext, 'links' | 'heading'> {
  readonly assessment: Assessment;
  /** Where the population lives, in words. */
  readonly place: string;
  /** The dates that windows of the scenario span, in words; all windows where none is named. */
  readonly span: (windows: readonly string[]) => string;
}

/** What every part of the page of an assessment needs. */
export interface PageContext extends AssessmentContext, FigureContext {}

const regionNames: Readonly<Record<string, Text>> = {
  ...registerCodes.region,
  all: { nl: 'België', en: 'Belgium', fr: 'Belgique' },
};

export function pageContext(assessment: Assessment, language: Language): PageContext {
  return { ...assessmentContext(assessment, language), links: ownLinks(language), heading: 'h4' };
}

/** What figures of an assessment need, on whichever page they stand. */
export function assessmentContext(assessment: Assessment, language: Language): AssessmentContext {
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
