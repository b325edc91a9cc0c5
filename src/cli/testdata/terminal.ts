import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what is printed. */
export interface CaptureTerminal extends Terminal {
  readonly printed: () => string;
  readonly complained: () => string;
}

export function captureTerminal(signal: AbortSignal = new AbortController().signal): CaptureTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    interactive: false,
    width: 100,
    env: {},
    signal,
    printed: () => out.join(''),
    complained: () => err.join(''),
  };
}
