import { sameText, type Progress } from '../base/index.ts';
import type { BackEnd } from './back-end.ts';
import { kitFolders, readFolder, type KitFolder } from './folder.ts';
import { inTime, type InTime } from './in-time.ts';
import { expectsNull } from './kit.ts';
import { kitVersion } from './kit-version.ts';
import { problemsText } from './problems-text.ts';
import { runCase } from './run-case.ts';
import { scoreOf, type CaseScore, type Miss, type Tally, type TckResult } from './score.ts';

export interface TckOptions {
  /** Called at the start of every folder. */
  readonly progress?: Progress;
  /** Ends the run after the current folder. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one answer may take; ten seconds unless told. */
  readonly limit?: number;
}

/** Runs every active case of the conformance kit below a folder on each back end. */
export async function runTck(
  root: string,
  backEnds: readonly BackEnd[],
  options: TckOptions = {},
): Promise<TckResult> {
  const folders = kitFolders(root);
  const within = inTime(options.limit ?? 10_000);
  const found: FolderRun[] = [];
  for (const [index, folder] of folders.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.({ title: sameText(folder.name), done: index, total: folders.length });
    found.push(await runFolder(folder, backEnds, within));
  }
  const names = backEnds.map(({ name }) => name);
  return {
    kit: kitVersion(root),
    backEnds: names,
    cases: found.flatMap(({ cases }) => cases),
    inactive: found.flatMap(({ inactive }) => inactive),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
    folders: found.map(({ folder, cases }) => ({
      folder,
      scores: Object.fromEntries(names.map((name) => [name, scoreOf(cases, name)])),
    })),
    misses: found.flatMap(({ misses }) => misses),
  };
}

interface FolderRun extends Pick<TckResult, 'cases' | 'inactive' | 'unreadable' | 'misses'> {
  readonly folder: string;
}

async function runFolder(
  { name: folder, path }: KitFolder,
  backEnds: readonly BackEnd[],
  within: InTime,
): Promise<FolderRun> {
  const cases: CaseScore[] = [];
  const inactive: TckResult['inactive'][number][] = [];
  const unreadable: TckResult['unreadable'][number][] = [];
  const misses: Miss[] = [];
  for (const { name, file: read, model } of readFolder(path)) {
    const file = name.replace(/\.xml$/, '');
    if (!read.ok) {
      unreadable.push({ folder, file, reason: problemsText(read.problems) });
      continue;
    }
    for (const { id, reason } of read.value.inactive) inactive.push({ folder, file, case: id, reason });
    for (const item of read.value.cases) {
      const place = { folder, file, case: item.id };
      const outcomes: [string, keyof Tally][] = [];
      for (const backEnd of backEnds) {
        const run = await runCase(backEnd, model, item, within);
        outcomes.push([backEnd.name, run.outcome]);
        misses.push(...run.misses.map((miss) => ({ ...place, ...miss })));
      }
      const expectation = expectsNull(item) ? 'null' : 'value';
      cases.push({ ...place, expectation, outcomes: Object.fromEntries(outcomes) });
    }
  }
  return { folder, cases, inactive, unreadable, misses };
}
