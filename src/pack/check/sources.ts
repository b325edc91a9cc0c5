import { Decimal, type Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';
import type { YamlData, YamlFile, YamlPath } from '../read/yaml-file.ts';

/** Every field `source` in any file of the pack, and every source of a table, names one of sources/*.yaml. */
export function checkSources(draft: PackDraft): readonly Problem[] {
  const known = new Set(draft.sources.map(({ source }) => source.id));
  const files: readonly (YamlFile | undefined)[] = [
    draft.main?.file,
    draft.population,
    draft.households,
    ...draft.scenarios.map((item) => item.file),
    ...draft.backtests.map((item) => item.file),
    ...draft.diagnosis.map((item) => item.file),
    ...draft.measures.flatMap((item) => [item.main.file, item.parametersFile?.file]),
  ];
  const unknown = (file: YamlFile, path: YamlPath, found: string): readonly Problem[] =>
    known.has(found) ? [] : [packProblem('PACK-SOURCE-UNKNOWN', file.place(path), { found })];
  const { datapackage } = draft;
  const ofTables = (draft.tables ?? []).flatMap((table, index) =>
    table.sources.flatMap((source, at) =>
      datapackage === undefined
        ? []
        : unknown(datapackage, ['resources', index, 'sources', at, 'title'], source),
    ),
  );
  return [
    ...ofTables,
    ...files.flatMap((file) =>
      file === undefined ? [] : mentioned(file.data, []).flatMap(({ path, id }) => unknown(file, path, id)),
    ),
  ];
}

function mentioned(
  data: YamlData,
  path: YamlPath,
): readonly { readonly path: YamlPath; readonly id: string }[] {
  if (data === null || typeof data !== 'object' || data instanceof Decimal) return [];
  if (isList(data)) return data.flatMap((item, index) => mentioned(item, [...path, index]));
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = [...path, key];
    return key === 'source' && typeof value === 'string'
      ? [{ path: inner, id: value }]
      : mentioned(value, inner);
  });
}

function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}
