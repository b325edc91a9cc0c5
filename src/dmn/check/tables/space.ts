import { formatExpression, type FeelType, type UnaryTests } from '../../../feel/index.ts';
import type { DecisionTable, TableCell } from '../../model.ts';
import { piecesOf, strangerTo, unknownPieces, type Pieces } from './axis.ts';
import { allBits } from './bits.ts';
import { constantOf, cutsOf, kindOfValues, type Constants, type Cuts } from './cuts.ts';
import { piecesAllowed, piecesWhere } from './seen.ts';
import type { Box } from './sweep.ts';
import { outcomesOf, symbolOf, type Outcomes } from './symbols.ts';

/** What the model says of the values of an input expression. */
export interface ColumnKnowledge {
  readonly type: FeelType;
  /** Tests that every value passes: input values, allowed values of the type. */
  readonly allowed: readonly UnaryTests[];
  /** An input of the model, which can have any value whatever the others are. */
  readonly isFree: boolean;
}

/** One distinct input expression of a table: columns with the same expression always have the same value. */
export interface Axis {
  /** Its columns, in order. */
  readonly columns: readonly number[];
  readonly pieces: Pieces;
  /** The pieces that the model allows. */
  readonly allowed: bigint;
  readonly isFree: boolean;
}

/**
 * A table as boxes: first the axes of its input expressions, then one for every comparison that the sweep cannot see through (with a name
 * or a formula), of which only the possible outcomes are known.
 */
export interface Space {
  readonly axes: readonly Axis[];
  readonly symbols: readonly Outcomes[];
  readonly full: Box;
  /** Of every rule, over all axes. */
  readonly rules: readonly Box[];
  /** The cells that are not seen through: rule, column. */
  readonly unseen: readonly { readonly rule: number; readonly column: number }[];
}

export function spaceOf(
  table: DecisionTable,
  knowledge: readonly ColumnKnowledge[],
  constants: Constants,
): Space {
  const reader = new CellReader(table, constants);
  const groups = Map.groupBy(table.inputs.keys(), (column) => reader.expression(column));
  const axes = [...groups.values()].map((columns) => axisOf(reader, columns, knowledge));
  const symbols = new Map<string, Outcomes>();
  const unseen: { rule: number; column: number }[] = [];
  const parts = table.rules.map((_, rule) =>
    axes.flatMap((axis, index) =>
      axis.columns.map((column) => {
        const set = reader.seen(rule, column, axis.pieces);
        if (set !== undefined) return { key: index, set };
        const symbol = symbolOf(table.rules[rule]!.cells[column], reader.expression(column));
        symbols.set(symbol.key, outcomesOf(symbol));
        unseen.push({ rule, column });
        return symbol;
      }),
    ),
  );
  const place = new Map<string | number, number>(axes.map((_, index) => [index, index]));
  for (const key of symbols.keys()) place.set(key, place.size);
  const full = [
    ...axes.map(({ allowed }) => allowed),
    ...[...symbols.values()].map(({ names }) => allBits(names.length)),
  ];
  const rules = parts.map((cells) => {
    const box = [...full];
    for (const { key, set } of cells) box[place.get(key)!]! &= set;
    return box;
  });
  return { axes, symbols: [...symbols.values()], full, rules, unseen };
}

function axisOf(reader: CellReader, columns: readonly number[], knowledge: readonly ColumnKnowledge[]): Axis {
  const { constants, table } = reader;
  const own = columns.map((column) => knowledge[column]!);
  const isFree = own[0]!.isFree;
  const { expression } = table.inputs[columns[0]!]!;
  const fixed = expression === undefined ? undefined : constantOf(expression, constants);
  if (fixed !== undefined) {
    const pieces: Pieces = [{ kind: fixed === null ? 'null' : 'value', sample: fixed }];
    return { columns, pieces, allowed: 1n, isFree: true };
  }
  const asked = own.flatMap(({ allowed }) => allowed);
  const limits = asked.flatMap((tests) => {
    const cuts = cutsOf(tests, constants);
    return cuts === undefined ? [] : [{ tests, cuts }];
  });
  const cuts = [...columns.flatMap((column) => reader.cuts(column)), ...limits.map((limit) => limit.cuts)];
  const values = cuts.flatMap((item) => item.values);
  const declared = own.map(({ type }) => type.kind).find((kind) => kind !== 'any' && kind !== 'null');
  const kind = declared ?? kindOfValues(values) ?? 'any';
  const ordered = cuts.some((item) => item.ordered);
  const found = piecesOf(kind, values, ordered) ?? unknownPieces;
  const pieces = declared === undefined && kind !== 'any' ? [...found, strangerTo(kind)] : found;
  // A limit that is not seen through may keep out more than is known here.
  const isWhole = limits.length === asked.length;
  return { columns, pieces, allowed: piecesAllowed(limits, pieces, constants), isFree: isFree && isWhole };
}

/** The cells of a table; equal ones are looked at once. */
class CellReader {
  readonly table: DecisionTable;
  readonly constants: Constants;
  readonly #cuts = new Map<string, Cuts | undefined>();
  readonly #sets = new Map<string, bigint>();

  constructor(table: DecisionTable, constants: Constants) {
    this.table = table;
    this.constants = constants;
  }

  expression(column: number): string {
    const { expression, text } = this.table.inputs[column]!;
    return expression === undefined ? text : formatExpression(expression);
  }

  /** What the cells of a column turn on, those that are seen through. */
  cuts(column: number): readonly Cuts[] {
    return this.table.rules.flatMap(({ cells }) => this.#cutsOf(cells[column]) ?? []);
  }

  /** The pieces at which a cell holds; undefined where it is not seen through. */
  seen(rule: number, column: number, pieces: Pieces): bigint | undefined {
    const cell = this.table.rules[rule]!.cells[column];
    if (cell?.tests?.kind === 'any') return allBits(pieces.length);
    const cuts = this.#cutsOf(cell);
    if (cell?.tests === undefined || cuts === undefined || pieces === unknownPieces) return undefined;
    const key = `${column} ${cell.text}`;
    const set = this.#sets.get(key) ?? piecesWhere(cell.tests, cuts, pieces, this.constants);
    this.#sets.set(key, set);
    return set;
  }

  #cutsOf(cell: TableCell | undefined): Cuts | undefined {
    if (cell?.tests === undefined) return undefined;
    if (!this.#cuts.has(cell.text)) this.#cuts.set(cell.text, cutsOf(cell.tests, this.constants));
    return this.#cuts.get(cell.text);
  }
}
