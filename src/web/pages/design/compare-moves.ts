import {
  fillTexts,
  formatCount,
  type Cell,
  type Column,
  type TableData,
  type Text,
} from '../../../base/index.ts';
import type { Dimension, MovesRow } from '../../../design/index.ts';
import { figureChart, type Drawing, type PageFigure } from '../../../report/index.ts';
import { cutName } from './cuts.ts';
import { sourcesOf, windowsText } from './figure-words.ts';
import { cutTitle, movedUnits, orderedRows } from './moves-rows.ts';
import { movesTexts, moveTitles } from './moves-texts.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';
import type { SimulatedVersion } from './versions.ts';

/** Who comes in and drops out under each version, and what that costs, group by group. */
export function compareMoves(subject: Subject, versions: readonly SimulatedVersion[]): readonly PageFigure[] {
  const { text, language } = subject.request;
  const [first] = versions.toSorted((a, b) => movedUnits(b.result.moves) - movedUnits(a.result.moves));
  if (first === undefined) return [];
  const count = movedUnits(first.result.moves);
  const title =
    count === 0
      ? text(movesTexts.nobody)
      : text(movesTexts.compared, { version: first.name, count: formatCount(count, language) });
  return subject.by.map((dimension) => {
    const lines = linesOf(dimension, versions, first);
    const hidden = Math.max(0, ...versions.map(({ result }) => cutOf(result, dimension)?.hidden.length ?? 0));
    return {
      id: `compare-moves-${cutName(dimension)}`,
      title,
      subtitle: text(movesTexts.compareSubtitle, {
        group: text(cutTitle(dimension)).toLowerCase(),
        windows: windowsText(subject),
      }),
      chart: costChart(subject, dimension, versions, lines, title),
      table: compareTable(dimension, versions, lines),
      sources: sourcesOf(subject),
      ...(hidden === 0 ? {} : { note: text(movesTexts.hidden, { count: hidden }) }),
    };
  });
}

/** A group with what each version does to it; nothing where that is not shown. */
interface Line {
  readonly label: Text;
  readonly before: number | null;
  readonly rows: readonly (MovesRow | undefined)[];
}

function cutOf({ movesBy }: SimulatedVersion['result'], dimension: Dimension) {
  return movesBy.find((cut) => cut.dimension === dimension);
}

/** The groups that any version shows, in the order of the version that moves the most. */
function linesOf(
  dimension: Dimension,
  versions: readonly SimulatedVersion[],
  first: SimulatedVersion,
): readonly Line[] {
  const cuts = [first, ...versions].map(({ result }) => orderedRows(cutOf(result, dimension)!));
  const shown = new Map(cuts.flat().map((row) => [row.key, row]));
  const own = cuts.slice(1).map((rows) => new Map(rows.map((row) => [row.key, row])));
  return [...shown.values()].map(({ key, label, before }) => ({
    label,
    before: before.units,
    rows: own.map((rows) => rows.get(key)),
  }));
}

const of = (version: string, name: Text): Text =>
  fillTexts(movesTexts.of, (language) => ({ version, name: name[language].toLowerCase() }));

const difference = (row: MovesRow | undefined): number | null =>
  row === undefined ? null : row.after.amountCents - row.before.amountCents;

function compareTable(
  dimension: Dimension,
  versions: readonly SimulatedVersion[],
  lines: readonly Line[],
): TableData {
  const column = (id: string, title: Text, kind: Column['kind']): Column => ({ id, title, kind });
  return {
    columns: [
      column('group', cutTitle(dimension), 'text'),
      column(
        'before',
        fillTexts(movesTexts.units, (language) => ({ name: designTexts.start[language] })),
        'count',
      ),
      ...versions.flatMap(({ name }, at) => [
        column(`in${at + 1}`, of(name, moveTitles.in), 'count'),
        column(`out${at + 1}`, of(name, moveTitles.out), 'count'),
        column(`differenceCents${at + 1}`, of(name, movesTexts.costDifference), 'cents'),
      ]),
    ],
    rows: lines.map(({ label, before, rows }): readonly Cell[] => [
      label,
      before,
      ...rows.flatMap((row) => [row?.moves.in.units ?? null, row?.moves.out.units ?? null, difference(row)]),
    ]),
  };
}

/** Groups that fit on a page beside each other's versions. */
const mostDrawn = 10;

const millions = (cents: number | null): number | null => (cents === null ? null : cents / 1e8);

function costChart(
  { request: { language } }: Subject,
  dimension: Dimension,
  versions: readonly SimulatedVersion[],
  lines: readonly Line[],
  title: string,
): Drawing | undefined {
  const table: TableData = {
    columns: [
      { id: 'group', title: cutTitle(dimension), kind: 'text' },
      { id: 'version', title: movesTexts.version, kind: 'text' },
      { id: 'difference', title: movesTexts.costMillions, kind: 'level' },
    ],
    rows: lines
      .slice(0, mostDrawn)
      .flatMap(({ label, rows }) =>
        rows.map((row, at): readonly Cell[] => [label, versions[at]!.name, millions(difference(row))]),
      ),
  };
  const chart = { kind: 'bars', category: 'group', value: 'difference', series: 'version' } as const;
  return figureChart(chart, table, language, title);
}
