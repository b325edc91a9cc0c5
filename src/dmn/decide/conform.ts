import { coerce, conforms, type FeelType, type UnaryTests, type Value } from '../../feel/index.ts';
import {
  bind,
  compileUnaryTests,
  rootScopes,
  session,
  spend,
  spendOn,
  startRun,
  type Scopes,
} from '../../feel/internal.ts';
import type { ItemDefinition } from '../model.ts';
import { typeOfDefinition, typeOfRef, type TypeTable } from '../read/types.ts';

/**
 * The value as a typeRef asks, coerced where DMN 1.5 (10.3.2.9.4) does so; undefined where it does not fit. null always fits. The evaluation
 * that it is part of, if any, pays for it: constraints are expressions too.
 */
export type TypeCheck = (value: Value, evaluation?: Scopes['run']) => Value | undefined;

const noVariables: ReadonlyMap<string, Value> = new Map();
const anything: TypeCheck = (value) => value;

export function typeCheck(table: TypeTable, ref: string | undefined): TypeCheck {
  const type = typeOfRef(table, ref);
  if (ref === undefined || type === undefined || type.kind === 'any') return anything;
  const allowed = constraintOfRef(table, ref, []);
  return (value, evaluation) => {
    if (value === null) return null;
    if (evaluation !== undefined) spendOn(evaluation, value);
    const coerced = coerceTo(value, type);
    if (coerced === undefined || coerced === null) return coerced;
    return allowed === undefined || allowed(coerced, evaluation) ? coerced : undefined;
  };
}

/** One step of coercion, as the specification has it: a list of a list of one number is no number. */
function coerceTo(value: Value, type: FeelType): Value | undefined {
  if (conforms(value, type)) return value;
  const item = Array.isArray(value) && value.length === 1 ? (value[0] as Value) : undefined;
  if (item !== undefined && type.kind !== 'list') return conforms(item, type) ? item : undefined;
  return coerce(value, type);
}

type Constraint = (value: Value, evaluation: Scopes['run'] | undefined) => boolean;

/** What item definitions ask beyond the type; undefined where they ask nothing. */
function constraintOfRef(
  table: TypeTable,
  ref: string | undefined,
  open: readonly string[],
): Constraint | undefined {
  const entry = ref === undefined ? undefined : table.get(ref);
  if (ref === undefined || entry === undefined || open.includes(ref)) return undefined;
  return constraintOf(entry.table, entry.definition, [...open, ref]);
}

function constraintOf(
  table: TypeTable,
  definition: ItemDefinition,
  open: readonly string[],
): Constraint | undefined {
  const inner = constraintOfRef(table, definition.typeRef, open);
  const parts = [inner, fieldConstraints(table, definition, open), testsConstraint(definition.allowedValues)];
  const ofItem = both(parts);
  const ofList = testsConstraint(definition.typeConstraint);
  if (!definition.isCollection) return both([ofItem, ofList]);
  const ofItems: Constraint | undefined =
    ofItem === undefined
      ? undefined
      : (value, evaluation) =>
          Array.isArray(value) && value.every((item) => ofItem(item as Value, evaluation));
  return both([ofItems, ofList]);
}

function fieldConstraints(
  table: TypeTable,
  definition: ItemDefinition,
  open: readonly string[],
): Constraint | undefined {
  const fields = definition.components.flatMap((item) => {
    const constraint = constraintOf(table, item, open);
    return constraint === undefined ? [] : [{ name: item.name, constraint }];
  });
  if (fields.length === 0) return undefined;
  return (value, evaluation) => {
    if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'context')
      return true;
    return fields.every(({ name, constraint }) => constraint(value.entries.get(name) ?? null, evaluation));
  };
}

function testsConstraint(tests: UnaryTests | undefined): Constraint | undefined {
  if (tests === undefined || tests.kind === 'any') return undefined;
  const code = compileUnaryTests(tests);
  return (value, evaluation) => {
    if (value === null) return true;
    // A run of its own, which tells nobody why a test is null: the caller says that the value does not fit.
    const own = startRun({ stepLimit: evaluation?.steps });
    const scopes = bind(rootScopes(own, noVariables), '?', value);
    const outcome = session(scopes, tests.span, (inner) => code(inner, value));
    if (evaluation !== undefined) spend(evaluation, 1 + own.stepLimit - own.steps);
    return outcome === true;
  };
}

function both(parts: readonly (Constraint | undefined)[]): Constraint | undefined {
  const present = parts.filter((part) => part !== undefined);
  if (present.length < 2) return present[0];
  return (value, evaluation) => present.every((part) => part(value, evaluation));
}

/** The type in words, for messages. */
export function typeName(table: TypeTable, ref: string | undefined): string {
  if (ref === undefined) return 'Any';
  const entry = table.get(ref);
  const type = entry === undefined ? undefined : typeOfDefinition(entry.table, entry.definition);
  return type === undefined || type.kind === 'context' ? ref : `${ref} (${type.kind})`;
}
