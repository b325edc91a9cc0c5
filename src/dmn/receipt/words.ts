/**
 * A rule's text with the names of inputs replaced by words for a reader, longest name first so that no name is cut by a shorter one. Texts in
 * quotes stay as they are.
 * @example fillNames('>= Loss threshold', new Map([['Loss threshold', 'smallest loss (0.6)']])) // '>= smallest loss (0.6)'
 */
export function fillNames(source: string, words: ReadonlyMap<string, string>): string {
  const names = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return source;
  const name = `(?<![\\p{L}\\p{N}_])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}_])`;
  const pattern = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${name}`, 'gu');
  return source.replaceAll(pattern, (found) => words.get(found) ?? found);
}

function escapePattern(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
