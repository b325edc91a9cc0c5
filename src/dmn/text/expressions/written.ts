import type { Expression } from '../../../feel/index.ts';
import type { Reader } from '../reader.ts';
import type { Expected } from '../values.ts';

/** How firmly the words of an expression hold together; what holds less firmly than its place needs gets brackets. */
export const firm = { open: 0, tail: 1, phrase: 2, word: 3 } as const;
export type Firmness = (typeof firm)[keyof typeof firm];

export interface Written {
  readonly text: string;
  readonly firmness: Firmness;
}

/** Puts a sub-expression into words, at least as firm as asked. */
export type Write = (node: Expression, least: Firmness, expected?: Expected) => string;

/** The words of one kind of expression. */
export type Writer<Node extends Expression = Expression> = (
  node: Node,
  write: Write,
  reader: Reader,
  expected: Expected,
) => Written;

export type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;
