import { fillText, placeText, problemText, type Language, type Problem, type Text } from '../base/index.ts';
import type { Finding } from '../dmn/index.ts';
import type { CheckReport } from './check-pack.ts';

const texts = {
  title: { nl: 'Pakket {pack}', en: 'Pack {pack}', fr: 'Paquet {pack}' },
  counts: {
    nl: 'Bestanden: {files}; bronnen: {sources}; tabellen: {tables}; maatregelen: {measures}; parameters: {parameters}; terugblikken: {backtests}',
    en: 'Files: {files}; sources: {sources}; tables: {tables}; measures: {measures}; parameters: {parameters}; back-tests: {backtests}',
    fr: 'Fichiers : {files} ; sources : {sources} ; tables : {tables} ; mesures : {measures} ; paramètres : {parameters} ; tests rétrospectifs : {backtests}',
  },
  cases: {
    nl: 'Voorbeelden: {cases}; juist in de evaluator: {casesRight}; gelijk in SQL: {casesInSql}',
    en: 'Worked examples: {cases}; right on the evaluator: {casesRight}; equal in SQL: {casesInSql}',
    fr: 'Exemples : {cases} ; corrects dans l’évaluateur : {casesRight} ; égaux en SQL : {casesInSql}',
  },
  errors: { nl: 'Fouten: {n}', en: 'Errors: {n}', fr: 'Erreurs : {n}' },
  warnings: { nl: 'Waarschuwingen: {n}', en: 'Warnings: {n}', fr: 'Avertissements : {n}' },
  findings: {
    nl: 'Bevindingen over de regels: {n}; verklaard in het pakket: {explained}',
    en: 'Findings about the rules: {n}; explained in the pack: {explained}',
    fr: 'Constats sur les règles : {n} ; expliqués dans le paquet : {explained}',
  },
  explained: {
    nl: 'Verklaarde bevindingen: {n}',
    en: 'Explained findings: {n}',
    fr: 'Constats expliqués : {n}',
  },
  place: { nl: 'waar: {value}', en: 'where: {value}', fr: 'où : {value}' },
  what: { nl: 'wat: {value}', en: 'what: {value}', fr: 'quoi : {value}' },
  units: {
    nl: 'hoeveel: {units} van de {of} eenheden',
    en: 'how many: {units} of the {of} units',
    fr: 'combien : {units} des {of} unités',
  },
  advice: { nl: 'advies: {value}', en: 'advice: {value}', fr: 'conseil : {value}' },
  reason: { nl: 'bedoeld: {value}', en: 'meant: {value}', fr: 'voulu : {value}' },
  meant: {
    nl: 'Is een bevinding bedoeld, verklaar ze dan in measure.yaml onder "explained": finding, place, values, reason.',
    en: 'Where a finding is meant, explain it in measure.yaml under "explained": finding, place, values, reason.',
    fr: 'Si un constat est voulu, expliquez-le dans measure.yaml sous « explained » : finding, place, values, reason.',
  },
  notes: {
    nl: 'Ter kennisgeving (criteria zonder bewijs, lage betrouwbaarheid): {n}',
    en: 'For your information (criteria without proof, low confidence): {n}',
    fr: 'Pour information (critères sans preuve, confiance faible) : {n}',
  },
} satisfies Readonly<Record<string, Text>>;

export interface CheckTextOptions {
  /** How many units of the population a finding is about. */
  readonly counts?: ReadonlyMap<Finding, { readonly units: number; readonly of: number }>;
  /** Also list the findings that the pack explains. */
  readonly explained?: boolean;
}

/**
 * The report of a check for the terminal: counts, then errors, findings about the rules, other warnings and notes.
 * @example checkText(report, 'en') // 'Pack small-pack\nFiles: 15; sources: 2; ...'
 */
export function checkText(report: CheckReport, language: Language, options: CheckTextOptions = {}): string {
  const { counts, errors, findings, explained, notes } = report;
  const about = new Set<Problem>(findings.map(({ finding }) => finding));
  const warnings = report.warnings.filter((item) => !about.has(item));
  const numbers = { n: findings.length, explained: explained.length };
  const lines = [
    fillText(texts.title, language, { pack: report.pack }),
    fillText(texts.counts, language, counts),
    fillText(texts.cases, language, counts),
    '',
    fillText(texts.errors, language, { n: errors.length }),
    ...errors.map((item) => `  ${problemText(item, language)}`),
    '',
    fillText(texts.findings, language, numbers),
    ...findings.flatMap(({ finding }) => block(finding, language, options)),
    ...(findings.length > 0 ? ['', `  ${fillText(texts.meant, language)}`] : []),
    ...(options.explained === true ? explainedLines(report, language, options) : []),
    ...section(texts.warnings, warnings, language),
    ...section(texts.notes, notes, language),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: Text, items: readonly Problem[], language: Language): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => `  ${problemText(item, language)}`);
  return ['', fillText(title, language, { n: items.length }), ...lines];
}

/** A finding with a line for each question of its reader: where, what, how many, what to do. */
function block(
  finding: Finding,
  language: Language,
  { counts }: CheckTextOptions,
  reason?: Text,
): readonly string[] {
  const { code, place, kind, parameters } = finding;
  const line = (text: Text, value: string) => `    ${fillText(text, language, { value })}`;
  const count = counts?.get(finding);
  return [
    `  ${code}`,
    line(texts.place, placeText(place)),
    line(texts.what, fillText(kind.what, language, parameters)),
    ...(count === undefined ? [] : [`    ${fillText(texts.units, language, numbersOf(count, language))}`]),
    reason === undefined
      ? line(texts.advice, fillText(kind.remedy, language, parameters))
      : line(texts.reason, reason[language]),
  ];
}

function explainedLines(
  { explained }: CheckReport,
  language: Language,
  options: CheckTextOptions,
): readonly string[] {
  if (explained.length === 0) return [];
  const blocks = explained.flatMap(({ finding, explanation }) =>
    block(finding, language, options, explanation.reason),
  );
  return ['', fillText(texts.explained, language, { n: explained.length }), ...blocks];
}

/** Thousands as the language groups them. */
function numbersOf({ units, of }: { readonly units: number; readonly of: number }, language: Language) {
  const between = { nl: '.', en: ',', fr: '\u202f' }[language];
  const grouped = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, between);
  return { units: grouped(units), of: grouped(of) };
}
