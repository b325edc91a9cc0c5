import type { CommandModule } from '../command.ts';

/** The commands in the order of the help page. Each is read when it is asked for: a small one does not wait for what the others need. */
const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  assess: async () => (await import('./assess.ts')).assessCommand,
  diagnose: async () => (await import('./diagnose.ts')).diagnoseCommand,
  forecast: async () => (await import('./forecast.ts')).forecastCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  decide: async () => (await import('./decide.ts')).decideCommand,
  leaflet: async () => (await import('./leaflet.ts')).leafletCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  questions: async () => (await import('./questions.ts')).questionsCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  tck: async () => (await import('./tck.ts')).tckCommand,
};

/** The command that a line begins with; all of them where it begins with none, because the help or a suggestion then names them. */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly CommandModule[]> {
  const asked = Object.hasOwn(commands, first) ? [commands[first]!] : Object.values(commands);
  return Promise.all(asked.map((read) => read()));
}
