import type { Place, Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';
import type { YamlFile } from '../read/yaml-file.ts';

interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Every list has its own names, each used once. */
export function checkIds(draft: PackDraft): readonly Problem[] {
  const { main, datapackage } = draft;
  const lists: readonly (readonly Named[])[] = [
    draft.sources.map(({ source, file, index }) => ({ id: source.id, place: file.place([index, 'id']) })),
    draft.scenarios.map(({ scenario, file }) => ({ id: scenario.id, place: file.place(['id']) })),
    draft.backtests.map(({ backtest, file }) => ({ id: backtest.id, place: file.place(['id']) })),
    main === undefined ? [] : listed(main.file, ['ceilings'], main.value.ceilings ?? [], 'id'),
    datapackage === undefined ? [] : listed(datapackage, ['resources'], draft.tables ?? [], 'name'),
    ...draft.scenarios.map(({ scenario, file }) => listed(file, ['windows'], scenario.windows, 'id')),
    ...draft.backtests.map(({ backtest, file }) => listed(file, ['outcomes'], backtest.outcomes, 'id')),
    ...draft.backtests.map(({ backtest, file }) => listed(file, ['assumptions'], backtest.assumptions, 'id')),
    ...draft.measures.flatMap((measure) => [
      listed(measure.main.file, ['inputs'], measure.inputs, 'name'),
      measure.parametersFile === undefined
        ? []
        : listed(measure.parametersFile.file, [], measure.parametersFile.value, 'key'),
      measure.casesFile === undefined
        ? []
        : listed(measure.casesFile.file, [], measure.casesFile.value, 'id'),
    ]),
  ];
  return lists.flatMap(repeated);
}

function listed<Key extends string>(
  file: YamlFile,
  path: readonly string[],
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
): readonly Named[] {
  return items.map((item, index) => ({ id: item[key], place: file.place([...path, index, key]) }));
}

function repeated(items: readonly Named[]): readonly Problem[] {
  const first = new Map<string, Place>();
  return items.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, place);
      return [];
    }
    const where = `${before.file ?? ''}:${before.line ?? 1}`;
    return [packProblem('PACK-DUPLICATE-ID', place, { found: id, first: where })];
  });
}
