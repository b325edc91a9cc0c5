import type { Text } from '../../../base/index.ts';

/** Summaries and descriptions of routes. */
export const routeTexts: readonly Text[] = [
  {
    nl: 'Of de server antwoordt, en welke registers klaar zijn',
    en: 'Whether the server answers, and which registers are ready',
    fr: 'Si le serveur répond, et quels registres sont prêts',
  },
  {
    nl: 'De pakketten die de server aanbiedt',
    en: 'The packs that are served',
    fr: 'Les paquets que le serveur propose',
  },
  { nl: 'Eén pakket', en: 'One pack', fr: 'Un paquet' },
  { nl: 'De bronnen van een pakket', en: 'The sources of a pack', fr: 'Les sources d’un paquet' },
  {
    nl: 'De tabellen van een pakket met hun schema',
    en: 'The tables of a pack with their schemas',
    fr: 'Les tables d’un paquet avec leur schéma',
  },
  { nl: 'Het schema van één tabel', en: 'The schema of one table', fr: 'Le schéma d’une table' },
  {
    nl: 'De rijen van een tabel: een deel als JSON, of allemaal als CSV of Parquet',
    en: 'The rows of a table: part of them as JSON, or all of them as CSV or Parquet',
    fr: 'Les lignes d’une table : une partie en JSON, ou toutes en CSV ou Parquet',
  },
  {
    nl: '`Accept` kiest de vorm. `limit` en `offset` gelden alleen voor JSON.',
    en: 'The form is chosen by `Accept`. `limit` and `offset` count for JSON alone.',
    fr: '`Accept` choisit la forme. `limit` et `offset` ne valent que pour JSON.',
  },
  { nl: 'De maatregelen van een pakket', en: 'The measures of a pack', fr: 'Les mesures d’un paquet' },
  { nl: 'Eén maatregel', en: 'One measure', fr: 'Une mesure' },
  {
    nl: 'De beslissingstabel, de parameters in de tijd met hun bronnen, de uitgewerkte voorbeelden zoals ze nu uitkomen, de voorwaarden in woorden, en wat de controles van de regel vinden.',
    en: 'Its decision table, its parameters in time with their sources, its worked examples as they come out now, its conditions in words, and what the checks of its rule find.',
    fr: 'Sa table de décision, ses paramètres dans le temps avec leurs sources, ses exemples chiffrés tels qu’ils donnent aujourd’hui, ses conditions en toutes lettres, et ce que trouvent les contrôles de sa règle.',
  },
  {
    nl: 'Over één eenheid beslissen volgens een maatregel, met het ontvangstbewijs',
    en: 'Decide a measure for one unit, with its receipt',
    fr: 'Décider d’une mesure pour une unité, avec son reçu',
  },
  {
    nl: 'De server bewaart niets: het ontvangstbewijs is voor wie het vraagt.',
    en: 'Nothing is kept: the receipt is the reader’s.',
    fr: 'Rien n’est conservé : le reçu appartient à qui le demande.',
  },
  {
    nl: 'Wat nog gevraagd moet worden over een eenheid, en wat na een weigering zou moeten veranderen',
    en: 'What is still to be asked of a unit, and what would have to change after a refusal',
    fr: 'Ce qui reste à demander à une unité, et ce qui devrait changer après un refus',
  },
  {
    nl: 'Wat een wijziging van één maatregel doet met het hele register',
    en: 'What a change of one measure does to the whole register',
    fr: 'Ce qu’un changement d’une mesure fait à tout le registre',
  },
  {
    nl: 'Voor de maatregel op zich, vóór uitsluitingen tussen maatregelen, plafonds en budgetten; andere maatregelen blijven zoals in het pakket. Gelijke vragen hebben gelijke ETags. De eerste vraag na de start van de server wacht soms op het register.',
    en: 'Of the measure by itself, before exclusions between measures, ceilings and budgets; other measures stand as they are in the pack. Equal questions have equal ETags. The first question after the server started may wait for the register.',
    fr: 'Pour la mesure seule, avant les exclusions entre mesures, les plafonds et les budgets ; les autres mesures restent celles du paquet. À questions égales, ETags égaux. La première question après le démarrage du serveur attend parfois le registre.',
  },
  {
    nl: 'De beoordeling van een pakket starten',
    en: 'Start an assessment of a pack',
    fr: 'Lancer l’évaluation d’un paquet',
  },
  {
    nl: 'Antwoordt 202 met de taak en haar adres in `Location`. Wie dezelfde vraag stelt, krijgt dezelfde taak. Een taak loopt door als de verbinding wegvalt; DELETE annuleert ze.',
    en: 'Answers 202 with the job and its address in `Location`. Who asks the same question gets the same job. A job goes on when the connection is cut; DELETE cancels it.',
    fr: 'Répond 202 avec la tâche et son adresse dans `Location`. Qui pose la même question reçoit la même tâche. Une tâche continue si la connexion est coupée ; DELETE l’annule.',
  },
  {
    nl: 'De taken die lopen, wachten of het laatst zijn afgelopen',
    en: 'The jobs that run, wait, or were over last',
    fr: 'Les tâches en cours, en attente, ou terminées en dernier',
  },
  { nl: 'Eén taak', en: 'One job', fr: 'Une tâche' },
  {
    nl: 'Een taak annuleren; een afgelopen taak blijft zoals ze is',
    en: 'Cancel a job; one that is over stays as it is',
    fr: 'Annuler une tâche ; une tâche terminée reste telle quelle',
  },
  {
    nl: 'De voortgang van een taak, als server-sent events',
    en: 'The progress of a job, as server-sent events',
    fr: 'L’avancement d’une tâche, en server-sent events',
  },
  {
    nl: 'Elke gebeurtenis `job` bevat de taak als JSON; de stroom stopt als de taak is afgelopen.',
    en: 'Each event `job` holds the job as JSON; the stream ends when the job is over.',
    fr: 'Chaque événement `job` contient la tâche en JSON ; le flux se termine avec la tâche.',
  },
  {
    nl: 'De uitkomst van een afgewerkte taak',
    en: 'The outcome of a job that is done',
    fr: 'Le résultat d’une tâche achevée',
  },
  {
    nl: 'De diagnose die een taak heeft gemaakt, als daarom gevraagd was',
    en: 'The diagnosis that a job made, where it was asked',
    fr: 'Le diagnostic établi par une tâche, s’il a été demandé',
  },
  {
    nl: 'Deze beschrijving, als OpenAPI 3.1',
    en: 'This description, as OpenAPI 3.1',
    fr: 'Cette description, en OpenAPI 3.1',
  },
  {
    nl: 'Eenheden van het register, volgens wat een maatregel voor hen beslist',
    en: 'Units of the register, by what a measure decides for them',
    fr: 'Unités du registre, selon ce qu’une mesure décide pour elles',
  },
  {
    nl: 'In een gelote volgorde die altijd dezelfde is. Van de maatregel op zich, zoals ze in het pakket staat. Het register is synthetisch: geen enkele eenheid bestaat echt. De eerste vraag wacht soms op het register.',
    en: 'In a drawn order that is always the same. Of the measure by itself, as it stands in the pack. The register is synthetic: no unit is a real one. The first question may wait for the register.',
    fr: 'Dans un ordre tiré au sort, toujours le même. De la mesure seule, telle qu’elle figure dans le paquet. Le registre est synthétique : aucune unité n’est réelle. La première question attend parfois le registre.',
  },
  {
    nl: 'Eén eenheid van het register: de invoer van een maatregel, en wat die beslist',
    en: 'One unit of the register: the inputs of a measure, and what it decides',
    fr: 'Une unité du registre : les entrées d’une mesure, et ce qu’elle décide',
  },
  {
    nl: '`given` kan zo naar `decisions` en `questions` gestuurd worden, of met andere waarden.',
    en: '`given` can be sent to `decisions` and `questions` as it is, or with other values.',
    fr: '`given` peut être envoyé tel quel à `decisions` et `questions`, ou avec d’autres valeurs.',
  },
];
