import { Decimal, failure, success, type Problem, type Result } from '../../src/base/index.ts';
import { cellValue, sectorName, shape, waveBlock, waveDate } from './survey-waves.ts';
import { rowsContent, type DerivedTable, type TableContent, type TableField } from './table.ts';

const distributionFile = 'ermg/Distribution_of_revenue_impact.csv';
const turnoverFile = 'ermg/Revenue_impact_current_week.csv';
const respondentsFile = 'ermg/Sample_size.csv';

/** Columns of the distribution, in the order of every wave: loss bands in per cent of turnover, no impact, rise. */
export const bands = ['100', '75-99', '50-75', '20-50', '0-20', '10-20', '5-10', '0-5', 'none', 'rise'];

export const wave: TableField = {
  name: 'wave',
  type: 'date',
  constraints: { required: true },
};
export const sector: TableField = {
  name: 'survey_sector',
  type: 'string',
  constraints: { required: true },
};
export const common = {
  format: 'csv',
  sources: ['ermg-2021'],
  licence: 'Re-use with mention of the source',
} as const;

/** Shares of respondents per loss band: what the scenario maps units to. */
export const surveyDistribution: DerivedTable = {
  ...common,
  name: 'survey_distribution',
  fields: [
    wave,
    sector,
    {
      name: 'band',
      type: 'string',
      constraints: { required: true, enum: bands },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  ],
  primaryKey: ['wave', 'survey_sector', 'band'],
  inputs: [{ path: distributionFile, columns: [] }],
  derive: async (inputs) => distribution(inputs.cells(distributionFile), inputs.path(distributionFile)),
};

function distribution(cells: readonly (readonly string[])[], file: string): Result<TableContent> {
  const rows: string[][] = [];
  const problems: Problem[] = [];
  let day: string | undefined;
  for (const [index, line] of cells.entries()) {
    const heading = waveDate(line[0] ?? '');
    if (heading !== undefined) day = heading;
    else if (day !== undefined && (line[0] ?? '') === '') day = undefined;
    else if (day !== undefined) {
      const values = bands.map((_, at) => cellValue(line[at + 1]));
      const total = Decimal.sum(...values.map((value) => value ?? 0));
      if (total.minus(100).abs().gt('0.01'))
        problems.push(shape(file, index + 1, `shares that add up to ${total.toFixed(2)}`, '100 %'));
      values.forEach((value, at) => {
        if (value !== undefined)
          rows.push([day!, sectorName(line[0]!), bands[at]!, new Decimal(value).div(100).toFixed(8)]);
      });
    }
  }
  if (rows.length === 0)
    problems.push(shape(file, undefined, 'no wave', 'lines that begin with "Survey 30 March 2020"'));
  return problems.length > 0 ? failure(...problems) : success(rowsContent(rows.sort(byWaveAndSector)));
}

/** Average impact weighted by turnover: shown beside the simulated average. */
export const surveyTurnover: DerivedTable = {
  ...common,
  name: 'survey_turnover',
  fields: [
    wave,
    sector,
    {
      name: 'impact',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: -1, maximum: 1 },
    },
  ],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: turnoverFile, columns: [] }],
  derive: async (inputs) =>
    byWave(
      waveBlock(inputs.cells(turnoverFile), 'A. Revenue impact by industry', inputs.path(turnoverFile)),
      (value) => new Decimal(value).div(100).toFixed(8),
    ),
};

/** Number of respondents: sampling errors rest on it. */
export const surveyRespondents: DerivedTable = {
  ...common,
  name: 'survey_respondents',
  fields: [
    wave,
    sector,
    {
      name: 'respondents',
      type: 'integer',
      unit: 'count',
      constraints: { required: true, minimum: 0 },
    },
  ],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: respondentsFile, columns: [] }],
  derive: async (inputs) =>
    byWave(
      waveBlock(
        inputs.cells(respondentsFile),
        'B. Number of respondents, by industry',
        inputs.path(respondentsFile),
      ),
      (value) => value,
    ),
};

/** The rows of a block, one per wave and sector. A wave that stands twice with the same values (as in the sheet on bankruptcy) counts once. */
export function byWave(
  block: ReturnType<typeof waveBlock>,
  format: (value: string) => string,
): Result<TableContent> {
  if ('code' in block) return failure(block);
  const rows = block.rows
    .filter((row) => row.sector !== 'Sum')
    .flatMap((row) =>
      block.waves.flatMap((day, at) => {
        const value = cellValue(row.cells[at]);
        return day === undefined || value === undefined ? [] : [[day, row.sector, format(value)]];
      }),
    );
  const unique = [...new Map(rows.map((row) => [row.join('|'), row])).values()];
  return success(rowsContent(unique.sort(byWaveAndSector)));
}

/** Stable: the bands keep their order within a wave and sector. */
function byWaveAndSector(a: readonly string[], b: readonly string[]): number {
  const left = `${a[0]} ${a[1]}`;
  const right = `${b[0]} ${b[1]}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
