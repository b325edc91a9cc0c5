import { problem, within, type Place, type Problem, type Result } from '../../base/index.ts';
import {
  parseExpression,
  parseUnaryTests,
  type Expression,
  type Scope,
  type UnaryTests,
} from '../../feel/index.ts';
import { Positions, rawOffset } from '../xml/position.ts';
import { attribute, childElement, textOf, type XmlElement } from '../xml/tree.ts';
import { isFeelNamespace } from './namespaces.ts';
import { readProblems } from './problems.ts';
import { withNamedTypes } from './named-types.ts';
import type { TypeTable } from './types.ts';

/** Only here can an expression name a type. */
const mayNameType = /\binstance\s+of\b|\bfunction\s*\(/;

/** Trees by their scope and text. */
type Known<Tree> = WeakMap<Scope, Map<string, Tree>>;

/** What travels along while one document is read. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #file: string | undefined;
  readonly #positions: Positions;
  readonly #expressions: Known<Expression> = new WeakMap();
  readonly #tests: Known<UnaryTests> = new WeakMap();
  /** Types of the model and of its imports; filled before the first expression is read. */
  types: TypeTable = new Map();
  /** The language of expressions that name none; FEEL unless the document says otherwise. */
  language: string | undefined;

  constructor(source: string, file: string | undefined) {
    this.#source = source;
    this.#file = file;
    this.#positions = new Positions(source);
  }

  place(element: XmlElement, path?: string): Place {
    const position = element.from < 0 ? {} : this.#positions.at(element.from);
    return { file: this.#file, ...position, path };
  }

  refuse(
    code: keyof typeof readProblems,
    element: XmlElement,
    path: string | undefined,
    parameters: Readonly<Record<string, string | number>> = {},
    severity: Problem['severity'] = 'error',
  ): void {
    this.problems.push(problem(readProblems, code, this.place(element, path), parameters, severity));
  }

  expression(element: XmlElement, scope: Scope, path: string): { text: string; expression?: Expression } {
    const text = feelText(element);
    if (!this.#isFeel(element, path)) return { text };
    const expression = this.#parsed(this.#expressions, parseExpression, text, scope, element, path);
    return expression === undefined ? { text } : { text, expression };
  }

  tests(element: XmlElement, scope: Scope, path: string): { text: string; tests?: UnaryTests } {
    const text = feelText(element);
    if (!this.#isFeel(element, path)) return { text };
    const tests = this.#parsed(this.#tests, parseUnaryTests, text, scope, element, path);
    return tests === undefined ? { text } : { text, tests };
  }

  /** B-FEEL of DMN 1.6 is another language: what is null in FEEL has a value there. */
  #isFeel(element: XmlElement, path: string): boolean {
    const language = attribute(element, 'expressionLanguage') ?? this.language;
    if (language === undefined || isFeelNamespace(language) || /^feel$/i.test(language)) return true;
    this.refuse('DMN-LANGUAGE', element, path, { found: language });
    return false;
  }

  /** Cells repeat one another: each text is parsed once for its scope. A wrong one is parsed again, to be told at every place. */
  #parsed<Tree>(
    known: Known<Tree>,
    parse: (text: string, scope: Scope) => Result<Tree>,
    text: string,
    scope: Scope,
    element: XmlElement,
    path: string,
  ): Tree | undefined {
    const inScope = known.get(scope) ?? new Map<string, Tree>();
    known.set(scope, inScope);
    const found = inScope.get(text);
    if (found !== undefined) return found;
    const result = parse(text, scope);
    const tree = this.#taken(result, text, element, path);
    if (tree !== undefined && result.ok && result.warnings.length === 0) inScope.set(text, tree);
    return tree;
  }

  #taken<T>(result: Result<T>, text: string, element: XmlElement, path: string): T | undefined {
    const found = result.ok ? result.warnings : result.problems;
    for (const inner of found) {
      this.problems.push(within(this.#insideText(element, inner.place, path), unplaced(inner)));
    }
    if (!result.ok) return undefined;
    return mayNameType.test(text) ? withNamedTypes(result.value, this.types) : result.value;
  }

  /** A position in the text of an expression as position in the file. */
  #insideText(element: XmlElement, inner: Place, path: string): Place {
    const holder = childElement(element, 'text') ?? element;
    const node = holder.children.find((child) => child.kind === 'text');
    if (node === undefined || inner.line === undefined) return this.place(holder, path);
    const offset = new Positions(node.text).offset(inner.line, inner.column ?? 1);
    const raw = rawOffset(this.#source.slice(node.from, node.to), offset, node.cdata);
    return { file: this.#file, ...this.#positions.at(node.from + raw), path };
  }
}

/** Reads the texts of a document and looks into none of them. */
export class TextReading extends Reading {
  constructor() {
    super('', undefined);
  }

  override expression(element: XmlElement): { text: string } {
    return { text: feelText(element) };
  }

  override tests(element: XmlElement): { text: string } {
    return { text: feelText(element) };
  }
}

function unplaced(inner: Problem): Problem {
  return { ...inner, place: inner.place.path === undefined ? {} : { path: inner.place.path } };
}

/** The text of an expression: in `<text>`, or directly in the element (DMN 1.1 and some writers). */
export function feelText(element: XmlElement): string {
  return textOf(childElement(element, 'text') ?? element);
}
