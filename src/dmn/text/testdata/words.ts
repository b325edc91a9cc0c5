import { unwrap } from '../../../base/index.ts';
import { evaluate, parseExpression, parseUnaryTests, type Scope } from '../../../feel/index.ts';
import type { CellInput } from '../cell.ts';
import type { Vocabulary, Word } from '../vocabulary.ts';

/** A word as the YAML of the cases writes it: the fixed value is FEEL. */
export type WrittenWord = Omit<Word, 'fixed'> & {
  readonly fixed?: { readonly value: string; readonly since?: string };
};

export function parseWords(written: Readonly<Record<string, WrittenWord>>): Vocabulary {
  return new Map(
    Object.entries(written).map(([name, { fixed, ...word }]) => {
      if (fixed === undefined) return [name, word] as const;
      const value = evaluate(unwrap(parseExpression(fixed.value)), new Map());
      return [name, { ...word, fixed: { ...fixed, value } }] as const;
    }),
  );
}

/** Parses a column and a cell, with the names of the vocabulary in scope. */
export function readCell(input: string, cell: string, words: Vocabulary) {
  const scope: Scope = Object.fromEntries([...words.keys()].map((name) => [name, { kind: 'any' }]));
  const column: CellInput = { text: input, expression: unwrap(parseExpression(input, scope)) };
  return { column, tests: unwrap(parseUnaryTests(cell, scope)) };
}
