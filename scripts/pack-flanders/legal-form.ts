import { failure, problem, success } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'statbel/legal_forms.csv';

/**
 * The English labels of forms 4, 5 and 6 are shifted by one row in the source against the Dutch and French ones
 * (5 reads "Company incorporated under foreign law"): these are mended, the rest is kept.
 */
const english: Readonly<Record<string, string>> = {
  '4': 'Cooperative company',
  '5': 'Unincorporated commercial association or temporary commercial association',
  '6': 'Commercial company under foreign law',
};

/** What the rules speak of: a natural person, a company, an association without profit aim, a public body. */
function kindOf(form: number): string {
  if (form === 0) return 'natural';
  if (form <= 6) return 'company';
  if (form === 7) return 'nonprofit';
  return form === 8 ? 'public' : 'other';
}

/** Labels of the ten legal forms, and the kind that rules speak of. */
export const legalForm: DerivedTable = {
  name: 'legal_form',
  format: 'csv',
  sources: ['statbel-vat-2019'],
  licence: 'CC-BY-4.0',
  fields: [
    {
      name: 'legal_form',
      type: 'integer',
      constraints: { required: true, minimum: 0, maximum: 9 },
    },
    {
      name: 'kind',
      type: 'string',
      constraints: { required: true, enum: ['natural', 'company', 'nonprofit', 'public', 'other'] },
    },
    { name: 'label_nl', type: 'string', constraints: { required: true } },
    { name: 'label_fr', type: 'string', constraints: { required: true } },
    { name: 'label_en', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['legal_form'],
  inputs: [{ path: file, columns: ['legal_form', 'nl', 'fr', 'en'] }],
  derive: async (inputs) => {
    const records = inputs.records(file);
    const foreign = records.find((record) => record['legal_form'] === '6');
    if (records.length !== 10 || foreign === undefined || !foreign['nl']!.includes('buitenlands recht'))
      return failure(
        problem(
          deriveProblems,
          'DERIVE-SHAPE',
          { file: inputs.path(file) },
          {
            found: `${records.length} legal forms`,
            expected: '10 legal forms, 6 = company under foreign law',
          },
        ),
      );
    return success(
      rowsContent(
        records.map((record) => [
          record['legal_form']!,
          kindOf(Number(record['legal_form'])),
          record['nl']!,
          record['fr']!,
          english[record['legal_form']!] ?? record['en']!,
        ]),
      ),
    );
  },
};
