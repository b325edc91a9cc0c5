import type { Command } from 'commander';
import { problemJson } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { checkPack, checkText } from '../../pack/index.ts';
import type { CommandModule } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openPack } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';

/** `relance check <pack>`: everything that can be known of a pack before it is run. */
export const checkCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('check')
      .description(cliTexts.checkDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .action((folder: string, _options: unknown, self: Command) =>
        run(self, async (context) => {
          const { terminal, json, progress } = context;
          const { pack, warnings } = await openPack(context, folder);
          const engine = await openEngine();
          try {
            const report = await checkPack(pack, engine, warnings);
            progress.finish();
            if (json) {
              const [errors, warnings, notes] = [report.errors, report.warnings, report.notes].map((list) =>
                list.map((item) => problemJson(item, language)),
              );
              terminal.out(`${JSON.stringify({ ...report, errors, warnings, notes })}\n`);
            } else {
              terminal.out(`${checkText(report, language)}\n`);
            }
            return report.ok ? exitCodes.ok : exitCodes.refused;
          } finally {
            engine.close();
          }
        }),
      );
  },
};
