import { plainText } from '../../../base/index.ts';
import { keyOf, wordOf } from '../subject.ts';
import { quoted } from '../quoted.ts';
import { fill } from '../reader.ts';
import { expressionTexts } from '../texts/expressions.ts';
import { fixedText } from '../values.ts';
import { firm, type NodeOf, type Writer } from './written.ts';

/** A parameter by its value, an input by its phrase, else by its title or name in quotes. */
export const writeName: Writer<NodeOf<'name' | 'path'>> = (node, write, reader) => {
  const word = wordOf(node, reader.words);
  const { language } = reader;
  if (word !== undefined) {
    const text = fixedText(word, reader) ?? (word.phrase && plainText(word.phrase[language]));
    return { text: text ?? quoted(word.title[language], language), firmness: firm.word };
  }
  if (node.kind === 'path' && keyOf(node.of) === undefined) {
    const parts = { name: quoted(node.name, language), of: write(node.of, firm.word) };
    return { text: fill(expressionTexts.component, language, parts), firmness: firm.phrase };
  }
  return { text: quoted(keyOf(node) ?? '', language), firmness: firm.word };
};
