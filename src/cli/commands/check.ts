import type { Command } from 'commander';
import { problemJson, type Language } from '../../base/index.ts';
import type { Finding } from '../../dmn/index.ts';
import { countFindings, type UnitCount } from '../../design/index.ts';
import { cancelOn, openEngine, type Engine } from '../../engine/index.ts';
import { checkPack, checkText, type CheckReport, type Pack } from '../../pack/index.ts';
import { engineOptions, orRefuse, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openPack } from '../pack-option.ts';
import { simulateMeasures } from '../simulations.ts';
import { cliTexts } from '../texts.ts';

interface CheckCommandOptions {
  readonly count?: boolean;
  readonly explained?: boolean;
  readonly threads?: string;
}

/** `relance check <pack>`: everything that can be known of a pack before it is run; with `--count`, how many units each finding is about. */
export const checkCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('check')
      .description(cliTexts.checkDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .option('--count', cliTexts.optionCount[language])
      .option('--explained', cliTexts.optionExplained[language])
      .option('--threads <n>', cliTexts.optionThreads[language])
      .action((folder: string, options: CheckCommandOptions, self: Command) =>
        run(self, (context) => checkFolder(context, folder, options)),
      );
  },
};

async function checkFolder(
  context: CommandContext,
  folder: string,
  { count = false, explained = false, threads }: CheckCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const engineFor = engineOptions(threads);
  const { pack, warnings } = await openPack(context, folder);
  const engine = await openEngine(engineFor);
  try {
    const { report, counts } = await cancelOn(engine, terminal.signal, async () => {
      const found = await checkPack(pack, engine, warnings);
      const counted = count && found.ok ? await countUnits(context, engine, pack, found) : noCounts;
      return { report: found, counts: counted };
    });
    progress.finish();
    if (json) terminal.out(`${JSON.stringify(reportJson(report, counts, language))}\n`);
    else terminal.out(`${checkText(report, language, { counts, explained })}\n`);
    return report.ok ? exitCodes.ok : exitCodes.refused;
  } finally {
    engine.close();
  }
}

type Counts = ReadonlyMap<Finding, UnitCount>;
const noCounts: Counts = new Map();

/** Only the measures with a finding about values are run, and those that they read. */
async function countUnits(
  context: CommandContext,
  engine: Engine,
  pack: Pack,
  report: CheckReport,
): Promise<Counts> {
  const all = [...report.findings, ...report.explained].filter(({ finding }) => finding.region !== undefined);
  if (all.length === 0) return noCounts;
  const measure = [...new Set(all.map((item) => item.measure))];
  const question = { measure, knownAt: pack.asOf, changes: {} };
  const counts = new Map<Finding, UnitCount>();
  for (const simulation of await simulateMeasures(context, engine, pack, question)) {
    const own = all.filter((item) => item.measure === simulation.measure.id).map(({ finding }) => finding);
    for (const [finding, found] of orRefuse(await countFindings(engine, simulation, own)))
      counts.set(finding, found);
  }
  return counts;
}

function reportJson(report: CheckReport, counts: Counts, language: Language) {
  const [errors, warnings, notes] = [report.errors, report.warnings, report.notes].map((list) =>
    list.map((item) => problemJson(item, language)),
  );
  const findingJson = (measure: string, finding: Finding) => ({
    measure,
    ...problemJson(finding, language),
    ...(finding.region === undefined ? {} : { region: finding.region }),
    ...counts.get(finding),
  });
  return {
    ...report,
    errors,
    warnings,
    notes,
    findings: report.findings.map(({ measure, finding }) => findingJson(measure, finding)),
    explained: report.explained.map(({ measure, finding, explanation }) => ({
      ...findingJson(measure, finding),
      reason: explanation.reason[language],
    })),
  };
}
