import { fillTexts, formatDay, sameText, type Text } from '../../base/index.ts';
import type { Attributes, PriceBasis, Qualifier, Variable } from './forecast.ts';
import type { Compared } from './side-by-side.ts';

/** Names of codes; a code without a name is shown as it is. */
const institutes: Readonly<Record<string, Text>> = {
  ec: { nl: 'Europese Commissie', en: 'European Commission', fr: 'Commission européenne' },
  imf: { nl: 'IMF', en: 'IMF', fr: 'FMI' },
  nbb: { nl: 'NBB', en: 'NBB', fr: 'BNB' },
  fpb: { nl: 'FPB', en: 'FPB', fr: 'BFP' },
  inr: { nl: 'INR', en: 'NAI', fr: 'ICN' },
  bnppf: sameText('BNP Paribas Fortis'),
  kbc: sameText('KBC'),
  cerpe: sameText('CERPE'),
  serv: sameText('SERV'),
};

const regions: Readonly<Record<string, Text>> = {
  BE: { nl: 'België', en: 'Belgium', fr: 'Belgique' },
  'BE-BRU': { nl: 'Brussel', en: 'Brussels', fr: 'Bruxelles' },
  'BE-VLG': { nl: 'Vlaanderen', en: 'Flanders', fr: 'Flandre' },
  'BE-WAL': { nl: 'Wallonië', en: 'Wallonia', fr: 'Wallonie' },
};

const scenarios: Readonly<Record<string, Text>> = {
  base: { nl: 'basisscenario', en: 'base scenario', fr: 'scénario de base' },
  realised: { nl: 'realisatie', en: 'outturn', fr: 'réalisation' },
  reference: {
    nl: 'referentie zonder crisis',
    en: 'reference without crisis',
    fr: 'référence sans crise',
  },
  'nbb-fpb': { nl: 'NBB-FPB', en: 'NBB-FPB', fr: 'BNB-BFP' },
  imf: { nl: 'IMF', en: 'IMF', fr: 'FMI' },
};

export const variableNames: Readonly<Record<Variable, Text>> = {
  gdp: { nl: 'bbp', en: 'GDP', fr: 'PIB' },
  deficit: { nl: 'overheidstekort', en: 'public deficit', fr: 'déficit public' },
  debt: { nl: 'overheidsschuld', en: 'public debt', fr: 'dette publique' },
  employment: { nl: 'werkgelegenheid', en: 'employment', fr: 'emploi' },
};

export const basisNames: Readonly<Record<PriceBasis, Text>> = {
  real: { nl: 'reëel', en: 'real', fr: 'réel' },
  nominal: { nl: 'lopende prijzen', en: 'current prices', fr: 'prix courants' },
  unknown: { nl: 'niet vermeld', en: 'not stated', fr: 'non précisé' },
  none: { nl: 'niet van toepassing', en: 'not applicable', fr: 'sans objet' },
};

export const qualifierNames: Readonly<Record<Qualifier, Text>> = {
  about: { nl: 'ongeveer', en: 'about', fr: 'environ' },
  'at-least': { nl: 'ten minste', en: 'at least', fr: 'au moins' },
  'more-than': { nl: 'meer dan', en: 'more than', fr: 'plus de' },
};

export const comparedNames: Readonly<Record<Compared, Text>> = {
  region: { nl: 'gebied', en: 'region', fr: 'région' },
  variable: { nl: 'grootheid', en: 'variable', fr: 'variable' },
  unit: { nl: 'eenheid', en: 'unit', fr: 'unité' },
  priceBasis: { nl: 'prijsbasis', en: 'price basis', fr: 'base de prix' },
  base: { nl: 'vergelijkingsbasis', en: 'base', fr: 'base de comparaison' },
};

export function instituteName(code: string): Text {
  return institutes[code] ?? sameText(code.toUpperCase());
}

export function regionName(code: string): Text {
  return regions[code] ?? sameText(code);
}

export function scenarioName(code: string): Text {
  return scenarios[code] ?? sameText(code);
}

const and: Text = { nl: ' en ', en: ' and ', fr: ' et ' };
const plain: Text = { nl: '{who}', en: '{who}', fr: '{who}' };
const ofScenario: Text = { nl: '{who}, {scenario}', en: '{who}, {scenario}', fr: '{who}, {scenario}' };

/** Who forecasts, and under which scenario where it is not the institute's own. @example forecasterName(nbbFpb).nl // 'NBB en FPB' */
export function forecasterName({ institutes: codes, scenario }: Attributes): Text {
  return fillTexts(scenario === 'base' ? plain : ofScenario, (language) => ({
    who: codes.map((code) => instituteName(code)[language]).join(and[language]),
    scenario: scenarioName(scenario)[language],
  }));
}

const undated: Text = { nl: 'datum niet vermeld', en: 'date not stated', fr: 'date non précisée' };

export function publishedText({ published }: Attributes): Text {
  if (published === undefined) return undated;
  return fillTexts(sameText('{day}'), (language) => ({ day: formatDay(published, language) }));
}

const vintage: Text = { nl: '{who} ({day})', en: '{who} ({day})', fr: '{who} ({day})' };

/** Forecasters with the dates of their forecasts, in one line. */
export function vintagesText(all: readonly Attributes[]): Text {
  return joinTexts(
    all.map((item) =>
      fillTexts(vintage, (language) => ({
        who: forecasterName(item)[language],
        day: publishedText(item)[language],
      })),
    ),
    ', ',
  );
}

/** Texts one after another, each in its language. */
export function joinTexts(texts: readonly Text[], between: string): Text {
  return fillTexts(sameText('{all}'), (language) => ({
    all: texts.map((text) => text[language]).join(between),
  }));
}
