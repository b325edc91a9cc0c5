import type { Text } from '../../../base/index.ts';

export const noteTexts = {
  title: {
    nl: 'Beslissingsnota: {measure}',
    en: 'Decision note: {measure}',
    fr: 'Note de décision : {measure}',
  },
  question: { nl: 'De vraag', en: 'The question', fr: 'La question' },
  noQuestion: {
    nl: 'Wat doet de voorgestelde wijziging van de maatregel “{measure}” met kosten, dekking en lacune?',
    en: 'What does the proposed change of the measure “{measure}” do to cost, coverage and gap?',
    fr: 'Quel est l’effet de la modification proposée de la mesure « {measure} » sur le coût, la couverture et la lacune ?',
  },
  write: { nl: 'Formuleer de vraag', en: 'Phrase the question', fr: 'Formulez la question' },
  conclude: {
    nl: 'Schrijf de conclusie (niet verplicht)',
    en: 'Write the conclusion (not needed)',
    fr: 'Rédigez la conclusion (facultatif)',
  },
  put: {
    nl: 'Toon in de nota, zonder te bewaren',
    en: 'Show in the note, without saving',
    fr: 'Montrer dans la note, sans enregistrer',
  },
  print: {
    nl: 'Druk de nota af met de afdrukfunctie van de browser (Ctrl+P), op papier of als PDF.',
    en: 'Print the note with the print function of the browser (Ctrl+P), on paper or as PDF.',
    fr: 'Imprimez la note avec la fonction d’impression du navigateur (Ctrl+P), sur papier ou en PDF.',
  },
  start: { nl: 'Het vertrekpunt', en: 'The starting point', fr: 'Le point de départ' },
  startHow: {
    nl: '“{measure}” volgens de regels die golden op {day}, zoals bekend op {known}. {summary}',
    en: '{measure} as it held on {day}, with what was known on {known}. {summary}',
    fr: '{measure} telle qu’en vigueur le {day}, avec ce qui était connu le {known}. {summary}',
  },
  figures: { nl: 'Kerncijfers', en: 'Key figures', fr: 'Chiffres clés' },
  caveats: { nl: 'Wat u moet weten', en: 'What you must know', fr: 'Ce qu’il faut savoir' },
  sources: { nl: 'Bronnen', en: 'Sources', fr: 'Sources' },
  permalink: { nl: 'Deze nota opnieuw openen', en: 'Open this note again', fr: 'Rouvrir cette note' },
  fingerprint: {
    nl: 'Relance {version}, pakket {pack}',
    en: 'Relance {version}, pack {pack}',
    fr: 'Relance {version}, paquet {pack}',
  },
} as const satisfies Readonly<Record<string, Text>>;
