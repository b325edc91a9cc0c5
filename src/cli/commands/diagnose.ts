import { join } from 'node:path';
import { fillText } from '../../base/index.ts';
import { assess } from '../../design/index.ts';
import { chooseParts } from '../../diagnose/index.ts';
import { openEngine } from '../../engine/index.ts';
import { terminalDiagnosis, writeReport } from '../../report/index.ts';
import { assessSteps, diagnosePack, keepOutcomes, relanceVersion } from '../../api/index.ts';
import {
  engineOptions,
  orRefuse,
  Refusal,
  repeated,
  type CommandContext,
  type CommandModule,
} from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { packCache } from '../pack-cache.ts';
import { openPack } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';
import { refuseUnwritable } from './assess.ts';

interface DiagnoseCommandOptions {
  readonly out?: string;
  readonly part?: readonly string[];
  readonly threads?: string;
  readonly tables?: boolean;
  readonly effects?: boolean;
  readonly cache?: boolean;
}

/** `relance diagnose <pack>`: what the crisis does to sectors, firms, jobs, households and the budget. */
export const diagnoseCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('diagnose')
      .description(cliTexts.diagnoseDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .option('--part <id>', cliTexts.optionPart[language], repeated)
      .option('--tables', cliTexts.optionTables[language])
      .option('--out <dir>', cliTexts.optionOut[language])
      .option('--threads <n>', cliTexts.optionThreads[language])
      .option('--no-effects', cliTexts.optionEffects[language])
      .option('--no-cache', cliTexts.optionCache[language])
      .action((folder: string, options: DiagnoseCommandOptions, self) =>
        run(self, (context) => runDiagnosis(context, folder, options)),
      );
  },
};

/** Runs the package first, because firms and the budget are told with and without it; writes one report of both. */
async function runDiagnosis(
  context: CommandContext,
  folder: string,
  options: DiagnoseCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const engineFor = engineOptions(options.threads);
  const { pack } = await openPack(context, folder);
  // Before the package is run, which takes longer.
  orRefuse(chooseParts(pack, options.part));
  const out = options.out ?? join('out', pack.id);
  const cache = packCache(context, pack.sha256, options.cache);
  const engine = await openEngine(engineFor);
  try {
    const common = { version: relanceVersion(), progress: progress.report, signal: terminal.signal };
    const steps = assessSteps(engine, pack, progress.report, cache);
    const effects = {
      effects: options.effects !== false,
      ...(cache === undefined ? {} : { effectCache: cache }),
    };
    const assessed = await assess(engine, pack, steps, { ...common, ...effects });
    if (!assessed.ok) throw new Refusal(assessed.problems);
    const { assessment, tables } = assessed.value;
    const made = await diagnosePack(engine, pack, {
      cache,
      progress: progress.report,
      signal: terminal.signal,
      parts: options.part,
    });
    if (!made.ok) throw new Refusal(made.problems);
    const diagnosis = made.value;
    keepOutcomes(
      pack,
      // A diagnosis of some parts answers no question of the workbench.
      { effects: effects.effects, diagnosis: options.part === undefined },
      [
        { kind: 'assessment', value: assessment, warnings: assessed.warnings },
        { kind: 'diagnosis', value: diagnosis, warnings: made.warnings },
      ],
      cache,
    );
    progress.report({ title: cliTexts.stepWrite });
    const files = await refuseUnwritable(out, () =>
      writeReport(engine, assessment, tables, { folder: out, language, diagnosis }),
    );
    progress.finish();
    if (json) {
      terminal.out(`${JSON.stringify(diagnosis)}\n`);
    } else {
      terminal.out(
        terminalDiagnosis(diagnosis, language, { width: terminal.width, tables: options.tables === true }),
      );
      terminal.out(
        `\n${fillText(cliTexts.written, language, { folder: out })}\n${files.map((name) => `  ${name}\n`).join('')}`,
      );
    }
    return exitCodes.ok;
  } finally {
    engine.close();
  }
}
