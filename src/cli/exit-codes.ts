/** What the command tells the shell. */
export const exitCodes = {
  ok: 0,
  /** The input was read and refused, or a check found errors. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A bug of Relance or a broken machine. */
  internal: 70,
  /** Stopped by the user (Ctrl-C). */
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
