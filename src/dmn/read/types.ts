import type { FeelType } from '../../feel/index.ts';
import type { Import, ItemDefinition } from '../model.ts';

/** Item definitions by the name that a typeRef uses; an imported one under `prefix.name`, with the table of its own model. */
export type TypeTable = Map<string, TypeEntry>;
export interface TypeEntry {
  readonly definition: ItemDefinition;
  readonly table: TypeTable;
}

const builtin: Readonly<Record<string, FeelType>> = {
  Any: { kind: 'any' },
  any: { kind: 'any' },
  Null: { kind: 'null' },
  number: { kind: 'number' },
  string: { kind: 'string' },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  time: { kind: 'time' },
  'date and time': { kind: 'date and time' },
  dateTime: { kind: 'date and time' },
  'days and time duration': { kind: 'days and time duration' },
  dayTimeDuration: { kind: 'days and time duration' },
  'years and months duration': { kind: 'years and months duration' },
  yearMonthDuration: { kind: 'years and months duration' },
  context: { kind: 'context', fields: {} },
  list: { kind: 'list', of: { kind: 'any' } },
  range: { kind: 'range', of: { kind: 'any' } },
  function: { kind: 'function', parameters: [], result: { kind: 'any' } },
};

export function builtinType(name: string): FeelType | undefined {
  return Object.hasOwn(builtin, name) ? builtin[name] : undefined;
}

/** The table of a model's own item definitions and those that it imports. */
export function typeTable(definitions: readonly ItemDefinition[], imports: readonly Import[]): TypeTable {
  const table: TypeTable = new Map();
  for (const item of imports) {
    if (item.model === undefined) continue;
    const prefix = item.name === '' ? '' : `${item.name}.`;
    for (const [name, entry] of typeTable(item.model.itemDefinitions, item.model.imports)) {
      table.set(prefix + name, entry);
    }
  }
  for (const definition of definitions) table.set(definition.name, { definition, table });
  return table;
}

/** The FEEL type of a typeRef; undefined where no such type exists. A type inside itself is `any` there. */
export function typeOfRef(
  table: TypeTable,
  ref: string | undefined,
  open: readonly string[] = [],
): FeelType | undefined {
  if (ref === undefined) return { kind: 'any' };
  const entry = table.get(ref);
  if (entry === undefined) return builtinType(ref) ?? parameterised(table, ref, open);
  if (open.includes(ref)) return { kind: 'any' };
  return typeOfDefinition(entry.table, entry.definition, [...open, ref]);
}

/** `list<T>` and `range<T>` as written in a typeRef. */
function parameterised(table: TypeTable, ref: string, open: readonly string[]): FeelType | undefined {
  const match = /^(list|range)\s*<(.+)>$/s.exec(ref.trim());
  if (match === null || open.length > 50) return undefined;
  const of = typeOfRef(table, match[2]!.trim(), [...open, ref]);
  return of === undefined ? undefined : { kind: match[1] === 'list' ? 'list' : 'range', of };
}

export function typeOfDefinition(
  table: TypeTable,
  definition: ItemDefinition,
  open: readonly string[] = [],
): FeelType | undefined {
  const single = singleType(table, definition, open);
  return single !== undefined && definition.isCollection ? { kind: 'list', of: single } : single;
}

function singleType(
  table: TypeTable,
  definition: ItemDefinition,
  open: readonly string[],
): FeelType | undefined {
  if (definition.functionItem !== undefined) {
    const parameters = definition.functionItem.parameters.map((item) => typeOfRef(table, item.typeRef, open));
    const result = typeOfRef(table, definition.functionItem.outputTypeRef, open);
    if (result === undefined || !parameters.every((item) => item !== undefined)) return undefined;
    return { kind: 'function', parameters, result };
  }
  if (definition.components.length === 0) return typeOfRef(table, definition.typeRef, open);
  const fields = definition.components.map(
    (item) => [item.name, typeOfDefinition(table, item, open)] as const,
  );
  if (!fields.every((field): field is [string, FeelType] => field[1] !== undefined)) return undefined;
  return { kind: 'context', fields: Object.fromEntries(fields) };
}
