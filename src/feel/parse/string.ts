const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/**
 * The text of a string literal with its quotes, escapes resolved (DMN 1.5, grammar rules 33 and 64).
 * A backslash before any other letter stays as it is, as patterns such as "\d" need it.
 * @example unescapeString('"a\\u0041"') // 'aA'
 */
export function unescapeString(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6})|([nrt"'\\]))/g, (whole, four, six, letter) => {
      if (typeof letter === 'string') return escapes[letter]!;
      const point = Number.parseInt(String(four ?? six), 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    });
}

/** A string literal that means the text. */
export function quoteString(text: string): string {
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `"${body}"`;
}
