import type { ProblemKinds } from '../../base/index.ts';

/** Names that must exist elsewhere in the pack, order and cycles. */
export const referenceProblems = {
  'PACK-DUPLICATE-ID': {
    what: {
      nl: '"{found}" is al gebruikt',
      en: '"{found}" is already used',
      fr: '« {found} » est déjà utilisé',
    },
    remedy: {
      nl: 'geef elk zijn eigen naam; de eerste staat op {first}',
      en: 'give each its own name; the first stands at {first}',
      fr: 'donnez à chacun son nom ; le premier est à {first}',
    },
  },
  'PACK-SOURCE-UNKNOWN': {
    what: {
      nl: 'de bron "{found}" staat niet in sources/',
      en: 'the source "{found}" is not in sources/',
      fr: 'la source « {found} » n’est pas dans sources/',
    },
    remedy: {
      nl: 'voeg de bron toe met titel, uitgever en datum, of verbeter de naam',
      en: 'add the source with title, publisher and date, or mend the name',
      fr: 'ajoutez la source avec titre, éditeur et date, ou corrigez le nom',
    },
  },
  'PACK-TABLE-UNKNOWN': {
    what: {
      nl: 'de tabel "{found}" staat niet in datapackage.json',
      en: 'the table "{found}" is not in datapackage.json',
      fr: 'la table « {found} » n’est pas dans datapackage.json',
    },
    remedy: {
      nl: 'gebruik een van: {known}',
      en: 'use one of: {known}',
      fr: 'utilisez une de : {known}',
    },
  },
  'PACK-MEASURE-UNKNOWN': {
    what: {
      nl: 'de maatregel "{found}" staat niet in pack.yaml',
      en: 'the measure "{found}" is not in pack.yaml',
      fr: 'la mesure « {found} » n’est pas dans pack.yaml',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-MEASURE-ID': {
    what: {
      nl: 'de maatregel heet "{found}", zijn map "{expected}"',
      en: 'the measure is called "{found}", its folder "{expected}"',
      fr: 'la mesure s’appelle « {found} », son dossier « {expected} »',
    },
    remedy: { nl: 'geef beide dezelfde naam', en: 'give both the same name', fr: 'donnez-leur le même nom' },
  },
  'PACK-MEASURE-UNLISTED': {
    what: {
      nl: 'de map measures/{found} staat niet in pack.yaml en wordt niet gelezen',
      en: 'the folder measures/{found} is not in pack.yaml and is not read',
      fr: 'le dossier measures/{found} n’est pas dans pack.yaml et n’est pas lu',
    },
    remedy: {
      nl: 'zet de maatregel in "measures" van pack.yaml',
      en: 'put the measure in "measures" of pack.yaml',
      fr: 'mettez la mesure dans « measures » de pack.yaml',
    },
  },
  'PACK-MEASURE-ORDER': {
    what: {
      nl: 'deze maatregel leest de uitkomst van "{found}", die later in pack.yaml staat',
      en: 'this measure reads the outcome of "{found}", which stands later in pack.yaml',
      fr: 'cette mesure lit le résultat de « {found} », qui figure plus loin dans pack.yaml',
    },
    remedy: {
      nl: 'zet "{found}" in pack.yaml vóór deze maatregel',
      en: 'put "{found}" before this measure in pack.yaml',
      fr: 'mettez « {found} » avant cette mesure dans pack.yaml',
    },
  },
  'PACK-MEASURE-CYCLE': {
    what: {
      nl: 'maatregelen wachten op elkaars uitkomst: {found}',
      en: 'measures wait for each other’s outcome: {found}',
      fr: 'des mesures attendent leur résultat mutuel : {found}',
    },
    remedy: {
      nl: 'verbreek de kring: laat één van hen de uitkomst van de andere niet lezen',
      en: 'break the circle: let one of them not read the other’s outcome',
      fr: 'rompez le cercle : l’une d’elles ne doit pas lire le résultat de l’autre',
    },
  },
  'PACK-EXCLUSION-CYCLE': {
    what: {
      nl: 'maatregelen wijken voor elkaar: {found}',
      en: 'measures give way to each other: {found}',
      fr: 'des mesures cèdent l’une à l’autre : {found}',
    },
    remedy: {
      nl: 'laat maar één kant in "excludedBy" staan: die maatregel wijkt',
      en: 'keep one side in "excludedBy" only: that measure gives way',
      fr: 'ne gardez qu’un côté dans « excludedBy » : cette mesure cède',
    },
  },
  'PACK-SCENARIO-UNKNOWN': {
    what: {
      nl: 'het scenario "{found}" bestaat niet in scenarios/',
      en: 'the scenario "{found}" is not in scenarios/',
      fr: 'le scénario « {found} » n’existe pas dans scenarios/',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-WINDOW-UNKNOWN': {
    what: {
      nl: 'het venster "{found}" staat niet in het scenario',
      en: 'the window "{found}" is not in the scenario',
      fr: 'la fenêtre « {found} » n’est pas dans le scénario',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-WINDOW-OVERLAP': {
    what: {
      nl: 'het venster "{found}" begint voor het vorige eindigt',
      en: 'the window "{found}" begins before the previous one ends',
      fr: 'la fenêtre « {found} » commence avant la fin de la précédente',
    },
    remedy: {
      nl: 'laat vensters op elkaar volgen, elke dag in hoogstens één',
      en: 'let windows follow one another, every day in at most one',
      fr: 'faites se suivre les fenêtres, chaque jour dans une seule au plus',
    },
  },
  'PACK-WINDOW-NEEDED': {
    what: {
      nl: 'de kolom "{found}" bestaat alleen per venster',
      en: 'the column "{found}" exists per window only',
      fr: 'la colonne « {found} » n’existe que par fenêtre',
    },
    remedy: {
      nl: 'voeg "window" toe; kies uit: {known}',
      en: 'add "window"; choose from: {known}',
      fr: 'ajoutez « window » ; choisissez parmi : {known}',
    },
  },
  'PACK-WINDOW-NONE': {
    what: {
      nl: 'de kolom "{found}" bestaat niet per venster',
      en: 'the column "{found}" does not exist per window',
      fr: 'la colonne « {found} » n’existe pas par fenêtre',
    },
    remedy: { nl: 'haal "window" weg', en: 'remove "window"', fr: 'retirez « window »' },
  },
  'PACK-REGISTER-NONE': {
    what: {
      nl: 'een maatregel per {unit} kan "{found}" niet uit {kind} lezen: daarvan is er geen register',
      en: 'a measure per {unit} cannot read "{found}" from {kind}: there is no such register',
      fr: 'une mesure par {unit} ne peut lire « {found} » dans {kind} : ce registre n’existe pas',
    },
    remedy: {
      nl: 'lees uit population (enterprise, household, person) of uit exposure (enterprise)',
      en: 'read from population (enterprise, household, person) or from exposure (enterprise)',
      fr: 'lisez dans population (enterprise, household, person) ou dans exposure (enterprise)',
    },
  },
  'PACK-MEASURE-UNIT': {
    what: {
      nl: '"{found}" geldt per {unit}, en hier per {expected}',
      en: '"{found}" is decided per {unit}, and here per {expected}',
      fr: '« {found} » se décide par {unit}, et ici par {expected}',
    },
    remedy: {
      nl: 'noem hier alleen maatregelen per {expected}',
      en: 'name only measures per {expected} here',
      fr: 'ne citez ici que des mesures par {expected}',
    },
  },
  'PACK-COLUMN-UNKNOWN': {
    what: {
      nl: 'de kolom "{found}" bestaat niet in {table}',
      en: 'the column "{found}" does not exist in {table}',
      fr: 'la colonne « {found} » n’existe pas dans {table}',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-PERIOD-REVERSED': {
    what: {
      nl: 'de periode loopt van {from} tot {to}',
      en: 'the period runs from {from} to {to}',
      fr: 'la période va du {from} au {to}',
    },
    remedy: {
      nl: 'laat het einde op of na het begin vallen',
      en: 'let the end fall on or after the beginning',
      fr: 'faites tomber la fin au début ou après',
    },
  },
  'PACK-FIGURE-UNKNOWN': {
    what: {
      nl: 'het cijfer "{found}" wordt niet gesimuleerd',
      en: 'the figure "{found}" is not simulated',
      fr: 'le chiffre « {found} » n’est pas simulé',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-SET-UNKNOWN': {
    what: {
      nl: '"{found}" wijst geen parameter aan',
      en: '"{found}" does not name a parameter',
      fr: '« {found} » ne désigne pas un paramètre',
    },
    remedy: {
      nl: 'schrijf maatregel.parameter; deze maatregel kent: {known}',
      en: 'write measure.parameter; this measure knows: {known}',
      fr: 'écrivez mesure.paramètre ; cette mesure connaît : {known}',
    },
  },
} satisfies ProblemKinds;
