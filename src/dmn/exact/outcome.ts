import { type Value } from '../../feel/index.ts';
import {
  bagOf,
  entriesOf,
  formulas,
  formulasOf,
  isNullConstant,
  kindOfTerm,
  listTerm,
  literalOf,
  nullTerm,
  refuse,
  rescale,
  scalarOf,
  type BagTerm,
  type Definitions,
  type Formula,
  type NumberTerm,
  type PlainTerm,
  type ScalarTerm,
  type Term,
} from '../../feel/internal.ts';
import type { OutcomeType, Output } from './program.ts';

/** The columns of a decision's outcome: one for a scalar or list, one per component for a context. */
export function outcomeColumns(definitions: Definitions, decision: string, term: Term): readonly Output[] {
  if (term.kind !== 'context') {
    const outcome = oneColumn(definitions, decision, undefined, term);
    if (term.kind !== 'bag' || term.single === undefined) return [outcome];
    const column = definitions.fresh(`${nameOf(decision)}_single`);
    return [[{ kind: 'single', column, decision }, term.single.formula], outcome];
  }
  const present: Output[] = [];
  if (term.absent !== undefined) {
    const column = definitions.fresh(`${nameOf(decision)}_present`);
    present.push([{ kind: 'present', column, decision }, formulas.negation(term.absent.formula)]);
  }
  return [...present, ...components(definitions, decision, [], term.entries)];
}

function components(
  definitions: Definitions,
  decision: string,
  prefix: readonly string[],
  entries: ReadonlyMap<string, Term>,
): readonly Output[] {
  return [...entries].flatMap(([name, entry]) => {
    if (entry.kind === 'context') {
      if (entry.absent !== undefined) return refuse('EXACT-OUTCOME', { found: 'context | null' });
      return components(definitions, decision, [...prefix, name], entry.entries);
    }
    return [oneColumn(definitions, decision, [...prefix, name], entry)];
  });
}

function oneColumn(
  definitions: Definitions,
  decision: string,
  path: readonly string[] | undefined,
  term: Term,
): Output {
  const component = path?.join('.');
  const wanted = component === undefined ? nameOf(decision) : `${nameOf(decision)}_${nameOf(component)}`;
  const column = definitions.fresh(wanted);
  const about = {
    kind: 'outcome',
    column,
    decision,
    ...(component === undefined || path === undefined ? {} : { component, path }),
  } as const;
  if (term.kind === 'constant') {
    const literal = isBeyondEngines(term.value) ? undefined : literalOf(term.value);
    if (literal === undefined || literal.kind === 'quotient')
      return [{ ...about, type: kindOfTerm(term), constant: term.value }, nothing];
    return [{ ...about, ...typeOf(literal) }, formulaOf(literal)];
  }
  const list = term.kind === 'bag' ? term : listTerm(term);
  if (list !== undefined) return listColumn(about, list);
  const scalar = scalarOf(term);
  if (scalar === undefined) return refuse('EXACT-OUTCOME', { found: kindOfTerm(term) });
  return [{ ...about, ...typeOf(scalar) }, formulaOf(scalar)];
}

/** Engines keep moments in microseconds, and not all of them the years before the first. */
function isBeyondEngines(value: Value): boolean {
  if (value === null || typeof value !== 'object' || !('kind' in value)) return false;
  if (value.kind === 'date') return value.year < 1 || value.year > 200_000;
  return (
    value.kind === 'date and time' && (isBeyondEngines(value.date) || value.time.nanosecond % 1000 !== 0)
  );
}

/** Letters, digits and underscores of a name, so that it can be read and typed in SQL. */
function nameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return plain === '' ? 'outcome' : plain.toLowerCase();
}

function typeOf(term: ScalarTerm): OutcomeType {
  switch (term.kind) {
    case 'number':
      return { type: 'number', scale: term.scale };
    case 'quotient':
      return refuse('EXACT-DIVISION');
    case 'days and time duration':
      return { type: term.kind, scale: term.seconds.scale };
    case 'years and months duration':
      return { type: term.kind, scale: term.months.scale };
    default:
      return { type: term.kind };
  }
}

function formulaOf(term: ScalarTerm): Formula {
  return term.kind === 'quotient' ? refuse('EXACT-DIVISION') : formulasOf(term)[0]!;
}

interface Item {
  readonly when?: PlainTerm;
  readonly item: Term;
}

type Listed =
  | { readonly kind: 'list'; readonly items: readonly Term[] }
  | { readonly kind: 'bag'; readonly items: readonly Item[]; readonly nullWhen?: PlainTerm };

