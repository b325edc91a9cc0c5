import { sameText, type Text } from '../../base/index.ts';
import type { Source } from '../pack.ts';

/** A source as `sources/*.yaml` has it. */
export interface SourceFile extends Omit<Source, 'note'> {
  readonly note?: string | Text;
}

/** A note that is one text reads the same in every language. */
export function readSource({ note, ...rest }: SourceFile): Source {
  return note === undefined ? rest : { ...rest, note: typeof note === 'string' ? sameText(note) : note };
}
