/**
 * The one expression tree of FEEL (DMN 1.5, chapter 10). Plain JSON data: it can be stored, hashed and compared.
 * Numbers and temporal literals stay text here, so that nothing is lost before a back end reads them.
 */

/** Where a node stands in its source text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly span: Span;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A type as written in an expression: `number`, `list<string>`, `range<date>`, `context<a: number>`, `function<number> -> string`, or an item definition's name. */
export type TypeExpression =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list'; readonly of: TypeExpression }
  | { readonly kind: 'range'; readonly of: TypeExpression }
  | {
      readonly kind: 'context';
      readonly fields: readonly { readonly name: string; readonly type: TypeExpression }[];
    }
  | {
      readonly kind: 'function';
      readonly parameters: readonly TypeExpression[];
      readonly result: TypeExpression;
    };

/** One variable of `for`, `some` or `every`, drawn from a list or from the integers `in` to `to`. */
export interface Iterator {
  readonly name: string;
  readonly in: Expression;
  readonly to?: Expression;
}

export interface ContextEntry {
  readonly key: string;
  readonly value: Expression;
}

export interface FormalParameter {
  readonly name: string;
  readonly type?: TypeExpression;
}

export interface NamedArgument {
  readonly name: string;
  readonly value: Expression;
}

/** `[1..5)`; an absent end is unbounded, as in `(< 5)`. */
export interface RangeExpression extends Node {
  readonly kind: 'range';
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
  readonly start?: Expression;
  readonly end?: Expression;
  /** Written `(= x)` or `(!= x)`: both ends are x; the second holds everything but x. Equal to no range written otherwise. */
  readonly point?: '=' | '!=';
}

export type Expression =
  | ({ readonly kind: 'null' } & Node)
  | ({ readonly kind: 'boolean'; readonly value: boolean } & Node)
  /** The digits as written, e.g. `0.60`. */
  | ({ readonly kind: 'number'; readonly value: string } & Node)
  /** The text with escapes resolved. */
  | ({ readonly kind: 'string'; readonly value: string } & Node)
  /** `@"2020-03-13"`, the text between the quotes. */
  | ({ readonly kind: 'temporal'; readonly value: string } & Node)
  /** A variable; names may hold spaces and are normalised to single spaces. `?` is the input value of a unary test. */
  | ({ readonly kind: 'name'; readonly name: string } & Node)
  | ({ readonly kind: 'path'; readonly of: Expression; readonly name: string } & Node)
  | ({ readonly kind: 'filter'; readonly of: Expression; readonly condition: Expression } & Node)
  | ({
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    } & Node)
  | ({ readonly kind: 'negate'; readonly operand: Expression } & Node)
  | ({
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    } & Node)
  | ({
      readonly kind: 'logical';
      readonly operator: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    } & Node)
  | ({
      readonly kind: 'between';
      readonly value: Expression;
      readonly low: Expression;
      readonly high: Expression;
    } & Node)
  | ({ readonly kind: 'in'; readonly value: Expression; readonly tests: readonly UnaryTest[] } & Node)
  | ({ readonly kind: 'instance of'; readonly value: Expression; readonly type: TypeExpression } & Node)
  | ({
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: Expression;
      readonly else: Expression;
    } & Node)
  | ({ readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly body: Expression } & Node)
  | ({
      readonly kind: 'quantified';
      readonly quantifier: 'some' | 'every';
      readonly iterators: readonly Iterator[];
      readonly satisfies: Expression;
    } & Node)
  | ({ readonly kind: 'list'; readonly items: readonly Expression[] } & Node)
  | ({ readonly kind: 'context'; readonly entries: readonly ContextEntry[] } & Node)
  | RangeExpression
  | ({
      readonly kind: 'function';
      readonly parameters: readonly FormalParameter[];
      readonly body: Expression;
      readonly external: boolean;
    } & Node)
  | ({
      readonly kind: 'call';
      readonly callee: Expression;
      readonly positional: readonly Expression[];
    } & Node)
  | ({
      readonly kind: 'call named';
      readonly callee: Expression;
      readonly named: readonly NamedArgument[];
    } & Node);

/** One test of a decision-table cell or of `in (...)`. */
export type UnaryTest =
  | ({ readonly kind: 'compare'; readonly operator: ComparisonOperator; readonly operand: Expression } & Node)
  /** An expression: equal to the input, or a list or range that holds it, or, where it uses `?`, true. */
  | ({ readonly kind: 'expression'; readonly expression: Expression; readonly usesInput: boolean } & Node);

/** The content of a cell. */
export type UnaryTests =
  | ({ readonly kind: 'any' } & Node)
  | ({ readonly kind: 'tests'; readonly negated: boolean; readonly tests: readonly UnaryTest[] } & Node);
