import { Option, type Command } from 'commander';
import { measureLeaflet, measureParameters } from '../../pack/index.ts';
import { leafletMarkdown, leafletPage, leafletText } from '../../report/index.ts';
import { orRefuse, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openMeasure, type MeasureDays } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';

interface LeafletCommandOptions extends MeasureDays {
  readonly format: 'text' | 'markdown' | 'html';
}

/** `relance leaflet <pack> <measure>`: the measure explained to an applicant, written from the rule. */
export const leafletCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('leaflet')
      .description(cliTexts.leafletDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .argument('<measure>', cliTexts.argumentMeasure[language])
      .addOption(
        new Option('--format <text|markdown|html>', cliTexts.optionFormat[language])
          .choices(['text', 'markdown', 'html'])
          .default('text'),
      )
      .option('--valid-at <date>', cliTexts.optionValidAt[language])
      .option('--as-of <date>', cliTexts.optionAsOf[language])
      .action((folder: string, id: string, options: LeafletCommandOptions, self: Command) =>
        run(self, (context) => printLeaflet(context, folder, id, options)),
      );
  },
};

async function printLeaflet(
  context: CommandContext,
  folder: string,
  id: string,
  options: LeafletCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const { pack, measure, moment } = await openMeasure(context, folder, id, options);
  const parameters = orRefuse(measureParameters(measure, moment));
  const leaflet = measureLeaflet(pack, measure, { ...moment, language, parameters });
  progress.finish();
  if (json) terminal.out(`${JSON.stringify(leaflet, null, 2)}\n`);
  else if (options.format === 'html') terminal.out(leafletPage(leaflet));
  else if (options.format === 'markdown') terminal.out(leafletMarkdown(leaflet));
  else terminal.out(leafletText(leaflet, terminal.width));
  return exitCodes.ok;
}
