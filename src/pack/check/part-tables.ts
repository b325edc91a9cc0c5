import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';

/** Every table that a part of the diagnosis names is one of datapackage.json. */
export function checkPartTables(draft: PackDraft): readonly Problem[] {
  if (draft.tables === undefined) return [];
  const known = draft.tables.map((table) => table.name);
  return draft.diagnosis.flatMap(({ settings, file }) =>
    Object.entries(settings.tables)
      .filter(([, name]) => !known.includes(name))
      .map(([role, found]) =>
        packProblem('PACK-TABLE-UNKNOWN', file.place(['tables', role]), { found, known: known.join(', ') }),
      ),
  );
}
