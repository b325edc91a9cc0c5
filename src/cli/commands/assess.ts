import { join } from 'node:path';
import type { Command } from 'commander';
import { fillText, problem, sameText, type Language } from '../../base/index.ts';
import { assess, type SweepAxis } from '../../design/index.ts';
import { openEngine } from '../../engine/index.ts';
import { terminalScorecard, writeReport } from '../../report/index.ts';
import { assessSteps, keepOutcomes, relanceVersion } from '../../api/index.ts';
import { parseChanges, parseSweep } from '../changes.ts';
import {
  orRefuse,
  dayOption,
  engineOptions,
  Refusal,
  repeated,
  type CommandContext,
  type CommandModule,
} from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { packCache } from '../pack-cache.ts';
import { openPack } from '../pack-option.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';

export interface AssessCommandOptions {
  readonly asOf?: string;
  readonly out?: string;
  readonly measure?: readonly string[];
  readonly set?: readonly string[];
  readonly sweep?: readonly string[];
  readonly threads?: string;
  readonly effects?: boolean;
  readonly cache?: boolean;
}

/** `relance assess <pack>`: the main job. */
export const assessCommand: CommandModule = {
  add: (program, language, run) => {
    const command = program
      .command('assess')
      .description(cliTexts.assessDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language]);
    addAssessOptions(command, language).action(
      (folder: string, options: AssessCommandOptions, self: Command) =>
        run(self, (context) => assessPack(context, folder, options)),
    );
  },
};

export function addAssessOptions(command: Command, language: Language): Command {
  return command
    .option('--as-of <date>', cliTexts.optionAsOf[language])
    .option('--out <dir>', cliTexts.optionOut[language])
    .option('--measure <id>', cliTexts.optionMeasure[language], repeated)
    .option('--set <measure.parameter=value>', cliTexts.optionSet[language], repeated)
    .option('--sweep <measure.parameter=from:to:step>', cliTexts.optionSweep[language], repeated)
    .option('--threads <n>', cliTexts.optionThreads[language])
    .option('--no-effects', cliTexts.optionEffects[language])
    .option('--no-cache', cliTexts.optionCache[language]);
}

/** Assesses a pack, writes the report and prints the scorecard. */
export async function assessPack(
  context: CommandContext,
  folder: string,
  options: AssessCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const engineFor = engineOptions(options.threads);
  const asOf = dayOption(options.asOf, '--as-of');
  const variants = (options.set ?? []).map((text) => ({
    title: sameText(text),
    set: orRefuse(parseChanges(text)),
  }));
  const sweep = readSweep(options.sweep ?? []);
  const { pack } = await openPack(context, folder);
  const out = options.out ?? join('out', pack.id);
  const cache = packCache(context, pack.sha256, options.cache);
  const engine = await openEngine(engineFor);
  try {
    const result = await assess(engine, pack, assessSteps(engine, pack, progress.report, cache), {
      version: relanceVersion(),
      variants,
      effects: options.effects !== false,
      progress: progress.report,
      signal: terminal.signal,
      ...(cache === undefined ? {} : { effectCache: cache }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(options.measure === undefined ? {} : { measures: options.measure }),
      ...(sweep === undefined ? {} : { sweep }),
    });
    if (!result.ok) throw new Refusal(result.problems);
    const { assessment, tables } = result.value;
    // The workbench has no sweeps in its questions.
    if (sweep === undefined) {
      const { measure: measures, effects = true } = options;
      const made = { kind: 'assessment', value: assessment, warnings: result.warnings } as const;
      keepOutcomes(pack, { asOf, measures, variants, effects }, [made], cache);
    }
    progress.report({ title: cliTexts.stepWrite });
    const files = await refuseUnwritable(out, () =>
      writeReport(engine, assessment, tables, { folder: out, language }),
    );
    progress.finish();
    if (json) {
      terminal.out(`${JSON.stringify(assessment)}\n`);
    } else {
      terminal.out(terminalScorecard(assessment, language, terminal.width));
      terminal.out(
        `\n${fillText(cliTexts.written, language, { folder: out })}\n${files.map((name) => `  ${name}\n`).join('')}`,
      );
    }
    return exitCodes.ok;
  } finally {
    engine.close();
  }
}

function readSweep(texts: readonly string[]) {
  if (texts.length > 2)
    throw new Refusal([problem(cliProblems, 'CLI-SWEEP', { path: '--sweep' }, { found: texts.join(' ') })]);
  const [x, y] = texts.map((text): SweepAxis => orRefuse(parseSweep(text)));
  if (x === undefined) return undefined;
  return { title: sameText(texts.join(', ')), x, ...(y === undefined ? {} : { y }) };
}

/** Turns the system's refusal to write into a problem with its remedy. */
export async function refuseUnwritable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    throw new Refusal([problem(cliProblems, 'CLI-OUT', { file: folder }, { folder, reason })]);
  }
}
