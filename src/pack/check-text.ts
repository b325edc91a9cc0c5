import { fillText, problemText, type Language, type Problem, type Text } from '../base/index.ts';
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
  notes: {
    nl: 'Ter kennisgeving (criteria zonder bewijs, lage betrouwbaarheid): {n}',
    en: 'For your information (criteria without proof, low confidence): {n}',
    fr: 'Pour information (critères sans preuve, confiance faible) : {n}',
  },
} satisfies Readonly<Record<string, Text>>;

/**
 * The report of a check for the terminal: counts, then errors, warnings and notes, one a line.
 * @example checkText(report, 'en') // 'Pack small-pack\nFiles: 15; sources: 2; ...'
 */
export function checkText(report: CheckReport, language: Language): string {
  const section = (title: Text, items: readonly Problem[]): readonly string[] =>
    items.length === 0
      ? []
      : [
          '',
          fillText(title, language, { n: items.length }),
          ...items.map((item) => `  ${problemText(item, language)}`),
        ];
  const lines = [
    fillText(texts.title, language, { pack: report.pack }),
    fillText(texts.counts, language, report.counts),
    fillText(texts.cases, language, report.counts),
    '',
    fillText(texts.errors, language, { n: report.errors.length }),
    ...report.errors.map((item) => `  ${problemText(item, language)}`),
    ...section(texts.warnings, report.warnings),
    ...section(texts.notes, report.notes),
  ];
  return `${lines.join('\n')}\n`;
}
