import { success } from '../../src/base/index.ts';
import { forecastRows } from './forecast-rows.ts';
import { rowsContent, textField, type DerivedTable } from './table.ts';

/** Every forecast that the advice prints: tables 1 and 2 and the text of section 2.2, figure by figure. */
export const forecast: DerivedTable = {
  name: 'forecast',
  title: 'Forecasts of GDP, deficit, debt and employment as printed in the advice of 15 June 2020',
  description:
    'One row per printed figure. A growth rate and the level printed beside it share a series. What the advice does not say is unknown. Printing errors are kept as they are printed.',
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
    textField('series', 'What belongs together: one forecast of one variable for one region'),
    textField('institutes', 'Codes of the institutes, divided by a space where they published together'),
    {
      ...textField('published', 'Day, month or year of publication as far as the advice gives it'),
      constraints: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?|unknown' },
    },
    {
      name: 'vintage',
      type: 'integer',
      description: 'Order among the forecasts of the institutes, from 1',
      constraints: { required: true, minimum: 1 },
    },
    textField(
      'scenario',
      'base = the forecast itself; realised = outturn; others by their name in the source',
    ),
    textField('region', 'ISO 3166 code; EA = euro area'),
    textField('variable', 'What is forecast', ['gdp', 'deficit', 'debt', 'employment']),
    textField('unit', 'Unit of measure of the value', ['percent', 'index', 'percent of GDP', 'persons']),
    textField('price_basis', 'real, nominal (current prices), unknown, or none where prices play no part', [
      'real',
      'nominal',
      'unknown',
      'none',
    ]),
    textField('base', 'What the value is measured against', [
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
      ...textField('period', 'Year, quarter, or first and last year'),
      constraints: { required: true, pattern: '\\d{4}(-Q[1-4]|/\\d{4})?' },
    },
    {
      name: 'value',
      type: 'number',
      description: 'In the unit of column unit, with the decimals that are printed; a decline is negative',
      constraints: { required: true },
    },
    {
      name: 'qualifier',
      type: 'string',
      description: 'Words that make the value a bound or an approximation; empty for a rounded value',
      constraints: { enum: ['about', 'at-least', 'more-than'] },
    },
    textField('printed', 'The figure as it is printed'),
    textField('source', 'Where the figure is printed'),
    textField('place', 'Table or section of the source'),
    { name: 'origin', type: 'string', description: 'Publication that the source cites for it' },
    { name: 'note', type: 'string', description: 'What is uncertain in the reading' },
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
