import { problem, type Problem } from '../../base/index.ts';
import type { Expression, Span } from '../ast.ts';
import { placeAt } from '../parse/place.ts';
import type { FeelType, Scope } from '../type.ts';
import { typeProblems } from './problems.ts';

/** What travels along while types are inferred. */
export interface Typing {
  readonly scope: Scope;
  readonly problems: Problem[];
  readonly source: string | undefined;
  readonly infer: (node: Expression, typing: Typing) => FeelType;
}

export const anyType: FeelType = { kind: 'any' };
export const booleanType: FeelType = { kind: 'boolean' };

export function complain(
  typing: Typing,
  span: Span,
  code: keyof typeof typeProblems,
  parameters: Readonly<Record<string, string | number>>,
): void {
  const place =
    typing.source === undefined ? { path: `@${span.from}-${span.to}` } : placeAt(typing.source, span.from);
  typing.problems.push(problem(typeProblems, code, place, parameters));
}

export function withNames(typing: Typing, names: Scope): Typing {
  return { ...typing, scope: { ...typing.scope, ...names } };
}

/** Nothing is known of the value, so nothing can be wrong with it. */
export function isOpen(type: FeelType): boolean {
  return type.kind === 'any' || type.kind === 'null';
}

/**
 * A type in words of FEEL.
 * @example typeText({ kind: 'list', of: { kind: 'number' } }) // 'list<number>'
 */
export function typeText(type: FeelType): string {
  switch (type.kind) {
    case 'any':
      return 'Any';
    case 'null':
      return 'null';
    case 'list':
    case 'range':
      return `${type.kind}<${typeText(type.of)}>`;
    case 'context': {
      const fields = Object.entries(type.fields).map(([name, field]) => `${name}: ${typeText(field)}`);
      return fields.length === 0 ? 'context' : `context<${fields.join(', ')}>`;
    }
    case 'function':
      return `function<${type.parameters.map(typeText).join(', ')}> -> ${typeText(type.result)}`;
    default:
      return type.kind;
  }
}

/** A list of one and its element stand for each other. */
export function elementOf(type: FeelType): FeelType {
  return type.kind === 'list' ? type.of : type;
}

/** Up to five names, the most alike first. */
export function nearest(name: string, names: readonly string[]): string {
  const scored = names.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored
    .slice(0, 5)
    .map((item) => item.candidate)
    .join(', ');
}

/** Levenshtein distance, without regard to case. */
function editDistance(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
