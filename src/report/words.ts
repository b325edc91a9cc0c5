import type { Text } from '../base/index.ts';

/** Words that stand for a value of the data. */
export const wordTexts = {
  yes: { nl: 'ja', en: 'yes', fr: 'oui' },
  no: { nl: 'nee', en: 'no', fr: 'non' },
  high: { nl: 'hoog', en: 'high', fr: 'haute' },
  medium: { nl: 'middel', en: 'medium', fr: 'moyenne' },
  low: { nl: 'laag', en: 'low', fr: 'basse' },
  rule: { nl: 'volgens de regel', en: 'by the rule', fr: 'selon la règle' },
  exclusions: { nl: 'na uitsluitingen', en: 'after exclusions', fr: 'après exclusions' },
  ceilings: { nl: 'na plafonds', en: 'after ceilings', fr: 'après plafonds' },
  'take-up': { nl: 'na benutting', en: 'after take-up', fr: 'après recours' },
  budget: { nl: 'na budget', en: 'after budget', fr: 'après budget' },
  hash: {
    nl: 'willekeurige volgorde (hash)',
    en: 'arbitrary order (hash)',
    fr: 'ordre arbitraire (hachage)',
  },
  'amount ascending': { nl: 'laagste bedrag eerst', en: 'lowest amount first', fr: 'montant croissant' },
  'amount descending': { nl: 'hoogste bedrag eerst', en: 'highest amount first', fr: 'montant décroissant' },
  'no rule': { nl: 'geen regel te halen', en: 'no rule in reach', fr: 'aucune règle accessible' },
  noRule: { nl: '(geen regel)', en: '(no rule)', fr: '(aucune règle)' },
  suppressed: { nl: 'niet getoond', en: 'not shown', fr: 'non montré' },
  total: { nl: 'Totaal', en: 'Total', fr: 'Total' },
  package: { nl: 'Heel het pakket', en: 'Whole package', fr: 'Tout le paquet' },
  euro: { nl: 'euro', en: 'euro', fr: 'euro' },
  share: { nl: 'aandeel', en: 'share', fr: 'part' },
  days: { nl: 'dagen', en: 'days', fr: 'jours' },
  count: { nl: 'aantal', en: 'count', fr: 'nombre' },
  months: { nl: 'maanden', en: 'months', fr: 'mois' },
  date: { nl: 'datum', en: 'date', fr: 'date' },
  boolean: { nl: 'ja/nee', en: 'yes/no', fr: 'oui/non' },
  text: { nl: 'tekst', en: 'text', fr: 'texte' },
  fte: { nl: 'vte', en: 'FTE', fr: 'ETP' },
} satisfies Readonly<Record<string, Text>>;

/** A word for a value of the data, or the value itself where there is none. */
export function word(value: string): Text | string {
  return Object.hasOwn(wordTexts, value) ? wordTexts[value as keyof typeof wordTexts] : value;
}
