import type { Command } from 'commander';
import { fillText, languages, type Text } from '../../base/index.ts';
import { makeReceipt, receiptText } from '../../dmn/index.ts';
import { measureParameters, type Measure } from '../../pack/index.ts';
import { dayOption, orRefuse, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findMeasure, openPack } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';
import { parseUnit, readInput } from '../unit-input.ts';

interface DecideCommandOptions {
  readonly input: string;
  readonly asOf?: string;
  readonly validAt?: string;
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
  const asOf = dayOption(options.asOf, '--as-of');
  const asked = dayOption(options.validAt, '--valid-at');
  const { pack } = await openPack(context, folder);
  const measure = findMeasure(pack, id);
  const given = orRefuse(parseUnit(orRefuse(readInput(options.input)), options.input, measure));
  const validAt = asked ?? measure.period.from;
  const knownAt = asOf ?? pack.asOf;
  const parameters = orRefuse(measureParameters(measure, { validAt, knownAt }));
  const receipt = makeReceipt({
    model: measure.model,
    decisions: [measure.decision.entitlement, measure.decision.amount],
    inputs: new Map([...given, ...parameters.map((item) => [item.input, item.value] as const)]),
    parameters: parameters.map(({ key, input, title, value, dated }) => ({
      key,
      input,
      title,
      value,
      validFrom: dated.validFrom,
      ...(dated.validTo === undefined ? {} : { validTo: dated.validTo }),
      knownFrom: dated.knownFrom,
      source: dated.source,
    })),
    titles: titlesOf(measure),
    legal: measure.legal,
    validAt,
    knownAt,
  });
  progress.finish();
  terminal.out(json ? `${JSON.stringify(receipt, null, 2)}\n` : `${receiptText(receipt, language)}\n`);
  return exitCodes.ok;
}

/** What a reader sees for the names of the model: inputs, rules, decisions on the way, and the two decisions that are asked. */
function titlesOf({ inputs, decision, title, titles }: Measure): Readonly<Record<string, Text>> {
  return {
    ...titles,
    ...Object.fromEntries(inputs.map((input) => [input.name, input.title])),
    [decision.entitlement]: about(cliTexts.entitledTo, title),
    [decision.amount]: about(cliTexts.amountOf, title),
  };
}

function about(text: Text, measure: Text): Text {
  const filled = languages.map((language) => [
    language,
    fillText(text, language, { measure: measure[language] }),
  ]);
  return Object.fromEntries(filled) as Text;
}
