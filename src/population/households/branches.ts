import { success, type Result } from '../../base/index.ts';
import type { Lookup } from '../assumptions.ts';
import { roundToSum } from '../rake.ts';
import type { RegionFrame, RegionMargins, WorkFacts } from './margins.ts';
import { rakeMargins } from './rake-margins.ts';
import { total } from './total.ts';

/** The employees of every region by section, and how many of each are in temporary unemployment. */
export function branchesOf(
  assume: Lookup,
  facts: WorkFacts,
  drafts: readonly RegionFrame[],
  weight: number,
): Result<readonly RegionMargins[]> {
  const employees = employeesBySection(facts, drafts);
  if (!employees.ok) return employees;
  const inSection = facts.sections.map((_, at) => total(employees.value.map((row) => row[at]!)));
  const temporary = assume.value('persons-of-temporary-unemployment') / weight;
  const table = rakeMargins({
    start: facts.sections.map(({ a21 }) => {
      const factor = assume.value('temporary-unemployment-factor', a21);
      const share = Math.min(1, (facts.temporaryShare.get(a21) ?? 0) * factor);
      return [share, 1 - share];
    }),
    rows: facts.sections.map(({ a21 }, at) => ({ name: `section ${a21}`, total: inSection[at]! })),
    columns: [
      { name: 'persons-of-temporary-unemployment', total: temporary },
      { name: 'other employees', total: total(inSection) - temporary },
    ],
  });
  if (!table.ok) return table;
  const share = inSection.map((count, at) => (count === 0 ? 0 : table.value[at]![0]! / count));
  return success(
    drafts.map((draft, row) => {
      const own = employees.value[row]!;
      const out = roundToSum(own.map((count, at) => count * share[at]!));
      const branches = facts.sections.map(({ a21 }, at) => ({
        a21,
        employees: own[at]!,
        temporary: out[at]!,
      }));
      return { ...draft, branches };
    }),
  );
}

/** Employees of the sample by region of residence and section: the jobs of the region as start, the country's sections and the region's employees as margins. */
function employeesBySection(
  { sections, jobs }: WorkFacts,
  drafts: readonly RegionFrame[],
): Result<number[][]> {
  const rows = drafts.map(({ region, work }) => ({
    name: `${region} employees`,
    total: total(work.map(({ employees }) => employees)),
  }));
  const employed = total(sections.map(({ persons }) => persons));
  const inSample = total(rows.map((row) => row.total));
  const table = rakeMargins({
    start: drafts.map(({ region }) =>
      sections.map(({ a21 }) => jobs.find((job) => job.a21 === a21 && job.region === region)?.persons ?? 0),
    ),
    rows,
    columns: sections.map(({ a21, persons }) => ({
      name: `section ${a21}`,
      total: (persons / employed) * inSample,
    })),
  });
  return table.ok ? success(table.value.map(roundToSum)) : table;
}
