import type { Command } from 'commander';
import { receiptText } from '../../dmn/index.ts';
import { measureReceipt, receiptVocabulary } from '../../pack/index.ts';
import { orRefuse, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openMeasure, type MeasureDays } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';
import { writeOutput } from '../files.ts';
import { parseUnit, readInput } from '../unit-input.ts';
import { relanceVersion } from '../../api/index.ts';

interface DecideCommandOptions extends MeasureDays {
  readonly input: string;
  readonly receipt?: string;
}

/** `relance decide <pack> <measure> --input unit.json`: one unit, with its receipt. */
export const decideCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('decide')
      .description(cliTexts.decideDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .argument('<measure>', cliTexts.argumentMeasure[language])
      .requiredOption('--input <unit.json>', cliTexts.optionInput[language])
      .option('--valid-at <date>', cliTexts.optionValidAt[language])
      .option('--as-of <date>', cliTexts.optionAsOf[language])
      .option('--receipt <file.json>', cliTexts.optionReceipt[language])
      .action((folder: string, id: string, options: DecideCommandOptions, self: Command) =>
        run(self, (context) => decideUnit(context, folder, id, options)),
      );
  },
};

async function decideUnit(
  context: CommandContext,
  folder: string,
  id: string,
  options: DecideCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const { pack, measure, moment } = await openMeasure(context, folder, id, options);
  const given = orRefuse(parseUnit(orRefuse(readInput(options.input)), options.input, measure));
  const receipt = orRefuse(measureReceipt(pack, measure, given, moment, relanceVersion()));
  const data = `${JSON.stringify(receipt, null, 2)}\n`;
  if (options.receipt !== undefined) orRefuse(writeOutput(options.receipt, data));
  progress.finish();
  terminal.out(json ? data : receiptText(receipt, language, receiptVocabulary(measure)));
  return exitCodes.ok;
}
