import type { Text } from '../../../base/index.ts';

export const packTexts = {
  holds: {
    nl: 'Dit pakket bevat {measures} steunmaatregelen, {tables} tabellen en {sources} bronnen.',
    en: 'This pack holds {measures} support measures, {tables} tables and {sources} sources.',
    fr: 'Ce paquet contient {measures} mesures de soutien, {tables} tables et {sources} sources.',
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
