import { existsSync, writeFileSync } from 'node:fs';
import { problem } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { runTck, tckCsv, tckScoreboard } from '../../tck/index.ts';
import { Refusal, type CommandModule } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';

/** `relance tck <folder>`: the DMN conformance kit on every back end. */
export const tckCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('tck')
      .description(cliTexts.tckDescription[language])
      .argument('<folder>', cliTexts.argumentFolder[language])
      .option('--csv <file>', cliTexts.optionCsv[language])
      .action((folder: string, options: { readonly csv?: string }, command) =>
        run(command, async ({ terminal, json, progress }) => {
          if (!existsSync(folder))
            throw new Refusal([problem(cliProblems, 'CLI-FOLDER', { file: folder }, { folder })]);
          const engine = await openEngine();
          try {
            const result = await runTck(folder, {
              engine,
              progress: progress.report,
              signal: terminal.signal,
            });
            progress.finish();
            if (options.csv !== undefined) writeFileSync(options.csv, tckCsv(result));
            terminal.out(json ? `${JSON.stringify(result, null, 2)}\n` : tckScoreboard(result, language));
            return exitCodes.ok;
          } finally {
            engine.close();
          }
        }),
      );
  },
};
