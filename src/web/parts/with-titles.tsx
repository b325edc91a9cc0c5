import { plainText } from '../../base/index.ts';
import type { Source } from '../../pack/index.ts';

interface Props {
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * A text in which the title of a source, where it has one, is marked with its own language, so that it is read aloud as it is written
 * (WCAG 2.1, 3.1.2). The longest title counts: one can be the beginning of another.
 * @example <WithTitles text="Bron: Belgian employment rate, Statbel" sources={pack.sources} />
 */
export function WithTitles({ text, sources }: Props) {
  const [found] = sources
    .map(({ title, language }) => ({ title: plainText(title), language }))
    .filter(({ title, language }) => language !== undefined && text.includes(title))
    .toSorted((left, right) => right.title.length - left.title.length);
  if (found === undefined) return <>{text}</>;
  const at = text.indexOf(found.title);
  return (
    <>
      {text.slice(0, at)}
      <span lang={found.language}>{found.title}</span>
      {text.slice(at + found.title.length)}
    </>
  );
}
