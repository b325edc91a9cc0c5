import { failure, success, type Problem, type Result } from '../base/index.ts';
import { checkDraft } from './check/draft.ts';
import type { Measure, Pack } from './pack.ts';
import { packProblem } from './problems/index.ts';
import { readBacktest, type BacktestFile } from './read/backtest.ts';
import { Findings, present, type PackDraft } from './read/draft.ts';
import { readFolder, type PackFolder } from './read/files.ts';
import { readCeilings, type PackFile } from './read/pack-file.ts';
import { readPartSettings, type PartSettingsFile } from './read/part-settings.ts';
import { finishMeasure, modelOf, readMeasure } from './read/read-measure.ts';
import { readScenario, type ScenarioFile } from './read/scenario.ts';
import { readSource, type SourceFile } from './read/source.ts';
import { textLanguages } from './read/table-texts.ts';
import { readTables, type DataPackageFile } from './read/tables.ts';
import { readYaml } from './read/yaml-read.ts';
import { fewer } from './read/fewer.ts';
import { checkCsvTables } from './tables/csv.ts';

/**
 * Reads a pack and checks all that needs no engine: files, schemas, references, periods, bindings, CSV tables.
 * Returns the pack with its warnings, or every problem that was found, in order of file and line.
 * @param folder the folder with `pack.yaml`
 * @example const pack = await loadPack('packs/flanders-2020'); // pack.value.measures[0].id === 'hinderpremie'
 */
export async function loadPack(folder: string): Promise<Result<Pack>> {
  const files = await readFolder(folder);
  if (!files.ok) return files;
  const findings = new Findings();
  const draft = readDraft(files.value, findings);
  findings.problems.push(...checkDraft(draft), ...checkCsvTables(files.value, draft.tables ?? []));
  const problems = fewer(ordered(findings.problems));
  const pack = finish(files.value, draft);
  return pack === undefined || problems.some((item) => item.severity === 'error')
    ? failure(...problems)
    : success(pack, problems);
}

function readDraft(folder: PackFolder, findings: Findings): PackDraft {
  const main = findings.take(readYaml<PackFile>(folder, 'pack', 'pack.yaml'));
  const datapackage = findings.take(readYaml<DataPackageFile>(folder, 'datapackage', 'datapackage.json'));
  const population = findings.take(readYaml<object>(folder, 'population', 'population.yaml'));
  const households = folder.files.has('households.yaml')
    ? findings.take(readYaml<object>(folder, 'population', 'households.yaml'))
    : undefined;
  const sources = named(folder, 'sources').flatMap((path) => {
    const read = findings.take(readYaml<readonly SourceFile[]>(folder, 'sources', path));
    if (read === undefined) return [];
    return read.value.map((source, index) => ({ source: readSource(source), file: read.file, index }));
  });
  const scenarios = named(folder, 'scenarios').flatMap((path) => {
    const read = findings.take(readYaml<ScenarioFile>(folder, 'scenario', path));
    return read === undefined ? [] : [{ scenario: readScenario(read), file: read.file }];
  });
  // Models beside a scenario belong to the room that applies it; here it is only said whether they can be read.
  for (const path of named(folder, 'scenarios', 'dmn')) findings.take(modelOf(folder, path));
  const backtests = named(folder, 'backtests').flatMap((path) => {
    const read = findings.take(readYaml<BacktestFile>(folder, 'backtest', path));
    return read === undefined ? [] : [{ backtest: readBacktest(read.value), file: read.file }];
  });
  const diagnosis = named(folder, 'diagnosis').flatMap((path) => {
    const read = findings.take(readYaml<PartSettingsFile>(folder, 'diagnosis', path));
    const settings = read && findings.take(readPartSettings(read));
    const part = path.replace(/^.*\/|\.ya?ml$/g, '');
    return settings === undefined ? [] : [{ part, settings, file: read!.file }];
  });
  const measures = (main?.value.measures ?? []).flatMap((id) => readMeasure(folder, id, findings) ?? []);
  findings.problems.push(...unlisted(folder, main?.value.measures));
  const tables = datapackage && findings.take(readTables(folder, datapackage));
  const optional = present<PackDraft>({
    main,
    tables,
    tableLanguages: datapackage && textLanguages(datapackage.value.languages),
    population: population?.file,
    households: households?.file,
    datapackage: datapackage?.file,
  });
  return { ...optional, sources, scenarios, backtests, diagnosis, measures };
}

/** The files of one folder of the pack with an ending, in order of name. */
function named(folder: PackFolder, below: string, ending = 'ya?ml'): readonly string[] {
  const form = new RegExp(`^${below}/[^/]+\\.${ending}$`);
  return [...folder.files.keys()].filter((path) => form.test(path));
}

function unlisted(folder: PackFolder, listed: readonly string[] | undefined): readonly Problem[] {
  if (listed === undefined) return [];
  const found = [...folder.files.keys()].map((path) => /^measures\/([^/]+)\/measure\.yaml$/.exec(path)?.[1]);
  return found
    .filter((id) => id !== undefined && !listed.includes(id))
    .map((id) => packProblem('PACK-MEASURE-UNLISTED', { file: 'pack.yaml' }, { found: id! }, 'warning'));
}

/** The pack, where every part of it could be read. */
function finish(folder: PackFolder, draft: PackDraft): Pack | undefined {
  const { main, tables, tableLanguages, population } = draft;
  const measures = draft.measures.map(finishMeasure).filter((item): item is Measure => item !== undefined);
  if (main === undefined || tables === undefined || tableLanguages === undefined || population === undefined)
    return undefined;
  const { measures: _, ceilings: __, ...rest } = main.value;
  return {
    ...rest,
    root: folder.root,
    sources: draft.sources.map((item) => item.source),
    tables,
    tableLanguages,
    measures,
    scenarios: draft.scenarios.map((item) => item.scenario),
    backtests: draft.backtests.map((item) => item.backtest),
    population: population.data,
    ...(draft.households === undefined ? {} : { households: draft.households.data }),
    diagnosis: Object.fromEntries(draft.diagnosis.map(({ part, settings }) => [part, settings])),
    ceilings: readCeilings(main.value),
    sha256: folder.sha256,
    files: [...folder.files].map(([path, entry]) => ({ path, sha256: entry.sha256 })),
  };
}

function ordered(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ place }: Problem) => [place.file ?? '', place.line ?? 0, place.column ?? 0] as const;
  return [...problems].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left[0] !== right[0]) return left[0] < right[0] ? -1 : 1;
    return left[1] - right[1] || left[2] - right[2];
  });
}
