import { readFileSync, writeFileSync } from 'node:fs';
import { failure, problem, success, type Result } from '../base/index.ts';
import { cliProblems } from './problems.ts';

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(file: string): Result<Uint8Array> {
  return attempt(file, () => readFileSync(file === '-' ? 0 : file));
}

/** Writes a text to a file, replacing what was there. */
export function writeOutput(file: string, text: string): Result<void> {
  return attempt(file, () => writeFileSync(file, text));
}

function attempt<T>(file: string, work: () => T): Result<T> {
  try {
    return success(work());
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return failure(problem(cliProblems, 'CLI-FILE', { file }, { file, reason }));
  }
}
