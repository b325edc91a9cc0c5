import { Command, CommanderError } from 'commander';
import { fillText, problem, problemJson, problemText, type Language, type Problem } from '../base/index.ts';
import { chooseLanguage, Refusal, type CommandModule, type Runner } from './command.ts';
import { commandsFor } from './commands/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { cliProblems } from './problems.ts';
import { progressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts, usageTexts } from './texts.ts';

/**
 * Runs one command line and returns the exit code; prints to the given terminal only.
 * @example await runRelance(['check', 'packs/flanders-2020'], terminal) // 0
 */
export async function runRelance(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const chosen = chooseLanguage(argv, terminal.env);
  if (!chosen.ok)
    return printProblems(chosen.problems, terminal, 'nl', argv.includes('--json'), exitCodes.usage);
  const language = chosen.value;
  let code: ExitCode = exitCodes.ok;

  const runner: Runner = async (command, work) => {
    const options = command.optsWithGlobals();
    const json = options['json'] === true;
    const progress = progressLine(terminal, language, json || options['quiet'] === true);
    try {
      code = await work({ terminal, language, json, progress });
    } catch (error) {
      progress.finish();
      if (terminal.signal.aborted) {
        terminal.err(`${fillText(cliTexts.cancelled, language)}\n`);
        code = exitCodes.cancelled;
      } else if (error instanceof Refusal) {
        code = printProblems(error.problems, terminal, language, json, exitCodes.refused);
      } else {
        throw error;
      }
    } finally {
      progress.finish();
    }
  };

  const program = buildProgram(language, terminal, runner, await commandsFor(argv));
  if (argv.length === 0) {
    terminal.err(program.helpInformation());
    return exitCodes.usage;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // A group without a command, such as `relance forecast`, asks for its help as an error.
      const group = program.commands.find((command) => argv.includes(command.name()));
      if (error.code !== 'commander.help' || error.exitCode === 0 || group === undefined)
        return usageExit(error, argv, terminal, language);
      terminal.err(group.helpInformation());
      return exitCodes.usage;
    }
    terminal.err(
      `${fillText(cliTexts.internal, language)}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.internal;
  }
}

function buildProgram(
  language: Language,
  terminal: Terminal,
  runner: Runner,
  commands: readonly CommandModule[],
): Command {
  const text = (key: keyof typeof cliTexts) => fillText(cliTexts[key], language);
  const program = new Command('relance')
    .description(text('program'))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {}, getOutHelpWidth: () => terminal.width })
    .option('--lang <nl|en|fr>', text('optionLanguage'))
    .option('--json', text('optionJson'))
    .option('--quiet', text('optionQuiet'))
    .helpOption('-h, --help', text('optionHelp'))
    .helpCommand('help [command]', text('helpCommand'))
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => helpTitle(title, language) });
  for (const command of commands) command.add(program, language, runner);
  for (const command of program.commands) inherit(command, program, text('optionHelp'));
  return program;
}

/** Settings and the words of the help option, down to the commands of a group. */
function inherit(command: Command, from: Command, help: string): void {
  command.copyInheritedSettings(from).helpOption('-h, --help', help);
  for (const inner of command.commands) inherit(inner, command, help);
}

/** The headings of the help page that the parser writes in English. */
function helpTitle(title: string, language: Language): string {
  const titles: Readonly<Record<string, keyof typeof cliTexts>> = {
    'Usage:': 'titleUsage',
    'Arguments:': 'titleArguments',
    'Options:': 'titleOptions',
    'Global Options:': 'titleGlobalOptions',
    'Commands:': 'titleCommands',
  };
  const key = titles[title];
  return key === undefined ? title : fillText(cliTexts[key], language);
}

function usageExit(
  error: CommanderError,
  argv: readonly string[],
  terminal: Terminal,
  language: Language,
): ExitCode {
  if (
    error.code === 'commander.helpDisplayed' ||
    error.code === 'commander.help' ||
    error.code === 'commander.version'
  )
    return exitCodes.ok;
  const command = argv[0] !== undefined && !argv[0].startsWith('-') ? argv[0] : '';
  const message = usageMessage(error, language);
  return printProblems(
    [problem(cliProblems, 'CLI-USAGE', {}, { message, command })],
    terminal,
    language,
    argv.includes('--json'),
    exitCodes.usage,
  );
}

/** The parser says what is wrong in English; the part in quotes is the user's own word. */
function usageMessage(error: CommanderError, language: Language): string {
  const plain = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const said = Object.hasOwn(usageTexts, error.code)
    ? usageTexts[error.code as keyof typeof usageTexts]
    : undefined;
  const word = /'([^']*)'/.exec(plain)?.[1];
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(plain)?.[1];
  if (said === undefined || word === undefined) return plain;
  const hint =
    suggestion === undefined ? '' : ` (${fillText(cliTexts.didYouMean, language, { suggestion })})`;
  return fillText(said, language, { word }) + hint;
}

function printProblems(
  problems: readonly Problem[],
  terminal: Terminal,
  language: Language,
  json: boolean,
  code: ExitCode,
): ExitCode {
  if (json) {
    const data = { ok: false, problems: problems.map((item) => problemJson(item, language)) };
    terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    for (const item of problems) terminal.err(`${problemText(item, language)}\n`);
  }
  return code;
}
