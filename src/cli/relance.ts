import { processTerminal } from './terminal.ts';
import { runRelance } from './program.ts';

process.exitCode = await runRelance(process.argv.slice(2), processTerminal());
