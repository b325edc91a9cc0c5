import type { Formula, Printer } from '../../feel/internal.ts';

/** The criteria as words of 32 bits. */
export function bitWords(printer: Printer, { args }: Formula): readonly string[] {
  const words = Array.from({ length: Math.max(1, Math.ceil(args.length / 32)) }, (_, word) =>
    args.slice(word * 32, word * 32 + 32),
  );
  return words.map((truths) => {
    const bits = truths.map((item, bit) => `(${printer.whenTrue(item)} ? ${2 ** bit} : 0)`);
    return bits.length === 0 ? '0' : `(${bits.join(' | ')}) >>> 0`;
  });
}
