import type { Command } from 'commander';
import { listen, openCache, openWorkbench, type LoadedPack, type OpenPack } from '../../api/index.ts';
import { fillText, problem, problemText } from '../../base/index.ts';
import { loadAssets, makeSite } from '../../web/index.ts';
import { engineOptions, orRefuse, Refusal, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openPack } from '../pack-option.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';

interface ServeCommandOptions {
  readonly port?: string;
  readonly threads?: string;
  readonly cache?: boolean;
}

const defaultPort = '8020';

/** `relance serve <pack>...`: the API over some packs, on this machine alone, until it is stopped. */
export const serveCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('serve')
      .description(cliTexts.serveDescription[language])
      .argument('<pack...>', cliTexts.argumentPacks[language])
      .option('--port <n>', cliTexts.optionPort[language])
      .option('--threads <n>', cliTexts.optionThreads[language])
      .option('--no-cache', cliTexts.optionCache[language])
      .action((folders: readonly string[], options: ServeCommandOptions, self: Command) =>
        run(self, (context) => servePacks(context, folders, options)),
      );
  },
};

async function servePacks(
  context: CommandContext,
  folders: readonly string[],
  options: ServeCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const port = readPort(options.port ?? terminal.env['PORT'] ?? defaultPort);
  const { threads } = engineOptions(options.threads);
  const loaded: LoadedPack[] = [];
  for (const folder of folders) loaded.push(await openPack(context, folder));
  const workbench = orRefuse(
    openWorkbench(loaded, {
      progress: progress.report,
      cache: (sha256) => (options.cache === false ? undefined : openCache(sha256, terminal.env)),
      ...(threads === undefined ? {} : { threads }),
    }),
  );
  try {
    const server = orRefuse(await listen(makeSite(workbench, { assets: await loadAssets() }), port));
    progress.finish();
    terminal.out(
      json
        ? `${JSON.stringify({ url: server.url, port: server.port })}\n`
        : `${fillText(cliTexts.serving, language, { url: server.url })}\n`,
    );
    const warmed = warm(context, workbench.packs);
    await stopped(terminal.signal);
    await server.close();
    await workbench.close();
    await warmed;
    return exitCodes.ok;
  } catch (error) {
    await workbench.close();
    throw error;
  }
}

function readPort(found: string): number {
  const port = /^\d{1,5}$/.test(found) ? Number(found) : Number.NaN;
  if (port <= 65_535) return port;
  const parameters = { found, option: '--port', least: 0, most: 65_535 };
  throw new Refusal([problem(cliProblems, 'CLI-INTEGER', {}, parameters)]);
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Builds the registers while the server answers already; a failure is told and stops nothing. */
async function warm(
  { terminal, language, progress }: CommandContext,
  packs: readonly OpenPack[],
): Promise<void> {
  for (const { pack, warm: make } of packs) {
    try {
      const made = await make();
      progress.finish();
      if (terminal.signal.aborted) return;
      const lines = made.ok
        ? [fillText(cliTexts.warm, language, { pack: pack.id })]
        : made.problems.map((item) => problemText(item, language));
      for (const line of lines) terminal.err(`${line}\n`);
    } catch (error) {
      if (terminal.signal.aborted) return;
      terminal.err(`${fillText(cliTexts.internal, language)}\n${String(error)}\n`);
    }
  }
}
