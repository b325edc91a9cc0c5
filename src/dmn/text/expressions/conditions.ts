import { fillText } from '../../../base/index.ts';
import type { Expression } from '../../../feel/index.ts';
import { clauseText, type Predicate } from '../predicate.ts';
import { fill, list, type Reader } from '../reader.ts';
import { expectedOf } from '../subject.ts';
import { conditionTexts } from '../texts/expressions.ts';
import { truthTexts } from '../texts/values.ts';
import { feelText } from './feel.ts';
import { betweenPredicate, comparePredicate, partsOf, testsPredicate } from './tests.ts';
import { firm, type NodeOf, type Write } from './written.ts';

type Order = 'main' | 'subordinate';

/** A condition as a clause, or several joined; `inside` asks for brackets around what is joined. */
export function conditionText(
  node: Expression,
  order: Order,
  write: Write,
  reader: Reader,
  inside = false,
): string {
  const text = clauseOf(node, order, write, reader);
  if (text !== undefined) return text;
  if (node.kind === 'logical') {
    const parts = partsOf(node, node.operator).map((part) => conditionText(part, order, write, reader, true));
    const joined = list(parts, node.operator, reader.language);
    return inside ? `(${joined})` : joined;
  }
  const yes = fillText(truthTexts.true, reader.language);
  const subject = compares(node) ? feelText(node, reader) : write(node, firm.word);
  return fill(conditionTexts.isTrue[order], reader.language, { subject, yes });
}

function compares({ kind }: Expression): boolean {
  return kind === 'comparison' || kind === 'between' || kind === 'in';
}

function clauseOf(node: Expression, order: Order, write: Write, reader: Reader): string | undefined {
  switch (node.kind) {
    case 'comparison': {
      const asked = comparisonOf(node, write, reader);
      return asked && clauseText(order, write(node.left, firm.phrase), asked, reader);
    }
    case 'between': {
      const asked = betweenPredicate(node, write, reader);
      return asked && clauseText(order, write(node.value, firm.phrase), asked, reader);
    }
    case 'in': {
      const asked = testsPredicate(node.tests, expectedOf(node.value, reader.words), write, reader);
      return asked && clauseText(order, write(node.value, firm.phrase), asked, reader);
    }
    default:
      return undefined;
  }
}

function comparisonOf(
  { operator, left, right }: NodeOf<'comparison'>,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  const known = expectedOf(left, reader.words);
  const expected = known.unit === undefined ? expectedOf(right, reader.words) : known;
  return comparePredicate(operator, right, expected, write, reader);
}
