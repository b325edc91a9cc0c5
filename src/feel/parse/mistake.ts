import { problem, type Problem } from '../../base/index.ts';
import { feelProblems } from '../problems.ts';
import { brackets } from './scan.ts';
import { placeAt } from './place.ts';

/** What people write from other languages, and what FEEL has for it. */
const foreign: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/==/, '='],
  [/<>/, '!='],
  [/&&/, 'and'],
  [/\|\|/, 'or'],
  [/!(?!=)/, 'not(...)'],
  [/(?<![\w\s])\s*'[^']*'/, '"..."'],
  [/[“”«»]/, '"..."'],
  [/%/, 'modulo(a, b), or 0.05 for 5 %'],
  [/≤/, '<='],
  [/≥/, '>='],
  [/≠/, '!='],
  [/[−–—]/, '-'],
  [/€|\$/, 'the number alone, without a currency sign'],
  [/\bAND\b|\bOR\b/, 'and / or in lower case'],
  [/\bIF\b|\bTHEN\b|\bELSE\b/, 'if / then / else in lower case'],
];

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', ']': '[' };

/** Names the mistake at an offset where the grammar gave up, as precisely as the text allows. */
export function mistake(source: string, code: string, offset: number): Problem {
  if (source.trim() === '') return problem(feelProblems, 'FEEL-EMPTY', placeAt(source, 0));
  for (const [pattern, expected] of foreign) {
    const match = pattern.exec(code);
    if (match === null) continue;
    const found = source.slice(match.index, match.index + match[0].length).trim();
    const place = placeAt(source, match.index);
    return problem(feelProblems, 'FEEL-SYNTAX-WORD', place, { found, expected });
  }
  const { open } = brackets(code);
  if (open !== undefined && open.at < offset) {
    const parameters = { found: open.opener, expected: closers[open.opener]! };
    return problem(feelProblems, 'FEEL-SYNTAX-BRACKET', placeAt(source, open.at), parameters);
  }
  const rest = source.slice(offset).trimStart();
  if (rest === '') {
    const found = source.trimEnd().slice(-20);
    return problem(feelProblems, 'FEEL-SYNTAX-END', placeAt(source, source.trimEnd().length), { found });
  }
  const found = /^(?:[\p{L}\p{N}_]+|.)/su.exec(rest)?.[0] ?? rest;
  const at = source.length - rest.length;
  return problem(feelProblems, 'FEEL-SYNTAX', placeAt(source, at), { found });
}
