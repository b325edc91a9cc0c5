import {
  fillTexts,
  formatCount,
  type Cell,
  type Column,
  type TableData,
  type Text,
} from '../../../base/index.ts';
import type { KeyFigures, Moves, MovesBy, MovesRow, QuickResult } from '../../../design/index.ts';
import { figureChart, type Drawing, type PageFigure } from '../../../report/index.ts';
import { cutName } from './cuts.ts';
import { sourcesOf, windowsText } from './figure-words.ts';
import { cutTitle, inSentence, movedUnits, occurring, orderedRows, signedUnits } from './moves-rows.ts';
import { moveMessages, mostTexts, movesTexts, moveTitles } from './moves-texts.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

/** Who moves, by each group that was asked, beside what each gets at the starting point. */
export function movesFigures(
  subject: Subject,
  { movesBy, moves, figures }: QuickResult,
): readonly PageFigure[] {
  return movesBy.map((cut) => movesFigure(subject, cut, moves, figures));
}

function movesFigure(
  subject: Subject,
  cut: MovesBy,
  moves: Moves,
  { base, variant }: QuickResult['figures'],
): PageFigure {
  const { text } = subject.request;
  const { dimension, hidden } = cut;
  const rows = orderedRows(cut);
  const title = movesTitle(subject, cut, moves);
  const drawn = rows.filter((row) => movedUnits(row.moves) > 0);
  const notes = [
    ...(hidden.length === 0 ? [] : [text(movesTexts.hidden, { count: hidden.length })]),
    ...(drawn.length <= mostDrawn ? [] : [text(movesTexts.drawn, { count: mostDrawn })]),
  ];
  const total: MovesRow = {
    key: '',
    label: movesTexts.total,
    before: got(base),
    after: got(variant),
    moves,
  };
  return {
    id: `moves-${cutName(dimension)}`,
    title,
    subtitle: text(movesTexts.subtitle, {
      group: text(cutTitle(dimension)).toLowerCase(),
      windows: windowsText(subject),
    }),
    chart: movesChart(subject, cut, drawn.slice(0, mostDrawn), title),
    table: movesTable(cut, occurring(moves), [total, ...rows]),
    sources: sourcesOf(subject),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

/** Bars that fit on a page. */
const mostDrawn = 22;

function got({ entitled, amountCents }: KeyFigures): MovesRow['before'] {
  return { units: entitled, amountCents };
}

/** How the most units move, and in which group. */
export function movesTitle({ request: { text, language } }: Subject, cut: MovesBy, moves: Moves): string {
  const [kind] = occurring(moves).toSorted((a, b) => moves[b].units - moves[a].units);
  if (kind === undefined) return text(movesTexts.nobody);
  const message = text(moveMessages[kind], { count: formatCount(moves[kind].units, language) });
  const most = orderedRows(cut).reduce<MovesRow | undefined>(
    (best, row) => (row.moves[kind].units > (best?.moves[kind].units ?? 0) ? row : best),
    undefined,
  );
  if (most === undefined) return message;
  return text(mostTexts[cut.dimension], {
    message,
    group: text(inSentence(cut.dimension, most)),
    most: formatCount(most.moves[kind].units, language),
  });
}

const named = (text: Text, name: Text): Text => fillTexts(text, (language) => ({ name: name[language] }));

/** A row for each group; nothing of moves that nobody makes. */
function movesTable(
  { dimension }: MovesBy,
  kinds: readonly (keyof Moves)[],
  rows: readonly MovesRow[],
): TableData {
  const column = (id: string, title: Text, kind: Column['kind']): Column => ({ id, title, kind });
  return {
    columns: [
      column('group', cutTitle(dimension), 'text'),
      column('before', named(movesTexts.units, designTexts.start), 'count'),
      column('after', named(movesTexts.units, designTexts.changed), 'count'),
      ...kinds.flatMap((kind) => [
        column(kind, named(movesTexts.units, moveTitles[kind]), 'count'),
        column(`${kind}Cents`, named(movesTexts.amount, moveTitles[kind]), 'cents'),
      ]),
      column('beforeCents', named(movesTexts.cost, designTexts.start), 'millions'),
      column('afterCents', named(movesTexts.cost, designTexts.changed), 'millions'),
      column('differenceCents', movesTexts.costDifference, 'cents'),
    ],
    rows: rows.map(({ label, before, after, moves }): readonly Cell[] => [
      label,
      before.units,
      after.units,
      ...kinds.flatMap((kind) => [moves[kind].units, moves[kind].amountCents]),
      before.amountCents,
      after.amountCents,
      after.amountCents - before.amountCents,
    ]),
  };
}

/** Bars to the right for who wins, to the left for who loses. */
function movesChart(
  { request: { language } }: Subject,
  { dimension }: MovesBy,
  rows: readonly MovesRow[],
  title: string,
): Drawing | undefined {
  const kinds = [...new Set(rows.flatMap(({ moves }) => occurring(moves)))];
  const loses = kinds.some((kind) => kind === 'out' || kind === 'less');
  const table: TableData = {
    columns: [
      { id: 'group', title: cutTitle(dimension), kind: 'text' },
      { id: 'move', title: movesTexts.move, kind: 'text' },
      { id: 'units', title: loses ? movesTexts.moved : movesTexts.movedUnits, kind: 'count' },
    ],
    rows: rows.flatMap(({ label, moves }) =>
      kinds.map((kind): readonly Cell[] => [label, moveTitles[kind], signedUnits(moves, kind)]),
    ),
  };
  const chart = {
    kind: 'bars',
    category: 'group',
    value: 'units',
    series: 'move',
    stacked: kinds.length > 1,
  } as const;
  return figureChart(chart, table, language, title);
}
