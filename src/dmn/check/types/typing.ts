import { within, type Problem } from '../../../base/index.ts';
import {
  inferType,
  typeText,
  type Expression,
  type FeelType,
  type Scope,
  type UnaryTests,
  type Value,
} from '../../../feel/index.ts';
import { isOpen, mayFit } from '../../../feel/internal.ts';
import { typeCheck, typeName } from '../../decide/conform.ts';
import type { BoxedExpression, BoxedFunction } from '../../model.ts';
import { typeOfRef, type TypeTable } from '../../read/types.ts';
import { checkProblem } from '../problems.ts';
import { constantOf, type Constants } from '../tables/cuts.ts';
import { feelText } from '../tables/feel-text.ts';
import type { TableSite } from '../tables/table-site.ts';

/** What a name stands for beside its type. */
export interface NameKnowledge {
  readonly typeRef?: string;
  /** Input data: any value of its type can come, whatever the other inputs are. */
  readonly isInput: boolean;
  /** Of a knowledge model: its parameters. */
  readonly parameters?: BoxedFunction['parameters'];
}

/** Where a boxed expression stands while types are found, and where findings and tables are gathered. */
export interface TypeSite {
  readonly path: string;
  readonly scope: Scope;
  readonly names: Readonly<Record<string, NameKnowledge>>;
  readonly types: TypeTable;
  readonly constants: Constants;
  /** The decision whose whole logic this is. */
  readonly decision?: string;
  readonly problems: Problem[];
  readonly tables: TableSite[];
  /** The type of a boxed expression; `ref` is the type that its surroundings declare for it. */
  readonly infer: (boxed: BoxedExpression, site: TypeSite, ref?: string) => FeelType;
}

export function inside(site: TypeSite, step: string, names: Scope = {}): TypeSite {
  const { decision: _, ...rest } = site;
  const path = `${site.path}, ${step}`;
  if (Object.keys(names).length === 0) return { ...rest, path };
  // A name that is bound inside hides what stood outside.
  const isOuter = ([name]: readonly [string, unknown]) => !Object.hasOwn(names, name);
  const known = Object.fromEntries(Object.entries(site.names).filter(isOuter));
  const constants = new Map([...site.constants].filter(isOuter));
  return { ...rest, path, scope: { ...site.scope, ...names }, names: known, constants };
}

/** A declared type; any where none is declared, or an unknown one, which its reader told. */
export function declared(site: TypeSite, ref: string | undefined): FeelType {
  return typeOfRef(site.types, ref) ?? { kind: 'any' };
}

/** The type of a FEEL text; its mistakes stand at the path: lines inside the text say nothing about the file. */
export function inferFeel(
  site: TypeSite,
  expression: Expression | undefined,
  text: string,
  path: string = site.path,
): FeelType {
  if (expression === undefined) return { kind: 'any' };
  const { type, problems } = inferType(expression, site.scope, text);
  gather(site, path, problems);
  return type;
}

export function gather(site: TypeSite, path: string, problems: readonly Problem[]): void {
  site.problems.push(...problems.map((item) => within({ path }, { ...item, place: {} })));
}

/**
 * Says where an expression cannot have the types that are declared for it, or is a value that they do not allow; the first that it does
 * not fit is told. Gives the declared type, if any.
 */
export function fit(
  site: TypeSite,
  type: FeelType,
  refs: readonly (string | undefined)[],
  expression?: Expression,
  path: string = site.path,
): FeelType {
  const value = expression === undefined ? undefined : constantOf(expression, site.constants);
  let result = type;
  for (const ref of refs) {
    if (ref === undefined) continue;
    const wanted = declared(site, ref);
    if (!mayFit(result, wanted)) {
      refuseType(site, path, typeText(type), ref);
      return wanted;
    }
    if (value !== undefined && typeCheck(site.types, ref)(value) === undefined) {
      const allowed = allowedText(site.types, ref);
      if (allowed === '') refuseType(site, path, feelText(value), ref);
      else refuseValue(site, path, value, allowed, 'error');
      return wanted;
    }
    if (!isOpen(wanted)) result = wanted;
  }
  return result;
}

export function refuseType(
  site: TypeSite,
  path: string,
  found: string,
  ref: string | undefined,
  severity: Problem['severity'] = 'error',
): void {
  const parameters = { found, expected: typeName(site.types, ref) };
  site.problems.push(checkProblem('DMN-TYPE-RESULT', { path }, parameters, severity));
}

export function refuseValue(
  site: TypeSite,
  path: string,
  value: Value,
  expected: string,
  severity: Problem['severity'],
): void {
  const parameters = { found: feelText(value), expected };
  site.problems.push(checkProblem('DMN-TYPE-VALUE', { path }, parameters, severity));
}

/** What a type asks of its values, as written where it is asked; empty where nothing is. */
export function allowedText(types: TypeTable, ref: string | undefined, open: readonly string[] = []): string {
  const entry = ref === undefined || open.includes(ref) ? undefined : types.get(ref);
  if (ref === undefined || entry === undefined) return '';
  const { allowedValuesText, typeConstraintText, typeRef } = entry.definition;
  const texts = [allowedValuesText, typeConstraintText].filter((text) => text !== undefined);
  if (texts.length > 0) return `${ref} (${texts.join('; ')})`;
  return allowedText(entry.table, typeRef, [...open, ref]);
}

/** The tests that every value of a type passes, its own and those of the types that it is made of. */
export function allowedTests(
  types: TypeTable,
  ref: string | undefined,
  open: readonly string[] = [],
): readonly UnaryTests[] {
  const entry = ref === undefined || open.includes(ref) ? undefined : types.get(ref);
  if (ref === undefined || entry === undefined || entry.definition.isCollection) return [];
  const { allowedValues, typeConstraint, typeRef } = entry.definition;
  return [allowedValues, typeConstraint, ...allowedTests(entry.table, typeRef, [...open, ref])].filter(
    (tests) => tests !== undefined,
  );
}

export function requireCondition(site: TypeSite, type: FeelType): void {
  if (mayFit(type, { kind: 'boolean' })) return;
  const parameters = { found: typeText(type) };
  site.problems.push(checkProblem('DMN-TYPE-CONDITION', { path: site.path }, parameters, 'error'));
}
