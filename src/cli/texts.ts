import type { Text } from '../base/index.ts';

/** Everything the command line says apart from problems and the report. */
export const cliTexts = {
  program: {
    nl: 'Ontwerp, toets, beslis en evalueer steunmaatregelen vanuit één definitie.',
    en: 'Design, test, decide and evaluate support measures from one definition.',
    fr: 'Concevoir, tester, décider et évaluer des mesures de soutien à partir d’une seule définition.',
  },
  titleUsage: { nl: 'Gebruik:', en: 'Usage:', fr: 'Utilisation :' },
  titleArguments: { nl: 'Argumenten:', en: 'Arguments:', fr: 'Arguments :' },
  titleOptions: { nl: 'Opties:', en: 'Options:', fr: 'Options :' },
  titleGlobalOptions: { nl: 'Algemene opties:', en: 'Global options:', fr: 'Options générales :' },
  titleCommands: { nl: 'Opdrachten:', en: 'Commands:', fr: 'Commandes :' },
  optionLanguage: {
    nl: 'taal van de uitvoer (standaard nl, of RELANCE_LANG)',
    en: 'language of the output (default nl, or RELANCE_LANG)',
    fr: 'langue de la sortie (nl par défaut, ou RELANCE_LANG)',
  },
  optionJson: {
    nl: 'geef gegevens (JSON) in plaats van tekst',
    en: 'print data (JSON) instead of text',
    fr: 'donner des données (JSON) au lieu de texte',
  },
  optionQuiet: { nl: 'toon geen voortgang', en: 'show no progress', fr: 'ne pas montrer la progression' },
  optionHelp: { nl: 'toon deze hulp', en: 'show this help', fr: 'montrer cette aide' },
  helpCommand: { nl: 'hulp bij een opdracht', en: 'help for a command', fr: 'aide pour une commande' },
  argumentPack: { nl: 'map van het pakket', en: 'folder of the pack', fr: 'dossier du paquet' },
  argumentPacks: { nl: 'mappen van pakketten', en: 'folders of packs', fr: 'dossiers de paquets' },
  argumentMeasure: { nl: 'id van de maatregel', en: 'id of the measure', fr: 'id de la mesure' },
  startDescription: {
    nl: 'beoordeel het pakket packs/flanders-2020 en schrijf het verslag in out/flanders-2020',
    en: 'assess the pack packs/flanders-2020 and write the report to out/flanders-2020',
    fr: 'évaluer le paquet packs/flanders-2020 et écrire le rapport dans out/flanders-2020',
  },
  assessDescription: {
    nl: 'beoordeel een steunpakket over alle ondernemingen: wie krijgt wat, wie valt uit de boot',
    en: 'assess a support package over all enterprises: who gets what, who is missed',
    fr: 'évaluer un ensemble de mesures sur toutes les entreprises : qui reçoit quoi, qui est oublié',
  },
  diagnoseDescription: {
    nl: 'toon wat de crisis doet met sectoren, ondernemingen, jobs, gezinnen en de begroting',
    en: 'show what the crisis does to sectors, enterprises, jobs, households and the budget',
    fr: 'montrer ce que la crise fait aux secteurs, entreprises, emplois, ménages et au budget',
  },
  optionTables: {
    nl: 'toon ook de tabellen van de figuren',
    en: 'show the tables of the figures too',
    fr: 'montrer aussi les tables des figures',
  },
  optionPart: {
    nl: 'alleen dit onderdeel van de diagnose (herhaalbaar)',
    en: 'only this part of the diagnosis (repeatable)',
    fr: 'seulement cette partie du diagnostic (répétable)',
  },
  forecastDescription: {
    nl: 'werk met de ramingen van een pakket',
    en: 'work with the forecasts of a pack',
    fr: 'travailler avec les prévisions d’un paquet',
  },
  forecastCheckDescription: {
    nl: 'herreken de gedrukte niveaus uit de gedrukte groei en toon wat niet kan kloppen',
    en: 'recompute the printed levels from the printed growth and show what cannot be right',
    fr: 'recalculer les niveaux imprimés à partir de la croissance imprimée et montrer ce qui ne peut être juste',
  },
  optionStrict: {
    nl: 'eindig met code 1 als een cijfer niet kan kloppen',
    en: 'end with code 1 if a figure cannot be right',
    fr: 'terminer avec le code 1 si un chiffre ne peut être juste',
  },
  forecastChecked: {
    nl: '{figures} gedrukte cijfers, {levels} niveaus herrekend. Cijfers die niet kunnen kloppen: {findings}.',
    en: '{figures} printed figures, {levels} levels recomputed. Figures that cannot be right: {findings}.',
    fr: '{figures} chiffres imprimés, {levels} niveaux recalculés. Chiffres qui ne peuvent être justes : {findings}.',
  },
  simulateDescription: {
    nl: 'reken maatregelen uit over de populatie, zonder scorekaart',
    en: 'run measures over the population, without a scorecard',
    fr: 'calculer des mesures sur la population, sans tableau de bord',
  },
  decideDescription: {
    nl: 'beslis over één eenheid en toon het ontvangstbewijs van de beslissing',
    en: 'decide for one unit and print the receipt of the decision',
    fr: 'décider pour une unité et montrer le reçu de la décision',
  },
  leafletDescription: {
    nl: 'schrijf het infoblad van een maatregel uit de regel zelf',
    en: 'write the leaflet of a measure from the rule itself',
    fr: 'écrire la fiche d’information d’une mesure à partir de la règle',
  },
  optionFormat: {
    nl: 'vorm van het infoblad',
    en: 'form of the leaflet',
    fr: 'forme de la fiche',
  },
  verifyDescription: {
    nl: 'reken een ontvangstbewijs na uit de regel, zonder het rekenhart van Relance',
    en: 'compute a receipt again from the rule, without the engine of Relance',
    fr: 'recalculer un reçu à partir de la règle, sans le moteur de Relance',
  },
  argumentReceipt: {
    nl: 'ontvangstbewijs (JSON), of - voor de standaardinvoer',
    en: 'receipt (JSON), or - for standard input',
    fr: 'reçu (JSON), ou - pour l’entrée standard',
  },
  argumentDocument: {
    nl: 'regel waarmee beslist is (DMN)',
    en: 'rule that was decided with (DMN)',
    fr: 'règle appliquée (DMN)',
  },
  optionRegistered: {
    nl: 'vingerafdruk zoals ze op de brief of bij de overheid staat',
    en: 'fingerprint as it stands on the letter or with the authority',
    fr: 'empreinte telle qu’indiquée sur la lettre ou chez l’autorité',
  },
  optionReceipt: {
    nl: 'schrijf het ontvangstbewijs als JSON in dit bestand',
    en: 'write the receipt as JSON to this file',
    fr: 'écrire le reçu en JSON dans ce fichier',
  },
  verified: {
    nl: 'Klopt: de vingerafdruk, de regel en elke waarde, cel en uitkomst van de beslissing zijn nagerekend.',
    en: 'Verified: fingerprint, rule, and every value, cell and outcome of the decision were computed again.',
    fr: 'Vérifié : l’empreinte, la règle et chaque valeur, cellule et résultat de la décision ont été recalculés.',
  },
  verifiedTaken: {
    nl: 'De invoer, de parameters met hun dagen en bronnen, en de titels en andere teksten voor de lezer zijn genomen zoals het ontvangstbewijs ze noemt.',
    en: 'The inputs, the parameters with their days and sources, and titles and other texts for readers were taken as the receipt states them.',
    fr: 'Les entrées, les paramètres avec leurs dates et sources, et les titres et autres textes pour le lecteur ont été repris tels qu’indiqués.',
  },
  verifiedRegistered: {
    nl: 'De vingerafdruk is die welke u opgaf.',
    en: 'The fingerprint is the one that you gave.',
    fr: 'L’empreinte est celle que vous avez donnée.',
  },
  questionsDescription: {
    nl: 'toon welke vragen nog tellen voor één eenheid, en wat er bij een weigering moet veranderen',
    en: 'show which questions still matter for one unit, and what would have to change after a refusal',
    fr: 'montrer quelles questions comptent encore pour une unité, et ce qui devrait changer après un refus',
  },
  checkDescription: {
    nl: 'controleer een pakket: bestanden, bronnen, parameters, regels, uitgewerkte voorbeelden',
    en: 'check a pack: files, sources, parameters, rules, worked examples',
    fr: 'contrôler un paquet : fichiers, sources, paramètres, règles, exemples détaillés',
  },
  tckDescription: {
    nl: 'voer de conformiteitstests voor DMN uit en toon het scorebord',
    en: 'run the DMN conformance kit and print the scoreboard',
    fr: 'exécuter les tests de conformité DMN et montrer le tableau des résultats',
  },
  argumentFolder: { nl: 'map met testgevallen', en: 'folder with test cases', fr: 'dossier des cas de test' },
  optionAsOf: {
    nl: 'gebruik alleen wat op deze dag bekend was (JJJJ-MM-DD)',
    en: 'use only what was known on this day (YYYY-MM-DD)',
    fr: 'n’utiliser que ce qui était connu ce jour (AAAA-MM-JJ)',
  },
  optionValidAt: {
    nl: 'parameters zoals ze op deze dag golden (JJJJ-MM-DD)',
    en: 'parameters as they applied on this day (YYYY-MM-DD)',
    fr: 'paramètres tels qu’applicables ce jour (AAAA-MM-JJ)',
  },
  optionTckOut: {
    nl: 'map voor de resultaatbestanden (standaard: out/tck)',
    en: 'folder for the result files (default: out/tck)',
    fr: 'dossier des fichiers de résultats (par défaut : out/tck)',
  },
  optionMarkdown: {
    nl: 'schrijf het scorebord ook als Markdown naar dit bestand',
    en: 'also write the scoreboard as Markdown to this file',
    fr: 'écrire aussi le tableau en Markdown dans ce fichier',
  },
  optionOut: { nl: 'map voor het verslag', en: 'folder for the report', fr: 'dossier du rapport' },
  optionMeasure: {
    nl: 'alleen deze maatregel (herhaalbaar)',
    en: 'only this measure (repeatable)',
    fr: 'seulement cette mesure (répétable)',
  },
  optionSet: {
    nl: 'variant naast de basis; meer wijzigingen in één variant scheiden met ";" (herhaalbaar)',
    en: 'variant beside the base; separate several changes of one variant by ";" (repeatable)',
    fr: 'variante à côté de la base ; séparer plusieurs changements par « ; » (répétable)',
  },
  optionSweep: {
    nl: 'reeks waarden voor de grens van kosten en dekking (één of twee keer)',
    en: 'range of values for the frontier of cost against coverage (once or twice)',
    fr: 'série de valeurs pour la frontière coût-couverture (une ou deux fois)',
  },
  optionCount: {
    nl: 'tel in de populatie hoeveel eenheden onder elke bevinding over de regels vallen',
    en: 'count in the population how many units fall under each finding about the rules',
    fr: 'compter dans la population combien d’unités relèvent de chaque constat sur les règles',
  },
  optionExplained: {
    nl: 'toon ook de bevindingen die het pakket verklaart, met de reden',
    en: 'also show the findings that the pack explains, with the reason',
    fr: 'montrer aussi les constats que le paquet explique, avec la raison',
  },
  optionThreads: {
    nl: 'aantal rekendraden; het resultaat hangt er niet van af',
    en: 'number of threads; the result does not depend on it',
    fr: 'nombre de fils d’exécution ; le résultat n’en dépend pas',
  },
  optionEffects: {
    nl: 'sla het effect van de aannamen van de terugtoets over (sneller)',
    en: 'leave out the effect of the back-test’s assumptions (faster)',
    fr: 'omettre l’effet des hypothèses du test rétrospectif (plus rapide)',
  },
  optionSetBase: {
    nl: 'reken met deze waarde in plaats van die van het pakket (herhaalbaar)',
    en: 'compute with this value instead of the pack’s (repeatable)',
    fr: 'calculer avec cette valeur au lieu de celle du paquet (répétable)',
  },
  serveDescription: {
    nl: 'toon pakketten in de werkbank op deze machine, met HTTP-API',
    en: 'serve packs in the workbench on this machine, with its HTTP API',
    fr: 'servir des paquets dans l’atelier sur cette machine, avec son API HTTP',
  },
  optionBoundaries: {
    nl: 'grenzen van gemeenten voor de kaarten (TopoJSON of GeoJSON in graden)',
    en: 'boundaries of municipalities for the maps (TopoJSON or GeoJSON in degrees)',
    fr: 'limites des communes pour les cartes (TopoJSON ou GeoJSON en degrés)',
  },
  optionData: {
    nl: 'map waarin varianten en nota’s worden bewaard (standaard RELANCE_DATA, of DATABASE_URL voor PostgreSQL, of uw map voor gegevens)',
    en: 'folder in which variants and notes are kept (default RELANCE_DATA, or DATABASE_URL for PostgreSQL, or your folder for data)',
    fr: 'dossier où sont conservées variantes et notes (par défaut RELANCE_DATA, ou DATABASE_URL pour PostgreSQL, ou votre dossier de données)',
  },
  optionPort: {
    nl: 'poort (standaard PORT, of 8020; 0 neemt er een die vrij is)',
    en: 'port (default PORT, or 8020; 0 takes one that is free)',
    fr: 'port (PORT par défaut, ou 8020 ; 0 en prend un qui est libre)',
  },
  optionHost: {
    nl: 'adres waarop de server luistert (standaard 127.0.0.1; een ander enkel met OpenID Connect)',
    en: 'address on which the server listens (default 127.0.0.1; another only with OpenID Connect)',
    fr: 'adresse d’écoute du serveur (127.0.0.1 par défaut ; une autre seulement avec OpenID Connect)',
  },
  optionTrustProxy: {
    nl: 'geloof het laatste adres in X-Forwarded-For (enkel achter een eigen proxy)',
    en: 'believe the last address in X-Forwarded-For (only behind a proxy of your own)',
    fr: 'croire la dernière adresse de X-Forwarded-For (seulement derrière votre propre proxy)',
  },
  serving: {
    nl: 'Relance luistert op {url} (stop met Ctrl-C)',
    en: 'Relance listens at {url} (stop with Ctrl-C)',
    fr: 'Relance écoute sur {url} (arrêter avec Ctrl-C)',
  },
  warm: {
    nl: 'Het register van {pack} staat klaar.',
    en: 'The register of {pack} is ready.',
    fr: 'Le registre de {pack} est prêt.',
  },
  optionCache: {
    nl: 'reken alles opnieuw, ook wat van een vorige run bewaard is (in ~/.cache/relance)',
    en: 'compute everything again, also what an earlier run kept (in ~/.cache/relance)',
    fr: 'tout recalculer, même ce qu’une exécution précédente a gardé (dans ~/.cache/relance)',
  },
  optionServe: {
    nl: 'reken alleen en stop daarna',
    en: 'only compute, then stop',
    fr: 'calculer seulement, puis s’arrêter',
  },
  optionInput: {
    nl: 'JSON-bestand met de gegevens van één eenheid, of - voor de standaardinvoer',
    en: 'JSON file with the data of one unit, or - for standard input',
    fr: 'fichier JSON avec les données d’une unité, ou - pour l’entrée standard',
  },
  optionGiven: {
    nl: 'JSON-bestand met wat al bekend is van de eenheid, of - voor de standaardinvoer; wat ontbreekt, is nog te vragen',
    en: 'JSON file with what is known of the unit, or - for standard input; what is missing is still to be asked',
    fr: 'fichier JSON avec ce qui est connu de l’unité, ou - pour l’entrée standard ; ce qui manque est à demander',
  },
  optionFixed: {
    nl: 'invoer die de aanvrager niet kan veranderen (herhaalbaar)',
    en: 'input that the applicant cannot change (repeatable)',
    fr: 'entrée que le demandeur ne peut pas changer (répétable)',
  },
  entitledTo: { nl: 'Recht op {measure}', en: 'Entitled to {measure}', fr: 'Droit à {measure}' },
  amountOf: {
    nl: 'Bedrag van {measure}, in euro',
    en: 'Amount of {measure}, in euro',
    fr: 'Montant de {measure}, en euros',
  },
  stepLoad: {
    nl: 'pakket lezen en controleren',
    en: 'reading and checking the pack',
    fr: 'lecture et contrôle du paquet',
  },
  stepPopulation: { nl: 'register opbouwen', en: 'building the register', fr: 'construction du registre' },
  stepScenario: { nl: 'scenario toepassen', en: 'applying the scenario', fr: 'application du scénario' },
  stepWrite: { nl: 'verslag schrijven', en: 'writing the report', fr: 'écriture du rapport' },
  written: { nl: 'Geschreven in {folder}:', en: 'Written to {folder}:', fr: 'Écrit dans {folder} :' },
  didYouMean: {
    nl: 'bedoelt u {suggestion}?',
    en: 'do you mean {suggestion}?',
    fr: 'vouliez-vous dire {suggestion} ?',
  },
  cancelled: {
    nl: 'Afgebroken. Er is niets half geschreven.',
    en: 'Cancelled. Nothing was left half-written.',
    fr: 'Interrompu. Rien n’est resté écrit à moitié.',
  },
  internal: {
    nl: 'Interne fout: dit is een fout van Relance, niet van uw gegevens. Meld haar met de regels hieronder.',
    en: 'Internal error: this is a mistake of Relance, not of your data. Report it with the lines below.',
    fr: 'Erreur interne : c’est une erreur de Relance, pas de vos données. Signalez-la avec les lignes ci-dessous.',
  },
} satisfies Readonly<Record<string, Text>>;

