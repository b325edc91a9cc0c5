import type { ProblemKinds } from '../base/index.ts';

/** What can be wrong with the question that a user asks of a package of measures. */
export const designProblems = {
  'DESIGN-MEASURE-UNKNOWN': {
    what: {
      nl: 'het pakket heeft geen maatregel "{measure}"',
      en: 'the pack has no measure "{measure}"',
      fr: 'le paquet ne contient pas de mesure « {measure} »',
    },
    remedy: { nl: 'kies uit {known}', en: 'choose from {known}', fr: 'choisissez parmi {known}' },
  },
  'DESIGN-NO-MEASURE': {
    what: {
      nl: 'op {day} was geen enkele maatregel van het pakket aangekondigd',
      en: 'no measure of the pack had been announced by {day}',
      fr: 'aucune mesure du paquet n’était annoncée le {day}',
    },
    remedy: {
      nl: 'kies met --as-of een dag vanaf {first}, of noem een maatregel met --measure',
      en: 'choose a day from {first} with --as-of, or name a measure with --measure',
      fr: 'choisissez avec --as-of un jour à partir du {first}, ou nommez une mesure avec --measure',
    },
  },
  'DESIGN-SWEEP-MEASURES': {
    what: {
      nl: '{key} hoort niet bij {measure}: een reeks over twee parameters gaat over één maatregel',
      en: '{key} is not of {measure}: a sweep over two parameters is of one measure',
      fr: '{key} n’est pas de {measure} : une série sur deux paramètres porte sur une seule mesure',
    },
    remedy: {
      nl: 'kies twee parameters van dezelfde maatregel: {known}',
      en: 'choose two parameters of the same measure: {known}',
      fr: 'choisissez deux paramètres de la même mesure : {known}',
    },
  },
  'DESIGN-SET-KEY': {
    what: {
      nl: '"{key}" is geen instelling van dit pakket',
      en: '"{key}" is not a setting of this pack',
      fr: '« {key} » n’est pas un réglage de ce paquet',
    },
    remedy: {
      nl: 'schrijf maatregel.parameter, population.sleutel, households.sleutel of scenario.sleutel; bekend: {known}',
      en: 'write measure.parameter, population.key, households.key or scenario.key; known: {known}',
      fr: 'écrivez mesure.paramètre, population.clé, households.clé ou scenario.clé ; connus : {known}',
    },
  },
  'DESIGN-SET-COMMA': {
    what: {
      nl: '"{value}" voor {key} heeft een komma',
      en: '"{value}" for {key} holds a comma',
      fr: '« {value} » pour {key} contient une virgule',
    },
    remedy: {
      nl: 'schrijf een punt voor de decimalen en geen scheiding van duizendtallen: {suggestion}',
      en: 'write a point before the decimals and no thousands separator: {suggestion}',
      fr: 'écrivez un point avant les décimales, sans séparateur de milliers : {suggestion}',
    },
  },
  'DESIGN-SET-VALUE': {
    what: {
      nl: '"{value}" voor {key} is geen {expected}',
      en: '"{value}" for {key} is not {expected}',
      fr: '« {value} » pour {key} n’est pas {expected}',
    },
    remedy: {
      nl: 'schrijf bijvoorbeeld {example}',
      en: 'write for example {example}',
      fr: 'écrivez par exemple {example}',
    },
  },
  'DESIGN-SET-HOUSEHOLDS': {
    what: {
      nl: '"{key}" verandert het register van gezinnen; een doorlichting gaat over ondernemingen',
      en: '"{key}" changes the register of households; an assessment is of enterprises',
      fr: '« {key} » change le registre des ménages ; une évaluation porte sur des entreprises',
    },
    remedy: {
      nl: 'gebruik "relance simulate" met een maatregel voor gezinnen of personen',
      en: 'use "relance simulate" with a measure for households or persons',
      fr: 'utilisez « relance simulate » avec une mesure pour ménages ou personnes',
    },
  },
  'DESIGN-SET-REBUILD': {
    what: {
      nl: '"{key}" verandert de populatie of het scenario, en die kunnen hier niet opnieuw gebouwd worden',
      en: '"{key}" changes the population or the scenario, which cannot be rebuilt here',
      fr: '« {key} » change la population ou le scénario, qui ne peuvent être reconstruits ici',
    },
    remedy: {
      nl: 'gebruik "relance assess", dat ze opnieuw bouwt',
      en: 'use "relance assess", which rebuilds them',
      fr: 'utilisez « relance assess », qui les reconstruit',
    },
  },
  'DESIGN-COLUMN-UNKNOWN': {
    what: {
      nl: 'invoer "{input}" van {measure} leest kolom "{column}", die het register niet heeft',
      en: 'input "{input}" of {measure} reads column "{column}", which the register does not have',
      fr: 'l’entrée « {input} » de {measure} lit la colonne « {column} », absente du registre',
    },
    remedy: {
      nl: 'bind de invoer aan een kolom van het register',
      en: 'bind the input to a column of the register',
      fr: 'liez l’entrée à une colonne du registre',
    },
  },
  'DESIGN-REGISTER-NONE': {
    what: {
      nl: '{measure} geldt per {unit}, en daarvan is er geen register',
      en: '{measure} is decided per {unit}, of which there is no register',
      fr: '{measure} se décide par {unit}, dont il n’existe pas de registre',
    },
    remedy: {
      nl: 'kies unit: enterprise, household of person',
      en: 'choose unit: enterprise, household or person',
      fr: 'choisissez unit: enterprise, household ou person',
    },
  },
  'DESIGN-MEASURE-UNIT': {
    what: {
      nl: '{measure} geldt per {unit}; een doorlichting gaat over ondernemingen',
      en: '{measure} is decided per {unit}; an assessment is of enterprises',
      fr: '{measure} se décide par {unit} ; une évaluation porte sur des entreprises',
    },
    remedy: {
      nl: 'gebruik "relance simulate --measure {measure}", of "relance diagnose" voor de gezinnen',
      en: 'use "relance simulate --measure {measure}", or "relance diagnose" for households',
      fr: 'utilisez « relance simulate --measure {measure} », ou « relance diagnose » pour les ménages',
    },
  },
  'DESIGN-PARAMETER-UNKNOWN': {
    what: {
      nl: 'invoer "{input}" van {measure} leest parameter "{key}", die er niet is',
      en: 'input "{input}" of {measure} reads parameter "{key}", which does not exist',
      fr: 'l’entrée « {input} » de {measure} lit le paramètre « {key} », qui n’existe pas',
    },
    remedy: { nl: 'kies uit {known}', en: 'choose from {known}', fr: 'choisissez parmi {known}' },
  },
  'DESIGN-ORDER': {
    what: {
      nl: '{measure} leest de uitkomst van {other}, die nog niet berekend is',
      en: '{measure} reads the outcome of {other}, which has not been computed yet',
      fr: '{measure} lit le résultat de {other}, pas encore calculé',
    },
    remedy: {
      nl: 'zet {other} vóór {measure} in de volgorde van het pakket, of reken {other} mee',
      en: 'put {other} before {measure} in the order of the pack, or include {other}',
      fr: 'placez {other} avant {measure} dans l’ordre du paquet, ou incluez {other}',
    },
  },
  'DESIGN-ENTITLEMENT': {
    what: {
      nl: 'de beslissing "{decision}" van {measure} geeft geen component "entitled" (ja of nee)',
      en: 'the decision "{decision}" of {measure} gives no component "entitled" (yes or no)',
      fr: 'la décision « {decision} » de {measure} ne donne pas de composante « entitled » (oui ou non)',
    },
    remedy: {
      nl: 'geef de beslissingstabel een uitvoerkolom "entitled" van type boolean',
      en: 'give the decision table an output column "entitled" of type boolean',
      fr: 'donnez à la table de décision une colonne de sortie « entitled » de type boolean',
    },
  },
  'DESIGN-AMOUNT': {
    what: {
      nl: 'het bedrag "{decision}" van {measure} is geen getal in hele centen',
      en: 'the amount "{decision}" of {measure} is not a number in whole cents',
      fr: 'le montant « {decision} » de {measure} n’est pas un nombre en centimes entiers',
    },
    remedy: {
      nl: 'rond in de regel af, bijvoorbeeld met round half up(bedrag, 2)',
      en: 'round inside the rule, for example with round half up(amount, 2)',
      fr: 'arrondissez dans la règle, par exemple avec round half up(montant, 2)',
    },
  },
  'DESIGN-AMOUNT-MISSING': {
    what: {
      nl: '{measure} geeft {units} rechthebbende eenheden geen of een negatief bedrag; zij tellen voor nul',
      en: '{measure} gives {units} entitled units no amount or a negative one; they count as zero',
      fr: '{measure} ne donne aucun montant, ou un montant négatif, à {units} unités éligibles ; elles comptent pour zéro',
    },
    remedy: {
      nl: 'maak de regel van het bedrag volledig',
      en: 'make the rule of the amount complete',
      fr: 'complétez la règle du montant',
    },
  },
  'DESIGN-BITS': {
    what: {
      nl: '{measure} heeft te veel criteria om elk apart te volgen; "gemist door één criterium" ontbreekt',
      en: '{measure} has too many criteria to follow each; "missed by one criterion alone" is left out',
      fr: '{measure} a trop de critères pour les suivre un à un ; « manqué par un seul critère » est omis',
    },
    remedy: {
      nl: 'splits de beslissing in tabellen met hoogstens 64 verschillende criteria',
      en: 'split the decision into tables of at most 64 distinct criteria',
      fr: 'scindez la décision en tables d’au plus 64 critères distincts',
    },
  },
  'DESIGN-QUICK-UNIT': {
    what: {
      nl: '{measure} geldt per {unit}; wijzigingen worden alleen voor ondernemingen meteen doorgerekend',
      en: '{measure} is decided per {unit}; changes are computed at once for enterprises only',
      fr: '{measure} se décide par {unit} ; les modifications ne sont calculées immédiatement que pour les entreprises',
    },
    remedy: {
      nl: 'gebruik "relance simulate --measure {measure}"',
      en: 'use "relance simulate --measure {measure}"',
      fr: 'utilisez « relance simulate --measure {measure} »',
    },
  },
  'DESIGN-QUICK-SIZE': {
    what: {
      nl: 'de regel van {measure} is te groot om meteen door te rekenen: {found} tekens vertaald, hoogstens {most}',
      en: 'the rule of {measure} is too large to be computed at once: {found} characters compiled, at most {most}',
      fr: 'la règle de {measure} est trop grande pour un calcul immédiat : {found} caractères compilés, au plus {most}',
    },
    remedy: {
      nl: 'gebruik minder regels of kortere voorwaarden, of reken de variant door met "relance simulate"',
      en: 'use fewer rules or shorter conditions, or run the variant with "relance simulate"',
      fr: 'utilisez moins de règles ou des conditions plus courtes, ou calculez la variante avec « relance simulate »',
    },
  },
  'DESIGN-FIGURE': {
    what: {
      nl: 'toetsing "{backtest}" vraagt het cijfer "{figure}", dat {measure} niet geeft',
      en: 'back-test "{backtest}" asks for the figure "{figure}", which {measure} does not give',
      fr: 'le test rétrospectif « {backtest} » demande le chiffre « {figure} », que {measure} ne donne pas',
    },
    remedy: { nl: 'kies uit {known}', en: 'choose from {known}', fr: 'choisissez parmi {known}' },
  },
  'DESIGN-CANCELLED': {
    what: {
      nl: 'de berekening is afgebroken',
      en: 'the computation was cancelled',
      fr: 'le calcul a été interrompu',
    },
    remedy: { nl: 'start ze opnieuw', en: 'start it again', fr: 'relancez-le' },
  },
  'DESIGN-UNIT-FILTER': {
    what: {
      nl: '"{found}" komt niet voor bij {measure}, als waarde van "{name}"',
      en: '"{found}" does not occur for {measure}, as a value of "{name}"',
      fr: '« {found} » n’existe pas pour {measure}, comme valeur de « {name} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'DESIGN-UNIT-FILTER-NAME': {
    what: {
      nl: 'in het register van {measure} kunt u niet zoeken op "{found}"',
      en: 'the register of {measure} cannot be searched by "{found}"',
      fr: 'le registre de {measure} ne permet pas de chercher par « {found} »',
    },
    remedy: { nl: 'zoek op: {known}', en: 'search by: {known}', fr: 'cherchez par : {known}' },
  },
} satisfies ProblemKinds;
