import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { Decimal, failure, success, type Place, type Problem, type Result } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import { limits } from './limits.ts';
import { yamlSyntaxProblem } from './yaml-syntax.ts';

/** What a YAML or JSON file holds. Numbers are exact: they are read from the digits as written. */
export type YamlData = null | boolean | string | Decimal | readonly YamlData[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlData;
}
export type YamlPath = readonly (string | number)[];

/** A file that was read, with the place of everything in it. */
export interface YamlFile {
  /** Path inside the pack. */
  readonly file: string;
  readonly data: YamlData;
  /** The same data with JavaScript numbers, for JSON Schema alone. */
  readonly plain: unknown;
  /** Where a value stands; of a path that does not exist, where its nearest parent stands. */
  place(path: YamlPath): Place;
  /** Where the key of a map stands. */
  keyPlace(path: YamlPath): Place;
}

/** Digits with an optional fraction: no exponent, no leading zero (`02000` is a code, not a number). */
const numberForm = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * Reads the text of a YAML file (JSON is YAML too). Anchors, aliases and tags are refused: every value has one
 * place, and no file can grow while it is read.
 * @example parseYaml('a.yaml', 'rate: 0.60') // value.data: { rate: Decimal 0.60 }
 */
export function parseYaml(file: string, text: string): Result<YamlFile> {
  const lines = new LineCounter();
  const document = tooDeep(text) ? undefined : parseSafely(text, lines);
  if (document === undefined)
    return failure(packProblem('PACK-YAML-DEPTH', { file, line: 1 }, { most: limits.depth }));
  // What comes after the first few is mostly their consequence.
  const syntax = [...document.errors, ...document.warnings].slice(0, 3);
  if (syntax.length > 0) return failure(...syntax.map((error) => yamlSyntaxProblem(file, text, error)));
  const reader = new YamlReader(file, lines);
  const both = reader.read(document.contents, [], 0);
  if (reader.problems.length > 0) return failure(...reader.problems);
  return success({
    file,
    data: both.exact,
    plain: both.plain,
    place: (path) => locate(file, document, lines, path),
    keyPlace: (path) => locateKey(file, document, lines, path),
  });
}

/** A rough look before the library spends minutes on a million open brackets or dashes; what passes is checked exactly later. */
function tooDeep(text: string): boolean {
  const most = 10 * limits.depth;
  let open = 0;
  for (const bracket of text.matchAll(/[[{\]}]/g)) {
    open += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    if (open > most) return true;
  }
  return text.includes('- '.repeat(most));
}

/** The library recurses: a text of a million brackets ends in its stack, which is bad input and no bug. */
function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, strict: true, uniqueKeys: true, version: '1.2' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Both {
  readonly exact: YamlData;
  readonly plain: unknown;
}

class YamlReader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  read(node: unknown, path: YamlPath, depth: number): Both {
    const place = at(this.#file, this.#lines, node, path);
    if (depth > limits.depth) return this.#refuse('PACK-YAML-DEPTH', place, { most: limits.depth });
    if (isAlias(node)) return this.#refuse('PACK-YAML-ALIAS', place, { found: `*${node.source}` });
    if ((isScalar(node) || isCollection(node)) && (node.anchor !== undefined || hasTag(node)))
      return this.#refuse('PACK-YAML-ALIAS', place, { found: `&${node.anchor ?? String(node.tag)}` });
    if (isScalar(node)) return this.#scalar(node, place);
    if (isMap(node)) return this.#map(node.items, path, depth);
    if (isCollection(node)) {
      const items = node.items.map((item, index) => this.read(item, [...path, index], depth + 1));
      return { exact: items.map((item) => item.exact), plain: items.map((item) => item.plain) };
    }
    return { exact: null, plain: null };
  }

  #map(pairs: readonly unknown[], path: YamlPath, depth: number): Both {
    const entries = pairs.filter(isPair).map(({ key, value }) => {
      const name = isScalar(key) ? String(key.source ?? key.value) : '?';
      return [name, this.read(value, [...path, name], depth + 1)] as const;
    });
    return {
      exact: Object.fromEntries(entries.map(([name, both]) => [name, both.exact])),
      plain: Object.fromEntries(entries.map(([name, both]) => [name, both.plain])),
    };
  }

  #scalar(node: { value: unknown; source?: string | undefined }, place: Place): Both {
    const { value } = node;
    if (typeof value === 'number' || typeof value === 'bigint') {
      const source = node.source ?? String(value);
      if (!numberForm.test(source)) return this.#refuse('PACK-NUMBER-FORMAT', place, { found: source });
      return { exact: new Decimal(source), plain: Number(value) };
    }
    if (typeof value === 'string' && value.length > limits.cell)
      return this.#refuse('PACK-CELL-SIZE', place, { found: value.length, most: limits.cell });
    const plain = typeof value === 'string' || typeof value === 'boolean' ? value : null;
    return { exact: plain, plain };
  }

  #refuse(
    code: 'PACK-YAML-DEPTH' | 'PACK-YAML-ALIAS' | 'PACK-NUMBER-FORMAT' | 'PACK-CELL-SIZE',
    place: Place,
    parameters: Readonly<Record<string, string | number>>,
  ): Both {
    this.problems.push(packProblem(code, place, parameters));
    return { exact: null, plain: null };
  }
}

/** A tag that the author wrote; the library's own tags of plain values are not counted. */
function hasTag(node: Node): boolean {
  return 'tag' in node && typeof node.tag === 'string' && !node.tag.startsWith('tag:yaml.org,2002:');
}

function at(file: string, lines: LineCounter, node: unknown, path: YamlPath): Place {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : undefined;
  const position = range === undefined || range === null ? undefined : lines.linePos(range[0]);
  return { file, line: position?.line, column: position?.col, path: pathText(path) };
}

function locate(file: string, document: Document.Parsed, lines: LineCounter, path: YamlPath): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node === undefined || node === null) continue;
    return at(file, lines, node, path);
  }
  return { file, line: 1, column: 1, path: pathText(path) };
}

function locateKey(file: string, document: Document.Parsed, lines: LineCounter, path: YamlPath): Place {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const name = String(path.at(-1));
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === name)
    : undefined;
  return pair === undefined ? locate(file, document, lines, path) : at(file, lines, pair.key, path);
}

/** @example pathText(['values', 0, 'unit']) // 'values[0].unit' */
export function pathText(path: YamlPath): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
