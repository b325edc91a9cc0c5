import { testUnaryTests, type UnaryTests, type Value } from '../../feel/index.ts';
import { isKnown, known, narrow, ofType, possible, possibleScope, type Possible } from '../../feel/index.ts';
import { planOf } from '../decide/plan.ts';
import type { GraphNode } from '../graph.ts';
import type { DecisionTable, InputData } from '../model.ts';
import type { TypeTable } from '../read/types.ts';

/** What an unknown input may be, and whether an answer is one of those. */
export interface Domain {
  readonly set: Possible;
  readonly accepts: (value: Value) => boolean;
}

/**
 * Everything that an input may be: its type, the allowed values of that type, the input values of tables that ask it, and the
 * caller's bounds. null, "not known", is an answer unless the caller says that answers are values.
 */
export function domainOf(
  node: GraphNode & { readonly kind: 'input' },
  name: string,
  tables: readonly DecisionTable[],
  bounds: UnaryTests | undefined,
  isValue: boolean,
): Domain {
  const plan = planOf(node.model);
  const input = node.element;
  const check = plan.inputs.find((item) => item.input === input)?.check ?? ((value: Value) => value);
  const tests = [...allowedValues(plan.types, input.typeRef, []), ...inputValues(tables, input)];
  const inner = tests.reduce(narrow, withoutNull(ofType(input.type)));
  const typed = possible([...inner.parts, ...(isValue ? [] : known(null).parts)], new Set([name]));
  const narrowed = bounds === undefined ? typed : narrow(typed, bounds);
  const isOne = narrowed.parts.length === 1 && narrowed.sources.size === 0;
  return {
    set: isOne ? narrowed : { ...narrowed, unknown: name },
    accepts: (value) =>
      check(value) !== undefined &&
      (value === null ? !isValue : tests.every((test) => testUnaryTests(test, value, new Map()) === true)) &&
      (bounds === undefined || testUnaryTests(bounds, value, new Map()) === true),
  };
}

function withoutNull(set: Possible): Possible {
  return { ...set, parts: set.parts.filter((part) => part.kind !== 'value' || part.value !== null) };
}

/** The constraints along a chain of item definitions; those of a collection's items say nothing of the list as such. */
function allowedValues(
  types: TypeTable,
  ref: string | undefined,
  open: readonly string[],
): readonly UnaryTests[] {
  const entry = ref === undefined ? undefined : types.get(ref);
  if (ref === undefined || entry === undefined || open.includes(ref)) return [];
  const { definition, table } = entry;
  if (definition.isCollection)
    return definition.typeConstraint === undefined ? [] : [definition.typeConstraint];
  return [
    ...allowedValues(table, definition.typeRef, [...open, ref]),
    ...[definition.allowedValues, definition.typeConstraint].filter((tests) => tests !== undefined),
  ];
}

const noNames = possibleScope(new Map());

/** The input values of columns that are the input itself, where they name nothing. */
function inputValues(tables: readonly DecisionTable[], input: InputData): readonly UnaryTests[] {
  return tables.flatMap((table) =>
    table.inputs.flatMap(({ expression, allowedValues: tests }) => {
      const asksIt = expression?.kind === 'name' && expression.name === input.name;
      return asksIt && tests !== undefined && isKnown(tests, noNames) ? [tests] : [];
    }),
  );
}

/** The tables of a boxed expression, at any depth. */
export function tablesIn(node: object): readonly DecisionTable[] {
  const inner = Object.values(node).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? tablesIn(part) : [],
  );
  return 'kind' in node && node.kind === 'decision table' ? [node as DecisionTable, ...inner] : inner;
}
