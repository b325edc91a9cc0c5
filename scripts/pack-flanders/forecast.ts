import { success } from '../../src/base/index.ts';
import { forecastRows } from './forecast-rows.ts';
import { rowsContent, textField, type DerivedTable } from './table.ts';

/** Every forecast that the advice prints: tables 1 and 2 and the text of section 2.2, figure by figure. */
export const forecast: DerivedTable = {
  name: 'forecast',
  format: 'csv',
  sources: [
    'serv-relance-2020',
    'cerpe-2020',
    'inr-2020-05-29',
    'inr-fpb-2020-06-05',
    'kbc-2020-05-15',
    'nbb-2020-06-08',
  ],
  licence: 'Figures of the publishers, re-use with mention of the source',
  fields: [
    textField('series'),
    textField('institutes'),
    {
      ...textField('published'),
      constraints: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?|unknown' },
    },
    {
      name: 'vintage',
      type: 'integer',
      constraints: { required: true, minimum: 1 },
    },
    textField('scenario'),
    textField('region'),
    textField('variable', ['gdp', 'deficit', 'debt', 'employment']),
    textField('unit', ['percent', 'index', 'percent of GDP', 'persons']),
    textField('price_basis', ['real', 'nominal', 'unknown', 'none']),
    textField('base', [
      'previous-year',
      'previous-quarter',
      'index-2019',
      'gap-to-2019',
      'gap-to-path',
      'share-of-gdp',
      'change-over-period',
      'unknown',
    ]),
    {
      ...textField('period'),
      constraints: { required: true, pattern: '\\d{4}(-Q[1-4]|/\\d{4})?' },
    },
    {
      name: 'value',
      type: 'number',
      constraints: { required: true },
    },
    {
      name: 'qualifier',
      type: 'string',
      constraints: { enum: ['about', 'at-least', 'more-than'] },
    },
    textField('printed'),
    textField('source'),
    textField('place'),
    { name: 'origin', type: 'string' },
    { name: 'note', type: 'string' },
  ],
  primaryKey: ['series', 'base', 'period'],
  inputs: [],
  derive: async () =>
    success(
      rowsContent(
        forecastRows.map(({ series, ...row }) => [
          series.id,
          series.institutes.join(' '),
          series.published,
          series.vintage,
          series.scenario,
          series.region,
          series.variable,
          row.unit,
          series.priceBasis,
          row.base,
          row.period,
          row.value,
          row.qualifier ?? null,
          row.printed,
          'serv-relance-2020',
          row.place,
          series.origin ?? null,
          [row.note, series.note].filter((note) => note !== undefined).join('; ') || null,
        ]),
      ),
    ),
};
