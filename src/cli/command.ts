import type { Command } from 'commander';
import {
  languages,
  problem,
  type Language,
  type Problem,
  type Result,
  failure,
  success,
} from '../base/index.ts';
import type { EngineOptions } from '../engine/index.ts';
import { readDay } from '../pack/index.ts';
import type { ExitCode } from './exit-codes.ts';
import { cliProblems } from './problems.ts';
import type { ProgressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets besides its own options. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Print data for programs instead of text for people. */
  readonly json: boolean;
  readonly progress: ProgressLine;
}

/** One command of `relance`: it adds itself to the program; `run` does the work and names the exit code. */
export interface CommandModule {
  readonly add: (program: Command, language: Language, run: Runner) => void;
}

export type Work = (context: CommandContext) => Promise<ExitCode>;
export type Runner = (command: Command, work: Work) => Promise<void>;

/** Options as the parser delivers them: repeated options are lists. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The language of all output: `--lang`, else RELANCE_LANG, else Dutch. */
export function chooseLanguage(argv: readonly string[], env: Terminal['env']): Result<Language> {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = at < 0 ? undefined : argv[at]!;
  const asked =
    word === undefined
      ? env['RELANCE_LANG']
      : word === '--lang'
        ? argv[at + 1]
        : word.slice('--lang='.length);
  if (asked === undefined || asked === '') return success('nl');
  const known = languages.find((language) => language === asked);
  return known === undefined
    ? failure(problem(cliProblems, 'CLI-LANGUAGE', {}, { found: asked }))
    : success(known);
}

/** An option that is a day of the calendar; undefined where it was not given. Refuses any other text. */
export function dayOption(found: string | undefined, option: string): string | undefined {
  if (found === undefined || readDay(found) !== undefined) return found;
  throw new Refusal([problem(cliProblems, 'CLI-DATE', {}, { found, option })]);
}

/** Most threads that may be asked for. */
const mostThreads = 256;

/** How the engine of a run is opened: `--threads`, where given, and memory that keeps the whole process below 2 GB. */
export function engineOptions(threads: string | undefined): EngineOptions {
  const memoryLimit = '1300MB';
  if (threads === undefined) return { memoryLimit };
  const value = /^\d{1,9}$/.test(threads) ? Number(threads) : Number.NaN;
  if (value >= 1 && value <= mostThreads) return { memoryLimit, threads: value };
  const parameters = { found: threads, option: '--threads', least: 1, most: mostThreads };
  throw new Refusal([problem(cliProblems, 'CLI-INTEGER', {}, parameters)]);
}

/** Problems that stop a command, thrown inside its work and printed by the one place that runs it. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((item) => item.code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/** The value of a result, or a refusal with its problems. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problems);
}
