import { CsvError, parse } from 'csv-parse/sync';
import { failure, problem, success, type Result } from '../../../base/index.ts';
import { ioProblems } from '../problems.ts';
import type { Cube } from './cube.ts';

/** Columns of SDMX-CSV that are no dimension. */
const other = /^(?:DATAFLOW|STRUCTURE.*|ACTION|LAST UPDATE|OBS_VALUE|OBS_FLAG|OBS_STATUS|CONF_STATUS)$/i;

/**
 * SDMX-CSV as Eurostat writes it: one line per figure, dimensions in columns, OBS_VALUE, and a flag where a figure is withheld.
 * @example unwrap(readSdmxCsv(text, 'naio_10_cp1750.csv')).dimensions.at(-1)!.id // 'TIME_PERIOD'
 */
export function readSdmxCsv(text: string, file: string): Result<Cube> {
  const wrong = (found: string, line?: number): Result<Cube> =>
    failure(problem(ioProblems, 'IO-SHAPE', { file, line }, { shape: 'SDMX-CSV', found }));
  let lines: Record<string, string>[];
  try {
    lines = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) return wrong(error.message);
    throw error;
  }
  const columns = Object.keys(lines[0] ?? {});
  if (!columns.includes('OBS_VALUE')) return wrong(columns.join(', '));
  // With labels=both a cell reads "BE: Belgium" or "BE:Belgium".
  const split = (cell: string) => /^([^:]*)(?::\s*(.*))?$/s.exec(cell)!;
  const dimensions = columns
    .filter((name) => !other.test(name))
    .map((name) => {
      const cells = [...new Set(lines.map((line) => line[name]!))].map(split);
      const titles = new Map(
        cells.flatMap(([, code, title]) => (title === undefined ? [] : [[code!, title] as const])),
      );
      return { name, id: split(name)[1]!, codes: [...new Set(cells.map(([, code]) => code!))], titles };
    });
  const places = dimensions.map(({ codes }) => new Map(codes.map((code, at) => [code, at])));
  const values = new Map<number, number>();
  const withheld = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const place = dimensions.reduce(
      (sum, { name, codes }, index) => sum * codes.length + places[index]!.get(split(line[name]!)[1]!)!,
      0,
    );
    if (values.has(place) || withheld.has(place)) return wrong(Object.values(line).join(','), at + 2);
    const cell = line['OBS_VALUE']!.trim();
    if (cell === '' || cell === ':') withheld.add(place);
    else if (!Number.isFinite(Number(cell))) return wrong(`OBS_VALUE ${cell}`, at + 2);
    else values.set(place, Number(cell));
  }
  return success({ dimensions, values, withheld });
}
