import { sameText, success, type Result, type Text } from '../../base/index.ts';
import { loadForecasts } from '../forecasts/index.ts';
import { ioModel, ioSettings } from '../input-output/index.ts';
import { dayOf, type NetworkResult } from '../network/index.ts';
import { packRows } from '../pack-rows.ts';
import type { Part, PartContext } from '../parts.ts';
import type { Section } from '../section.ts';
import { settings } from '../settings.ts';
import { budgetForecasts } from './budget-forecasts.ts';
import { financeTexts } from './finance-texts.ts';
import { fiscal, type YearLoss } from './fiscal.ts';
import { paidByMeasure } from './paid.ts';
import { receiptsOf } from './receipts.ts';
import { financeReport } from './report.ts';
import { financeSection } from './section.ts';
import { yearLoss } from './year-loss.ts';

const asked = {
  tables: ['receipts'],
  parameters: {
    'year-end': 'date',
    'deficit-before': 'share',
    'debt-before': 'share',
    'gdp-before': 'million euro',
    'receipts-vintage': 'choice',
    'observed-vintage': 'choice',
    'direct-tax-response': 'ratio',
    'wage-response': 'ratio',
  },
} as const;
const kinds = ['total-taxes', 'production-taxes', 'vat'] as const;

/** What the crisis and the package do to the budget; reads the tables of the parts forecasts, input-output and network. */
export const publicFinancePart: Part = {
  id: 'public-finance',
  title: financeTexts.title,
  run: async ({ engine, pack, models, ...tables }: PartContext): Promise<Result<Section>> => {
    const own = settings(pack, 'public-finance', asked);
    if (!own.ok) return own;
    const given = own.value;
    const year = Number(given.word('year-end').slice(0, 4));
    const io = ioSettings(pack);
    if (!io.ok) return io;
    const table = await models.ioTable();
    if (!table.ok) return table;
    const model = ioModel(table.value);
    if (!model.ok) return model;
    const network = await models.network();
    if (!network.ok) return network;
    const rows = await packRows(engine, pack, given.table('receipts'), [
      'vintage',
      'year',
      'receipt',
      'amount',
    ]);
    if (!rows.ok) return rows;
    const receipts = receiptsOf(rows.value, given.word('receipts-vintage'), table.value.vintage.year, [
      ...kinds,
      'social-contributions',
    ]);
    if (!receipts.ok) return receipts;
    const before = receiptsOf(rows.value, given.word('observed-vintage'), year - 1, kinds);
    if (!before.ok) return before;
    const after = receiptsOf(rows.value, given.word('observed-vintage'), year, kinds);
    if (!after.ok) return after;
    const taxed = fiscal(model.value, receipts.value);
    if (!taxed.ok) return taxed;
    const paid = await paidByMeasure(engine, tables);
    if (!paid.ok) return paid;
    const store = await loadForecasts(engine, pack);
    if (!store.ok) return store;
    const forecasts = budgetForecasts(store.value.forecasts, table.value.vintage.place, year);
    const report = financeReport({
      fiscal: taxed.value,
      loss: networkYear(network.value, year),
      receipts: receipts.value,
      responses: { wages: given.range('wage-response'), directTaxes: given.range('direct-tax-response') },
      start: { deficit: given.number('deficit-before'), debt: given.number('debt-before') },
      gdp: given.number('gdp-before'),
      paid: paid.value,
      gross: {
        leakage: io.value.range('leakage'),
        displacement: io.value.range('displacement'),
        substitution: io.value.range('substitution'),
        reference: io.value.range('reference-case'),
      },
      forecasts,
      observed: { before: before.value, after: after.value },
    });
    if (!report.ok) return report;
    const gross = ['leakage', 'displacement', 'substitution', 'reference-case'] as const;
    const tableSources = pack.tables.find(({ name }) => name === given.table('receipts'))?.sources ?? [];
    const responses = ['wage-response', 'direct-tax-response'] as const;
    const lost = [table.value.source, ...tableSources, ...given.sources(['gdp-before'])];
    return success(
      financeSection(report.value, {
        year,
        tableYear: table.value.vintage.year,
        vintage: given.word('receipts-vintage'),
        gdp: given.number('gdp-before'),
        measureTitle: (id): Text => pack.measures.find((measure) => measure.id === id)?.title ?? sameText(id),
        assumptions: {
          lost: given.assumptions([...responses, 'gdp-before']),
          package: io.value.assumptions(gross),
          balance: given.assumptions(['deficit-before', 'debt-before', 'gdp-before']),
        },
        sources: {
          lost,
          compared: [table.value.source, ...tableSources],
          package: [table.value.source, ...io.value.sources(gross)],
          balance: [
            ...given.sources(['deficit-before', 'debt-before', 'gdp-before']),
            ...new Set(forecasts.map(({ source }) => source)),
          ],
        },
      }),
      table.warnings,
    );
  },
};

/** What the central path of the network takes away from a calendar year, by sector of the table. */
function networkYear(network: NetworkResult, year: number): YearLoss {
  const { model, central, shocks, options, start, table } = network;
  return yearLoss(
    {
      model,
      path: central.path,
      shocks,
      savedShare: options.savedShare,
      daysInYear: dayOf(start, `${year}-12-31`) + 1,
      yearDays: dayOf(`${year}-01-01`, `${year}-12-31`) + 1,
    },
    table.sectors.map(({ code }) => code),
  );
}
