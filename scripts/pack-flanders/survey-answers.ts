import { Decimal, failure, success } from '../../src/base/index.ts';
import { bands, byWave, common, sector, wave } from './survey.ts';
import { cellValue, shape, waveBlock } from './survey-waves.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const sampleFile = 'ermg/Sample_size.csv';
const bankruptcyFile = 'ermg/Bankruptcy_risk.csv';
const staffFile = 'ermg/Expected_change_in_staff_size.csv';

const share = (value: string): string => new Decimal(value).div(100).toFixed(8);

const shareField = (name: string, minimum: number): TableField => ({
  name,
  type: 'number',
  unit: 'share',
  constraints: { required: true, minimum, maximum: 1 },
});

/** Respondents who say that bankruptcy is likely or very likely. */
export const surveyBankruptcy: DerivedTable = {
  ...common,
  name: 'survey_bankruptcy',
  fields: [wave, sector, shareField('share', 0)],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: bankruptcyFile, columns: [] }],
  derive: async (inputs) =>
    byWave(waveBlock(inputs.cells(bankruptcyFile), '', inputs.path(bankruptcyFile)), share),
};

/** Expected change of the number of employees in 2020. */
export const surveyStaff: DerivedTable = {
  ...common,
  name: 'survey_staff',
  fields: [wave, sector, shareField('change', -1)],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: staffFile, columns: [] }],
  derive: async (inputs) =>
    byWave(waveBlock(inputs.cells(staffFile), 'A. Expected change', inputs.path(staffFile)), share),
};

/** What an answer counts for: the middle of its band; a rise at +5 %, as the footnote of the workbook says. */
const middles: Readonly<Record<string, string>> = {
  '100': '-1',
  '75-99': '-0.87',
  '50-75': '-0.625',
  '20-50': '-0.35',
  '0-20': '-0.1',
  '10-20': '-0.15',
  '5-10': '-0.075',
  '0-5': '-0.025',
  none: '0',
  rise: '0.05',
};

/** The change of turnover that every answer of the survey counts for. */
export const surveyBand: DerivedTable = {
  ...common,
  name: 'survey_band',
  fields: [
    { name: 'band', type: 'string', constraints: { required: true, enum: bands } },
    shareField('change', -1),
  ],
  primaryKey: ['band'],
  inputs: [],
  derive: async () => success(rowsContent(bands.map((band) => [band, middles[band]!]))),
};

/** Turnover that a respondent of each class counts with: the geometric middle; the open classes are closed at 0.05 and 10,000 million euro. */
const turnovers: Readonly<Record<string, string>> = {
  '<0,5M€': '0.158',
  '0,5-1M€': '0.707',
  '1-10M€': '3.162',
  '10-100M€': '31.62',
  '100-1000M€': '316.2',
  '>1000M€': '3162',
};

/** Respondents by turnover: how unequally their answers weigh. */
export const surveyRespondentsTurnover: DerivedTable = {
  ...common,
  name: 'survey_respondents_turnover',
  fields: [
    wave,
    {
      name: 'turnover',
      type: 'number',
      unit: 'million euro',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'respondents',
      type: 'integer',
      unit: 'count',
      constraints: { required: true, minimum: 0 },
    },
  ],
  primaryKey: ['wave', 'turnover'],
  inputs: [{ path: sampleFile, columns: [] }],
  derive: async (inputs) => {
    const file = inputs.path(sampleFile);
    const block = waveBlock(inputs.cells(sampleFile), 'C. Number of respondents, by 2019 revenue', file);
    if ('code' in block) return failure(block);
    const classes = block.rows.filter((row) => row.sector !== 'Sum');
    const unknown = classes.find((row) => turnovers[row.sector] === undefined);
    if (unknown !== undefined)
      return failure(shape(file, undefined, unknown.sector, `one of ${Object.keys(turnovers).join(', ')}`));
    return success(
      rowsContent(
        block.waves.flatMap((day, at) =>
          classes.flatMap((row) => {
            const count = cellValue(row.cells[at]);
            return day === undefined || count === undefined ? [] : [[day, turnovers[row.sector]!, count]];
          }),
        ),
      ),
    );
  },
};
