import { collect, success, type Problem, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows, type PackRow } from '../pack-rows.ts';
import { readFrame, sectorColumns, weightColumns } from './read-frame.ts';
import { readNumber } from './read-number.ts';
import { readSeries, type SeriesKind } from './read-series.ts';
import type { InvestmentAnswer, Series, SurveyData, SurveySector, TableRole } from './survey-data.ts';

const positive = { low: 0, high: Infinity };

/** Reads the tables of the survey from the pack: the frame first, then the answers; all problems of a step at once. */
export async function readSurvey(
  engine: Engine,
  pack: Pack,
  table: (role: TableRole) => string,
): Promise<Result<SurveyData>> {
  const rows = <C extends string>(role: TableRole, columns: readonly C[]) =>
    packRows(engine, pack, table(role), columns);
  const sectorRows = await rows('sectors', sectorColumns);
  if (!sectorRows.ok) return sectorRows;
  const weightRows = await rows('weights', weightColumns);
  if (!weightRows.ok) return weightRows;
  const frame = readFrame(sectorRows.value, weightRows.value);
  if (!frame.ok) return frame;
  const { sectors } = frame.value;
  const series = (role: TableRole, column: string, kind: SeriesKind) =>
    seriesOf(rows(role, ['wave', 'survey_sector', column]), column, kind, sectors, table(role));
  const four = collect([
    await series('respondents', 'respondents', 'count'),
    await series('turnover', 'impact', 'change'),
    await series('bankruptcy', 'share', 'share'),
    await series('staff', 'change', 'change'),
  ]);
  const bands = await rows('bands', ['band', 'change']);
  const answers = await rows('distribution', ['wave', 'survey_sector', 'band', 'share']);
  const classes = await rows('respondents-turnover', ['wave', 'turnover', 'respondents']);
  const investment = await rows('investment', ['title_nl', 'title_en', 'title_fr', 'postponed', 'share']);
  const jobs = await rows('jobs', ['aggregate', 'employees']);
  if (!four.ok) return four;
  if (!bands.ok) return bands;
  if (!answers.ok) return answers;
  if (!classes.ok) return classes;
  if (!investment.ok) return investment;
  if (!jobs.ok) return jobs;
  const problems: Problem[] = [];
  const share = (text: string | null, path: string) => readNumber(text, path, problems, { low: 0, high: 1 });
  const [respondents, turnover, bankruptcy, staff] = four.value as readonly [Series, Series, Series, Series];
  const data: SurveyData = {
    ...frame.value,
    sources: (role) => pack.tables.find(({ name }) => name === table(role))?.sources ?? [],
    respondents,
    turnover,
    bankruptcy,
    staff,
    changes: new Map(
      bands.value.map(({ band, change }) => [
        band!,
        readNumber(change, `${table('bands')}, ${band}`, problems, { low: -1, high: 1 }),
      ]),
    ),
    respondentsByTurnover: new Map(
      [...Map.groupBy(classes.value, (row) => row.wave!)].map(([wave, own]) => [
        wave,
        new Map(
          own.map((row) => [
            row.turnover!,
            readNumber(row.respondents, `${table('respondents-turnover')}, ${wave}`, problems, positive),
          ]),
        ),
      ]),
    ),
    distribution: distribution(answers.value, (row) =>
      share(row.share, `${table('distribution')}, ${row.wave}, ${row.survey_sector}`),
    ),
    investment: investment.value.map((row): InvestmentAnswer => ({
      title: { nl: row.title_nl!, en: row.title_en!, fr: row.title_fr! },
      postponed: row.postponed === 'true',
      share: share(row.share, `${table('investment')}, ${row.title_en}`),
    })),
    publishedJobs: new Map(
      jobs.value.map((row) => [
        row.aggregate!,
        readNumber(row.employees, `${table('jobs')}, ${row.aggregate}`, problems, positive),
      ]),
    ),
  };
  return problems.length > 0 ? { ok: false, problems } : success(data);
}

async function seriesOf(
  rows: Promise<Result<readonly PackRow<string>[]>>,
  column: string,
  kind: SeriesKind,
  sectors: ReadonlyMap<string, SurveySector>,
  table: string,
): Promise<Result<Series>> {
  const read = await rows;
  if (!read.ok) return read;
  const cells = read.value.map((row) => ({
    wave: row['wave'] ?? null,
    sector: row['survey_sector'] ?? null,
    value: row[column] ?? null,
  }));
  return readSeries(cells, kind, sectors, table);
}

type AnswerRow = PackRow<'wave' | 'survey_sector' | 'band' | 'share'>;

function distribution(
  rows: readonly AnswerRow[],
  share: (row: AnswerRow) => number,
): SurveyData['distribution'] {
  return new Map(
    [...Map.groupBy(rows, (row) => row.wave!)].map(([wave, ofWave]) => [
      wave,
      new Map(
        [...Map.groupBy(ofWave, (row) => row.survey_sector!)].map(([sector, own]) => [
          sector,
          new Map(own.map((row) => [row.band!, share(row)])),
        ]),
      ),
    ]),
  );
}
