import type { PageFigure } from '../../../report/index.ts';
import { compareMoves } from './compare-moves.ts';
import { movesOf } from './figures-part.tsx';
import type { Outcome } from './outcome.ts';
import type { Subject } from './subject.ts';
import type { Versions } from './versions.ts';

/**
 * Who moves under the versions whose key figures stand on the note: a note that is opened again holds
 * its variants, and no change of the address.
 */
export function noteMoves(subject: Subject, outcome: Outcome, versions: Versions): readonly PageFigure[] {
  const list = versions.kind === 'known' ? versions.list : [];
  const [only] = list;
  if (only === undefined) return movesOf(subject, outcome);
  return list.length === 1 ? movesOf(subject, { simulated: only }) : compareMoves(subject, list);
}
