import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const advice = 'serv-relance-2020';
const licence = 'Facts, with mention of the source';

/** Figure 1 of the advice, printed figures. */
export const surveyInvestment: DerivedTable = {
  name: 'survey_investment',
  title: 'Do firms postpone investments? Answers printed in figure 1 of the advice',
  description:
    'Share of the respondents per answer, as printed (whole per cents). The 66 % of the text is the sum of the last two.',
  format: 'csv',
  sources: [advice],
  licence,
  fields: [
    { name: 'answer', type: 'string', description: 'Id of the answer', constraints: { required: true } },
    { name: 'title_nl', type: 'string', description: 'Answer in Dutch', constraints: { required: true } },
    { name: 'title_en', type: 'string', description: 'Answer in English', constraints: { required: true } },
    { name: 'title_fr', type: 'string', description: 'Answer in French', constraints: { required: true } },
    {
      name: 'postponed',
      type: 'boolean',
      description: 'The answer is a postponement',
      constraints: { required: true },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      description: 'Share of the respondents',
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
  title: 'Employees at risk as published on the wave of 26 May 2020',
  description:
    'Employees of the private sector (without self-employed) who may lose their job in 2020. precision: "over" where the text says "slightly over" or "more than".',
  format: 'csv',
  sources: [advice, 'vrt-2020-06-02'],
  licence,
  fields: [
    {
      name: 'aggregate',
      type: 'string',
      description: 'Aggregated industry of the survey, or Belgium',
      constraints: { required: true },
    },
    {
      name: 'employees',
      type: 'integer',
      unit: 'persons',
      description: 'Employees at risk',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'precision',
      type: 'string',
      description: 'How the text gives the figure',
      constraints: { required: true, enum: ['over', 'about'] },
    },
    { name: 'source', type: 'string', description: 'Id of the source', constraints: { required: true } },
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
