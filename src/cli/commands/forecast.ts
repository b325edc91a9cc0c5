import type { Command } from 'commander';
import { fillText, type Language } from '../../base/index.ts';
import {
  checkForecasts,
  findingText,
  inStore,
  loadForecasts,
  type ForecastCheck,
  type ForecastFinding,
} from '../../diagnose/index.ts';
import { openEngine } from '../../engine/index.ts';
import { wrap } from '../../report/index.ts';
import { orRefuse, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openPack } from '../pack-option.ts';
import { cliTexts } from '../texts.ts';

interface ForecastCheckOptions {
  readonly strict?: boolean;
}

/**
 * `relance forecast check <pack>`: printed levels against printed growth. A finding tells of the source, the pack says it as it is printed:
 * nothing was refused, so the exit code is 0; with `--strict` it is 1.
 */
export const forecastCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('forecast')
      .description(cliTexts.forecastDescription[language])
      .command('check')
      .description(cliTexts.forecastCheckDescription[language])
      .argument('<pack>', cliTexts.argumentPack[language])
      .option('--strict', cliTexts.optionStrict[language])
      .action((folder: string, options: ForecastCheckOptions, self: Command) =>
        run(self, (context) => checkStore(context, folder, options)),
      );
  },
};

async function checkStore(
  context: CommandContext,
  folder: string,
  { strict = false }: ForecastCheckOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const { pack } = await openPack(context, folder);
  const engine = await openEngine();
  try {
    const store = orRefuse(await loadForecasts(engine, pack));
    const check = orRefuse(inStore(checkForecasts(store.forecasts), store));
    progress.finish();
    terminal.out(
      json
        ? `${JSON.stringify(checkJson(check, store.file, language), null, 2)}\n`
        : checkLines(check, language, terminal.width),
    );
    return strict && check.findings.length > 0 ? exitCodes.refused : exitCodes.ok;
  } finally {
    engine.close();
  }
}

function checkLines({ figures, levels, findings }: ForecastCheck, language: Language, width: number): string {
  const counts = { figures, levels, findings: findings.length };
  return [
    fillText(cliTexts.forecastChecked, language, counts),
    ...findings.map((finding) => wrap(`- ${findingText(finding)[language]}`, width).trimEnd()),
    '',
  ].join('\n');
}

function checkJson({ figures, levels, findings }: ForecastCheck, file: string, language: Language) {
  return { figures, levels, findings: findings.map((finding) => findingJson(finding, file, language)) };
}

function findingJson(finding: ForecastFinding, file: string, language: Language) {
  const { figure, arithmetic, outside } = finding;
  const { series, region, base, period, printed, source, place, line } = figure;
  return {
    file,
    line,
    series,
    region,
    base,
    period,
    printed,
    source,
    place,
    ...(arithmetic === undefined
      ? {}
      : {
          growth: arithmetic.growth.printed,
          computed: arithmetic.computed,
          suspect: arithmetic.suspect,
          meant: arithmetic.meant,
        }),
    ...(outside === undefined ? {} : { regions: outside.regions }),
    message: findingText(finding)[language],
  };
}
