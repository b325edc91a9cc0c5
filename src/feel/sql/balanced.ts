/**
 * Operands joined in pairs, and the pairs in pairs: a chain of thousands is then no deeper than engines read (DuckDB stops
 * at a depth of 1,000). For operators that may be grouped in any way.
 * @example balanced('+', ['a', 'b', 'c']) // '((a + b) + c)'
 */
export function balanced(operator: string, operands: readonly string[]): string {
  let level = operands;
  while (level.length > 1) {
    const pairs: string[] = [];
    for (let at = 0; at < level.length; at += 2)
      pairs.push(at + 1 < level.length ? `(${level[at]} ${operator} ${level[at + 1]})` : level[at]!);
    level = pairs;
  }
  return level[0] ?? '';
}
