import type { YAMLError } from 'yaml';
import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import { limits } from './limits.ts';

/** A mistake that the YAML library found, as a problem of ours with its place. */
export function yamlSyntaxProblem(file: string, text: string, error: YAMLError): Problem {
  const start = error.linePos?.[0];
  const place = { file, line: start?.line, column: start?.col };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return packProblem('PACK-YAML-TAB', place);
    case 'DUPLICATE_KEY':
      return packProblem('PACK-YAML-DUPLICATE-KEY', place, { found: word(text, error.pos[0]) });
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
      return packProblem('PACK-YAML-ALIAS', place, { found: word(text, error.pos[0]) });
    case 'RESOURCE_EXHAUSTION':
      return packProblem('PACK-YAML-DEPTH', place, { most: limits.depth });
    default:
      return packProblem('PACK-YAML-SYNTAX', place, { reason: firstLine(error.message) });
  }
}

/** The library's message without its quotation of the text. */
function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function word(text: string, from: number): string {
  return /^[^\s:,\]}]+/.exec(text.slice(from, from + 80))?.[0] ?? text.slice(from, from + 1);
}
