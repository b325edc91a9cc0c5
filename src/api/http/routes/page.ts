import { success, type Result } from '../../../base/index.ts';
import { linkHeader, pageOf, type Part } from '../paging.ts';
import type { Reply } from '../route.ts';

/** A part that was read with how long the whole is, as an answer with links to the other parts. */
export function partReply(
  items: readonly unknown[],
  total: number,
  { limit, offset }: Part,
  url: URL,
): Result<Reply> {
  const headers = { Link: linkHeader(url, { limit, offset }, total) };
  return success({ kind: 'json', data: { total, limit, offset, items }, headers });
}

/** Part of a whole list as an answer, with links to the other parts. */
export function pageReply<T>(
  items: readonly T[],
  part: Part,
  url: URL,
  view: (item: T) => unknown = (item) => item,
): Result<Reply> {
  const page = pageOf(items, part);
  return partReply(page.items.map(view), page.total, part, url);
}
