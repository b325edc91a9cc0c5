import type { z } from '@hono/zod-openapi';
import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

type Issue = z.core.$ZodIssue;

/** Data of a request in the form that its schema says, or a problem for everything in it that is not. `part` is where it stood. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  part: string,
): Result<z.infer<Schema>> {
  const parsed = schema.safeParse(data, { reportInput: true });
  return parsed.success
    ? success(parsed.data)
    : failure(...parsed.error.issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue, part)));
}

const mostProblems = 50;

function problemsOf(issue: Issue, part: string): readonly Problem[] {
  const path = [part, ...issue.path.map(String)]
    .filter((name) => name !== '')
    .join('.')
    .slice(0, 200);
  const name = String(issue.path.at(-1) ?? (part === '' ? 'body' : part)).slice(0, 80);
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, mostProblems)
      .map((key) => problem(apiProblems, 'API-FIELD-UNKNOWN', { path }, { name: key.slice(0, 80) }));
  const expected = expectedOf(issue);
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [problem(apiProblems, isMissing ? 'API-FIELD-MISSING' : 'API-FIELD', { path }, { name, expected })];
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedOf))].join(' | ');
    case 'invalid_key':
      return issue.issues.map(expectedOf).join(', ');
    default:
      return issue.code;
  }
}
