import { fillText, type Language, type Text } from '../../base/index.ts';
import { joins, meetings } from './texts/grammar.ts';
import type { Vocabulary } from './vocabulary.ts';

/** For whom a text is written: in which language, with which words for the names of the model. */
export interface Reader {
  readonly language: Language;
  readonly words: Vocabulary;
}

/**
 * Fills the places of a sentence. Where a preposition meets an article the language may join them: `de` + `le seuil` is `du seuil`.
 * @example fill({ nl: '…', en: '…', fr: '60 % de {x}' }, 'fr', { x: 'le chiffre' }) // '60 % du chiffre'
 */
export function fill(text: Text, language: Language, parameters: Readonly<Record<string, string>>): string {
  let filled = '';
  for (const part of text[language].split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    filled = meet(filled, name === undefined ? part : (parameters[name] ?? part), language);
  }
  return filled;
}

function meet(before: string, after: string, language: Language): string {
  for (const [tail, head, joined] of meetings[language]) {
    if (!after.startsWith(head) || !before.endsWith(tail)) continue;
    if (/[\p{L}\p{N}]$/u.test(before.slice(0, before.length - tail.length))) continue;
    return before.slice(0, before.length - tail.length) + joined + after.slice(head.length);
  }
  return before + after;
}

/** Items as the language lists them. @example list(['a', 'b', 'c'], 'and', 'nl') // 'a, b en c' */
export function list(items: readonly string[], joint: keyof typeof joins, language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  const last = fillText(joins[joint], language);
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}
