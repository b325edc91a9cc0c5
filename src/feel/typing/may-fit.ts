import type { FeelType } from '../type.ts';
import { isOpen } from './typing.ts';

/**
 * Whether a value of one type can be, or be coerced to, one of another; what is not known may be anything.
 * @example mayFit({ kind: 'list', of: { kind: 'number' } }, { kind: 'number' }) // true: a list of one
 */
export function mayFit(type: FeelType, wanted: FeelType): boolean {
  if (isOpen(type) || isOpen(wanted)) return true;
  if (type.kind === 'list' && wanted.kind === 'list') return mayFit(type.of, wanted.of);
  if (type.kind === 'list') return mayFit(type.of, wanted);
  if (wanted.kind === 'list') return mayFit(type, wanted.of);
  if (type.kind === 'range' && wanted.kind === 'range') return mayFit(type.of, wanted.of);
  if (type.kind === 'context' && wanted.kind === 'context') return fieldsMayFit(type.fields, wanted.fields);
  return type.kind === wanted.kind || (type.kind === 'date' && wanted.kind === 'date and time');
}

type Fields = Readonly<Record<string, FeelType>>;

/** Every wanted entry is there; a context without known entries may have any. */
function fieldsMayFit(fields: Fields, wanted: Fields): boolean {
  if (Object.keys(fields).length === 0) return true;
  return Object.entries(wanted).every(([name, type]) => {
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return found !== undefined && mayFit(found, type);
  });
}
