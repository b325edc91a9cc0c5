import type { Expression } from '../ast.ts';
import type { Value } from '../value.ts';
import { compareValues } from '../compare.ts';
import { kindOf } from '../kind.ts';
import { enter, nothing, type Code } from './code.ts';
import { compile, type NodeOf } from './compile.ts';

export function compileList(node: NodeOf<'list'>): Code {
  const items = node.items.map(compile);
  return (scopes) => items.map((item) => item(scopes));
}

/** Each entry sees the ones before it; a function among them sees itself, which makes recursion possible. */
export function compileContext(node: NodeOf<'context'>): Code {
  const entries = node.entries.map((entry) => ({ key: entry.key, value: compile(entry.value) }));
  const doubled = new Set(entries.map((entry) => entry.key)).size < entries.length;
  return (scopes) => {
    if (doubled) return nothing(scopes, node.span, 'FEEL-NULL-RESULT', { operation: '{ a: ..., a: ... }' });
    const values = new Map<string, Value>();
    const inner = enter(scopes, values);
    for (const { key, value } of entries) values.set(key, value(inner));
    return { kind: 'context', entries: values };
  };
}

const ordered = new Set([
  'number',
  'string',
  'date',
  'time',
  'date and time',
  'days and time duration',
  'years and months duration',
]);

export function compileRange(node: NodeOf<'range'>): Code {
  const start = node.start === undefined ? undefined : compile(node.start);
  const end = node.end === undefined ? undefined : compile(node.end);
  const { startIncluded, endIncluded, span } = node;
  const point = node.point === undefined ? {} : { point: node.point };
  const code: Code = (scopes) => {
    const low = start?.(scopes) ?? null;
    const high = end?.(scopes) ?? null;
    const wrongStart = start !== undefined && !ordered.has(kindOf(low));
    const wrongEnd = end !== undefined && !ordered.has(kindOf(high));
    if (wrongStart || wrongEnd || (low !== null && high !== null && compareValues(low, high) === null))
      return nothing(scopes, span, 'FEEL-NULL-OPERATOR', {
        operator: '..',
        left: kindOf(low),
        right: kindOf(high),
      });
    return { kind: 'range', startIncluded, endIncluded, start: low, end: high, ...point };
  };
  return [node.start, node.end].every(isLiteral) ? onceFound(code) : code;
}

const literals: ReadonlySet<Expression['kind']> = new Set(['number', 'string', 'temporal']);

function isLiteral(node: Expression | undefined): boolean {
  return node === undefined || literals.has(node.kind);
}

/** The value of code without variables, computed once; a null is computed anew, so that each evaluation hears the reason. */
function onceFound(code: Code): Code {
  let known: Value = null;
  return (scopes) => (known ??= code(scopes));
}
