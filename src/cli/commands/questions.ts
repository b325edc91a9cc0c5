import type { Command } from 'commander';
import { problem } from '../../base/index.ts';
import { measureParameters } from '../../pack/index.ts';
import { orRefuse, Refusal, repeated, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openMeasure, type MeasureDays } from '../pack-option.ts';
import { askMeasure, questionsJson, unitProblems } from '../../api/index.ts';
import { questionsText } from '../questions/text.ts';
import { cliTexts } from '../texts.ts';
import { parseUnit, readInput } from '../unit-input.ts';

interface QuestionsCommandOptions extends MeasureDays {
  readonly given?: string;
  readonly fixed?: readonly string[];
}

/** `relance questions <pack> <measure> [--given unit.json]`: what is still to be asked, and what would have to change. */
export const questionsCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('questions')
      .description(cliTexts.questionsDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .argument('<measure>', cliTexts.argumentMeasure[language])
      .option('--given <unit.json>', cliTexts.optionGiven[language])
      .option('--fixed <input>', cliTexts.optionFixed[language], repeated)
      .option('--valid-at <date>', cliTexts.optionValidAt[language])
      .option('--as-of <date>', cliTexts.optionAsOf[language])
      .action((folder: string, id: string, options: QuestionsCommandOptions, self: Command) =>
        run(self, (context) => askUnit(context, folder, id, options)),
      );
  },
};

async function askUnit(
  context: CommandContext,
  folder: string,
  id: string,
  options: QuestionsCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const { measure, moment } = await openMeasure(context, folder, id, options);
  const { given, fixed = [] } = options;
  const unit =
    given === undefined
      ? new Map()
      : orRefuse(parseUnit(orRefuse(readInput(given)), given, measure, { partial: true }));
  const names = measure.inputs.map(({ name }) => name);
  const unknown = fixed.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((found) =>
        problem(unitProblems, 'UNIT-UNKNOWN', { path: '--fixed' }, { found, known: names.join(', ') }),
      ),
    );
  const parameters = orRefuse(measureParameters(measure, moment));
  const found = orRefuse(
    await askMeasure(measure, new Map(parameters.map((item) => [item.input, item.value])), unit, {
      fixed,
      signal: terminal.signal,
    }),
  );
  // A search that was cut short has told less than it could: the user asked it to stop.
  terminal.signal.throwIfAborted();
  progress.finish();
  terminal.out(
    json
      ? `${JSON.stringify(questionsJson(measure, found, language), null, 2)}\n`
      : questionsText(measure, found, language),
  );
  return exitCodes.ok;
}
