import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliTexts } from '../texts.ts';
import { addAssessOptions, assessPack, type AssessCommandOptions } from './assess.ts';
import { servePacks } from './serve.ts';

const ownPack = fileURLToPath(new URL('../../../packs/flanders-2020', import.meta.url));

interface StartCommandOptions extends AssessCommandOptions {
  readonly serve?: boolean;
}

/** `relance start` (npm start): assesses the pack that comes with Relance, then shows it in the workbench. */
export const startCommand: CommandModule = {
  add: (program, language, run) => {
    const command = program
      .command('start')
      .description(cliTexts.startDescription[language])
      .option('--no-serve', cliTexts.optionServe[language]);
    addAssessOptions(command, language).action((options: StartCommandOptions, self: Command) =>
      run(self, async (context) => {
        const code = await assessPack(context, ownPack, options);
        // JSON is read by a program, which waits for the end.
        if (code !== exitCodes.ok || options.serve === false || context.json) return code;
        const { threads, cache } = options;
        return servePacks(context, [ownPack], {
          ...(threads === undefined ? {} : { threads }),
          ...(cache === undefined ? {} : { cache }),
        });
      }),
    );
  },
};
