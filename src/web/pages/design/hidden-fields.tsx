import type { QueryParameters } from '../../page.ts';
import { queryPairs } from './state.ts';

/** What a form does not ask and must not lose. */
export function HiddenFields({ query }: { readonly query: QueryParameters }) {
  return (
    <>
      {queryPairs(query).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
    </>
  );
}
