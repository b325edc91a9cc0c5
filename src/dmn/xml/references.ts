const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const reference = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z_][\w.-]*));|&/g;

/**
 * Resolves the five named and all numeric character references (XML 1.0, 4.1 and 4.6). Declared entities are never expanded,
 * so that a document cannot grow while it is read; an unknown one gives its offset.
 * @example resolveReferences('a &lt; b') // { text: 'a < b' }
 */
export function resolveReferences(raw: string): { readonly text: string } | { readonly wrongAt: number } {
  if (!raw.includes('&')) return { text: raw };
  let wrongAt = -1;
  const text = raw.replaceAll(
    reference,
    (
      whole,
      hexadecimal: string | undefined,
      digits: string | undefined,
      name: string | undefined,
      at: number,
    ) => {
      const resolved = resolve(hexadecimal, digits, name);
      if (resolved === undefined && wrongAt === -1) wrongAt = at;
      return resolved ?? whole;
    },
  );
  return wrongAt === -1 ? { text } : { wrongAt };
}

/** The offset in the raw text of an offset in the resolved text. */
export function rawOffset(raw: string, offset: number): number {
  let resolvedLength = 0;
  let from = 0;
  for (const match of raw.matchAll(reference)) {
    const plain = match.index - from;
    if (resolvedLength + plain >= offset) break;
    resolvedLength += plain + (resolve(match[1], match[2], match[3])?.length ?? match[0].length);
    from = match.index + match[0].length;
    if (resolvedLength > offset) return match.index;
  }
  return from + offset - resolvedLength;
}

function resolve(hexadecimal?: string, digits?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = hexadecimal === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What XML 1.0 (2.2) takes for a character. */
function isCharacter(code: number): boolean {
  if (code === 9 || code === 10 || code === 13) return true;
  return (
    (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
  );
}
