import type { Text } from '../../../base/index.ts';

export const criteriaTexts = {
  part: { nl: 'Criteria', en: 'Criteria', fr: 'Critères' },
  title: {
    nl: '{measure}: wat elk criterium beslist',
    en: '{measure}: what each criterion decides',
    fr: '{measure} : ce que décide chaque critère',
  },
  how: {
    nl: 'Hoeveel ondernemingen elk criterium uitsluit, hoeveel daarvan alleen door dat criterium, en wat zij zouden krijgen als het voor hen zou gelden.',
    en: 'How many enterprises each criterion excludes, how many of them by that criterion alone, and what they would get if it held for them.',
    fr: 'Combien d’entreprises chaque critère exclut, combien par ce seul critère, et ce qu’elles recevraient s’il était rempli.',
  },
  message: {
    nl: '“{criterion}” houdt op zijn eentje de meeste ondernemingen tegen: {count}, die samen {amount} zouden krijgen',
    en: '“{criterion}” alone keeps out the most enterprises: {count}, which would get {amount} together',
    fr: '« {criterion} » exclut à lui seul le plus d’entreprises : {count}, qui recevraient ensemble {amount}',
  },
  nobody: {
    nl: 'Geen enkel criterium houdt op zijn eentje een onderneming tegen',
    en: 'No criterion alone keeps an enterprise out',
    fr: 'Aucun critère n’exclut à lui seul une entreprise',
  },
  subtitle: {
    nl: 'Ondernemingen zonder recht, per criterium dat niet vervuld is, en het bedrag dat zij zouden krijgen; de maatregel op zich, {windows}',
    en: 'Enterprises that are not entitled, by criterion that does not hold, and the amount that they would get; the measure by itself, {windows}',
    fr: 'Entreprises sans droit, par critère non rempli, et montant qu’elles recevraient ; la mesure isolée, {windows}',
  },
  criterion: { nl: 'Criterium', en: 'Criterion', fr: 'Critère' },
  failed: { nl: 'Niet vervuld', en: 'Does not hold', fr: 'Non rempli' },
  alone: {
    nl: 'Alleen dit criterium sluit uit',
    en: 'Only this criterion excludes',
    fr: 'Exclues par ce seul critère',
  },
  aloneBefore: {
    nl: 'Alleen dit criterium, vertrekpunt',
    en: 'Only this criterion, starting point',
    fr: 'Ce seul critère, point de départ',
  },
  amount: { nl: 'Zouden krijgen', en: 'Would get', fr: 'Recevraient' },
  amountBefore: {
    nl: 'Zouden krijgen, vertrekpunt',
    en: 'Would get, starting point',
    fr: 'Recevraient, point de départ',
  },
  hitHealthy: {
    nl: 'Waarvan getroffen en vooraf gezond',
    en: 'Of which hit and healthy before',
    fr: 'Dont touchées et saines auparavant',
  },
  note: {
    nl: 'Een onderneming kan door meer dan één criterium alleen worden tegengehouden: de rijen tellen niet op. Een streepje bij het vertrekpunt: dat criterium stond daar niet.',
    en: 'More than one criterion alone can keep an enterprise out: the rows do not add up. A dash at the starting point: the criterion did not stand there.',
    fr: 'Plusieurs critères peuvent chacun exclure une entreprise : les lignes ne s’additionnent pas. Un tiret au point de départ : ce critère n’y figurait pas.',
  },
} as const satisfies Readonly<Record<string, Text>>;