/** A list column: each item as a list of one or none, put together. */
function listColumn(
  about: {
    readonly kind: 'outcome';
    readonly column: string;
    readonly decision: string;
    readonly component?: string;
    readonly path?: readonly string[];
  },
  list: Listed,
): Output {
  const items: readonly Item[] = list.kind === 'list' ? list.items.map((item) => ({ item })) : list.items;
  const { element, parts } = alike(items.map(({ item }) => item));
  const always = formulas.truthLiteral(true);
  const whole = formulas.listOf(items.map(({ when }, at) => [when?.formula ?? always, parts[at]!] as const));
  return [{ ...about, type: 'list', element }, whereNotNull(list.kind === 'bag' ? list : {}, whole)];
}

/** What the items of a list are, and the items themselves as formulas of one type. */
interface Alike {
  readonly element: OutcomeType;
  readonly parts: readonly Formula[];
}

const nothing = formulas.nullOf('nothing');

/** Items of one type: numbers with one scale, contexts with the same entries. */
function alike(items: readonly Term[]): Alike {
  const filled = items.filter((item) => !isNullConstant(item));
  if (filled.length === 0) return { element: { type: 'null' }, parts: items.map(() => nothing) };
  if (entriesOf(filled[0]!) !== undefined) return structs(items);
  const lists = items.map(bagOf);
  if (items.every((item, at) => lists[at] !== undefined || isNullConstant(item))) return nested(lists);
  const scalars = items.map(scalarOf);
  const known = scalars.filter((item) => item !== undefined);
  const kinds = new Set(known.map((item) => item.kind));
  if (known.length < filled.length || kinds.size > 1)
    return refuse('EXACT-OUTCOME', { found: `list<${[...new Set(items.map(kindOfTerm))].join(' | ')}>` });
  if (known[0]!.kind === 'number') return numbers(scalars as readonly (NumberTerm | undefined)[]);
  const absent = formulas.nullOf(formulaOf(known[0]!).type);
  return {
    element: typeOf(known[0]!),
    parts: scalars.map((item) => (item === undefined ? absent : formulaOf(item))),
  };
}

/** Lists inside a list, whose items are all of one type; what is null is no list. */
function nested(lists: readonly (BagTerm | undefined)[]): Alike {
  const { element, parts } = alike(lists.flatMap((list) => list?.items.map(({ item }) => item) ?? []));
  let at = 0;
  const formulasOfLists = lists.map((list) => {
    if (list === undefined) return formulas.nullOf('list');
    const own = list.items.map(({ when }) => [when.formula, parts[at++]!] as const);
    return whereNotNull(list, formulas.listOf(own));
  });
  return { element: { type: 'list', element }, parts: formulasOfLists };
}

function whereNotNull({ nullWhen }: { readonly nullWhen?: PlainTerm }, list: Formula): Formula {
  return nullWhen === undefined ? list : formulas.caseOf([[nullWhen.formula, formulas.nullOf('list')]], list);
}

function numbers(items: readonly (NumberTerm | undefined)[]): Alike {
  const scale = Math.max(0, ...items.map((item) => item?.scale ?? 0));
  const absent = formulas.nullOf('integer');
  return {
    element: { type: 'number', scale },
    parts: items.map((item) => (item === undefined ? absent : rescale(item, scale).formula)),
  };
}

function structs(items: readonly Term[]): Alike {
  const entries = items.map((item) => (isNullConstant(item) ? null : entriesOf(item)));
  const known = entries.filter((item) => item !== null);
  const names = [...(known[0]?.keys() ?? [])];
  const same = known.every(
    (item) => item !== undefined && item.size === names.length && names.every((name) => item.has(name)),
  );
  if (!same) return refuse('EXACT-OUTCOME', { found: 'list<context>' });
  const columns = names.map(
    (name) => [name, alike(entries.map((item) => item?.get(name) ?? nullTerm))] as const,
  );
  const fields = Object.fromEntries(columns.map(([name, column]) => [name, column.element]));
  const absent = formulas.nullOf('struct');
  const parts = items.map((item, at) => {
    if (entries[at] === null) return absent;
    const struct = formulas.structOf(
      names,
      columns.map(([, column]) => column.parts[at]!),
    );
    const isAbsent = item.kind === 'context' ? item.absent?.formula : undefined;
    return isAbsent === undefined ? struct : formulas.caseOf([[isAbsent, absent]], struct);
  });
  return { element: { type: 'context', fields }, parts };
}
