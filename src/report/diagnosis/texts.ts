import type { Text } from '../../base/index.ts';

export const diagnosisTexts = {
  heading: { nl: 'Diagnose', en: 'Diagnosis', fr: 'Diagnostic' },
  why: { nl: 'Waarom deze cijfers', en: 'Why these numbers', fr: 'Pourquoi ces chiffres' },
  sources: { nl: 'Bronnen', en: 'Sources', fr: 'Sources' },
  vintage: { nl: 'Tabel', en: 'Table', fr: 'Table' },
  variant: { nl: 'Variant', en: 'Variant', fr: 'Variante' },
  assumptions: { nl: 'Aannamen', en: 'Assumptions', fr: 'Hypothèses' },
  caveats: { nl: 'Let op', en: 'Mind', fr: 'Attention' },
  more: {
    nl: '… en nog {n} rijen in {file}',
    en: '… and {n} more rows in {file}',
    fr: '… et {n} lignes de plus dans {file}',
  },
} satisfies Readonly<Record<string, Text>>;
