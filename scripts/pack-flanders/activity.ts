import { failure, problem, success, type Problem } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { surveySector } from './survey-sector.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const labels = 'statbel/nacebel2008_labels.csv';
const concordance = 'economy/belgium-2015/sector_concordance.csv';

/** Activities with their labels, the industries of the national accounts and the sector of the business survey. */
export const activity: DerivedTable = {
  name: 'activity',
  format: 'csv',
  sources: ['statbel-nacebel-2008', 'fpb-io-2015', 'ermg-2021'],
  licence: 'CC-BY-4.0',
  fields: [
    {
      name: 'nace5',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'label_nl', type: 'string', constraints: { required: true } },
    { name: 'label_en', type: 'string', constraints: { required: true } },
    { name: 'division', type: 'string', constraints: { required: true } },
    {
      name: 'a64',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'a38', type: 'string', constraints: { required: true } },
    {
      name: 'a21',
      type: 'string',
      constraints: { required: true, pattern: '[A-UX]' },
    },
    {
      name: 'survey_sector',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'survey_note', type: 'string' },
  ],
  primaryKey: ['nace5'],
  inputs: [
    { path: labels, columns: ['nace5', 'nl1', 'nl4', 'nl5', 'en1', 'en4', 'en5'] },
    { path: concordance, columns: ['a64', 'a38', 'a21', 'a10'] },
  ],
  derive: async (inputs) => {
    const industries = industriesByDivision(inputs.records(concordance));
    const problems: Problem[] = [];
    const rows = inputs.records(labels).map((record, index) => {
      const nace5 = record['nace5']!;
      const industry = industries.get(nace5.slice(0, 2)) ?? outsideAccounts(nace5);
      const survey = surveySector(nace5);
      if (industry === undefined || survey === undefined) {
        const place = { file: inputs.path(labels), line: index + 2 };
        const expected = 'an activity with an industry and a survey sector';
        problems.push(problem(deriveProblems, 'DERIVE-SHAPE', place, { found: nace5, expected }));
        return [];
      }
      const { sector, note } = survey;
      return [
        nace5,
        label(record, 'nl'),
        label(record, 'en'),
        nace5.slice(0, 2),
        ...industry,
        sector,
        note ?? null,
      ];
    });
    rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    return problems.length > 0 ? failure(...problems) : success(rowsContent(rows));
  },
};

/** "55.100 Hotels ..." without its code; the English level 5 is often only a code, then level 4 stands. */
function label(record: Readonly<Record<string, string>>, language: 'nl' | 'en'): string {
  for (const level of [5, 4, 3, 2, 1]) {
    const text = (record[`${language}${level}`] ?? '').replace(/^(?:[\d.]+|[A-Z](?=\s))\s*/, '').trim();
    if (text !== '') return text;
  }
  return record['nace5']!;
}

/** Division -> [a64, a38, a21]; "10-12" covers 10, 11 and 12. Imputed rents (68a) have no enterprises. */
function industriesByDivision(records: readonly Readonly<Record<string, string>>[]) {
  const map = new Map<string, readonly string[]>();
  for (const record of records) {
    const a64 = record['a64']!;
    if (a64 === '68a') continue;
    const [first, last] = a64.replace('_', '').split('-');
    for (let division = Number(first); division <= Number(last ?? first); division++)
      map.set(String(division).padStart(2, '0'), [a64, record['a38']!, record['a21']!]);
  }
  return map;
}

/** Activities that the list of 64 does not know: own production of households joins 97; extraterritorial and unknown stand alone. */
function outsideAccounts(nace5: string): readonly string[] | undefined {
  if (nace5.startsWith('98')) return ['97', 'T', 'T'];
  if (nace5.startsWith('99')) return ['99', 'U', 'U'];
  return nace5.startsWith('XX') ? ['XX', 'X', 'X'] : undefined;
}
