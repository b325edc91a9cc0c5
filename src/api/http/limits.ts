/** Limits on what one request may hold, and on how many come. */
export interface Limits {
  /** Bytes of a body. */
  readonly bodyBytes: number;
  /** Requests that a client may send at once, and how many it gets back each second. */
  readonly burst: number;
  readonly perSecond: number;
}

export const defaultLimits: Limits = { bodyBytes: 1_000_000, burst: 200, perSecond: 50 };

/** Clients that are remembered: those that were not seen for longest are forgotten. */
const mostClients = 10_000;

/** Tokens of clients: each request takes one, time gives them back. */
export interface RateLimit {
  /** Seconds that a client has to wait; 0 where it may go on. */
  readonly take: (client: string, now: number) => number;
}

/**
 * A token bucket for each client. The clock, in milliseconds, is the caller's.
 * @example openRateLimit({ burst: 1, perSecond: 2 }).take('a', 0) // 0, and 0.5 at once thereafter
 */
export function openRateLimit({ burst, perSecond }: Pick<Limits, 'burst' | 'perSecond'>): RateLimit {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  return {
    take: (client, now) => {
      const last = buckets.get(client) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, last.tokens + ((now - last.at) / 1000) * perSecond);
      const left = tokens >= 1 ? tokens - 1 : tokens;
      buckets.delete(client);
      buckets.set(client, { tokens: left, at: now });
      if (buckets.size > mostClients) buckets.delete(buckets.keys().next().value!);
      return tokens >= 1 ? 0 : (1 - tokens) / perSecond;
    },
  };
}
