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

/** An ISO day that exists in the calendar. */
export function parseDay(found: string, option: string): Result<string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(found);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  const real =
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return real ? success(found) : failure(problem(cliProblems, 'CLI-DATE', {}, { found, option }));
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

export function parseInteger(found: string, option: string, least: number, most: number): Result<number> {
  const value = /^\d{1,9}$/.test(found) ? Number(found) : Number.NaN;
  return value >= least && value <= most
    ? success(value)
    : failure(problem(cliProblems, 'CLI-INTEGER', {}, { found, option, least, most }));
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
