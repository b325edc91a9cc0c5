import { failure, problem, success, type Result } from '../../base/index.ts';
import { literal, type Engine } from '../../engine/index.ts';
import { loadTables, type PopulationPack } from '../registers.ts';
import { textOf } from '../rows.ts';
import type { WorkFacts } from './margins.ts';
import { householdPopulationProblems } from './problems.ts';

const tables: Readonly<Record<string, string>> = {
  industry: 'a64 VARCHAR, a21 VARCHAR, persons_employed BIGINT',
  employment_region: 'a21 VARCHAR, region VARCHAR, persons BIGINT',
  activity: 'nace5 VARCHAR, a64 VARCHAR, survey_sector VARCHAR',
  temporary_unemployment: 'wave VARCHAR, survey_sector VARCHAR, share DECIMAL(9,8)',
};

/**
 * Persons employed by section (national accounts of 2019), jobs by section and region (census), and the share of each section in temporary unemployment: that of its
 * industries, weighted by persons employed; an industry has the plain average of the survey sectors of its activities.
 */
export async function readWorkFacts(
  engine: Engine,
  pack: PopulationPack,
  wave: string,
): Promise<Result<WorkFacts>> {
  const loaded = await loadTables(engine, pack, tables, 'hh');
  if (!loaded.ok) return loaded;
  const waves = await engine.rows('SELECT DISTINCT wave FROM hh_temporary_unemployment ORDER BY wave');
  if (!waves.some((row) => row['wave'] === wave)) {
    const known = waves.map((row) => textOf(row, 'wave')).join(', ');
    return failure(
      problem(
        householdPopulationProblems,
        'POPULATION-WAVE-UNKNOWN',
        { file: 'households.yaml', path: 'surveyWave' },
        { found: wave, known },
      ),
    );
  }
  const sections = await engine.rows(`
    SELECT a21, sum(persons_employed)::BIGINT AS persons FROM hh_industry WHERE persons_employed > 0 GROUP BY a21 ORDER BY a21`);
  const jobs = await engine.rows(
    'SELECT a21, region, persons FROM hh_employment_region ORDER BY a21, region',
  );
  return success({
    sections: sections.map((row) => ({ a21: textOf(row, 'a21'), persons: Number(row['persons']) })),
    jobs: jobs.map((row) => ({
      a21: textOf(row, 'a21'),
      region: textOf(row, 'region'),
      persons: Number(row['persons']),
    })),
    temporaryShare: await temporaryShares(engine, wave),
  });
}

async function temporaryShares(engine: Engine, wave: string): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.rows(`
    SELECT i.a21, i.persons_employed AS persons, sum(t.share)::DOUBLE AS shares, count(*) AS activities
    FROM hh_industry i JOIN hh_activity a USING (a64) JOIN hh_temporary_unemployment t USING (survey_sector)
    WHERE t.wave = ${literal(wave)} AND i.persons_employed > 0 GROUP BY i.a21, i.a64, i.persons_employed ORDER BY i.a21, i.a64`);
  const sums = new Map<string, { readonly weighted: number; readonly persons: number }>();
  for (const row of rows) {
    const a21 = textOf(row, 'a21');
    const persons = Number(row['persons']);
    const before = sums.get(a21) ?? { weighted: 0, persons: 0 };
    const share = Number(row['shares']) / Number(row['activities']);
    sums.set(a21, {
      weighted: before.weighted + share * persons,
      persons: before.persons + persons,
    });
  }
  return new Map([...sums].map(([a21, { weighted, persons }]) => [a21, weighted / persons]));
}
