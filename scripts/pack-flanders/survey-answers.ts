import { Decimal, failure, success } from '../../src/base/index.ts';
import { bands, byWave, common, sector, wave } from './survey.ts';
import { cellValue, shape, waveBlock } from './survey-waves.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const sampleFile = 'ermg/Sample_size.csv';
const bankruptcyFile = 'ermg/Bankruptcy_risk.csv';
const staffFile = 'ermg/Expected_change_in_staff_size.csv';

const share = (value: string): string => new Decimal(value).div(100).toFixed(8);

const shareField = (name: string, description: string, minimum: number): TableField => ({
  name,
  type: 'number',
  unit: 'share',
  description,
  constraints: { required: true, minimum, maximum: 1 },
});

/** Respondents who say that bankruptcy is likely or very likely. */
export const surveyBankruptcy: DerivedTable = {
  ...common,
  name: 'survey_bankruptcy',
  title: 'Risk of bankruptcy: respondents who call it likely or very likely, by wave and sector',
  description:
    'Share of the respondents (not weighted by size). Belgium: weighted by value added of aggregated industries. Asked until the wave of 20 April 2021.',
  fields: [wave, sector, shareField('share', 'Share of the respondents', 0)],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: bankruptcyFile, columns: [] }],
  derive: async (inputs) =>
    byWave(waveBlock(inputs.cells(bankruptcyFile), '', inputs.path(bankruptcyFile)), share),
};

/** Expected change of the number of employees in 2020. */
export const surveyStaff: DerivedTable = {
  ...common,
  name: 'survey_staff',
  title: 'Expected change of the number of employees in 2020, by wave and sector',
  description:
    'Change between before the crisis and the end of 2020, average weighted by the staff of the respondents, each answer at the middle of its band and a rise at +10 %; without self-employed. Belgium: weighted by private-sector employees of aggregated industries. Asked from 26 May 2020 to 9 February 2021.',
  fields: [wave, sector, shareField('change', 'Change of staff; negative = fewer', -1)],
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
  title: 'Answers on turnover: the change that each counts for',
  description:
    'Middle of the band of every answer in table survey_distribution; "rise" counts as +5 % (footnote 1 of the sheet on revenue impact).',
  fields: [
    { name: 'band', type: 'string', description: 'Answer', constraints: { required: true, enum: bands } },
    shareField('change', 'Change of turnover; negative = loss', -1),
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
  title: 'Respondents of the business survey by wave and turnover of 2019',
  description:
    'Number of respondents per wave and class of turnover, all sectors. turnover: geometric middle of the class; the open classes are closed at 0.05 and 10,000 million euro, an assumption.',
  fields: [
    wave,
    {
      name: 'turnover',
      type: 'number',
      unit: 'million euro',
      description: 'Turnover that stands for the class',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'respondents',
      type: 'integer',
      unit: 'count',
      description: 'Respondents',
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
