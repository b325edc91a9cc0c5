import { success, type Result } from '../../../base/index.ts';
import { linkHeader, pageOf, type Part } from '../paging.ts';
import type { Reply } from '../route.ts';

/** Part of a list as an answer, with links to the other parts. */
export function pageReply<T>(
  items: readonly T[],
  part: Part,
  url: URL,
  view: (item: T) => unknown = (item) => item,
): Result<Reply> {
  const page = pageOf(items, part);
  const headers = { Link: linkHeader(url, part, page.total) };
  return success({ kind: 'json', data: { ...page, items: page.items.map(view) }, headers });
}
