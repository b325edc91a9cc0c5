import type { Text } from '../../base/index.ts';

/** The words of a receipt in plain language. */
export const receiptTexts = {
  outcome: { nl: 'Uitkomst van {name}', en: 'Outcome of {name}', fr: 'Résultat de {name}' },
  no: { nl: 'nee', en: 'no', fr: 'non' },
  nothing: { nl: 'geen', en: 'none', fr: 'aucun' },
  rule: { nl: 'regel {index}', en: 'rule {index}', fr: 'règle {index}' },
  applies: {
    nl: 'Beslist door {rule}. Alle criteria zijn vervuld:',
    en: 'Decided by {rule}. Every criterion is met:',
    fr: 'Décidé par la {rule}. Tous les critères sont remplis :',
  },
  refused: {
    nl: 'Geen enkele regel is van toepassing. Een regel is pas van toepassing als al haar criteria vervuld zijn.',
    en: 'No rule applies. A rule applies only where all of its criteria are met.',
    fr: 'Aucune règle ne s’applique. Une règle ne s’applique que si tous ses critères sont remplis.',
  },
  nearest: {
    nl: 'Het dichtst bij: {rules}. Niet vervuld: {failed} van de {total} criteria.',
    en: 'Closest: {rules}. Not met: {failed} of the {total} criteria.',
    fr: 'Au plus près : {rules}. Critères non remplis : {failed} sur {total}.',
  },
  more: {
    nl: 'Nog andere regels kwamen even dichtbij: {rules}.',
    en: 'Other rules came as close: {rules}.',
    fr: 'D’autres règles en étaient aussi proches : {rules}.',
  },
  shared: {
    nl: 'In al deze regels vervuld:',
    en: 'Met in all of these rules:',
    fr: 'Remplis dans toutes ces règles :',
  },
  failed: { nl: 'Niet vervuld', en: 'Not met', fr: 'Non rempli' },
  unknown: { nl: 'Niet te bepalen', en: 'Cannot be determined', fr: 'Indéterminable' },
  met: { nl: 'Vervuld', en: 'Met', fr: 'Rempli' },
  here: { nl: 'in dit geval', en: 'in this case', fr: 'dans ce cas' },
  found: { nl: 'vastgesteld', en: 'found', fr: 'constaté' },
  evidence: { nl: 'bewijs', en: 'evidence', fr: 'preuve' },
  calculation: {
    nl: 'Berekening in dit geval',
    en: 'Calculation in this case',
    fr: 'Calcul dans ce cas',
  },
  inputs: { nl: 'Gebruikte gegevens', en: 'Data used', fr: 'Données utilisées' },
  parameters: {
    nl: 'Gebruikte bedragen en drempels',
    en: 'Amounts and thresholds used',
    fr: 'Montants et seuils utilisés',
  },
  valid: {
    nl: 'geldt vanaf {from}, bekend sinds {known}',
    en: 'applies from {from}, known since {known}',
    fr: 'applicable dès le {from}, connu depuis le {known}',
  },
  validTo: {
    nl: 'geldt van {from} tot en met {to}, bekend sinds {known}',
    en: 'applies from {from} to {to}, known since {known}',
    fr: 'applicable du {from} au {to}, connu depuis le {known}',
  },
  source: { nl: 'bron', en: 'source', fr: 'source' },
  figure: { nl: '{name} ({value})', en: '{name} ({value})', fr: '{name} ({value})' },
  /** What stands between two remarks, of two rules too. */
  between: { nl: '; ', en: '; ', fr: ' ; ' },
  legal: { nl: 'Rechtsgrond', en: 'Legal basis', fr: 'Base légale' },
  check: { nl: 'Zelf nagaan', en: 'Check it yourself', fr: 'Vérifier vous-même' },
  moment: {
    nl: 'De regels zoals ze golden op {validAt} en bekend waren op {knownAt}.',
    en: 'The rules as they applied on {validAt} and were known on {knownAt}.',
    fr: 'Les règles telles qu’applicables le {validAt} et connues le {knownAt}.',
  },
  versions: {
    nl: 'Versies: Relance {relance}; pakket {pack}; regel {file} (SHA-256 {document}).',
    en: 'Versions: Relance {relance}; pack {pack}; rule {file} (SHA-256 {document}).',
    fr: 'Versions : Relance {relance} ; paquet {pack} ; règle {file} (SHA-256 {document}).',
  },
  proof: {
    nl: 'Vingerafdruk van deze beslissing: {hash}',
    en: 'Fingerprint of this decision: {hash}',
    fr: 'Empreinte de cette décision : {hash}',
  },
  command: {
    nl: 'Wie het ontvangstbewijs als bestand en de regel heeft, rekent beide na met: relance verify <ontvangstbewijs.json> <decision.dmn>',
    en: 'Whoever has the receipt as a file and the rule can compute both again with: relance verify <receipt.json> <decision.dmn>',
    fr: 'Avec le reçu en fichier et la règle, tout se recalcule par : relance verify <reçu.json> <decision.dmn>',
  },
} satisfies Readonly<Record<string, Text>>;
