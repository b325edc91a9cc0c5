import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  apiProblems,
  forwardedAddress,
  isThisMachine,
  listen,
  openSignIn,
  openWorkbench,
  readSignInSettings,
  type LoadedPack,
  type OpenPack,
  type SignIn,
  type Workbench,
} from '../../api/index.ts';
import { fillText, problem, problemText } from '../../base/index.ts';
import { loadPack } from '../../pack/index.ts';
import { dataFolder, openStore, type StoreOptions } from '../../store/index.ts';
import { loadAssets, loadBoundaries, makeSite, type BrokenPack } from '../../web/index.ts';
import { engineOptions, orRefuse, Refusal, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { packCache } from '../pack-cache.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';

export interface ServeCommandOptions {
  readonly port?: string;
  readonly host?: string;
  readonly trustProxy?: boolean;
  readonly threads?: string;
  readonly cache?: boolean;
  readonly boundaries?: string;
  readonly data?: string;
}

const defaultPort = '8020';

/** `relance serve <pack>...`: the workbench and its API over some packs, without sign-in on this machine alone, until it is stopped. */
export const serveCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('serve')
      .description(cliTexts.serveDescription[language])
      .argument('<pack...>', cliTexts.argumentPacks[language])
      .option('--port <n>', cliTexts.optionPort[language])
      .option('--host <address>', cliTexts.optionHost[language])
      .option('--trust-proxy', cliTexts.optionTrustProxy[language])
      .option('--threads <n>', cliTexts.optionThreads[language])
      .option('--no-cache', cliTexts.optionCache[language])
      .option('--boundaries <file>', cliTexts.optionBoundaries[language])
      .option('--data <folder>', cliTexts.optionData[language])
      .action((folders: readonly string[], options: ServeCommandOptions, self: Command) =>
        run(self, (context) => servePacks(context, folders, options)),
      );
  },
};

/** Serves packs until the command is stopped. */
export async function servePacks(
  context: CommandContext,
  folders: readonly string[],
  options: ServeCommandOptions,
): Promise<ExitCode> {
  const { terminal, language, json, progress } = context;
  const port = readPort(options.port ?? terminal.env['PORT'] ?? defaultPort);
  const settings = orRefuse(readSignInSettings(terminal.env));
  const signIn = settings === undefined ? undefined : await openSignIn(settings, { log: terminal.err });
  const host = readHost(options.host, signIn);
  const { threads } = engineOptions(options.threads);
  const boundaries =
    options.boundaries === undefined ? undefined : orRefuse(loadBoundaries(options.boundaries));
  const { loaded, broken } = await openPacks(context, folders);
  const place = storePlace(context, options);
  const caches = new Map(
    loaded.map(({ pack }) => [pack.sha256, packCache(context, pack.sha256, options.cache)]),
  );
  const workbench = orRefuse(
    openWorkbench(loaded, {
      store: () => openStore(place),
      progress: progress.report,
      cache: (sha256) => caches.get(sha256),
      ...(threads === undefined ? {} : { threads }),
    }),
  );
  try {
    const site = makeSite(workbench, {
      // Scripts are kept with the first pack: they are the same for all.
      assets: await loadAssets(caches.get(loaded[0]!.pack.sha256)),
      broken,
      boundaries,
      signIn,
      ...(options.trustProxy === true ? { clientOf: forwardedAddress } : {}),
    });
    const server = orRefuse(await listen(site, port, { hostname: host }));
    const url = signIn?.address.origin ?? server.url;
    progress.finish();
    terminal.out(
      json
        ? `${JSON.stringify({ url, port: server.port })}\n`
        : `${fillText(cliTexts.serving, language, { url })}\n`,
    );
    const warmed = Promise.all([warm(context, workbench.packs), reach(context, signIn)]);
    const opened = place.isAsked ? tryStore(context, workbench) : undefined;
    await stopped(terminal.signal);
    await server.close();
    await workbench.close();
    await Promise.all([warmed, opened]);
    return exitCodes.ok;
  } catch (error) {
    await workbench.close();
    throw error;
  }
}

interface OpenedPacks {
  readonly loaded: readonly LoadedPack[];
  readonly broken: readonly BrokenPack[];
}

/** Opens packs; one that has mistakes is told here and on its page, and does not keep the others from being served. */
async function openPacks(
  { terminal, language, progress }: CommandContext,
  folders: readonly string[],
): Promise<OpenedPacks> {
  const loaded: LoadedPack[] = [];
  const broken: BrokenPack[] = [];
  for (const folder of folders) {
    progress.report({ title: cliTexts.stepLoad });
    const found = await loadPack(folder);
    if (found.ok) loaded.push({ pack: found.value, warnings: found.warnings });
    else broken.push({ id: basename(resolve(folder)), problems: found.problems });
  }
  const problems = broken.flatMap((pack) => pack.problems);
  if (loaded.length === 0) throw new Refusal(problems);
  for (const item of problems) terminal.err(`${problemText(item, language)}\n`);
  return { loaded, broken };
}

/** An issuer that does not answer is told and stops nothing: readers are told the same when they sign in. */
async function reach({ terminal, language }: CommandContext, signIn: SignIn | undefined): Promise<void> {
  const reached = await signIn?.reach();
  if (reached === undefined || reached.ok || terminal.signal.aborted) return;
  for (const item of reached.problems) terminal.err(`${problemText(item, language)}\n`);
}

/** Where the server listens: whoever reaches it without sign-in may do everything. */
function readHost(found: string | undefined, signIn: SignIn | undefined): string | undefined {
  if (found === undefined || signIn !== undefined || isThisMachine(found) || found === '::1') return found;
  throw new Refusal([problem(apiProblems, 'API-HOST', {}, { found })]);
}

/** Where variants and notes are kept; `isAsked` where somebody said where, and wants to know at once whether it works. */
function storePlace(
  { terminal: { env } }: CommandContext,
  { data }: ServeCommandOptions,
): StoreOptions & { readonly isAsked: boolean } {
  const url = env['DATABASE_URL'];
  // What the command says goes before what the surroundings say.
  if (data !== undefined) return { folder: data, isAsked: true };
  if (url !== undefined && url !== '') return { url, isAsked: true };
  return { folder: dataFolder(env), isAsked: env['RELANCE_DATA'] !== undefined };
}

/** Opens the store while the server answers already; without one everything else is served, and the pages of the workspace say why. */
async function tryStore({ terminal, language }: CommandContext, { store, log }: Workbench): Promise<void> {
  try {
    const opened = await store();
    if (terminal.signal.aborted || opened.ok) return;
    for (const item of opened.problems) terminal.err(`${problemText(item, language)}\n`);
  } catch (error) {
    log(`${String(error)}\n`);
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
