import type { Text } from '../../../base/index.ts';

export const sweepTexts = {
  title: {
    nl: '{measure}: een reeks doorrekenen',
    en: '{measure}: run a series',
    fr: '{measure} : calculer une série',
  },
  how: {
    nl: 'Laat één of twee waarden lopen van begin tot einde. Elk punt van de grafiek is een versie van de maatregel; kies er een om ze over te nemen.',
    en: 'Let one or two values run from start to end. Each point of the chart is a version of the measure; choose one to take it.',
    fr: 'Faites varier une ou deux valeurs du début à la fin. Chaque point du graphique est une version de la mesure ; choisissez-en un pour le reprendre.',
  },
  first: { nl: 'Eerste waarde', en: 'First value', fr: 'Première valeur' },
  second: {
    nl: 'Tweede waarde (niet verplicht)',
    en: 'Second value (not needed)',
    fr: 'Deuxième valeur (facultative)',
  },
  parameter: { nl: 'Bedrag of drempel', en: 'Amount or threshold', fr: 'Montant ou seuil' },
  from: { nl: 'Van', en: 'From', fr: 'De' },
  to: { nl: 'tot', en: 'to', fr: 'à' },
  steps: { nl: 'Aantal punten', en: 'Number of points', fr: 'Nombre de points' },
  none: { nl: 'geen', en: 'none', fr: 'aucune' },
  message: {
    nl: '{count} van de {all} versies zijn niet te verbeteren: geen andere dekt meer nood voor minder geld',
    en: '{count} of the {all} versions cannot be bettered: no other covers more need for less money',
    fr: '{count} des {all} versions sont indépassables : aucune autre ne couvre plus de besoin pour moins d’argent',
  },
  subtitle: {
    nl: 'Kosten in miljoen euro tegenover de gedekte nood van getroffen, gezonde ondernemingen; omcirkeld is het vertrekpunt',
    en: 'Cost in million euro against the need of hit, healthy enterprises that is covered; circled is the starting point',
    fr: 'Coût en millions d’euros contre le besoin couvert des entreprises touchées et saines ; le point de départ est entouré',
  },
  table: {
    nl: 'Elke versie, om over te nemen',
    en: 'Each version, to take',
    fr: 'Chaque version, à reprendre',
  },
  notRun: {
    nl: 'De reeks is niet doorgerekend',
    en: 'The series has not been run',
    fr: 'La série n’a pas été calculée',
  },
  running: {
    nl: '{done} van de {all} versies zijn doorgerekend.',
    en: '{done} of the {all} versions have been run.',
    fr: '{done} des {all} versions sont calculées.',
  },
  stop: {
    nl: 'Stop en toon wat er is',
    en: 'Stop and show what is there',
    fr: 'Arrêter et montrer ce qui est là',
  },
  goOn: { nl: 'Reken verder', en: 'Go on', fr: 'Continuer le calcul' },
  stopped: {
    nl: 'De reeks is gestopt na {done} van de {all} versies.',
    en: 'The series was stopped after {done} of the {all} versions.',
    fr: 'La série a été arrêtée après {done} des {all} versions.',
  },
  efficient: { nl: 'niet te verbeteren', en: 'cannot be bettered', fr: 'indépassable' },
  take: { nl: 'Neem over: {values}', en: 'Take: {values}', fr: 'Reprendre : {values}' },
} as const satisfies Readonly<Record<string, Text>>;
