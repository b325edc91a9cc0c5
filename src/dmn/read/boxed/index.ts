import type { BoxedExpression } from '../../model.ts';
import { childElements, type XmlElement } from '../../xml/tree.ts';
import type { BoxedReader, Site } from './boxed.ts';
import { readConditional } from './conditional.ts';
import { readContext } from './context.ts';
import { readDecisionTable } from './decision-table.ts';
import { readFilter } from './filter.ts';
import { readFunction } from './function.ts';
import { readInvocation } from './invocation.ts';
import { readFor, readQuantified } from './iteration.ts';
import { readList } from './list.ts';
import { readLiteral } from './literal.ts';
import { readRelation } from './relation.ts';

/** Every kind of expression by its element name. */
const readers: ReadonlyMap<string, BoxedReader> = new Map<string, BoxedReader>([
  ['literalExpression', readLiteral],
  ['decisionTable', readDecisionTable],
  ['context', readContext],
  ['invocation', readInvocation],
  ['functionDefinition', readFunction],
  ['list', readList],
  ['relation', readRelation],
  ['conditional', readConditional],
  ['filter', readFilter],
  ['for', readFor],
  ['some', readQuantified],
  ['every', readQuantified],
]);

/** What may stand beside an expression without being one. */
const others = new Set([
  'variable',
  'parameter',
  'description',
  'extensionElements',
  'question',
  'allowedAnswers',
  'formalParameter',
  'binding',
  'column',
  'row',
  'knowledgeRequirement',
  'informationRequirement',
  'authorityRequirement',
  'supportedObjective',
  'impactedPerformanceIndicator',
  'decisionMaker',
  'decisionOwner',
  'usingProcess',
  'usingTask',
  'encapsulatedLogic',
]);

/** Reads the expression inside an element; undefined where there is none. */
export function readInside(holder: XmlElement, site: Site): BoxedExpression | undefined {
  for (const child of childElements(holder)) {
    const reader = readers.get(child.local);
    if (reader !== undefined) return reader(child, site);
    if (!others.has(child.local)) {
      site.document.reading.refuse('DMN-EXPRESSION-UNKNOWN', child, site.path, { found: child.local });
    }
  }
  return undefined;
}
