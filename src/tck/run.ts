import { problemText, sameText, type Problem, type Progress } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import { missesOfEvaluator } from './evaluator.ts';
import { kitFolders, readFolder, type KitFolder } from './folder.ts';
import { expectsNull, type KitCase } from './kit.ts';
import {
  addOutcome,
  emptyScore,
  type CaseScore,
  type FolderScore,
  type Miss,
  type Score,
  type TckResult,
} from './score.ts';
import { missesOfSql } from './sql.ts';

export interface TckOptions {
  /** Where SQL runs; without it only the evaluator is scored. */
  readonly engine?: Engine;
  /** Called at the start of every folder. */
  readonly progress?: Progress;
  /** Ends the run after the current folder. */
  readonly signal?: AbortSignal;
}

/** Runs every case of the conformance kit below a folder, on the evaluator and, given an engine, on SQL. */
export async function runTck(root: string, options: TckOptions = {}): Promise<TckResult> {
  const folders = kitFolders(root);
  const scores: FolderScore[] = [];
  const cases: CaseScore[] = [];
  const misses: Miss[] = [];
  for (const [index, folder] of folders.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.({ title: sameText(folder.name), done: index, total: folders.length });
    const found = await runFolder(folder, options.engine);
    cases.push(...found.cases);
    misses.push(...found.misses);
    scores.push({
      folder: folder.name,
      evaluator: tally(found.cases, (item) => item.evaluator),
      ...(options.engine === undefined ? {} : { sql: tally(found.cases, (item) => item.sql ?? 'refused') }),
    });
  }
  return { folders: scores, cases, misses };
}

function tally(cases: readonly CaseScore[], outcome: (item: CaseScore) => CaseScore['evaluator']): Score {
  return cases.reduce((score, item) => addOutcome(score, item.expectation, outcome(item)), emptyScore);
}

async function runFolder(folder: KitFolder, engine: Engine | undefined) {
  const cases: CaseScore[] = [];
  const misses: Miss[] = [];
  for (const { name, file, model } of readFolder(folder.path)) {
    if (!file.ok) {
      misses.push(unreadable(folder.name, name, file.problems));
      continue;
    }
    for (const item of file.value.cases) {
      const own = model.ok
        ? missesOfEvaluator(folder.name, model.value, item)
        : [unreadable(folder.name, item.id, model.problems)];
      const ofSql =
        engine !== undefined && model.ok
          ? await missesOfSql(folder.name, model.value, item, engine)
          : undefined;
      misses.push(...own, ...(ofSql ?? []));
      cases.push({
        folder: folder.name,
        file: name.replace(/\.xml$/, ''),
        case: item.id,
        expectation: expectsNull(item) ? 'null' : 'value',
        evaluator: outcomeOf(own),
        ...(ofSql === undefined ? {} : { sql: outcomeOf(ofSql) }),
      });
    }
  }
  return { cases, misses };
}

/** One wrong result makes the case wrong; one refused result, refused. */
function outcomeOf(misses: readonly Miss[]): CaseScore['evaluator'] {
  if (misses.length === 0) return 'right';
  return misses.some((miss) => miss.outcome === 'wrong') ? 'wrong' : 'refused';
}

function unreadable(folder: string, item: KitCase['id'], problems: readonly Problem[]): Miss {
  const found = problems.map((problem) => problemText(problem, 'en')).join('; ');
  return { folder, case: item, decision: '', backEnd: 'evaluator', outcome: 'wrong', expected: '', found };
}
