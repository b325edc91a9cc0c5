import { success, type Result } from '../../base/index.ts';
import { ioModel } from '../input-output/index.ts';
import { readNetworkTables } from '../network/index.ts';
import type { Part, PartContext } from '../parts.ts';
import type { Section } from '../section.ts';
import { settings } from '../settings.ts';
import { exposureTexts } from './exposure-texts.ts';
import { exposureReport, type ExposureOptions } from './report.ts';
import { exposureSection } from './section.ts';

const asked = {
  tables: [],
  parameters: { 'closed-days': 'days', 'missing-days': 'days', 'import-threshold': 'share' },
} as const;
const keys = ['closed-days', 'missing-days', 'import-threshold'] as const;

/** What branches owe to imported inputs and foreign customers; reads the tables of the parts input-output and network. */
export const exposurePart: Part = {
  id: 'exposure',
  title: exposureTexts.title,
  run: async ({ engine, pack, models }: PartContext): Promise<Result<Section>> => {
    const own = settings(pack, 'exposure', asked);
    if (!own.ok) return own;
    const table = await models.ioTable();
    if (!table.ok) return table;
    const model = ioModel(table.value);
    if (!model.ok) return model;
    const network = await models.network();
    if (!network.ok) return network;
    const given = network.value.settings;
    const tables = await readNetworkTables(engine, pack, given);
    if (!tables.ok) return tables;
    const options: ExposureOptions = {
      closedDays: own.value.number('closed-days'),
      missingDays: own.value.number('missing-days'),
      importThreshold: own.value.number('import-threshold'),
    };
    const codes = network.value.model.sectors;
    const perOutput = model.value.extension('valueAdded')!;
    const levels = new Map(
      tables.value.criticality.map(({ supplier, buyer, level }) => [`${supplier}|${buyer}`, level]),
    );
    const stockDays = new Map(codes.map((code, at) => [code, network.value.values[at]!.stockDays]));
    const report = exposureReport(
      model.value,
      {
        network: network.value.model,
        options: network.value.options,
        valueAdded: codes.map(
          (code) => perOutput[table.value.sectors.findIndex((item) => item.code === code)]!,
        ),
      },
      {
        criticality: (supplier, user) => levels.get(`${supplier}|${user}`) ?? 0,
        stockDays: (user) => stockDays.get(user),
      },
      options,
    );
    if (!report.ok) return report;
    const stated = pack.tables.find(({ name }) => name === given.table('criticality'))?.sources ?? [];
    return success(
      exposureSection(report.value, {
        table: table.value,
        network: codes,
        options,
        assumptions: own.value.assumptions(keys),
        sources: { table: table.value.source, network: stated },
      }),
      table.warnings,
    );
  },
};
