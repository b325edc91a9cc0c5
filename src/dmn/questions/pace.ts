/** How long a search may go on. */
export interface SearchLimits {
  /** Outcomes that are looked at before the search is cut short. */
  readonly budget?: number;
  readonly signal?: AbortSignal;
}

/** Counts the steps of a search and lets others work in between; `take` is false when the search must end. */
export interface Pace {
  readonly take: () => Promise<boolean>;
}

/** Steps between two pauses, in which an abort can be heard. */
const stepsBetweenPauses = 64;

export function paceOf({ budget, signal }: SearchLimits, standard: number): Pace {
  let left = budget ?? standard;
  const isAborted = () => signal !== undefined && signal.aborted;
  return {
    take: async () => {
      if (left <= 0 || isAborted()) return false;
      left -= 1;
      if (left % stepsBetweenPauses === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      return !isAborted();
    },
  };
}
