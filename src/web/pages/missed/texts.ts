import type { Text } from '../../../base/index.ts';
import type { GroupName } from './question.ts';

/** Groups in a sentence and in a choice. */
export const groupTexts: Readonly<Record<GroupName, Text>> = {
  sector: { nl: 'sector', en: 'sector', fr: 'secteur' },
  'size-class': { nl: 'aantal werknemers', en: 'number of employees', fr: 'nombre de salariés' },
  'legal-kind': { nl: 'rechtsvorm', en: 'legal form', fr: 'forme juridique' },
  municipality: { nl: 'gemeente', en: 'municipality', fr: 'commune' },
};

export const missedTexts = {
  choose: { nl: 'Kies wie u wilt zien', en: 'Choose whom to see', fr: 'Choisissez qui afficher' },
  measure: { nl: 'Maatregel', en: 'Measure', fr: 'Mesure' },
  allMeasures: {
    nl: 'alle maatregelen samen',
    en: 'all measures together',
    fr: 'toutes les mesures ensemble',
  },
  criterion: { nl: 'Criterium', en: 'Criterion', fr: 'Critère' },
  anyCriterion: {
    nl: 'geen bepaald criterium: al wie niets krijgt',
    en: 'no criterion: everyone who gets nothing',
    fr: 'aucun critère précis : tous ceux qui ne reçoivent rien',
  },
  group: { nl: 'Per', en: 'By', fr: 'Par' },
  examples: {
    nl: 'Bekijk zulke ondernemingen uit het register',
    en: 'See such enterprises of the register',
    fr: 'Voir de telles entreprises du registre',
  },
  examplesOf: {
    nl: 'Bekijk zulke ondernemingen, per {group}',
    en: 'See such enterprises, by {group}',
    fr: 'Voir de telles entreprises, par {group}',
  },
  allGroups: { nl: 'alle indelingen', en: 'all groups', fr: 'tous les groupes' },
  place: { nl: 'Zoek een gemeente', en: 'Find a municipality', fr: 'Chercher une commune' },
  show: { nl: 'Toon', en: 'Show', fr: 'Afficher' },
  clear: { nl: 'Wis de keuze', en: 'Clear the choice', fr: 'Effacer le choix' },
  otherMeasure: {
    nl: 'Het gekozen criterium hoort bij een andere maatregel en is weggelaten. Kies er hieronder een van deze maatregel.',
    en: 'The chosen criterion belongs to another measure and is left out. Choose one of this measure below.',
    fr: 'Le critère choisi appartient à une autre mesure et a été écarté. Choisissez-en un de cette mesure ci-dessous.',
  },
  chooseMeasure: {
    nl: 'Kies een maatregel om te zien op welk criterium ondernemingen stranden.',
    en: 'Choose a measure to see which criterion keeps enterprises out.',
    fr: 'Choisissez une mesure pour voir quel critère exclut des entreprises.',
  },
  leadGap: {
    nl: '{units} ondernemingen die getroffen zijn en vooraf gezond waren, krijgen niets uit de maatregel “{name}”: {share} van wie getroffen en gezond is.',
    en: '{units} enterprises that are hit and were healthy before get nothing from the measure “{name}”: {share} of those hit and healthy.',
    fr: '{units} entreprises touchées et saines auparavant ne reçoivent rien de la mesure « {name} » : {share} des entreprises touchées et saines.',
  },
  leadAlone: {
    nl: '{units} ondernemingen zouden recht hebben op steun uit de maatregel “{name}” als deze ene voorwaarde vervuld was: “{criterion}”. Aan alle andere voldoen zij.',
    en: '{units} enterprises would be entitled to support from the measure “{name}” if this one condition held: “{criterion}”. They meet all others.',
    fr: '{units} entreprises auraient droit au soutien de la mesure « {name} » si cette seule condition était remplie : « {criterion} ». Elles remplissent toutes les autres.',
  },
  leadPackage: {
    nl: '{units} ondernemingen die getroffen zijn en vooraf gezond waren, krijgen van geen enkele maatregel steun: {share} van wie getroffen en gezond is.',
    en: '{units} enterprises that are hit and were healthy before get support of no measure at all: {share} of those hit and healthy.',
    fr: '{units} entreprises touchées et saines auparavant ne reçoivent de soutien d’aucune mesure : {share} des entreprises touchées et saines.',
  },
  allName: { nl: 'alle maatregelen samen', en: 'all measures together', fr: 'toutes les mesures ensemble' },
  missedUnits: { nl: 'Ondernemingen', en: 'Enterprises', fr: 'Entreprises' },
  missedHitHealthy: {
    nl: 'waarvan getroffen en vooraf gezond',
    en: 'of which hit and healthy before',
    fr: 'dont touchées et saines auparavant',
  },
  needWithout: { nl: 'Nood zonder steun', en: 'Need without support', fr: 'Besoin sans soutien' },
  shareWithout: {
    nl: 'Aandeel van wie getroffen en gezond is',
    en: 'Share of those hit and healthy',
    fr: 'Part des entreprises touchées et saines',
  },
  wouldGet: { nl: 'Zouden samen krijgen', en: 'Would get together', fr: 'Recevraient ensemble' },
  criteriaHeading: {
    nl: 'Op welk criterium zij stranden',
    en: 'Which criterion keeps them out',
    fr: 'Quel critère les exclut',
  },
  criteriaNote: {
    nl: 'Geteld is wie niet rechthebbend is en het zou zijn als alleen dat criterium vervuld was. Wie op meer dan één criterium apart strandt, staat bij elk; de aantallen tellen dus niet op.',
    en: 'Counted are those who are not entitled and would be if only that criterion held. Who is kept out by several, each on its own, stands with each; so the numbers do not add up.',
    fr: 'Sont comptées les entreprises qui n’ont pas droit et l’auraient si ce seul critère était rempli. Celles que plusieurs critères excluent séparément figurent sous chacun ; les nombres ne s’additionnent donc pas.',
  },
  criteriaOpen: {
    nl: 'Bekijk een criterium per groep en gemeente',
    en: 'See a criterion by group and municipality',
    fr: 'Voir un critère par groupe et par commune',
  },
  criteriaNone: {
    nl: 'Geen enkele onderneming strandt op één criterium.',
    en: 'No enterprise is kept out by one criterion alone.',
    fr: 'Aucune entreprise n’est exclue par un seul critère.',
  },
  groupsHeading: { nl: 'Wie zij zijn', en: 'Who they are', fr: 'Qui elles sont' },
  mapHeading: { nl: 'Waar zij zijn', en: 'Where they are', fr: 'Où elles se trouvent' },
  gapTitle: {
    nl: 'Het meest zonder steun: {group}, {count} ondernemingen',
    en: 'Most without support: {group}, {count} enterprises',
    fr: 'Le plus souvent sans soutien : {group}, {count} entreprises',
  },
  aloneTitle: {
    nl: 'Het vaakst gestrand op dit criterium: {group}, {count} ondernemingen',
    en: 'Most often kept out by this criterion: {group}, {count} enterprises',
    fr: 'Le plus souvent exclues par ce critère : {group}, {count} entreprises',
  },
  noneTitle: {
    nl: 'Geen onderneming valt hier uit de boot',
    en: 'No enterprise is missed here',
    fr: 'Aucune entreprise n’est oubliée ici',
  },
  hiddenTitle: {
    nl: 'Geen enkele gemeente telt er genoeg om te tonen',
    en: 'No municipality has enough of them to show',
    fr: 'Aucune commune n’en compte assez pour être montrée',
  },
  gapSubtitle: {
    nl: 'Getroffen, vooraf gezonde ondernemingen zonder steun van {name}, per {group}; {place}, {span}',
    en: 'Hit enterprises, healthy before, without support of {name}, by {group}; {place}, {span}',
    fr: 'Entreprises touchées, saines auparavant, sans soutien de {name}, par {group} ; {place}, {span}',
  },
  aloneSubtitle: {
    nl: '{name}: ondernemingen die enkel stranden op “{criterion}”, per {group}; {place}, {span}',
    en: '{name}: enterprises kept out by “{criterion}” alone, by {group}; {place}, {span}',
    fr: '{name} : entreprises exclues par « {criterion} » seulement, par {group} ; {place}, {span}',
  },
  mapTitle: {
    nl: 'De meeste ondernemingen: {most} ({count}); het hoogste aandeel: {group} ({share})',
    en: 'Most enterprises: {most} ({count}); highest share: {group} ({share})',
    fr: 'Le plus d’entreprises : {most} ({count}) ; la part la plus élevée : {group} ({share})',
  },
  shadeGap: {
    nl: 'Deel zonder steun van wie getroffen en gezond is',
    en: 'Share without support of those hit and healthy',
    fr: 'Part sans soutien des entreprises touchées et saines',
  },
  shadeAlone: {
    nl: 'Deel van alle ondernemingen van de gemeente',
    en: 'Share of all enterprises of the municipality',
    fr: 'Part de toutes les entreprises de la commune',
  },
  size: {
    nl: 'Grootste cirkel: ondernemingen',
    en: 'Largest circle: enterprises',
    fr: 'Plus grand cercle : entreprises',
  },
  notShown: { nl: 'niet getoond', en: 'not shown', fr: 'non montré' },
  hiddenGap: {
    nl: 'Niet getoond: gemeenten met minder dan vijf rechthebbenden, en de kleinste andere van dezelfde provincie waar het totaal die anders zou verraden.',
    en: 'Not shown: municipalities with fewer than five entitled enterprises, and the smallest others of the same province where its total would tell them.',
    fr: 'Non montrées : les communes comptant moins de cinq ayants droit, et les plus petites autres de la même province dont le total les révélerait sinon.',
  },
  hiddenAlone: {
    nl: 'Niet getoond: gemeenten waar minder dan vijf ondernemingen op dit criterium stranden, en de kleinste andere van dezelfde provincie waar het totaal die anders zou verraden.',
    en: 'Not shown: municipalities where this criterion keeps out fewer than five enterprises, and the smallest others of the same province where the total would tell them.',
    fr: 'Non montrées : les communes où ce critère exclut moins de cinq entreprises, et les plus petites autres de la même province que le total révélerait sinon.',
  },
  symbols: {
    nl: 'Een cirkel staat in het midden van het grondgebied van de gemeente.',
    en: 'A circle stands in the middle of the territory of the municipality.',
    fr: 'Un cercle se trouve au milieu du territoire de la commune.',
  },
  areas: {
    nl: 'Grenzen uit het bestand dat bij het starten van de server werd opgegeven; {found} van {all} gemeenten staan erin.',
    en: 'Boundaries from the file given when the server was started; it has {found} of {all} municipalities.',
    fr: 'Limites du fichier indiqué au démarrage du serveur ; il contient {found} des {all} communes.',
  },
  noMap: {
    nl: 'Dit pakket zegt niet waar gemeenten liggen: er is geen kaart, wel de tabel.',
    en: 'This pack does not say where municipalities lie: there is no map, only the table.',
    fr: 'Ce paquet ne dit pas où se trouvent les communes : il n’y a pas de carte, seulement la table.',
  },
  found: { nl: 'Gevonden gemeenten', en: 'Municipalities found', fr: 'Communes trouvées' },
  notFound: {
    nl: 'Geen gemeente heet zoals “{name}”. Probeer een deel van de naam.',
    en: 'No municipality has a name like “{name}”. Try a part of the name.',
    fr: 'Aucune commune ne porte un nom comme « {name} ». Essayez une partie du nom.',
  },
  foundGap: {
    nl: '{name}: {units} van {base} getroffen en gezonde ondernemingen zonder steun ({share}).',
    en: '{name}: {units} of {base} hit and healthy enterprises without support ({share}).',
    fr: '{name} : {units} des {base} entreprises touchées et saines sans soutien ({share}).',
  },
  foundAlone: {
    nl: '{name}: {units} van {base} ondernemingen stranden enkel op dit criterium ({share}).',
    en: '{name}: {units} of {base} enterprises are kept out by this criterion alone ({share}).',
    fr: '{name} : {units} des {base} entreprises sont exclues par ce seul critère ({share}).',
  },
  foundHidden: {
    nl: '{name}: niet getoond; de toelichting bij de kaart zegt waarom.',
    en: '{name}: not shown; the note below the map says why.',
    fr: '{name} : non montrée ; la note sous la carte dit pourquoi.',
  },
  columnGroup: { nl: 'Groep', en: 'Group', fr: 'Groupe' },
  columnHitHealthy: { nl: 'Getroffen en gezond', en: 'Hit and healthy', fr: 'Touchées et saines' },
  columnGap: { nl: 'Zonder steun', en: 'Without support', fr: 'Sans soutien' },
  columnShare: { nl: 'Aandeel', en: 'Share', fr: 'Part' },
  columnAlone: { nl: 'Enkel dit criterium', en: 'This criterion alone', fr: 'Ce seul critère' },
} as const satisfies Readonly<Record<string, Text>>;
