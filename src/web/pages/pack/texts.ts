import type { Text } from '../../../base/index.ts';

export const packTexts = {
  holds: {
    nl: 'Dit pakket bevat {measures} steunmaatregelen, {tables} tabellen en {sources} bronnen.',
    en: 'This pack holds {measures} support measures, {tables} tables and {sources} sources.',
    fr: 'Ce paquet contient {measures} mesures de soutien, {tables} tables et {sources} sources.',
  },
  broken: {
    nl: 'Fouten in het pakket {pack}: {count}',
    en: 'Mistakes in the pack {pack}: {count}',
    fr: 'Erreurs dans le paquet {pack} : {count}',
  },
  brokenHow: {
    nl: 'Zolang er fouten in staan, wordt met dit pakket niet gerekend. Verbeter ze in de bestanden, en start de server opnieuw.',
    en: 'While there are mistakes in it, nothing is computed with this pack. Mend them in the files, and start the server again.',
    fr: 'Tant qu’il contient des erreurs, ce paquet n’est pas utilisé pour les calculs. Corrigez-les dans les fichiers, puis redémarrez le serveur.',
  },
  warnings: {
    nl: 'Aandachtspunten in dit pakket',
    en: 'Points to note in this pack',
    fr: 'Points d’attention de ce paquet',
  },
  about: { nl: 'Over dit pakket', en: 'About this pack', fr: 'À propos de ce paquet' },
  scenario: { nl: 'Scenario', en: 'Scenario', fr: 'Scénario' },
  asOf: { nl: 'Kennis tot en met', en: 'Known up to', fr: 'Connaissances jusqu’au' },
  hash: { nl: 'Vingerafdruk', en: 'Fingerprint', fr: 'Empreinte' },
} as const satisfies Readonly<Record<string, Text>>;
