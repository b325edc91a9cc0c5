import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const advice = 'serv-relance-2020';
const licence = 'Facts, with mention of the source';

/** Figure 1 of the advice, printed figures. */
export const surveyInvestment: DerivedTable = {
  name: 'survey_investment',
  format: 'csv',
  sources: [advice],
  licence,
  fields: [
    { name: 'answer', type: 'string', constraints: { required: true } },
    { name: 'title_nl', type: 'string', constraints: { required: true } },
    { name: 'title_en', type: 'string', constraints: { required: true } },
    { name: 'title_fr', type: 'string', constraints: { required: true } },
    {
      name: 'postponed',
      type: 'boolean',
      constraints: { required: true },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  ],
  primaryKey: ['answer'],
  inputs: [],
  derive: async () =>
    success(
      rowsContent([
        [
          'no-plans',
          'Had geen investeringsplannen',
          'Had no plans to invest',
          'N’avait pas de projets d’investissement',
          'false',
          '0.21',
        ],
        ['no', 'Nee', 'No', 'Non', 'false', '0.13'],
        [
          'later',
          'Ja, naar later in 2020 of naar 2021',
          'Yes, to later in 2020 or to 2021',
          'Oui, à plus tard en 2020 ou à 2021',
          'true',
          '0.31',
        ],
        [
          'indefinitely',
          'Ja, voor onbepaalde tijd',
          'Yes, indefinitely',
          'Oui, pour une durée indéterminée',
          'true',
          '0.35',
        ],
      ]),
    ),
};

/** What was published on jobs at risk in the wave of 26 May 2020: what the recomputation is held against. */
export const surveyJobsPublished: DerivedTable = {
  name: 'survey_jobs_published',
  format: 'csv',
  sources: [advice, 'vrt-2020-06-02'],
  licence,
  fields: [
    {
      name: 'aggregate',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'employees',
      type: 'integer',
      unit: 'persons',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'precision',
      type: 'string',
      constraints: { required: true, enum: ['over', 'about'] },
    },
    { name: 'source', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['aggregate'],
  inputs: [],
  derive: async () =>
    success(
      rowsContent([
        ['Belgium', '180000', 'over', advice],
        ['G', '48000', 'about', 'vrt-2020-06-02'],
        ['I', '30000', 'over', 'vrt-2020-06-02'],
        ['R', '7000', 'about', 'vrt-2020-06-02'],
      ]),
    ),
};
