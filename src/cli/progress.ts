import { fillText, type Language, type Progress } from '../base/index.ts';
import type { Terminal } from './terminal.ts';

/** One line on the error stream that is rewritten at each step; silent when nobody watches. */
export interface ProgressLine {
  readonly report: Progress;
  /** Removes the line. */
  readonly finish: () => void;
}

export function progressLine(terminal: Terminal, language: Language, quiet: boolean): ProgressLine {
  if (quiet || !terminal.interactive) return { report: () => {}, finish: () => {} };
  return {
    report: (step) => {
      const count = step.total === undefined ? '' : ` (${step.done ?? 0}/${step.total})`;
      const line = `… ${fillText(step.title, language)}${count}`.slice(0, Math.max(20, terminal.width - 1));
      terminal.err(`\r\u001B[2K${line}`);
    },
    finish: () => terminal.err('\r\u001B[2K'),
  };
}
