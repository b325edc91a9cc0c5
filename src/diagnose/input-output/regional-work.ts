import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows } from '../pack-rows.ts';
import { ioProblems } from './problems.ts';
import type { IoSettings } from './pack-settings.ts';
import type { IoTable } from './table.ts';

/** Persons employed by sector in the region of a pack: those of the nation times the share of the region in the section (list of 21) of the sector. */
export async function regionalWork(
  engine: Engine,
  pack: Pick<Pack, 'tables' | 'region'>,
  settings: IoSettings,
  table: IoTable,
): Promise<Result<Float64Array>> {
  const sectors = await packRows(engine, pack, settings.table('sectors'), ['sector', 'a21']);
  if (!sectors.ok) return sectors;
  const name = settings.table('employment-region');
  const employment = await packRows(engine, pack, name, ['a21', 'region', 'persons']);
  if (!employment.ok) return employment;
  const sum = (section: string, region?: string) =>
    employment.value
      .filter((row) => row.a21 === section && (region === undefined || row.region === region))
      .reduce((whole, row) => whole + Number(row.persons), 0);
  const sections = new Map(sectors.value.map(({ sector, a21 }) => [sector, a21!]));
  const problems: Problem[] = [];
  const work = Float64Array.from(table.sectors, ({ code }, at) => {
    const section = sections.get(code) ?? '';
    const all = sum(section);
    if (all === 0)
      problems.push(
        problem(ioProblems, 'IO-SECTOR-MISSING', { path: name }, { sector: section, part: name }),
      );
    return (table.accounts.persons?.[at] ?? 0) * (all === 0 ? 0 : sum(section, pack.region) / all);
  });
  return problems.length > 0 ? failure(...problems) : success(work);
}
