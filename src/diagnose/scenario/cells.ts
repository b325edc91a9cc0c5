import { literal } from '../../engine/index.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel } from './scenario.ts';
import { rankBounds, rankRange, sectorWindow, type SectorWindow, type Survey } from './survey.ts';

/** Units of one sector whose closures rank the same in every window; they share its ranks evenly. */
export interface CellCount {
  readonly sector: string;
  readonly signature: string;
  readonly units: number;
}

/** A cell with the ranks it may take in every window, in 0 .. `rankRange`. */
export interface Cell extends CellCount {
  readonly id: number;
  readonly windows: readonly { readonly start: number; readonly width: number }[];
}

/** The answers that a sector's units get: its own, or those of its proxy. */
export interface SectorAnswers {
  readonly sector: string;
  readonly from: string;
  readonly windows: readonly SectorWindow[];
}

/**
 * Gives every cell its ranks: in each window the cells with the highest closure rank come first, cells with the same rank share an interval.
 * @example two of four units closed: the closed cell starts at 0 with width 0.5 x `rankRange`, the open one at 0.5 x `rankRange`
 */
export function makeCells(model: ScenarioModel, counts: readonly CellCount[]): readonly Cell[] {
  return counts.map((count, id) => ({
    ...count,
    id,
    windows: model.windows.map((_, at) => {
      const sector = counts.filter((other) => other.sector === count.sector);
      const units = (which: (rank: string) => boolean): number =>
        sector.filter((other) => which(other.signature[at]!)).reduce((sum, other) => sum + other.units, 0);
      const all = units(() => true);
      const own = count.signature[at]!;
      const start = Math.floor((units((rank) => rank > own) / all) * rankRange);
      const end = Math.floor((units((rank) => rank >= own) / all) * rankRange);
      return { start, width: end - start };
    }),
  }));
}

/** The answers of every sector that occurs; sectors without answers come back in `unknown`. */
export function sectorAnswers(
  model: ScenarioModel,
  survey: Survey,
  sectors: readonly string[],
): { readonly answers: readonly SectorAnswers[]; readonly unknown: readonly string[] } {
  const answers: SectorAnswers[] = [];
  const unknown: string[] = [];
  for (const sector of sectors) {
    const from = survey.shares.has(sector)
      ? sector
      : model.proxies.find((proxy) => proxy.sector === sector)?.use;
    const windows = model.windows.map((window) =>
      from === undefined ? undefined : sectorWindow(survey, from, window),
    );
    if (from === undefined || windows.some((window) => window === undefined)) unknown.push(sector);
    else answers.push({ sector, from, windows: windows.map((window) => window!) });
  }
  return { answers, unknown };
}

/** SQL for `diagnose_cell`: per cell its size, its ranks and the upper ranks of the loss bands of its sector. */
export function cellTable(
  model: ScenarioModel,
  cells: readonly Cell[],
  answers: readonly SectorAnswers[],
): string {
  const names = [
    'cell',
    'survey_sector',
    'signature',
    'units',
    ...model.windows.flatMap((window) => [
      columnOf('start', window),
      columnOf('width', window),
      ...model.bands.map((_, band) => boundColumn(band, window)),
    ]),
  ];
  const rows = cells.map((cell) => {
    const { windows } = answers.find((item) => item.sector === cell.sector)!;
    const ranks = model.windows.flatMap((_, at) => [
      cell.windows[at]!.start,
      cell.windows[at]!.width,
      ...rankBounds(windows[at]!.shares),
    ]);
    return [
      `${cell.id}::INTEGER`,
      literal(cell.sector),
      literal(cell.signature),
      `${cell.units}::BIGINT`,
      ...ranks.map((rank) => `${rank}::BIGINT`),
    ].join(', ');
  });
  return `CREATE OR REPLACE TEMP TABLE diagnose_cell AS SELECT * FROM (VALUES (${rows.join('), (')})) v(${names.join(', ')})`;
}

export function boundColumn(band: number, window: { readonly id: string }): string {
  return columnOf(`bound${band}`, window);
}
