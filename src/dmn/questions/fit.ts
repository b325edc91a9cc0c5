import { conforms, type FeelType } from '../../feel/index.ts';
import {
  kindOfPart,
  ofType,
  onlyValue,
  possible,
  sourcesOf,
  type Part,
  type Possible,
} from '../../feel/index.ts';
import { typeCheck } from '../decide/conform.ts';
import type { ItemDefinition } from '../model.ts';
import { typeOfRef, type TypeTable } from '../read/types.ts';

const nothing: Part = { kind: 'value', value: null };

/** A set that was held to a type. */
export interface Fitted {
  readonly set: Possible;
  /** Something in it may not have fitted, and is null instead. */
  readonly mayMisfit: boolean;
}

/** What may come out when everything that is possible is held to a type: what does not fit becomes null, as `decide` has it. */
export function fitSet(set: Possible, types: TypeTable, ref: string | undefined): Possible {
  return fitted(set, types, ref).set;
}

export function fitted(set: Possible, types: TypeTable, ref: string | undefined): Fitted {
  const type = typeOfRef(types, ref);
  if (ref === undefined || type === undefined || type.kind === 'any') return { set, mayMisfit: false };
  const check = typeCheck(types, ref);
  const isConstrained = hasConstraint(types, ref, []);
  let mayMisfit = false;
  const misfit = (...parts: readonly Part[]): readonly Part[] => {
    mayMisfit = true;
    return [...parts, nothing];
  };
  const parts = set.parts.flatMap((part): readonly Part[] => {
    // A function is checked by its parameters, and stays as it can be called.
    if (part.kind === 'function') return type.kind === 'function' ? misfit(part) : misfit();
    const value = onlyValue({ parts: [part], sources: new Set() });
    if (value !== undefined) {
      const fit = check(value);
      return fit === undefined ? misfit() : [{ kind: 'value', value: fit }];
    }
    if (certainlyConforms(part, type)) return isConstrained ? misfit(part) : [part];
    return misfit(...mayBecome(part, type));
  });
  const isSame =
    parts.length === set.parts.length && parts.every((part, at) => isSamePart(part, set.parts[at]!));
  return { set: isSame ? set : possible(parts, sourcesOf([set])), mayMisfit };
}

function isSamePart(left: Part, right: Part): boolean {
  return left === right || (left.kind === 'value' && right.kind === 'value' && left.value === right.value);
}

/** A part that may not fit: itself where its kind is right, anything of the type where it may be coerced. */
function mayBecome(part: Part, type: FeelType): readonly Part[] {
  const kind = kindOfPart(part);
  if (kind === type.kind) return [part];
  const isCoerced = kind === undefined || kind === 'list' || type.kind === 'list' || kind === 'date';
  return isCoerced ? ofType(type).parts : [];
}

function certainlyConforms(part: Part, type: FeelType): boolean {
  if (type.kind === 'any') return true;
  switch (part.kind) {
    case 'value':
      return conforms(part.value, type);
    case 'interval':
      return part.of === type.kind;
    case 'any of kind':
      return part.of === type.kind && part.of !== 'list' && part.of !== 'range';
    case 'list':
      return type.kind === 'list' && part.items.every((item) => allConform(item, type.of));
    case 'context': {
      if (type.kind !== 'context') return false;
      return Object.entries(type.fields).every(([name, field]) => {
        const entry = part.entries.get(name);
        return entry !== undefined && allConform(entry, field);
      });
    }
    case 'function':
    case 'anything':
      return false;
  }
}

function allConform(set: Possible, type: FeelType): boolean {
  return set.parts.every((part) => certainlyConforms(part, type));
}

/** Whether a type asks more than a kind of value. */
function hasConstraint(types: TypeTable, ref: string | undefined, open: readonly string[]): boolean {
  const entry = ref === undefined ? undefined : types.get(ref);
  if (ref === undefined || entry === undefined || open.includes(ref)) return false;
  return definitionHasConstraint(entry.table, entry.definition, [...open, ref]);
}

function definitionHasConstraint(types: TypeTable, item: ItemDefinition, open: readonly string[]): boolean {
  return (
    item.allowedValues !== undefined ||
    item.typeConstraint !== undefined ||
    item.components.some((part) => definitionHasConstraint(types, part, open)) ||
    hasConstraint(types, item.typeRef, open)
  );
}
