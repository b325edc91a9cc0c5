import type { ProblemKinds } from '../../base/index.ts';

/** What can go wrong before a scenario can be applied. */
export const diagnoseProblems = {
  'SCENARIO-MISSING': {
    what: {
      nl: 'het scenario "{id}" bestaat niet; er is: {known}',
      en: 'the scenario "{id}" does not exist; there is: {known}',
      fr: 'le scénario « {id} » n’existe pas ; il y a : {known}',
    },
    remedy: {
      nl: 'kies een van deze of voeg scenarios/{id}.yaml toe aan het pack',
      en: 'choose one of these or add scenarios/{id}.yaml to the pack',
      fr: 'choisissez l’un de ceux-ci ou ajoutez scenarios/{id}.yaml au pack',
    },
  },
  'SCENARIO-SHAPE': {
    what: {
      nl: 'gevonden: {found}; verwacht: {expected}',
      en: 'found: {found}; expected: {expected}',
      fr: 'trouvé : {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'schrijf het scenario zoals in packs/flanders-2020/scenarios/covid-2020.yaml',
      en: 'write the scenario as in packs/flanders-2020/scenarios/covid-2020.yaml',
      fr: 'écrivez le scénario comme dans packs/flanders-2020/scenarios/covid-2020.yaml',
    },
  },
  'SCENARIO-WINDOW': {
    what: {
      nl: 'het venster "{window}" {found}',
      en: 'the window "{window}" {found}',
      fr: 'la fenêtre « {window} » {found}',
    },
    remedy: {
      nl: 'geef vensters die op elkaar volgen, elk met een eigen naam, en van vroeg naar laat',
      en: 'give windows that follow each other, each with its own name, from early to late',
      fr: 'donnez des fenêtres qui se suivent, chacune avec son nom, de la plus ancienne à la plus récente',
    },
  },
  'SCENARIO-WINDOW-OUTSIDE': {
    what: {
      nl: 'het venster "{window}" ({from} tot {to}) raakt geen enkele golf van de enquête ({first} tot {last})',
      en: 'the window "{window}" ({from} to {to}) touches no wave of the survey ({first} to {last})',
      fr: 'la fenêtre « {window} » ({from} à {to}) ne touche aucune vague de l’enquête ({first} à {last})',
    },
    remedy: {
      nl: 'verplaats het venster tot hoogstens {margin} dagen van een golf',
      en: 'move the window to within {margin} days of a wave',
      fr: 'déplacez la fenêtre à {margin} jours au plus d’une vague',
    },
  },
  'SCENARIO-BAND': {
    what: {
      nl: 'de verliesband "{band}": {found}',
      en: 'the loss band "{band}": {found}',
      fr: 'la tranche de perte « {band} » : {found}',
    },
    remedy: {
      nl: 'geef banden in stappen van 0,0001, van groot naar klein verlies, zonder overlapping, elk antwoord in één band',
      en: 'give bands in steps of 0.0001, from large to small loss, without overlap, each answer in one band',
      fr: 'donnez des tranches par pas de 0,0001, de la plus grande à la plus petite perte, sans chevauchement, chaque réponse dans une tranche',
    },
  },
  'SCENARIO-SECTOR-UNKNOWN': {
    what: {
      nl: 'de sector "{sector}" heeft geen antwoorden in de enquête en geen vervanger',
      en: 'the sector "{sector}" has no answers in the survey and no proxy',
      fr: 'le secteur « {sector} » n’a ni réponses dans l’enquête ni substitut',
    },
    remedy: {
      nl: 'voeg onder proxies toe welke sector de antwoorden levert',
      en: 'add under proxies which sector gives the answers',
      fr: 'ajoutez sous proxies quel secteur donne les réponses',
    },
  },
  'SCENARIO-SHARES': {
    what: {
      nl: 'golf {wave}, sector "{sector}": de aandelen tellen op tot {found}, niet tot 1',
      en: 'wave {wave}, sector "{sector}": the shares add up to {found}, not to 1',
      fr: 'vague {wave}, secteur « {sector} » : la somme des parts est {found}, pas 1',
    },
    remedy: {
      nl: 'laat ontbrekende banden weg en neem alle gevraagde banden op',
      en: 'leave out bands that were not asked and include all that were',
      fr: 'omettez les tranches non demandées et reprenez toutes les autres',
    },
  },
  'SCENARIO-CLOSURE': {
    what: {
      nl: 'sluiting van activiteit {activity}: {found}',
      en: 'closure of activity {activity}: {found}',
      fr: 'fermeture de l’activité {activity} : {found}',
    },
    remedy: {
      nl: 'geef een soort (full, partial, weekend, none), een bekende groep en een heropening na de sluiting',
      en: 'give a kind (full, partial, weekend, none), a known group and a reopening after the closure',
      fr: 'indiquez un type (full, partial, weekend, none), un groupe connu et une réouverture après la fermeture',
    },
  },
  'SCENARIO-KEY-UNKNOWN': {
    what: {
      nl: 'het scenario heeft geen parameter "{key}"; er is: {known}',
      en: 'the scenario has no parameter "{key}"; there is: {known}',
      fr: 'le scénario n’a pas de paramètre « {key} » ; il y a : {known}',
    },
    remedy: {
      nl: 'gebruik een van deze sleutels',
      en: 'use one of these keys',
      fr: 'utilisez une de ces clés',
    },
  },
  'SCENARIO-VALUE': {
    what: {
      nl: 'parameter "{key}": gevonden "{found}", verwacht {expected}',
      en: 'parameter "{key}": found "{found}", expected {expected}',
      fr: 'paramètre « {key} » : trouvé « {found} », attendu {expected}',
    },
    remedy: {
      nl: 'geef een waarde van deze vorm, met een punt als decimaalteken',
      en: 'give a value of this form, with a point as decimal sign',
      fr: 'donnez une valeur de cette forme, avec un point décimal',
    },
  },
  'SCENARIO-PARAMETER-MISSING': {
    what: {
      nl: 'de parameter "{key}" ontbreekt',
      en: 'the parameter "{key}" is missing',
      fr: 'le paramètre « {key} » manque',
    },
    remedy: {
      nl: 'voeg hem toe onder parameters, met bron of opmerking',
      en: 'add it under parameters, with a source or a note',
      fr: 'ajoutez-le sous parameters, avec une source ou une note',
    },
  },
  'SCENARIO-TABLE-MISSING': {
    what: {
      nl: 'de tabel "{table}" staat niet in het pack',
      en: 'the table "{table}" is not in the pack',
      fr: 'la table « {table} » n’est pas dans le pack',
    },
    remedy: {
      nl: 'voeg data/{table}.csv toe aan datapackage.json',
      en: 'add data/{table}.csv to datapackage.json',
      fr: 'ajoutez data/{table}.csv à datapackage.json',
    },
  },
  'SCENARIO-NEED-FILE': {
    what: {
      nl: 'het beslismodel van de nood kan niet gelezen worden: {file}',
      en: 'the decision model of the need cannot be read: {file}',
      fr: 'le modèle de décision du besoin ne peut être lu : {file}',
    },
    remedy: {
      nl: 'zet het bestand naast het scenario, met de beslissingen Need, Need low, Need high en Healthy before',
      en: 'put the file beside the scenario, with the decisions Need, Need low, Need high and Healthy before',
      fr: 'placez le fichier à côté du scénario, avec les décisions Need, Need low, Need high et Healthy before',
    },
  },
  'SCENARIO-NEED-INPUT': {
    what: {
      nl: 'het beslismodel van de nood vraagt "{input}", dat het scenario niet levert',
      en: 'the decision model of the need asks for "{input}", which the scenario does not provide',
      fr: 'le modèle de décision du besoin demande « {input} », que le scénario ne fournit pas',
    },
    remedy: {
      nl: 'gebruik een van: {known}; of koppel de invoer aan een parameter onder need.parameters',
      en: 'use one of: {known}; or bind the input to a parameter under need.parameters',
      fr: 'utilisez un de : {known} ; ou liez l’entrée à un paramètre sous need.parameters',
    },
  },
  'SCENARIO-POPULATION-MISSING': {
    what: {
      nl: 'er is nog geen register van ondernemingen',
      en: 'there is no register of enterprises yet',
      fr: 'il n’y a pas encore de registre d’entreprises',
    },
    remedy: {
      nl: 'bouw eerst de populatie (tabel enterprise)',
      en: 'build the population first (table enterprise)',
      fr: 'construisez d’abord la population (table enterprise)',
    },
  },
} satisfies ProblemKinds;
