/** Line and column (from 1) of offsets in one text; finding one takes logarithmic time. */
export class Positions {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The offset of a line and column; lines beyond the end give the last line. */
  offset(line: number, column: number): number {
    return this.#starts[Math.min(line, this.#starts.length) - 1]! + column - 1;
  }
}

const reference = /&[^;]*;|\r\n/g;
const lineEnd = /\r\n/g;

/**
 * The offset in the source of an offset in the text read from it, both from the start of that text. Well-formed text is longer in
 * the source at references and at line ends of two characters only (XML 1.0, 2.11 and 4.1).
 * @example rawOffset('a &lt; b', 4, false) // 7
 */
export function rawOffset(raw: string, offset: number, cdata: boolean): number {
  let readLength = 0;
  let from = 0;
  for (const match of raw.matchAll(cdata ? lineEnd : reference)) {
    const plain = match.index - from;
    if (readLength + plain >= offset) break;
    readLength += plain + unitsOf(match[0]);
    from = match.index + match[0].length;
    if (readLength > offset) return match.index;
  }
  return from + offset - readLength;
}

/** UTF-16 units that a reference or line end stands for: only a number can mean a character of two. */
function unitsOf(written: string): number {
  const [, hexadecimal, digits] = /^&#(?:x(.*)|(.*));$/.exec(written) ?? [];
  const code = hexadecimal === undefined ? Number(digits ?? 0) : Number.parseInt(hexadecimal, 16);
  return code > 0xffff ? 2 : 1;
}
