import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';

/** A title stands for a rule of the entitlement table, by its id, or for a decision, by its name; a legal basis names rules by id. */
export function checkTitles(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap(({ model, main }) => {
    if (model === undefined) return [];
    const { decision, titles = {}, legal } = main.value;
    const table = model.decisions.find(({ name }) => name === decision.entitlement)?.logic;
    if (table?.kind !== 'decision table') return [];
    const rules = table.rules.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const known = [...rules, ...model.decisions.map(({ name }) => name)];
    const unknownTitles = Object.keys(titles)
      .filter((name) => !known.includes(name))
      .map((name) =>
        packProblem('PACK-TITLE-UNKNOWN', main.file.place(['titles', name]), {
          found: name,
          known: known.join(', '),
        }),
      );
    const unknownRules = legal.flatMap((item, index) =>
      (item.rules ?? []).flatMap((found, at) =>
        rules.includes(found)
          ? []
          : [
              packProblem('PACK-LEGAL-RULE', main.file.place(['legal', index, 'rules', at]), {
                found,
                known: rules.join(', '),
              }),
            ],
      ),
    );
    return [...unknownTitles, ...unknownRules];
  });
}
