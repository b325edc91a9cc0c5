import { Decimal } from '../../base/index.ts';
import type { Value } from '../value.ts';

/**
 * What one evaluation may cost. A step is a node that is evaluated, or an item that a function looks at; the count is the same on
 * every machine, so an expression that is refused here is refused everywhere.
 */
export const stepLimit = 10_000_000;
/** Characters of a text and items of a list that an expression may make. */
export const sizeLimit = 1_000_000;
/** Values inside one another; whoever walks a value afterwards can do so by recursion. */
export const depthLimit = 500;

/** The steps that are left. */
export interface Budget {
  readonly stepLimit: number;
  steps: number;
}

type LimitCode = 'FEEL-NULL-STEPS' | 'FEEL-NULL-SIZE' | 'FEEL-NULL-DEPTH' | 'FEEL-NULL-PATTERN';

/** Ends an evaluation; never leaves it: whoever began it turns this into a problem and null. */
export class LimitReached extends RangeError {
  readonly code: LimitCode;
  readonly limit: number;

  constructor(code: LimitCode, limit: number) {
    super(code);
    this.code = code;
    this.limit = limit;
  }
}

/** The limit that an error of the machine (its stack, its longest text or integer) or of ours stands for. */
export function limitOf(reason: RangeError): { readonly code: LimitCode; readonly limit: number } {
  if (reason instanceof LimitReached) return reason;
  return reason.message.includes('call stack')
    ? { code: 'FEEL-NULL-DEPTH', limit: depthLimit }
    : { code: 'FEEL-NULL-SIZE', limit: sizeLimit };
}

/** Counts steps; ends the evaluation when there are none left. */
export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new LimitReached('FEEL-NULL-STEPS', budget.stepLimit);
}

/**
 * Counts a step for each item inside a value, and for each few letters of a text: as many as there are to whoever walks it, also where
 * the parts are shared. Ten lists, each of the one before ten times, are a thousand lines of code but ten thousand million items.
 */
export function spendOn(budget: Budget, value: Value): void {
  const weight = weigh(value, budget.steps, 0);
  if (weight > 0) spend(budget, weight);
}

/** Refuses a text or list that grew too long. */
export function checkSize(size: number): void {
  if (size > sizeLimit) throw new LimitReached('FEEL-NULL-SIZE', sizeLimit);
}

/** What it costs to look up the offset of a zone. */
const zoneSteps = 100;

/** The items inside a value, counted until there are more than `most`. */
function weigh(value: Value, most: number, depth: number): number {
  if (typeof value === 'string') return value.length >> 3;
  if (value === null || typeof value !== 'object') return 0;
  // Digits that its text would have.
  if (value instanceof Decimal) return Math.abs(value.e) >> 3;
  if (depth > depthLimit) throw new LimitReached('FEEL-NULL-DEPTH', depthLimit);
  if (Array.isArray(value)) return weighAll(value as readonly Value[], value.length, most, depth);
  const tagged = value as Exclude<typeof value, readonly Value[]>;
  if (tagged.kind === 'time') return tagged.zone === undefined ? 0 : zoneSteps;
  if (tagged.kind === 'date and time') return tagged.time.zone === undefined ? 0 : zoneSteps;
  if (tagged.kind === 'context') return weighAll(tagged.entries.values(), tagged.entries.size, most, depth);
  if (tagged.kind !== 'range') return 0;
  return weigh(tagged.start, most, depth + 1) + weigh(tagged.end, most, depth + 1);
}

function weighAll(items: Iterable<Value>, count: number, most: number, depth: number): number {
  let total = count;
  if (total > most) return total;
  for (const item of items) {
    total += weigh(item, most - total, depth + 1);
    if (total > most) break;
  }
  return total;
}
