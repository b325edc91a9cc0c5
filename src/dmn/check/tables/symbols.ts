import { formatExpression, formatUnaryTests } from '../../../feel/index.ts';
import type { TableCell } from '../../model.ts';
import { allBits, bit } from './bits.ts';

/** How a comparison can turn out whose other side is not known before a run. */
export interface Outcomes {
  readonly names: readonly string[];
  /** The outcomes that are to be expected: without those where a side is missing. */
  readonly expected: bigint;
}

interface Question {
  /** The same for cells that turn on the same question. */
  readonly key: string;
  readonly kind: 'order' | 'holds';
  /** The outcomes at which the cell holds. */
  readonly set: bigint;
}

const order = { names: ['less', 'equal', 'greater', 'unknown'], expected: 0b0111n };
const holds = { names: ['holds', 'fails'], expected: allBits(2) };

/** `< x`, `= x` and `> x` are one question to each other; anything else holds or fails. */
const sets = { '<': 0b0001n, '<=': 0b0011n, '=': 0b0010n, '>=': 0b0110n, '>': 0b0100n } as const;

/** What an unseen cell asks, so that cells with the same question are known to agree, and those with opposite ones to exclude each other. */
export function symbolOf(cell: TableCell | undefined, column: string): Question {
  const tests = cell?.tests;
  const single =
    tests?.kind === 'tests' && !tests.negated && tests.tests.length === 1 ? tests.tests[0]! : undefined;
  if (single?.kind === 'compare' && single.operator !== '!=')
    return {
      key: `${column} ? ${formatExpression(single.operand)}`,
      kind: 'order',
      set: sets[single.operator],
    };
  const text = tests === undefined ? (cell?.text ?? '') : formatUnaryTests(tests);
  return { key: `${column} : ${text}`, kind: 'holds', set: bit(0) };
}

export function outcomesOf({ kind }: Question): Outcomes {
  return kind === 'order' ? order : holds;
}
