import {
  chooseNumber,
  duckdb,
  entriesOf,
  isNullConstant,
  kindOfTerm,
  listTerm,
  literalOf,
  refuse,
  scalarOf,
  type NumberTerm,
  type Piece,
  type PlainTerm,
  type ScalarTerm,
  type Stages,
  type Term,
} from '../../feel/index.ts';
import type { CompiledColumn, OutcomeType } from './compiled.ts';

export type Output = readonly [column: CompiledColumn, piece: Piece];

/** The columns of a decision's outcome: one for a scalar or list, one per component for a context. */
export function outcomeColumns(stages: Stages, decision: string, term: Term): readonly Output[] {
  if (term.kind !== 'context') {
    const outcome = oneColumn(stages, decision, undefined, term);
    if (term.kind !== 'bag' || term.single === undefined) return [outcome];
    const column = stages.fresh(`${nameOf(decision)}_single`);
    return [[{ kind: 'single', column, decision }, term.single], outcome];
  }
  const present: Output[] = [];
  if (term.absent !== undefined) {
    const column = stages.fresh(`${nameOf(decision)}_present`);
    const piece = { ...term.absent, sql: `(NOT ${term.absent.sql})` };
    present.push([{ kind: 'present', column, decision }, piece]);
  }
  return [...present, ...components(stages, decision, [], term.entries)];
}

function components(
  stages: Stages,
  decision: string,
  prefix: readonly string[],
  entries: ReadonlyMap<string, Term>,
): readonly Output[] {
  return [...entries].flatMap(([name, entry]) => {
    if (entry.kind === 'context') {
      if (entry.absent !== undefined) return refuse('SQL-OUTCOME', { found: 'context | null' });
      return components(stages, decision, [...prefix, name], entry.entries);
    }
    return [oneColumn(stages, decision, [...prefix, name], entry)];
  });
}

function oneColumn(
  stages: Stages,
  decision: string,
  path: readonly string[] | undefined,
  term: Term,
): Output {
  const component = path?.join('.');
  const wanted = component === undefined ? nameOf(decision) : `${nameOf(decision)}_${nameOf(component)}`;
  const column = stages.fresh(wanted);
  const about = {
    kind: 'outcome',
    column,
    decision,
    ...(component === undefined || path === undefined ? {} : { component, path }),
  } as const;
  if (term.kind === 'constant') {
    const literal = literalOf(term.value);
    if (literal === undefined || literal.kind === 'quotient')
      return [
        { ...about, type: kindOfTerm(term), constant: term.value },
        { sql: 'NULL', level: 0, nullable: true },
      ];
    return [{ ...about, ...typeOf(literal) }, pieceOf(literal)];
  }
  const list = term.kind === 'bag' ? term : listTerm(term);
  if (list !== undefined) return listColumn(about, list);
  const scalar = scalarOf(term);
  if (scalar === undefined) return refuse('SQL-OUTCOME', { found: kindOfTerm(term) });
  return [{ ...about, ...typeOf(scalar) }, pieceOf(scalar)];
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
      return refuse('SQL-DIVISION');
    case 'days and time duration':
      return { type: term.kind, scale: term.seconds.scale };
    case 'years and months duration':
      return { type: term.kind, scale: term.months.scale };
    default:
      return { type: term.kind };
  }
}

function pieceOf(term: ScalarTerm): Piece {
  switch (term.kind) {
    case 'quotient':
      return refuse('SQL-DIVISION');
    case 'days and time duration':
      return term.seconds;
    case 'years and months duration':
      return term.months;
    default:
      return term;
  }
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
  const { element, pieces } = alike(items.map(({ item }) => item));
  const used: Piece[] = [...pieces];
  const parts = items.map(({ when }, at) => {
    const one = duckdb.listOf([pieces[at]!.sql]);
    if (when === undefined) return one;
    used.push(when);
    return `CASE WHEN ${when.sql} THEN ${one} ELSE [] END`;
  });
  let sql = items.length === 0 ? '[]' : `flatten([${parts.join(', ')}])`;
  const nullWhen = list.kind === 'bag' ? list.nullWhen : undefined;
  if (nullWhen !== undefined) {
    used.push(nullWhen);
    sql = `CASE WHEN ${nullWhen.sql} THEN NULL ELSE ${sql} END`;
  }
  const level = Math.max(0, ...used.map((piece) => piece.level));
  return [
    { ...about, type: 'list', element },
    { sql, level, nullable: nullWhen !== undefined },
  ];
}

/** Items of one type: numbers with one scale, contexts with the same entries. */
function alike(items: readonly Term[]): { readonly element: OutcomeType; readonly pieces: readonly Piece[] } {
  const filled = items.filter((item) => !isNullConstant(item));
  if (filled.length === 0)
    return {
      element: { type: 'null' },
      pieces: items.map(() => ({ sql: 'NULL', level: 0, nullable: true })),
    };
  if (entriesOf(filled[0]!) !== undefined) return structs(items);
  const scalars = items.map(scalarOf);
  const known = scalars.filter((item) => item !== undefined);
  const kinds = new Set(known.map((item) => item.kind));
  if (known.length < filled.length || kinds.size > 1)
    return refuse('SQL-OUTCOME', { found: `list<${[...new Set(items.map(kindOfTerm))].join(' | ')}>` });
  if (known[0]!.kind === 'number') {
    const scale = Math.max(...known.map((item) => (item as NumberTerm).scale));
    const pieces = scalars.map((item) =>
      item === undefined ? nullPiece : rescaled(item as NumberTerm, scale),
    );
    return { element: { type: 'number', scale }, pieces };
  }
  return {
    element: typeOf(known[0]!),
    pieces: scalars.map((item) => (item === undefined ? nullPiece : pieceOf(item))),
  };
}

const nullPiece: Piece = { sql: 'NULL', level: 0, nullable: true };

function rescaled(term: NumberTerm, scale: number): NumberTerm {
  if (term.scale === scale) return term;
  const always: PlainTerm = { kind: 'boolean', sql: 'TRUE', level: 0, nullable: false };
  return chooseNumber(
    [always],
    [term, { ...term, sql: '0', low: 0n, high: 0n, nullable: false, scale, level: 0 }],
  );
}

function structs(items: readonly Term[]): {
  readonly element: OutcomeType;
  readonly pieces: readonly Piece[];
} {
  const entries = items.map(entriesOf);
  const names = [...(entries.find((item) => item !== undefined)?.keys() ?? [])];
  if (
    !entries.every(
      (item) => item !== undefined && item.size === names.length && names.every((name) => item.has(name)),
    )
  )
    return refuse('SQL-OUTCOME', { found: 'list<context>' });
  const columns = names.map((name) => [name, alike(entries.map((item) => item!.get(name)!))] as const);
  const fields = Object.fromEntries(columns.map(([name, column]) => [name, column.element]));
  const pieces = items.map((_, at) => {
    const parts = columns.map(([name, column]) => [name, column.pieces[at]!] as const);
    const sql = duckdb.struct(parts.map(([name, piece]) => [name, piece.sql] as const));
    return { sql, level: Math.max(0, ...parts.map(([, piece]) => piece.level)), nullable: false };
  });
  return { element: { type: 'context', fields }, pieces };
}
