import type { Expression } from '../ast.ts';
import { compile } from '../evaluate/compile.ts';
import { rootScopes, startRun } from '../evaluate/code.ts';
import { parseExpression } from '../parse/parse.ts';
import { compareValues } from '../compare.ts';
import { isRange } from '../kind.ts';
import type { RangeValue } from '../value.ts';

/** Two literals and brackets; a longer text would be parsed for nothing. */
const longestRange = 10_000;

const noVariables = new Map<string, never>();

/** `range("[1..5]")`: a range from its text, with literals only at its ends; null for any other text. */
export function parseRange(text: string): RangeValue | null {
  if (text.length > longestRange) return null;
  const opened = text
    .trim()
    .replace(/^([[(\]])\s*\.\./, '$1null..')
    .replace(/\.\.\s*([\])[])$/, '..null$1');
  const parsed = parseExpression(opened);
  if (!parsed.ok || parsed.value.kind !== 'range') return null;
  const { start, end, startIncluded, endIncluded } = parsed.value;
  if (start === undefined || end === undefined || !isLiteral(start) || !isLiteral(end)) return null;
  const scopes = rootScopes(startRun(), noVariables);
  const low = compile(start)(scopes);
  const high = compile(end)(scopes);
  if ((low === null && start.kind !== 'null') || (high === null && end.kind !== 'null')) return null;
  if (low === null && high === null) return null;
  if ((low === null && startIncluded) || (high === null && endIncluded)) return null;
  if (low !== null && high !== null && (compareValues(low, high) ?? 1) > 0) return null;
  const range = compile(withoutNulls(parsed.value))(scopes);
  if (range === null || !isRange(range)) return null;
  return { kind: 'range', startIncluded, endIncluded, start: low, end: high };
}

function withoutNulls(range: Extract<Expression, { kind: 'range' }>): Expression {
  const { start, end, ...rest } = range;
  return {
    ...rest,
    ...(start === undefined || start.kind === 'null' ? {} : { start }),
    ...(end === undefined || end.kind === 'null' ? {} : { end }),
  };
}

const constructors = new Set(['date', 'time', 'date and time', 'duration']);

function isLiteral(expression: Expression): boolean {
  if (expression.kind === 'negate') return isLiteral(expression.operand);
  if (expression.kind === 'call')
    return (
      expression.callee.kind === 'name' &&
      constructors.has(expression.callee.name) &&
      expression.positional.every(isLiteral)
    );
  return ['null', 'number', 'string', 'temporal'].includes(expression.kind);
}
