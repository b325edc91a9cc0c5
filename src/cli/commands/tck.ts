import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { problem } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { backEnds, runTck, tckMarkdown, tckScoreboard, writeTckResults } from '../../tck/index.ts';
import { Refusal, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';
import { relanceVersion } from '../../api/index.ts';

interface TckCommandOptions {
  readonly out?: string;
  readonly markdown?: string;
}

/** `relance tck <folder>`: the DMN conformance kit on every back end. */
export const tckCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('tck')
      .description(cliTexts.tckDescription[language])
      .argument('<folder>', cliTexts.argumentFolder[language])
      .option('--out <dir>', cliTexts.optionTckOut[language])
      .option('--markdown <file>', cliTexts.optionMarkdown[language])
      .action((folder: string, options: TckCommandOptions, self: Command) =>
        run(self, (context) => runKit(context, folder, options)),
      );
  },
};

async function runKit(
  { terminal, language, json, progress }: CommandContext,
  folder: string,
  { out = 'out/tck', markdown }: TckCommandOptions,
): Promise<ExitCode> {
  if (!existsSync(folder))
    throw new Refusal([problem(cliProblems, 'CLI-FOLDER', { file: folder }, { folder })]);
  const engine = await openEngine();
  try {
    const result = await runTck(folder, backEnds(engine), {
      progress: (step) => {
        terminal.signal.throwIfAborted();
        progress.report(step);
      },
    });
    progress.finish();
    writeTckResults(out, result, { version: relanceVersion(), day: new Date().toISOString().slice(0, 10) });
    if (markdown !== undefined) writeFileSync(markdown, tckMarkdown(result));
    terminal.out(json ? `${JSON.stringify(result)}\n` : `${tckScoreboard(result, language)}\n`);
    return exitCodes.ok;
  } finally {
    engine.close();
  }
}
