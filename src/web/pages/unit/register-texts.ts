import type { InputOrigin } from '../../../api/index.ts';
import type { Text } from '../../../base/index.ts';
import type { UnitOutcome } from '../../../design/index.ts';
import type { Measure } from '../../../pack/index.ts';

export const registerTexts = {
  title: {
    nl: '{measure}: kies {unit} uit het register',
    en: '{measure}: take {unit} from the register',
    fr: '{measure} : choisissez {unit} dans le registre',
  },
  take: {
    nl: 'Neem {unit} uit het register',
    en: 'Take {unit} from the register',
    fr: 'Prendre {unit} dans le registre',
  },
  lead: {
    nl: 'Zoek {unit} en lees wat de maatregel beslist en waarom. Daarna kunt u elk gegeven wijzigen.',
    en: 'Find {unit} and read what the measure decides and why. After that you can change every value.',
    fr: 'Cherchez {unit} et lisez ce que la mesure décide et pourquoi. Vous pouvez ensuite modifier chaque donnée.',
  },
  own: {
    nl: 'Vul de gegevens liever zelf in',
    en: 'Fill in the data yourself instead',
    fr: 'Saisir plutôt les données vous-même',
  },
  search: { nl: 'Zoek in het register', en: 'Search the register', fr: 'Chercher dans le registre' },
  show: { nl: 'Zoek', en: 'Search', fr: 'Chercher' },
  clear: { nl: 'Wis alle keuzes', en: 'Clear all choices', fr: 'Effacer tous les choix' },
  all: { nl: 'alle', en: 'all', fr: 'tous' },
  outcome: { nl: 'Uitkomst', en: 'Outcome', fr: 'Résultat' },
  rule: { nl: 'Regel die beslist', en: 'Rule that decides', fr: 'Règle qui décide' },
  noRule: { nl: 'geen enkele regel', en: 'no rule', fr: 'aucune règle' },
  criterion: {
    nl: 'Enkel dit criterium ontbreekt',
    en: 'Only this criterion is lacking',
    fr: 'Seul ce critère fait défaut',
  },
  wouldIf: {
    nl: 'Zou recht hebben als',
    en: 'Would be entitled if',
    fr: 'Aurait droit si',
  },
  or: { nl: 'of', en: 'or', fr: 'ou' },
  noneAlone: {
    nl: 'geen enkel criterium volstaat op zich',
    en: 'no single criterion is enough',
    fr: 'aucun critère ne suffit à lui seul',
  },
  naceHint: {
    nl: 'Het begin is genoeg: 56 of 56101.',
    en: 'The beginning is enough: 56 or 56101.',
    fr: 'Le début suffit : 56 ou 56101.',
  },
  found: {
    nl: '{from} tot {to} van {total} {units}',
    en: '{from} to {to} of {total} {units}',
    fr: '{from} à {to} de {total} {units}',
  },
  order: {
    nl: 'In een gelote volgorde die altijd dezelfde is.',
    en: 'In a drawn order that is always the same.',
    fr: 'Dans un ordre tiré au sort, toujours le même.',
  },
  sample: {
    nl: 'Een rij van de steekproef staat voor verscheidene {units}.',
    en: 'A row of the sample stands for several {units}.',
    fr: 'Une ligne de l’échantillon représente plusieurs {units}.',
  },
  none: {
    nl: 'Niemand voldoet aan al deze keuzes. Laat er een weg.',
    en: 'Nobody meets all of these choices. Leave one out.',
    fr: 'Personne ne répond à tous ces choix. Retirez-en un.',
  },
  suppressed: {
    nl: 'Niet getoond: deze gemeente telt minder dan vijf zulke ondernemingen, of zou die van een buurgemeente verraden. Zoek zonder gemeente.',
    en: 'Not shown: this municipality has fewer than five such enterprises, or would give away those of a neighbour. Search without a municipality.',
    fr: 'Non affiché : cette commune compte moins de cinq entreprises de ce type, ou révélerait celles d’une commune voisine. Cherchez sans commune.',
  },
  before: { nl: 'Vorige', en: 'Previous', fr: 'Précédents' },
  after: { nl: 'Volgende', en: 'Next', fr: 'Suivants' },
  number: { nl: 'Nummer', en: 'Number', fr: 'Numéro' },
  unit: {
    nl: '{kind} {number}',
    en: '{kind} {number}',
    fr: '{kind} {number}',
  },
  fromRegister: {
    nl: '{unit} uit het register',
    en: '{unit} from the register',
    fr: '{unit} du registre',
  },
  entitled: { nl: 'recht op {amount}', en: 'entitled to {amount}', fr: 'droit à {amount}' },
  refused: { nl: 'geen recht', en: 'not entitled', fr: 'pas de droit' },
  baseline: {
    nl: 'Met de gegevens van het register: {outcome}. Hieronder staat de beslissing met uw wijzigingen.',
    en: 'With the data of the register: {outcome}. Below is the decision with your changes.',
    fr: 'Avec les données du registre : {outcome}. Ci-dessous, la décision avec vos modifications.',
  },
  edit: { nl: 'Wijzig de gegevens', en: 'Change the data', fr: 'Modifier les données' },
  another: { nl: 'Neem een andere', en: 'Take another one', fr: 'En prendre une autre' },
  back: { nl: 'Terug naar de lijst', en: 'Back to the list', fr: 'Retour à la liste' },
  toDecision: { nl: 'Terug naar de beslissing', en: 'Back to the decision', fr: 'Retour à la décision' },
  answers: { nl: 'De gegevens', en: 'The data', fr: 'Les données' },
  origin: { nl: 'Herkomst', en: 'Origin', fr: 'Origine' },
  value: { nl: 'Waarde', en: 'Value', fr: 'Valeur' },
  datum: { nl: 'Gegeven', en: 'Datum', fr: 'Donnée' },
  changed: {
    nl: 'gewijzigd; in het register: {value}',
    en: 'changed; in the register: {value}',
    fr: 'modifié ; dans le registre : {value}',
  },
  unknown: { nl: 'onbekend', en: 'unknown', fr: 'inconnu' },
  undo: { nl: 'Neem terug', en: 'Undo', fr: 'Annuler' },
  restore: {
    nl: 'Neem al uw wijzigingen terug',
    en: 'Undo all your changes',
    fr: 'Annuler toutes vos modifications',
  },
  emptyHow: {
    nl: 'De velden staan zoals in het register. Maakt u een veld leeg, dan geldt weer wat het register heeft.',
    en: 'The fields are as in the register. Where you empty a field, the value of the register counts again.',
    fr: 'Les champs sont ceux du registre. Si vous videz un champ, la valeur du registre s’applique à nouveau.',
  },
  missing: {
    nl: 'Het register kent niet alles; de beslissing rekent daarmee. Deze gegevens kunnen ze nog veranderen:',
    en: 'The register does not know everything; the decision takes that into account. These data can still change it:',
    fr: 'Le registre ne connaît pas tout ; la décision en tient compte. Ces données peuvent encore la modifier :',
  },
  whence: {
    nl: 'Waar komt elk gegeven vandaan?',
    en: 'Where does each value come from?',
    fr: 'D’où vient chaque donnée ?',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const outcomeTexts: Readonly<Record<UnitOutcome, Text>> = {
  entitled: { nl: 'heeft recht', en: 'entitled', fr: 'a droit' },
  'not-entitled': { nl: 'heeft geen recht', en: 'not entitled', fr: 'n’a pas droit' },
  missed: {
    nl: 'getroffen, vooraf gezond, en geen recht',
    en: 'hit, healthy before, and not entitled',
    fr: 'touchée, saine auparavant, et sans droit',
  },
};

export const originTexts: Readonly<Record<InputOrigin['kind'], Text>> = {
  official: { nl: 'officiële tabel', en: 'official table', fr: 'tableau officiel' },
  drawn: { nl: 'geloot (synthetisch)', en: 'drawn (synthetic)', fr: 'tiré au sort (synthétique)' },
  scenario: {
    nl: 'berekend met het scenario (synthetisch)',
    en: 'computed from the scenario (synthetic)',
    fr: 'calculé à partir du scénario (synthétique)',
  },
  measure: { nl: 'uitkomst van {measure}', en: 'outcome of {measure}', fr: 'résultat de {measure}' },
};

/** That no unit of the register is a real one, and what of it is official. */
export const syntheticTexts: Readonly<Record<Measure['unit'], Text>> = {
  enterprise: {
    nl: 'Het register is deels synthetisch: geen enkele onderneming erin bestaat echt. Gemeente, activiteit en rechtsvorm komen uit officiële tabellen; al het andere is geloot volgens vermelde verdelingen of berekend met het scenario.',
    en: 'The register is partly synthetic: no enterprise in it really exists. Municipality, activity and legal form come from official tables; everything else is drawn from stated distributions or computed from the scenario.',
    fr: 'Le registre est en partie synthétique : aucune entreprise n’y existe réellement. La commune, l’activité et la forme juridique viennent de tableaux officiels ; tout le reste est tiré au sort selon des distributions indiquées ou calculé à partir du scénario.',
  },
  establishment: { nl: '', en: '', fr: '' },
  household: {
    nl: 'Het register is synthetisch: geen enkel gezin erin bestaat echt. Alle gegevens zijn geloot volgens vermelde verdelingen.',
    en: 'The register is synthetic: no household in it really exists. All data are drawn from stated distributions.',
    fr: 'Le registre est synthétique : aucun ménage n’y existe réellement. Toutes les données sont tirées au sort selon des distributions indiquées.',
  },
  person: {
    nl: 'Het register is synthetisch: niemand erin bestaat echt. Alle gegevens zijn geloot volgens vermelde verdelingen.',
    en: 'The register is synthetic: nobody in it really exists. All data are drawn from stated distributions.',
    fr: 'Le registre est synthétique : personne n’y existe réellement. Toutes les données sont tirées au sort selon des distributions indiquées.',
  },
};

export const kindTexts: Readonly<Record<Measure['unit'], { readonly one: Text; readonly many: Text }>> = {
  enterprise: {
    one: { nl: 'Onderneming', en: 'Enterprise', fr: 'Entreprise' },
    many: { nl: 'ondernemingen', en: 'enterprises', fr: 'entreprises' },
  },
  establishment: {
    one: { nl: 'Vestiging', en: 'Establishment', fr: 'Établissement' },
    many: { nl: 'vestigingen', en: 'establishments', fr: 'établissements' },
  },
  household: {
    one: { nl: 'Gezin', en: 'Household', fr: 'Ménage' },
    many: { nl: 'gezinnen', en: 'households', fr: 'ménages' },
  },
  person: {
    one: { nl: 'Persoon', en: 'Person', fr: 'Personne' },
    many: { nl: 'personen', en: 'persons', fr: 'personnes' },
  },
};

/** "an enterprise", where one of them is taken or looked for. */
export const anyUnit: Readonly<Record<Measure['unit'], Text>> = {
  enterprise: { nl: 'een onderneming', en: 'an enterprise', fr: 'une entreprise' },
  establishment: { nl: 'een vestiging', en: 'an establishment', fr: 'un établissement' },
  household: { nl: 'een gezin', en: 'a household', fr: 'un ménage' },
  person: { nl: 'een persoon', en: 'a person', fr: 'une personne' },
};

export const noEmployees: Text = { nl: 'geen werknemers', en: 'no employees', fr: 'aucun salarié' };
