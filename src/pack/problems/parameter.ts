import type { ProblemKinds } from '../../base/index.ts';

/** Dated parameters: units, periods on both time axes, take-up. */
export const parameterProblems = {
  'PACK-PARAMETER-UNKNOWN': {
    what: {
      nl: 'de parameter "{found}" staat niet in parameters.yaml',
      en: 'the parameter "{found}" is not in parameters.yaml',
      fr: 'le paramètre « {found} » n’est pas dans parameters.yaml',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-PARAMETER-UNUSED': {
    what: {
      nl: 'geen invoer gebruikt de parameter "{found}"',
      en: 'no input uses the parameter "{found}"',
      fr: 'aucune entrée n’utilise le paramètre « {found} »',
    },
    remedy: {
      nl: 'bind een invoer eraan, of haal de parameter weg',
      en: 'bind an input to it, or remove the parameter',
      fr: 'liez-y une entrée, ou retirez le paramètre',
    },
  },
  'PACK-PERIOD-OVERLAP': {
    what: {
      nl: 'de waarden van "{name}" gelden allebei op {from} en zijn op dezelfde dag bekend',
      en: 'the values of "{name}" are both valid on {from} and known on the same day',
      fr: 'les valeurs de « {name} » valent toutes deux le {from} et sont connues le même jour',
    },
    remedy: {
      nl: 'laat de eerste eindigen voor de tweede begint, of geef de verbetering een latere knownFrom',
      en: 'end the first before the second begins, or give the correction a later knownFrom',
      fr: 'terminez la première avant le début de la seconde, ou donnez à la correction un knownFrom ultérieur',
    },
  },
  'PACK-PERIOD-GAP': {
    what: {
      nl: 'de parameter "{name}" heeft geen waarde van {from} tot {to}',
      en: 'the parameter "{name}" has no value from {from} to {to}',
      fr: 'le paramètre « {name} » n’a pas de valeur du {from} au {to}',
    },
    remedy: {
      nl: 'laat de perioden aansluiten: validFrom is de dag na de vorige validTo',
      en: 'let the periods join: validFrom is the day after the previous validTo',
      fr: 'faites se joindre les périodes : validFrom est le lendemain du validTo précédent',
    },
  },
  'PACK-PERIOD-COVER': {
    what: {
      nl: 'de parameter "{name}" geldt niet van {from} tot {to}, binnen de periode van de maatregel',
      en: 'the parameter "{name}" is not valid from {from} to {to}, within the period of the measure',
      fr: 'le paramètre « {name} » ne vaut pas du {from} au {to}, dans la période de la mesure',
    },
    remedy: {
      nl: 'verleng de geldigheid of voeg een waarde toe, zodat elke dag van de maatregel een waarde heeft',
      en: 'extend the validity or add a value, so that every day of the measure has a value',
      fr: 'prolongez la validité ou ajoutez une valeur, pour que chaque jour de la mesure en ait une',
    },
  },
  'PACK-PERIOD-KNOWLEDGE': {
    what: {
      nl: 'de parameter "{name}" is op {asOf} nog niet bekend van {from} tot {to}',
      en: 'the parameter "{name}" is not yet known on {asOf} from {from} to {to}',
      fr: 'le paramètre « {name} » n’est pas encore connu le {asOf} du {from} au {to}',
    },
    remedy: {
      nl: 'zet een vroegere knownFrom als de tekst toen al gepubliceerd was, of een latere asOf in pack.yaml',
      en: 'set an earlier knownFrom if the text was published by then, or a later asOf in pack.yaml',
      fr: 'mettez un knownFrom antérieur si le texte était publié, ou un asOf ultérieur dans pack.yaml',
    },
  },
  'PACK-VALUE-UNIT': {
    what: {
      nl: '{found} is geen waarde in {unit}',
      en: '{found} is not a value in {unit}',
      fr: '{found} n’est pas une valeur en {unit}',
    },
    remedy: { nl: 'schrijf {expected}', en: 'write {expected}', fr: 'écrivez {expected}' },
  },
  'PACK-SHARE-RANGE': {
    what: {
      nl: 'het aandeel {found} ligt niet tussen 0 en 1',
      en: 'the share {found} is not between 0 and 1',
      fr: 'la part {found} n’est pas entre 0 et 1',
    },
    remedy: { nl: 'schrijf 60 % als 0.60', en: 'write 60 % as 0.60', fr: 'écrivez 60 % comme 0.60' },
  },
  'PACK-VALUE-NEGATIVE': {
    what: { nl: '{found} is negatief', en: '{found} is negative', fr: '{found} est négatif' },
    remedy: {
      nl: 'geef nul of een positieve waarde',
      en: 'give zero or a positive value',
      fr: 'donnez zéro ou une valeur positive',
    },
  },
  'PACK-TAKE-UP-ORDER': {
    what: {
      nl: 'het gebruik is laag {low}, centraal {central}, hoog {high}',
      en: 'the take-up is low {low}, central {central}, high {high}',
      fr: 'le recours est bas {low}, central {central}, haut {high}',
    },
    remedy: {
      nl: 'geef aandelen met laag <= centraal <= hoog',
      en: 'give shares with low <= central <= high',
      fr: 'donnez des parts avec bas <= central <= haut',
    },
  },
  'PACK-PARAMETER-NOT-VALID': {
    what: {
      nl: 'de parameter "{name}" heeft geen waarde op {validAt}',
      en: 'the parameter "{name}" has no value on {validAt}',
      fr: 'le paramètre « {name} » n’a pas de valeur le {validAt}',
    },
    remedy: {
      nl: 'vraag een dag van {from} tot {to}, of voeg een waarde toe',
      en: 'ask a day from {from} to {to}, or add a value',
      fr: 'demandez un jour du {from} au {to}, ou ajoutez une valeur',
    },
  },
  'PACK-PARAMETER-NOT-KNOWN': {
    what: {
      nl: 'de waarde van "{name}" op {validAt} was op {knownAt} nog niet bekend',
      en: 'the value of "{name}" on {validAt} was not yet known on {knownAt}',
      fr: 'la valeur de « {name} » le {validAt} n’était pas encore connue le {knownAt}',
    },
    remedy: {
      nl: 'vraag de kennis van {from} of later',
      en: 'ask the knowledge of {from} or later',
      fr: 'demandez les connaissances du {from} ou après',
    },
  },
  'PACK-PART-RANGE': {
    what: {
      nl: 'de waarde {found} ligt niet tussen low en high',
      en: 'the value {found} is not between low and high',
      fr: 'la valeur {found} n’est pas entre low et high',
    },
    remedy: {
      nl: 'geef low <= value <= high',
      en: 'give low <= value <= high',
      fr: 'donnez low <= value <= high',
    },
  },
} satisfies ProblemKinds;
