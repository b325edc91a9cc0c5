import type { Problem } from '../base/index.ts';
import { problemText } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import { missesOfEvaluator } from './evaluator.ts';
import { kitFolders, readFolder, type KitFolder } from './folder.ts';
import { expectsNull, type KitCase } from './kit.ts';
import { addOutcome, emptyScore, type FolderScore, type Miss, type Score, type TckResult } from './score.ts';
import { missesOfSql } from './sql.ts';

export interface TckOptions {
  /** Where SQL runs; without it only the evaluator is scored. */
  readonly engine?: Engine;
  /** Called at the start of every folder. */
  readonly progress?: (folder: string, done: number, total: number) => void;
}

/** Runs every case of the conformance kit below a folder, on the evaluator and, given an engine, on SQL. */
export async function runTck(root: string, options: TckOptions = {}): Promise<TckResult> {
  const folders = kitFolders(root);
  const scores: FolderScore[] = [];
  const misses: Miss[] = [];
  for (const [index, folder] of folders.entries()) {
    options.progress?.(folder.name, index, folders.length);
    const result = await runFolder(folder, options.engine);
    scores.push(result.score);
    misses.push(...result.misses);
  }
  return { folders: scores, misses };
}

async function runFolder(folder: KitFolder, engine: Engine | undefined) {
  let evaluator: Score = emptyScore;
  let sql: Score = emptyScore;
  const misses: Miss[] = [];
  for (const { file, model } of readFolder(folder.path)) {
    if (!file.ok) {
      misses.push(unreadable(folder.name, '', file.problems));
      continue;
    }
    for (const item of file.value.cases) {
      const expectation = expectsNull(item) ? 'null' : 'value';
      const own = model.ok
        ? missesOfEvaluator(folder.name, model.value, item)
        : [unreadable(folder.name, item.id, model.problems)];
      evaluator = addOutcome(evaluator, expectation, outcomeOf(own));
      misses.push(...own);
      if (engine === undefined || !model.ok) continue;
      const ofSql = await missesOfSql(folder.name, model.value, item, engine);
      sql = addOutcome(sql, expectation, outcomeOf(ofSql));
      misses.push(...ofSql);
    }
  }
  const score: FolderScore = { folder: folder.name, evaluator, ...(engine === undefined ? {} : { sql }) };
  return { score, misses };
}

/** One wrong result makes the case wrong; one refused result, refused. */
function outcomeOf(misses: readonly Miss[]): 'right' | 'wrong' | 'refused' {
  if (misses.length === 0) return 'right';
  return misses.some((miss) => miss.outcome === 'wrong') ? 'wrong' : 'refused';
}

function unreadable(folder: string, item: KitCase['id'], problems: readonly Problem[]): Miss {
  const found = problems.map((problem) => problemText(problem, 'en')).join('; ');
  return { folder, case: item, decision: '', backEnd: 'evaluator', outcome: 'wrong', expected: '', found };
}
