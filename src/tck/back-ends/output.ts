import { kindOf, type ContextValue, type Value } from '../../feel/index.ts';
import type { KitCase } from '../kit.ts';

/** What was asked of an outcome: a decision service with several output decisions gives a context of them. */
export function outputOf({ invocable, results }: KitCase, name: string, value: Value): Value {
  if (invocable === undefined || results.length < 2 || kindOf(value) !== 'context') return value;
  return (value as ContextValue).entries.get(name) ?? null;
}
