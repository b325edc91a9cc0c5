import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';

/** Windows run forward and do not overlap; measures name windows of the pack's scenario. */
export function checkScenarios(draft: PackDraft): readonly Problem[] {
  const own = draft.scenarios.find(({ scenario }) => scenario.id === draft.main?.value.scenario);
  const known = own?.scenario.windows.map((window) => window.id);
  return [
    ...draft.scenarios.flatMap(windowProblems),
    ...(known === undefined ? [] : unknownWindows(draft, known)),
  ];
}

function windowProblems({ scenario, file }: PackDraft['scenarios'][number]): readonly Problem[] {
  return scenario.windows.flatMap(({ id, from, to }, index) => {
    const previous = scenario.windows[index - 1];
    const path = ['windows', index];
    if (to < from) return [packProblem('PACK-PERIOD-REVERSED', file.place([...path, 'to']), { from, to })];
    return previous !== undefined && from <= previous.to
      ? [packProblem('PACK-WINDOW-OVERLAP', file.place([...path, 'from']), { found: id })]
      : [];
  });
}

function unknownWindows(draft: PackDraft, known: readonly string[]): readonly Problem[] {
  return draft.measures.flatMap(({ main: { file, value }, inputs }) => {
    const named = [
      ...value.windows.map((id, index) => ({ id, path: ['windows', index] })),
      ...inputs.flatMap(({ binding }, index) =>
        binding.kind === 'exposure' && binding.window !== undefined
          ? [{ id: binding.window, path: ['inputs', index, 'from', 'window'] }]
          : [],
      ),
    ];
    return named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, path }) =>
        packProblem('PACK-WINDOW-UNKNOWN', file.place(path), { found: id, known: known.join(', ') }),
      );
  });
}
