import { exitCodes } from './exit-codes.ts';

/** The world as a command sees it; tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches the error stream: only then is progress shown. */
  readonly interactive: boolean;
  /** Columns of the output, 100 where it is piped. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user presses Ctrl-C, or the system asks the process to end. */
  readonly signal: AbortSignal;
}

/** The terminal of this process. The first Ctrl-C stops the work in an orderly way, the second ends the process. */
export function processTerminal(): Terminal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  // The reader may have seen enough (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.ok);
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY && process.stdout.isTTY,
    width: process.stdout.columns ?? 100,
    env: process.env,
    signal: controller.signal,
  };
}
