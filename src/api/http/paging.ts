import { z } from '@hono/zod-openapi';

/** Which part of a list is asked. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .openapi({ description: 'How many items at most.' }),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(1e9)
    .default(0)
    .openapi({ description: 'How many items are skipped.' }),
};

export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** Part of a list with how long the whole is. */
export function pageOf<T>(items: readonly T[], { limit, offset }: Part) {
  return { total: items.length, limit, offset, items: items.slice(offset, offset + limit) };
}

/**
 * The header `Link` (RFC 8288) to the first, previous, next and last part.
 * @example linkHeader(new URL('http://x/rows?limit=10'), { limit: 10, offset: 10 }, 30)
 */
export function linkHeader(url: URL, { limit, offset }: Part, total: number): string {
  const link = (rel: string, at: number) => {
    const query = new URLSearchParams(url.search);
    query.set('limit', String(limit));
    query.set('offset', String(at));
    return `<${url.pathname}?${query}>; rel="${rel}"`;
  };
  const last = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit;
  return [
    link('first', 0),
    ...(offset > 0 ? [link('prev', Math.max(0, offset - limit))] : []),
    ...(offset + limit < total ? [link('next', offset + limit)] : []),
    link('last', last),
  ].join(', ');
}
