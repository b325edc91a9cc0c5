import type { Text } from '../../../base/index.ts';
import { columnsFrom } from '../../columns.ts';

export const columnTexts = {
  group: { nl: 'Groep', en: 'Group', fr: 'Groupe' },
  printed: { nl: 'Gedrukt', en: 'Printed', fr: 'Imprimé' },
  recomputed: { nl: 'Herberekend', en: 'Recomputed', fr: 'Recalculé' },
  deviation: { nl: 'Verschil in procentpunten', en: 'Deviation in points', fr: 'Écart en points' },
  error: {
    nl: 'Standaardfout in procentpunten',
    en: 'Standard error in points',
    fr: 'Erreur type en points',
  },
  loss: { nl: 'Inkomensverlies', en: 'Loss of income', fr: 'Perte de revenu' },
  buffer: { nl: 'Spaarbuffer', en: 'Savings buffer', fr: 'Épargne de précaution' },
  share: { nl: 'Aandeel van de gezinnen', en: 'Share of the households', fr: 'Part des ménages' },
  stage: { nl: 'Stand', en: 'Stage', fr: 'Étape' },
  headcount: {
    nl: 'Onder de armoedegrens (FGT 0)',
    en: 'Below the poverty line (FGT 0)',
    fr: 'Sous le seuil de pauvreté (FGT 0)',
  },
  headcountError: {
    nl: 'Standaardfout FGT 0 in procentpunten',
    en: 'Standard error FGT 0 in points',
    fr: 'Erreur type FGT 0 en points',
  },
  gap: { nl: 'Armoedekloof (FGT 1)', en: 'Poverty gap (FGT 1)', fr: 'Écart de pauvreté (FGT 1)' },
  gapError: {
    nl: 'Standaardfout FGT 1 in procentpunten',
    en: 'Standard error FGT 1 in points',
    fr: 'Erreur type FGT 1 en points',
  },
  missing: {
    nl: 'Tekort tot de grens per maand',
    en: 'Missing to the line a month',
    fr: 'Manque jusqu’au seuil par mois',
  },
  decile: { nl: 'Deciel', en: 'Decile', fr: 'Décile' },
  income: { nl: 'Inkomen per maand', en: 'Income a month', fr: 'Revenu par mois' },
  incomeError: {
    nl: 'Standaardfout van het inkomen',
    en: 'Standard error of the income',
    fr: 'Erreur type du revenu',
  },
  change: { nl: 'Verandering', en: 'Change', fr: 'Évolution' },
  region: { nl: 'Gewest', en: 'Region', fr: 'Région' },
  households: { nl: 'Gezinnen', en: 'Households', fr: 'Ménages' },
  vulnerable: { nl: 'Extra kwetsbaar', en: 'Financially more vulnerable', fr: 'Davantage vulnérables' },
  leastExposed: { nl: 'Minst blootgesteld', en: 'Least exposed', fr: 'Les moins exposés' },
  poorBefore: { nl: 'Arm vóór de crisis', en: 'Poor before the crisis', fr: 'Pauvres avant la crise' },
  poorShock: { nl: 'Arm na het inkomensverlies', en: 'Poor after the loss', fr: 'Pauvres après la perte' },
  poorAfter: { nl: 'Arm na de steun', en: 'Poor after support', fr: 'Pauvres après les aides' },
  figure: { nl: 'Cijfer', en: 'Figure', fr: 'Chiffre' },
  kind: { nl: 'Soort', en: 'Kind', fr: 'Genre' },
  target: { nl: 'Marge of gepubliceerd', en: 'Margin or published', fr: 'Marge ou publié' },
  reached: { nl: 'In het register', en: 'In the register', fr: 'Dans le registre' },
  relative: { nl: 'Afwijking', en: 'Deviation', fr: 'Écart' },
  source: { nl: 'Bron', en: 'Source', fr: 'Source' },
} satisfies Readonly<Record<string, Text>>;

export const fitKinds: Readonly<Record<string, Text>> = {
  margin: { nl: 'marge', en: 'margin', fr: 'marge' },
  check: { nl: 'ter vergelijking', en: 'for comparison', fr: 'pour comparaison' },
};

/** A column by the name of its title. */
export const column = columnsFrom(columnTexts);
