import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { problem } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { runTck, tckScoreboard } from '../../tck/index.ts';
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
      .action((folder: string, _options: unknown, self: Command) =>
        run(self, async ({ terminal, json, progress }) => {
          if (!existsSync(folder))
            throw new Refusal([problem(cliProblems, 'CLI-FOLDER', { file: folder }, { folder })]);
          const engine = await openEngine();
          try {
            const result = await runTck(folder, {
              engine,
              progress: (step) => {
                terminal.signal.throwIfAborted();
                progress.report(step);
              },
            });
            progress.finish();
            terminal.out(json ? `${JSON.stringify(result)}\n` : `${tckScoreboard(result, language)}\n`);
            return exitCodes.ok;
          } finally {
            engine.close();
          }
        }),
      );
  },
};
