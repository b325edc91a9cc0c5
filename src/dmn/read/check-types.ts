import type { ItemDefinition } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Reading } from './reading.ts';
import { builtinType, typeOfRef, type TypeTable } from './types.ts';

/** Fields of a type with all those inside it, and levels: types that use one another twice grow as 2, 4, 8. */
const typeLimits = { fields: 10_000, depth: 100 } as const;

/** Whether every type can be written out; one that cannot is told, and nothing is read with it. */
export function areTypesSmall(reading: Reading, root: XmlElement): boolean {
  const sizes = new Map<ItemDefinition, number>();
  let small = true;
  for (const [name, { definition, table }] of reading.types) {
    if (sizeOfDefinition(table, definition, sizes, 0) <= typeLimits.fields) continue;
    reading.refuse('DMN-TYPE-SIZE', root, `type "${name}"`, typeLimits);
    small = false;
  }
  return small;
}

/** A circle counts as nothing here: it is told as such. */
function sizeOfDefinition(
  table: TypeTable,
  definition: ItemDefinition,
  sizes: Map<ItemDefinition, number>,
  depth: number,
): number {
  const known = sizes.get(definition);
  if (known !== undefined) return known;
  if (depth > typeLimits.depth) return Infinity;
  sizes.set(definition, 0);
  const named = definition.typeRef === undefined ? undefined : table.get(definition.typeRef);
  let size = 1;
  if (named !== undefined) size += sizeOfDefinition(named.table, named.definition, sizes, depth + 1);
  for (const part of definition.components) size += sizeOfDefinition(table, part, sizes, depth + 1);
  sizes.set(definition, size);
  return size;
}

/** Every typeRef of the item definitions exists, and no type consists of itself. */
export function checkTypes(reading: Reading, definitions: readonly ItemDefinition[], root: XmlElement): void {
  const names = new Set<string>();
  const byName = new Map(definitions.map((item) => [item.name, item]));
  for (const definition of definitions) {
    const path = `type "${definition.name}"`;
    if (names.has(definition.name)) reading.refuse('DMN-NAME-TWICE', root, path, { found: definition.name });
    names.add(definition.name);
    for (const ref of refsOf(definition)) {
      if (typeOfRef(reading.types, ref) !== undefined) continue;
      if (builtinType(ref) === undefined && !byName.has(ref)) {
        reading.refuse('DMN-TYPE-UNKNOWN', root, path, { found: ref });
      }
    }
    if (reaches(byName, definition.name, definition, new Set())) {
      reading.refuse('DMN-TYPE-CYCLE', root, path, { found: definition.name });
    }
  }
}

function refsOf(definition: ItemDefinition): readonly string[] {
  const own = definition.typeRef === undefined ? [] : [definition.typeRef];
  return [...own, ...definition.components.flatMap(refsOf)];
}

function reaches(
  byName: ReadonlyMap<string, ItemDefinition>,
  target: string,
  from: ItemDefinition,
  seen: Set<string>,
): boolean {
  return refsOf(from).some((ref) => {
    if (ref === target) return true;
    const next = byName.get(ref);
    if (next === undefined || seen.has(ref)) return false;
    seen.add(ref);
    return reaches(byName, target, next, seen);
  });
}
