import { Decimal } from '../base/index.ts';
import type { Value } from './value.ts';

/**
 * Whether something from outside is a value of FEEL. A number of JavaScript is none, as it may have lost digits before it came here;
 * neither is a Date, which has no calendar day without a zone.
 * @example isValue(0.1) // false
 */
export function isValue(given: unknown): given is Value {
  return isKnown(given, new Set());
}

/** Parts that were seen are not looked at again: they may be shared, or hold themselves. */
function isKnown(given: unknown, seen: Set<unknown>): boolean {
  if (given === null || typeof given === 'boolean' || typeof given === 'string') return true;
  if (typeof given !== 'object') return false;
  if (given instanceof Decimal) return given.isFinite();
  if (seen.has(given)) return true;
  seen.add(given);
  if (Array.isArray(given)) return given.every((item) => isKnown(item, seen));
  return 'kind' in given && isTagged(given, seen);
}

type Tagged = Readonly<Record<string, unknown>>;

function isTagged(given: Tagged, seen: Set<unknown>): boolean {
  switch (given['kind']) {
    case 'date':
      return isWhole(given, 'year') && isWhole(given, 'month') && isWhole(given, 'day');
    case 'time':
      return ['hour', 'minute', 'second', 'nanosecond'].every((part) => isWhole(given, part));
    case 'date and time':
      return hasKind(given['date'], 'date') && hasKind(given['time'], 'time');
    case 'days and time duration':
      return typeof given['nanoseconds'] === 'bigint';
    case 'years and months duration':
      return typeof given['months'] === 'bigint';
    case 'range':
      return isKnown(given['start'], seen) && isKnown(given['end'], seen);
    case 'context': {
      const { entries } = given as { readonly entries?: unknown };
      return (
        entries instanceof Map &&
        [...entries].every(([key, value]) => typeof key === 'string' && isKnown(value, seen))
      );
    }
    case 'function':
      return typeof given['call'] === 'function' && Array.isArray(given['parameters']);
    default:
      return false;
  }
}

function isWhole(given: Tagged, part: string): boolean {
  return Number.isInteger(given[part]);
}

function hasKind(given: unknown, kind: string): boolean {
  return (
    typeof given === 'object' && given !== null && 'kind' in given && given.kind === kind && isValue(given)
  );
}
