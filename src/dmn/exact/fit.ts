import { type FeelType, type UnaryTests } from '../../feel/index.ts';
import {
  choose,
  chooseTruth,
  compileTests,
  constantTerm,
  isNull,
  isTrue,
  kindOfTerm,
  logical,
  not,
  nullTerm,
  refuse,
  truth,
  type Compiler,
  type Term,
} from '../../feel/internal.ts';
import { typeCheck } from '../decide/conform.ts';
import type { ItemDefinition } from '../model.ts';
import { typeOfRef, type TypeTable } from '../read/types.ts';

/** The term as a typeRef asks: what does not fit is null, as in decide/conform.ts; what cannot be known now is refused. */
export function fit(compiler: Compiler, types: TypeTable, term: Term, ref: string | undefined): Term {
  const type = typeOfRef(types, ref);
  if (ref === undefined || type === undefined || type.kind === 'any') return term;
  if (term.kind === 'constant') return constantTerm(typeCheck(types, ref)(term.value) ?? null);
  const shaped = shape(term, type, ref);
  const entry = types.get(ref);
  if (entry === undefined || kindOfTerm(shaped) === 'null') return shaped;
  const allowed = constraint(compiler, entry.table, entry.definition, shaped, [ref]);
  if (allowed.kind === 'constant') return allowed.value === true ? shaped : nullTerm;
  const violated = not(isTrue(allowed));
  return choose([{ when: truth(violated), then: nullTerm }], shaped);
}

/** The kind alone, without constraints. */
function shape(term: Term, type: FeelType, ref: string): Term {
  const kind = kindOfTerm(term);
  if (type.kind === 'any' || kind === 'null') return term;
  if (term.kind === 'constant') return kind === type.kind ? term : refuseType(kind, type.kind, ref);
  if (type.kind === 'context' && term.kind === 'context') {
    const missing = Object.keys(type.fields).some((name) => !term.entries.has(name));
    if (missing) return nullTerm;
    for (const [name, field] of Object.entries(type.fields))
      shape(term.entries.get(name)!, field, `${ref}.${name}`);
    return term;
  }
  if (type.kind === 'list') {
    if (term.kind === 'list') for (const item of term.items) shape(item, type.of, ref);
    else if (term.kind === 'bag') for (const { item } of term.items) shape(item, type.of, ref);
    else return refuseType(kind, 'list', ref);
    return term;
  }
  if (type.kind === 'function' && term.kind === 'function') return term;
  if (kind === type.kind) return term;
  // One item where a single value is asked, a date where a date and time is asked: not a matter of types alone.
  return refuseType(kind, type.kind, ref);
}

function refuseType(found: string, expected: string, ref: string): never {
  return refuse('EXACT-TYPE', { what: ref, found, expected });
}

/** What item definitions ask beyond the type: true, false or unknown for every row. */
function constraint(
  compiler: Compiler,
  types: TypeTable,
  definition: ItemDefinition,
  term: Term,
  open: readonly string[],
): Term {
  if (definition.isCollection && (term.kind === 'list' || term.kind === 'bag')) {
    if (definition.typeConstraint !== undefined) return refuse('EXACT-CONSTRUCT', { found: 'list' });
    const one = { ...definition, isCollection: false };
    const items = term.kind === 'list' ? term.items.map((item) => ({ item, when: undefined })) : term.items;
    return logical(
      'and',
      items.map(({ item, when }) => {
        const holds = constraint(compiler, types, one, item, open);
        return when === undefined ? holds : logical('or', [not(when), holds]);
      }),
    );
  }
  const parts: Term[] = [];
  const base = definition.typeRef === undefined ? undefined : types.get(definition.typeRef);
  if (base !== undefined && !open.includes(definition.typeRef!))
    parts.push(constraint(compiler, base.table, base.definition, term, [...open, definition.typeRef!]));
  if (term.kind === 'context')
    for (const item of definition.components)
      parts.push(constraint(compiler, types, item, term.entries.get(item.name) ?? nullTerm, open));
  const tests = [definition.allowedValues, definition.typeConstraint];
  for (const test of tests) if (test !== undefined) parts.push(allows(compiler, test, term));
  return logical('and', parts);
}

/** Whether the tests allow the value; null is always allowed. */
export function allows(compiler: Compiler, tests: UnaryTests, term: Term): Term {
  if (tests.kind === 'any') return constantTerm(true);
  if (term.kind === 'list' || term.kind === 'bag') return refuse('EXACT-CONSTRUCT', { found: 'list' });
  return chooseTruth(isNull(term), constantTerm(true), isTrue(compileTests(compiler, tests, term)));
}
