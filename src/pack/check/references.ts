import type { Problem } from '../../base/index.ts';
import type { Measure } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';
import type { YamlFile, YamlPath } from '../read/yaml-file.ts';

/** Measures and scenarios that are named elsewhere exist. */
export function checkReferences(draft: PackDraft): readonly Problem[] {
  const { main } = draft;
  if (main === undefined) return [];
  const known = main.value.measures;
  // Outcomes are read, and support is added up, unit by unit: measures that meet must be for the same kind of unit.
  const unknown = (
    file: YamlFile,
    path: YamlPath,
    found: string,
    expected: Measure['unit'] = 'enterprise',
  ): readonly Problem[] => {
    if (!known.includes(found))
      return [packProblem('PACK-MEASURE-UNKNOWN', file.place(path), { found, known: known.join(', ') })];
    const unit = draft.measures.find(({ id }) => id === found)?.main.value.unit ?? expected;
    return unit === expected
      ? []
      : [packProblem('PACK-MEASURE-UNIT', file.place(path), { found, unit, expected })];
  };
  const scenarios = draft.scenarios.map(({ scenario }) => scenario.id);
  return [
    ...(scenarios.includes(main.value.scenario)
      ? []
      : [
          packProblem('PACK-SCENARIO-UNKNOWN', main.file.place(['scenario']), {
            found: main.value.scenario,
            known: scenarios.join(', '),
          }),
        ]),
    ...(main.value.ceilings ?? []).flatMap((ceiling, index) => [
      ...ceiling.measures.flatMap((id, at) => unknown(main.file, ['ceilings', index, 'measures', at], id)),
      ...reversed(main.file, ['ceilings', index], ceiling.validFrom, ceiling.validTo, 'validTo'),
    ]),
    ...draft.measures.flatMap(({ main: { file, value }, inputs }) => [
      ...(value.excludedBy ?? []).flatMap((id, index) =>
        unknown(file, ['excludedBy', index], id, value.unit),
      ),
      ...inputs.flatMap(({ binding }, index) =>
        binding.kind === 'measure'
          ? unknown(file, ['inputs', index, 'from', 'measure'], binding.measure, value.unit)
          : [],
      ),
      ...reversed(file, ['period'], value.period.from, value.period.to, 'to'),
      ...reversed(file, ['applications'], value.applications.from, value.applications.to, 'to'),
    ]),
    ...draft.backtests.flatMap(({ backtest, file }) => unknown(file, ['measure'], backtest.measure)),
  ];
}

function reversed(
  file: YamlFile,
  path: YamlPath,
  from: string,
  to: string | undefined,
  key: string,
): readonly Problem[] {
  return to === undefined || from <= to
    ? []
    : [packProblem('PACK-PERIOD-REVERSED', file.place([...path, key]), { from, to })];
}
