import { failure, problem, success, type Result } from '../../../base/index.ts';
import type { CheckOptions } from '../check-table.ts';
import { ioProblems } from '../problems.ts';
import type { IoTable, MoneyUnit } from '../table.ts';
import { assemble } from './assemble.ts';
import { cubeValue, type Cube, type Dimension } from './cube.ts';
import { readJsonStat } from './json-stat.ts';
import { eurostatScheme } from './scheme.ts';
import { readSdmxCsv } from './sdmx-csv.ts';
import type { Sheet } from './sheet.ts';

/** Which table of the file; needed for what the file holds more than one of. */
export interface EurostatChoice {
  readonly geo?: string;
  readonly year?: string;
  readonly unit?: string;
  /** Id of the source. */
  readonly source: string;
  /** Day on which the file was last updated, as the file states it. */
  readonly published: string;
}

const units: Readonly<Record<string, MoneyUnit>> = {
  MIO_EUR: { currency: 'EUR', scale: 1_000_000 },
  THS_EUR: { currency: 'EUR', scale: 1_000 },
  MIO_NAC: { currency: 'national', scale: 1_000_000 },
  THS_NAC: { currency: 'national', scale: 1_000 },
};

const supplierIds = ['ind_ava', 'prd_ava', 'prod_na'];
const userIds = ['ind_use', 'prd_use', 'induse'];

/**
 * A symmetric table of Eurostat, naio_10_cp1700 (product by product) or naio_10_cp1750 (industry by industry), as JSON-stat 2.0 or SDMX-CSV. The flows DOM and IMP
 * are kept apart; without DOM the table is refused. IO-VINTAGES where the file holds several years, areas or units and none was chosen.
 * @example readEurostat(text, { geo: 'BE', year: '2015', source: 'eurostat', published: '2023-01-31' }, { file: 'naio_10_cp1750.json' })
 */
export function readEurostat(
  text: string,
  choice: EurostatChoice,
  options: CheckOptions = {},
): Result<IoTable> {
  const { file = 'Eurostat' } = options;
  const cube = text.trimStart().startsWith('{') ? readJsonStat(text, file) : readSdmxCsv(text, file);
  if (!cube.ok) return cube;
  const find = (ids: readonly string[]) => cube.value.dimensions.find(({ id }) => ids.includes(id));
  const [suppliers, users, flows] = [find(supplierIds), find(userIds), find(['stk_flow'])];
  if (suppliers === undefined || users === undefined || flows?.codes.includes('DOM') !== true) {
    const found = cube.value.dimensions.map(({ id }) => id).join(', ');
    return failure(problem(ioProblems, 'IO-SHAPE', { file }, { shape: eurostatScheme.shape, found }));
  }
  const fixed = fixedCodes(cube.value, [suppliers, users, flows], choice, file);
  if (!fixed.ok) return fixed;
  const unit = units[fixed.value['unit'] ?? ''];
  if (unit === undefined) {
    const parameters = { found: fixed.value['unit'] ?? '', expected: Object.keys(units).join(', ') };
    return failure(problem(ioProblems, 'IO-UNIT-UNKNOWN', { file }, parameters));
  }
  const sheet = (flow: string): Sheet => ({
    rows: suppliers.codes,
    columns: users.codes,
    titles: new Map([...users.titles, ...suppliers.titles]),
    cell: (row, column) =>
      cubeValue(cube.value, {
        ...fixed.value,
        [flows.id]: flow,
        [suppliers.id]: row,
        [users.id]: column,
      }) ?? 0,
  });
  return assemble(
    {
      vintage: {
        place: fixed.value['geo'] ?? '',
        year: Number(fixed.value['time'] ?? fixed.value['TIME_PERIOD']),
        published: choice.published,
      },
      source: choice.source,
      unit,
      prices: 'basic',
      kind: suppliers.id === 'ind_ava' ? 'ixi' : 'pxp',
    },
    { domestic: sheet('DOM'), ...(flows.codes.includes('IMP') ? { imported: sheet('IMP') } : {}) },
    eurostatScheme,
    options,
  );
}

/** One code of each dimension that is neither supplier, user nor flow. */
function fixedCodes(
  cube: Cube,
  free: readonly Dimension[],
  { geo, year, unit }: EurostatChoice,
  file: string,
): Result<Readonly<Record<string, string>>> {
  const chosen: Readonly<Record<string, string | undefined>> = { geo, unit, time: year, TIME_PERIOD: year };
  const rest = cube.dimensions.filter((dimension) => !free.includes(dimension));
  const open = rest.filter(({ id, codes }) =>
    chosen[id] === undefined ? codes.length > 1 : !codes.includes(chosen[id]),
  );
  if (open.length > 0)
    return failure(
      ...open.map(({ id, codes }) =>
        problem(ioProblems, 'IO-VINTAGES', { file, path: id }, { dimension: id, found: codes.join(', ') }),
      ),
    );
  return success(Object.fromEntries(rest.map(({ id, codes }) => [id, chosen[id] ?? codes[0] ?? ''])));
}
