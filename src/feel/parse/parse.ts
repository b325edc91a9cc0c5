import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Expression, UnaryTests } from '../ast.ts';
import { feelProblems } from '../problems.ts';
import type { Scope } from '../type.ts';
import { firstError, syntaxTree, type SyntaxNode } from './grammar.ts';
import { lowerTests } from './lower-tests.ts';
import { maskRangeTypes } from './lower-types.ts';
import { lower } from './lower.ts';
import type { Lowering } from './lowering.ts';
import { mistake } from './mistake.ts';
import { Spellings } from './names.ts';
import { brackets, parseLimits, scan, tooMany } from './scan.ts';
import { isTooDeep } from './tree-depth.ts';

const noScope: Scope = {};

/**
 * Reads a FEEL expression (DMN 1.5, 10.3.1). Names that hold spaces or operators are found through the scope.
 * A text that is no FEEL, longer than 100,000 characters or nested deeper than 200 levels is a problem with line and column.
 * @example parseExpression('Turnover * 0.6 >= 1000', { Turnover: { kind: 'number' } })
 */
export function parseExpression(text: string, scope: Scope = noScope): Result<Expression> {
  return read(text, 'Expression', scope, lower);
}

/**
 * Reads the content of a decision-table cell: `-`, `< 5`, `"a", "b"`, `not(1)`, `? > 5`. An empty cell accepts anything, as `-` does.
 * @example parseUnaryTests('[1..250], > 1000')
 */
export function parseUnaryTests(text: string, scope: Scope = noScope): Result<UnaryTests> {
  if (text.trim() === '') return success({ kind: 'any', span: { from: 0, to: text.length } });
  return read(text, 'UnaryTests', scope, lowerTests);
}

function read<Tree extends object>(
  source: string,
  grammar: 'Expression' | 'UnaryTests',
  scope: Scope,
  lowerNode: (context: Lowering, node: SyntaxNode) => Tree,
): Result<Tree> {
  if (source.length > parseLimits.characters) return failure(tooLong(source));
  const scanned = scan(source);
  if (scanned.problem !== undefined) return failure(scanned.problem);
  const many = tooMany(scanned.code);
  if (many !== undefined) return failure(problem(feelProblems, 'FEEL-ITEMS', { line: 1, column: 1 }, many));
  if (brackets(scanned.code).deepest > parseLimits.nesting) return failure(tooDeep());
  const root = syntaxTree(maskRangeTypes(scanned.text, scanned.code), grammar, scope);
  const error = firstError(root);
  if (error !== undefined)
    // The grammar gives up on a chain of more than a thousand operators as if it were a mistake.
    return failure(
      operators(scanned.code) > parseLimits.treeDepth ? tooDeep() : mistake(source, scanned.code, error.from),
    );
  const context: Lowering = {
    source,
    spellings: new Spellings(scope),
    problems: [],
    inputs: 0,
    depth: 0,
  };
  const tree = lowerNode(context, root);
  const [wrong] = context.problems;
  // A text the grammar takes but we do not, such as `1 == 2`, is often a word of another language.
  if (wrong?.code === 'FEEL-SYNTAX') return failure(mistake(source, scanned.code, context.firstOffset ?? 0));
  if (wrong !== undefined) return failure(...context.problems);
  return isTooDeep(tree, parseLimits.treeDepth) ? failure(tooDeep()) : success(tree);
}

function operators(code: string): number {
  return code.match(/[-+*/=<>]|\b(?:and|or)\b/g)?.length ?? 0;
}

function tooLong(source: string): Problem {
  const parameters = { found: source.length, limit: parseLimits.characters };
  return problem(feelProblems, 'FEEL-SIZE', { line: 1, column: 1 }, parameters);
}

function tooDeep(): Problem {
  return problem(feelProblems, 'FEEL-DEPTH', { line: 1, column: 1 }, { limit: parseLimits.nesting });
}
