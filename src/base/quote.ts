/** A name as SQL identifier, safe for any content. @example identifier('a "b"') // '"a ""b"""' */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL literal, safe for any content. @example literal("it's") // "'it''s'" */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
