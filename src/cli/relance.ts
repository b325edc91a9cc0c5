import { enableCompileCache } from 'node:module';

// Compiled modules are kept by Node.js: the program starts in half the time from the second time on.
enableCompileCache();
const { runRelance } = await import('./program.ts');
const { processTerminal } = await import('./terminal.ts');
process.exitCode = await runRelance(process.argv.slice(2), processTerminal());