/** What is wrong with a command line, by the code of the parser. */
export const usageTexts = {
  'commander.missingArgument': {
    nl: 'het argument "{word}" ontbreekt',
    en: 'the argument "{word}" is missing',
    fr: 'l’argument « {word} » manque',
  },
  'commander.missingMandatoryOptionValue': {
    nl: 'de verplichte optie "{word}" ontbreekt',
    en: 'the required option "{word}" is missing',
    fr: 'l’option obligatoire « {word} » manque',
  },
  'commander.optionMissingArgument': {
    nl: 'de optie "{word}" heeft een waarde nodig',
    en: 'the option "{word}" needs a value',
    fr: 'l’option « {word} » demande une valeur',
  },
  'commander.invalidArgument': {
    nl: 'de waarde bij "{word}" is niet toegelaten',
    en: 'the value of "{word}" is not allowed',
    fr: 'la valeur de « {word} » n’est pas permise',
  },
  'commander.unknownOption': {
    nl: 'de optie "{word}" bestaat niet',
    en: 'the option "{word}" does not exist',
    fr: 'l’option « {word} » n’existe pas',
  },
  'commander.unknownCommand': {
    nl: 'de opdracht "{word}" bestaat niet',
    en: 'the command "{word}" does not exist',
    fr: 'la commande « {word} » n’existe pas',
  },
  'commander.excessArguments': {
    nl: 'te veel argumenten voor "{word}"',
    en: 'too many arguments for "{word}"',
    fr: 'trop d’arguments pour « {word} »',
  },
} satisfies Readonly<Record<string, Text>>;
