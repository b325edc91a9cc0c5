import { formatExpression, type Expression } from '../../../feel/index.ts';
import { quoted } from '../quoted.ts';
import type { Reader } from '../reader.ts';

/** The rule's own text, for what no words are exact enough for. */
export function feelText(node: Expression, { language }: Reader): string {
  return quoted(formatExpression(node), language);
}
