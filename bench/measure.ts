/** One figure of a bench. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this for seconds and milliseconds. */
  readonly target?: number;
}

/** A named bench; `run` gives its figures. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Measurement[]>;
}

/** The shortest of some runs in seconds: the one least disturbed by others on the machine. */
export async function seconds(work: () => unknown, times = 3): Promise<number> {
  let best = Infinity;
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}
