import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';

type Arrows = ReadonlyMap<string, readonly string[]>;

/** A measure that reads another's outcome comes after it; neither outcomes nor exclusions go round in a circle. */
export function checkOrder(draft: PackDraft): readonly Problem[] {
  const reads: Arrows = new Map(
    draft.measures.map(({ id, inputs }) => [
      id,
      inputs.flatMap(({ binding }) => (binding.kind === 'measure' ? [binding.measure] : [])),
    ]),
  );
  const yields: Arrows = new Map(draft.measures.map(({ id, main }) => [id, main.value.excludedBy ?? []]));
  const circle = findCircle(reads);
  const standoff = findCircle(yields);
  return [
    ...(circle === undefined
      ? lateReads(draft)
      : [
          packProblem('PACK-MEASURE-CYCLE', placeOf(draft, circle[0]!, ['inputs']), {
            found: circle.join(' → '),
          }),
        ]),
    ...(standoff === undefined
      ? []
      : [
          packProblem('PACK-EXCLUSION-CYCLE', placeOf(draft, standoff[0]!, ['excludedBy']), {
            found: standoff.join(' → '),
          }),
        ]),
  ];
}

function placeOf(draft: PackDraft, id: string, path: readonly string[]) {
  return draft.measures.find((measure) => measure.id === id)!.main.file.place(path);
}

function lateReads(draft: PackDraft): readonly Problem[] {
  const order = draft.main?.value.measures ?? [];
  return draft.measures.flatMap(({ id, inputs, main }) =>
    inputs.flatMap(({ binding }, index) =>
      binding.kind === 'measure' && order.indexOf(binding.measure) > order.indexOf(id)
        ? [
            packProblem('PACK-MEASURE-ORDER', main.file.place(['inputs', index, 'from', 'measure']), {
              found: binding.measure,
            }),
          ]
        : [],
    ),
  );
}

/** The first circle, from a measure back to itself; undefined where there is none. */
function findCircle(arrows: Arrows): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): readonly string[] | undefined => {
    const start = path.indexOf(id);
    if (start !== -1) return [...path.slice(start), id];
    if (done.has(id)) return undefined;
    for (const next of arrows.get(id) ?? []) {
      const circle = visit(next, [...path, id]);
      if (circle !== undefined) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of arrows.keys()) {
    const circle = visit(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
