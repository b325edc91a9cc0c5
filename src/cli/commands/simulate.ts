import type { Command } from 'commander';
import { fillText, type Text } from '../../base/index.ts';
import { exportTables, ruleResults, type RuleResult } from '../../design/index.ts';
import { openEngine } from '../../engine/index.ts';
import { simulationTable, terminalTable, writeTables } from '../../report/index.ts';
import { parseChanges } from '../changes.ts';
import {
  orRefuse,
  dayOption,
  engineOptions,
  repeated,
  type CommandContext,
  type CommandModule,
} from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openPack } from '../pack-option.ts';
import { simulateMeasures } from '../simulations.ts';
import { cliTexts } from '../texts.ts';
import { refuseUnwritable } from './assess.ts';

interface SimulateCommandOptions {
  readonly asOf?: string;
  readonly out?: string;
  readonly measure?: readonly string[];
  readonly set?: readonly string[];
  readonly threads?: string;
}

/** `relance simulate <pack>`: measures over the population, rule by rule, without a scorecard. */
export const simulateCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('simulate')
      .description(cliTexts.simulateDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .option('--as-of <date>', cliTexts.optionAsOf[language])
      .option('--out <dir>', cliTexts.optionOut[language])
      .option('--measure <id>', cliTexts.optionMeasure[language], repeated)
      .option('--set <measure.parameter=value>', cliTexts.optionSetBase[language], repeated)
      .option('--threads <n>', cliTexts.optionThreads[language])
      .action((folder: string, options: SimulateCommandOptions, self: Command) =>
        run(self, (context) => simulatePack(context, folder, options)),
      );
  },
};

async function simulatePack(
  context: CommandContext,
  folder: string,
  options: SimulateCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const engineFor = engineOptions(options.threads);
  const asOf = dayOption(options.asOf, '--as-of');
  const changes = Object.assign({}, ...(options.set ?? []).map((text) => orRefuse(parseChanges(text))));
  const { pack } = await openPack(context, folder);
  const engine = await openEngine(engineFor);
  const stop = () => engine.cancel();
  terminal.signal.addEventListener('abort', stop, { once: true });
  try {
    const simulations = await simulateMeasures(context, engine, pack, {
      ...options,
      knownAt: asOf ?? pack.asOf,
      changes,
    });
    const measures: { readonly id: string; readonly title: Text; readonly rules: readonly RuleResult[] }[] =
      [];
    for (const simulation of simulations) {
      const { id, title } = simulation.measure;
      measures.push({ id, title, rules: await ruleResults(engine, simulation) });
    }
    const unitTables = exportTables(simulations).filter((table) => table.name.startsWith('simulation-'));
    const { out } = options;
    const files =
      out === undefined ? [] : await refuseUnwritable(out, () => writeTables(engine, unitTables, out));
    progress.finish();
    if (json) terminal.out(`${JSON.stringify({ pack: pack.id, sha256: pack.sha256, measures, files })}\n`);
    else terminal.out(terminalTable(simulationTable(measures), language, terminal.width));
    if (!json && out !== undefined)
      terminal.out(
        `\n${fillText(cliTexts.written, language, { folder: out })}\n${files.map((name) => `  ${name}\n`).join('')}`,
      );
    return exitCodes.ok;
  } finally {
    terminal.signal.removeEventListener('abort', stop);
    engine.close();
  }
}
