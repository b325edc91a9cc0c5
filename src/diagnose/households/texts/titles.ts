import type { Text } from '../../../base/index.ts';

/** Titles and sentences of the section and its figures. */
export const sectionTexts = {
  title: { nl: 'Gezinnen', en: 'Households', fr: 'Ménages' },
  summary: {
    nl: 'In april 2020 verliest {lost} van de gezinnen meer dan {bound} van het inkomen; volgens het advies is dat {printed}. Extra kwetsbaar is {vulnerable} (advies: {printedVulnerable}).',
    en: 'In April 2020 {lost} of the households lose more than {bound} of their income; in the advice it is {printed}. Financially more vulnerable are {vulnerable} (advice: {printedVulnerable}).',
    fr: 'En avril 2020, {lost} des ménages perdent plus de {bound} de leur revenu ; selon l’avis, {printed}. {vulnerable} sont davantage vulnérables (avis : {printedVulnerable}).',
  },
  poor: {
    nl: 'Onder de armoedegrens leeft {before} van de inwoners vóór de crisis, {shock} na het inkomensverlies en {after} na de steun.',
    en: 'Below the poverty line live {before} of the inhabitants before the crisis, {shock} after the loss of income and {after} after the support.',
    fr: 'Sous le seuil de pauvreté vivent {before} des habitants avant la crise, {shock} après la perte de revenu et {after} après les aides.',
  },
  synthetic: {
    nl: 'Het register van gezinnen is synthetisch: {rows} rijen, die samen voor {households} gezinnen staan.',
    en: 'The register of households is synthetic: {rows} rows, which stand for {households} households.',
    fr: 'Le registre des ménages est synthétique : {rows} lignes, qui représentent {households} ménages.',
  },
  surveyTitle: {
    nl: 'Extra kwetsbaar: {vulnerable} van de gezinnen, tegen {printed} in het advies',
    en: 'Financially more vulnerable: {vulnerable} of the households, against {printed} in the advice',
    fr: 'Davantage vulnérables : {vulnerable} des ménages, contre {printed} dans l’avis',
  },
  surveySubtitle: {
    nl: 'Aandeel van de gezinnen, gedrukt en herberekend, België, april en mei 2020',
    en: 'Share of the households, printed and recomputed, Belgium, April and May 2020',
    fr: 'Part des ménages, imprimée et recalculée, Belgique, avril et mai 2020',
  },
  typologyTitle: {
    nl: '{leastExposed} van de gezinnen verliest weinig en heeft een buffer van minstens drie maanden',
    en: '{leastExposed} of the households lose little and have a buffer of at least three months',
    fr: '{leastExposed} des ménages perdent peu et ont une épargne d’au moins trois mois',
  },
  typologySubtitle: {
    nl: 'Gezinnen naar inkomensverlies en spaarbuffer, aandeel van alle gezinnen, België, april 2020',
    en: 'Households by loss of income and savings buffer, share of all households, Belgium, April 2020',
    fr: 'Ménages selon la perte de revenu et l’épargne, part de tous les ménages, Belgique, avril 2020',
  },
  povertyTitle: {
    nl: 'De steun verkleint de armoedekloof van {shock} naar {after}; vóór de crisis was zij {before}',
    en: 'Support narrows the poverty gap from {shock} to {after}; before the crisis it was {before}',
    fr: 'Les aides réduisent l’écart de pauvreté de {shock} à {after} ; avant la crise il était de {before}',
  },
  povertySubtitle: {
    nl: 'Inwoners onder de armoedegrens en gemiddelde afstand tot de grens (FGT 0 en FGT 1), België, april 2020',
    en: 'Inhabitants below the poverty line and mean distance to the line (FGT 0 and FGT 1), Belgium, April 2020',
    fr: 'Habitants sous le seuil de pauvreté et distance moyenne au seuil (FGT 0 et FGT 1), Belgique, avril 2020',
  },
  decilesTitle: {
    nl: 'Het hardst getroffen deciel, {decile}, verliest {shock} aan koopkracht en na de steun nog {after}',
    en: 'The decile hit hardest, {decile}, loses {shock} of its purchasing power, and {after} after support',
    fr: 'Le décile le plus touché, {decile}, perd {shock} de son pouvoir d’achat, et {after} après les aides',
  },
  decilesSubtitle: {
    nl: 'Gemiddeld beschikbaar inkomen van de gezinnen per deciel, verandering tegenover vóór de crisis, België, april 2020',
    en: 'Mean disposable income of the households by decile, change against before the crisis, Belgium, April 2020',
    fr: 'Revenu disponible moyen des ménages par décile, évolution par rapport à l’avant-crise, Belgique, avril 2020',
  },
  regionsTitle: {
    nl: 'Extra kwetsbaar: van {low} van de gezinnen ({lowRegion}) tot {high} ({highRegion})',
    en: 'Financially more vulnerable: from {low} of the households ({lowRegion}) to {high} ({highRegion})',
    fr: 'Davantage vulnérables : de {low} des ménages ({lowRegion}) à {high} ({highRegion})',
  },
  regionsSubtitle: {
    nl: 'Gezinnen, kwetsbaarheid en armoede per gewest van de woonplaats, april 2020',
    en: 'Households, vulnerability and poverty by region of residence, April 2020',
    fr: 'Ménages, vulnérabilité et pauvreté par région de résidence, avril 2020',
  },
  fitTitle: {
    nl: 'Het register haalt zijn marges tot op {largest}',
    en: 'The register meets its margins to within {largest}',
    fr: 'Le registre atteint ses marges à {largest} près',
  },
  fitSubtitle: {
    nl: 'Marges en gepubliceerde cijfers naast het register, België',
    en: 'Margins and published figures beside the register, Belgium',
    fr: 'Marges et chiffres publiés à côté du registre, Belgique',
  },
} satisfies Readonly<Record<string, Text>>;
