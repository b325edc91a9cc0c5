import type { Text } from '../../../base/index.ts';

/** What an answer is. */
export const answerTexts: readonly Text[] = [
  { nl: 'De server antwoordt.', en: 'The server answers.', fr: 'Le serveur répond.' },
  {
    nl: 'Probleembeschrijving (RFC 9457) in de taal van de vraag.',
    en: 'Problem details (RFC 9457) in the language of the request.',
    fr: 'Description du problème (RFC 9457) dans la langue de la demande.',
  },
  {
    nl: 'Ongewijzigd: wie het vraagt, heeft het al.',
    en: 'Not modified: the reader has it already.',
    fr: 'Non modifié : qui le demande l’a déjà.',
  },
  { nl: 'Pakketten.', en: 'Packs.', fr: 'Des paquets.' },
  { nl: 'Een pakket.', en: 'A pack.', fr: 'Un paquet.' },
  { nl: 'Bronnen.', en: 'Sources.', fr: 'Des sources.' },
  { nl: 'Tabellen.', en: 'Tables.', fr: 'Des tables.' },
  { nl: 'Een tabel.', en: 'A table.', fr: 'Une table.' },
  {
    nl: 'Rijen in de volgorde van het bestand.',
    en: 'Rows in the order of the file.',
    fr: 'Les lignes dans l’ordre du fichier.',
  },
  {
    nl: 'Maatregelen, in de volgorde waarin ze op elkaar voortbouwen.',
    en: 'Measures, in the order in which they build on each other.',
    fr: 'Les mesures, dans l’ordre où elles s’appuient l’une sur l’autre.',
  },
  { nl: 'Een maatregel.', en: 'A measure.', fr: 'Une mesure.' },
  { nl: 'Een beslissing.', en: 'A decision.', fr: 'Une décision.' },
  { nl: 'Open vragen.', en: 'Open questions.', fr: 'Des questions ouvertes.' },
  { nl: 'Een simulatie.', en: 'A simulation.', fr: 'Une simulation.' },
  { nl: 'Een taak.', en: 'A job.', fr: 'Une tâche.' },
  { nl: 'Gebeurtenissen.', en: 'Events.', fr: 'Des événements.' },
  { nl: 'Een beoordeling.', en: 'An assessment.', fr: 'Une évaluation.' },
  { nl: 'Een diagnose.', en: 'A diagnosis.', fr: 'Un diagnostic.' },
  { nl: 'Een OpenAPI 3.1-document.', en: 'An OpenAPI 3.1 document.', fr: 'Un document OpenAPI 3.1.' },
  { nl: 'Eenheden.', en: 'Units.', fr: 'Des unités.' },
  { nl: 'Een eenheid.', en: 'A unit.', fr: 'Une unité.' },
];
