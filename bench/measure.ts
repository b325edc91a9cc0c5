/** One figure of a bench. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this for seconds and milliseconds. */
  readonly target?: number;
  /** At least this, for what happens in a second. */
  readonly atLeast?: number;
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

/** How often per second, over the cases in turn. */
export async function perSecond<Given>(
  work: (given: Given) => unknown,
  given: readonly Given[],
  times: number,
): Promise<number> {
  const run = () => {
    for (let at = 0; at < times; at += 1) work(given[at % given.length]!);
  };
  run();
  return times / (await seconds(run));
}
