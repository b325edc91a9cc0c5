import type { Text } from '../../base/index.ts';

/** The words of a receipt in plain language. */
export const receiptTexts = {
  outcome: { nl: 'Uitkomst', en: 'Outcome', fr: 'Résultat' },
  yes: { nl: 'ja', en: 'yes', fr: 'oui' },
  no: { nl: 'nee', en: 'no', fr: 'non' },
  nothing: { nl: 'geen', en: 'none', fr: 'aucun' },
  rule: { nl: 'Regel {index} geldt', en: 'Rule {index} applies', fr: 'La règle {index} s’applique' },
  nearest: {
    nl: 'Regel {index} komt het dichtst, maar geldt niet',
    en: 'Rule {index} comes closest, but does not apply',
    fr: 'La règle {index} est la plus proche, mais ne s’applique pas',
  },
  met: { nl: 'in orde', en: 'met', fr: 'remplie' },
  failed: { nl: 'niet in orde', en: 'not met', fr: 'non remplie' },
  unknown: { nl: 'niet te bepalen', en: 'cannot be determined', fr: 'indéterminable' },
  asked: { nl: 'gevraagd: {tests}', en: 'required: {tests}', fr: 'requis : {tests}' },
  parameters: { nl: 'Bedragen en drempels', en: 'Amounts and thresholds', fr: 'Montants et seuils' },
  valid: {
    nl: 'geldig vanaf {from}, bekend sinds {known}, bron: {source}',
    en: 'valid from {from}, known since {known}, source: {source}',
    fr: 'valable dès le {from}, connu depuis le {known}, source : {source}',
  },
  legal: { nl: 'Rechtsgrond', en: 'Legal basis', fr: 'Base légale' },
  proof: {
    nl: 'Vingerafdruk van deze beslissing: {hash}',
    en: 'Fingerprint of this decision: {hash}',
    fr: 'Empreinte de cette décision : {hash}',
  },
} satisfies Readonly<Record<string, Text>>;
