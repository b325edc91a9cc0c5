/** Controls, and format characters that turn or hide text (Unicode categories Cc and Cf; UAX 9 for those of direction). */
const hidden = /[\p{Cc}\p{Cf}]/gu;

/**
 * A text of somebody else as one line that shows all it holds: what a reader would not see becomes a replacement mark.
 * @example plainText('two\nlines\u202E') // 'two lines\uFFFD'
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(hidden, '\uFFFD')
    .toWellFormed()
    .trim();
}
