import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import { cliTexts } from '../texts.ts';
import { addAssessOptions, assessPack, type AssessCommandOptions } from './assess.ts';

/** `relance start` (npm start): assesses the pack that comes with Relance. */
export const startCommand: CommandModule = {
  add: (program, language, run) => {
    const command = program
      .command('start')
      .description(cliTexts.startDescription[language])
      .option('--no-serve', cliTexts.optionServe[language]);
    addAssessOptions(command, language).action((options: AssessCommandOptions, self: Command) =>
      run(self, (context) =>
        assessPack(context, fileURLToPath(new URL('../../../packs/flanders-2020', import.meta.url)), options),
      ),
    );
  },
};
