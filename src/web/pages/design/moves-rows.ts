import { fillTexts, type Text } from '../../../base/index.ts';
import {
  dimensions,
  moveKinds,
  type Dimension,
  type Moves,
  type MovesBy,
  type MovesRow,
} from '../../../design/index.ts';
import { sizeLabel } from '../../parts/size-label.ts';
import { sizeTexts } from './moves-texts.ts';

/** The rows of a cut as a reader wants them: sizes in their order, others by how many move. */
export function orderedRows({ dimension, rows }: MovesBy): readonly MovesRow[] {
  if (dimension === 'size class')
    return rows
      .map((row) => ({ ...row, label: sizeLabel(row) }))
      .toSorted((a, b) => Number.parseInt(a.key) - Number.parseInt(b.key));
  return rows.toSorted((a, b) => movedUnits(b.moves) - movedUnits(a.moves) || (a.key < b.key ? -1 : 1));
}

export function movedUnits(moves: Moves): number {
  return moveKinds.reduce((sum, kind) => sum + moves[kind].units, 0);
}

/** The ways in which anybody moves. */
export function occurring(moves: Moves): readonly (keyof Moves)[] {
  return moveKinds.filter((kind) => moves[kind].units > 0);
}

/** Whoever loses stands below zero. */
export function signedUnits(moves: Moves, kind: keyof Moves): number {
  return kind === 'out' || kind === 'less' ? -moves[kind].units : moves[kind].units;
}

export function cutTitle(dimension: Dimension): Text {
  return dimensions.find(({ id }) => id === dimension)!.title;
}

/** A group inside a sentence: without its capital, unless it is a name. @example inSentence('sector', row).nl // 'horeca en logies' */
export function inSentence(dimension: Dimension, { key, label }: Pick<MovesRow, 'key' | 'label'>): Text {
  switch (dimension) {
    case 'size class':
      return key === '0' ? sizeTexts.none : fillTexts(sizeTexts.some, () => ({ size: key }));
    case 'sector':
    case 'survey sector':
    case 'legal kind':
      return { nl: small(label.nl), en: small(label.en), fr: small(label.fr) };
    case 'province':
    case 'municipality':
      return label;
  }
}

function small(label: string): string {
  return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
