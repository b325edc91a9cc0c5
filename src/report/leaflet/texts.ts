import type { Text } from '../../base/index.ts';
import type { Leaflet, LeafletEvidence } from '../../pack/index.ts';

export const leafletTexts = {
  forWhom: { nl: 'Voor wie', en: 'For whom', fr: 'Pour qui' },
  conditions: { nl: 'Wat voor iedereen geldt', en: 'What holds for everybody', fr: 'Ce qui vaut pour tous' },
  allMustHold: {
    nl: 'Dit moet allemaal kloppen:',
    en: 'All of this must hold:',
    fr: 'Tout ceci doit être vrai :',
  },
  cases: {
    nl: 'Daarnaast past u in een van deze gevallen',
    en: 'Besides, you fit one of these cases',
    fr: 'De plus, vous êtes dans un de ces cas',
  },
  oneCase: { nl: 'Geval {from}', en: 'Case {from}', fr: 'Cas {from}' },
  moreCases: { nl: 'Gevallen {from} tot en met {to}', en: 'Cases {from} to {to}', fr: 'Cas {from} à {to}' },
  caseWithTitle: { nl: 'Geval {index}: {title}', en: 'Case {index}: {title}', fr: 'Cas {index} : {title}' },
  ruleIsCase: {
    nl: 'Elk geval is een regel. {policy}',
    en: 'Each case is a rule. {policy}',
    fr: 'Chaque cas est une règle. {policy}',
  },
  commonToCases: {
    nl: 'In deze gevallen klopt ook dit:',
    en: 'In these cases this holds too:',
    fr: 'Dans ces cas, ceci est vrai aussi :',
  },
  byCase: {
    nl: 'En dit, naargelang het geval:',
    en: 'And this, depending on the case:',
    fr: 'Et ceci, selon le cas :',
  },
  noRight: {
    nl: 'In dit geval hebt u geen recht.',
    en: 'In this case you have no right.',
    fr: 'Dans ce cas, vous n’avez pas de droit.',
  },
  dependsRight: {
    nl: 'Of u in dit geval recht hebt, hangt af van uw gegevens.',
    en: 'Whether you have a right in this case depends on your data.',
    fr: 'Dans ce cas, votre droit dépend de vos données.',
  },
  noCase: {
    nl: 'Past geen enkel geval, dan hebt u geen recht op deze steun.',
    en: 'If no case fits, you are not entitled to this support.',
    fr: 'Si aucun cas ne convient, vous n’avez pas droit à ce soutien.',
  },
  amount: { nl: 'Hoeveel u krijgt', en: 'How much you get', fr: 'Combien vous recevez' },
  amountLead: {
    nl: 'Zo wordt het bedrag bepaald:',
    en: 'This is how the amount is found:',
    fr: 'Voici comment le montant est calculé :',
  },
  amountStep: { nl: '{title}: {text}', en: '{title}: {text}', fr: '{title} : {text}' },
  theAmount: { nl: 'Het bedrag', en: 'The amount', fr: 'Le montant' },
  when: { nl: 'Wanneer', en: 'When', fr: 'Quand' },
  period: {
    nl: 'De steun gaat over de periode van {from} tot en met {to}.',
    en: 'The support covers the period from {from} to {to}.',
    fr: 'Le soutien porte sur la période du {from} au {to}.',
  },
  applications: {
    nl: 'Aanvragen kan van {from} tot en met {to}.',
    en: 'You apply from {from} to {to}.',
    fr: 'La demande est possible du {from} au {to}.',
  },
  evidence: {
    nl: 'Wat wordt nagegaan, en waarmee',
    en: 'What is checked, and with what',
    fr: 'Ce qui est vérifié, et avec quoi',
  },
  together: { nl: 'Samen met andere steun', en: 'Together with other support', fr: 'Avec d’autres soutiens' },
  excludedBy: {
    nl: 'Wie recht heeft op {measure}, krijgt deze steun niet.',
    en: 'Whoever is entitled to {measure} does not get this support.',
    fr: 'Qui a droit à {measure} ne reçoit pas ce soutien.',
  },
  ceiling: {
    nl: 'Er geldt een plafond over alle steun samen: {title}.',
    en: 'A ceiling holds over all support together: {title}.',
    fr: 'Un plafond vaut pour l’ensemble des soutiens : {title}.',
  },
  notModelled: {
    nl: 'Wat niet in de regel staat',
    en: 'What the rule leaves out',
    fr: 'Ce que la règle ne contient pas',
  },
  legal: { nl: 'Bronnen', en: 'Sources', fr: 'Sources' },
  about: { nl: 'Over dit infoblad', en: 'About this leaflet', fr: 'À propos de cette fiche' },
  generated: {
    nl: 'De voorwaarden en bedragen op dit blad zijn door de computer geschreven uit de regel die ook beslist. Verandert de regel, dan verandert dit blad mee.',
    en: 'The conditions and amounts on this sheet were written by computer from the rule that also decides. If the rule changes, this sheet changes with it.',
    fr: 'Les conditions et montants de cette fiche sont écrits par ordinateur à partir de la règle qui décide aussi. Si la règle change, cette fiche change avec elle.',
  },
  moment: {
    nl: 'Bedragen en drempels gelden op {valid}, zoals bekend op {known}.',
    en: 'Amounts and thresholds as valid on {valid} and known on {known}.',
    fr: 'Montants et seuils valables le {valid}, tels que connus le {known}.',
  },
  fingerprint: {
    nl: 'Vingerafdruk van de regel: {hash}',
    en: 'Fingerprint of the rule: {hash}',
    fr: 'Empreinte de la règle : {hash}',
  },
} satisfies Readonly<Record<string, Text>>;

export const forWhomTexts: Readonly<Record<Leaflet['unit'], Text>> = {
  enterprise: {
    nl: 'Ondernemingen die aan de voorwaarden hieronder voldoen.',
    en: 'Enterprises that meet the conditions below.',
    fr: 'Les entreprises qui remplissent les conditions ci-dessous.',
  },
  establishment: {
    nl: 'Vestigingen die aan de voorwaarden hieronder voldoen.',
    en: 'Establishments that meet the conditions below.',
    fr: 'Les établissements qui remplissent les conditions ci-dessous.',
  },
  household: {
    nl: 'Gezinnen die aan de voorwaarden hieronder voldoen.',
    en: 'Households that meet the conditions below.',
    fr: 'Les ménages qui remplissent les conditions ci-dessous.',
  },
  person: {
    nl: 'Personen die aan de voorwaarden hieronder voldoen.',
    en: 'Persons who meet the conditions below.',
    fr: 'Les personnes qui remplissent les conditions ci-dessous.',
  },
};

export const evidenceTexts = {
  register: {
    nl: 'Uit een register: {name}',
    en: 'From a register: {name}',
    fr: 'Dans un registre : {name}',
  },
  declaration: {
    nl: 'U toont dit zelf aan: {name}',
    en: 'You show this yourself: {name}',
    fr: 'Vous le prouvez vous-même : {name}',
  },
  none: { nl: 'Zonder vast bewijs', en: 'Without fixed proof', fr: 'Sans preuve fixée' },
} satisfies Readonly<Record<LeafletEvidence['kind'], Text>>;

export const evidenceWithoutName = {
  register: { nl: 'Uit een register', en: 'From a register', fr: 'Dans un registre' },
  declaration: { nl: 'U toont dit zelf aan', en: 'You show this yourself', fr: 'Vous le prouvez vous-même' },
  none: evidenceTexts.none,
} satisfies Readonly<Record<LeafletEvidence['kind'], Text>>;
