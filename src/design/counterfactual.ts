import type { HitPolicy } from '../dmn/index.ts';

/** What is needed to decide a table again from the bits of its criteria. */
export interface BitTable {
  readonly hitPolicy: HitPolicy;
  /** Per rule, in order. */
  readonly rules: readonly BitRule[];
  /** The input (index) of each criterion, by bit. */
  readonly inputOf: readonly number[];
}

export interface BitRule {
  /** The bits that must all be set. */
  readonly mask: bigint;
  /** Whether its outcome says entitled: `maybe` where the cell is no literal. */
  readonly entitled: boolean | 'maybe';
}

/** The rule (from 1) that decides under these bits; 0: none; null: several match and the hit policy allows only one. */
export function ruleOf(table: BitTable, bits: bigint): number | null {
  const hits = table.rules.flatMap((rule, index) => ((bits & rule.mask) === rule.mask ? [index + 1] : []));
  if (hits.length <= 1) return hits[0] ?? 0;
  switch (table.hitPolicy) {
    case 'FIRST':
    case 'RULE ORDER':
    case 'ANY':
      return hits[0]!;
    case 'UNIQUE':
      return null;
    case 'PRIORITY':
    case 'OUTPUT ORDER':
    case 'COLLECT':
      // The outcome depends on values, not on the position of the rule alone: no single rule to force.
      return null;
  }
}

/** One criterion whose change alone would let another rule decide. */
export interface Flip {
  readonly bit: number;
  /** The rule (from 1) that would decide. */
  readonly rule: number;
}

/**
 * The criteria that keep a unit out on their own: those for which the table would say "entitled" if that condition held and
 * all other inputs stayed as they are. A condition that holds is only turned off where a rule matched that says "not
 * entitled". When turning a condition on makes two rules match, the other conditions on the same input are taken not to hold:
 * the input then has a value that satisfies just this test.
 * @example flips(table, 0b101n) // [{ bit: 1, rule: 1 }]
 */
export function flips(table: BitTable, bits: bigint): readonly Flip[] {
  const matched = ruleOf(table, bits);
  const found: Flip[] = [];
  for (let bit = 0; bit < table.inputOf.length; bit += 1) {
    const one = 1n << BigInt(bit);
    const on = (bits & one) === 0n;
    if (!on && (matched === 0 || matched === null)) continue;
    const candidates = on ? [bits | one, (bits & ~siblings(table, bit)) | one] : [bits & ~one];
    const rule = candidates.map((changed) => ruleOf(table, changed)).find((index) => entitles(table, index));
    if (rule !== undefined && rule !== null) found.push({ bit, rule });
  }
  return found;
}

/** The least number of conditions that must change before a rule says "entitled"; undefined where no rule ever does. */
export function distance(table: BitTable, bits: bigint): number | undefined {
  const distances = table.rules
    .filter((rule) => rule.entitled !== false)
    .map((rule) => countBits(rule.mask & ~bits));
  return distances.length === 0 ? undefined : Math.min(...distances);
}

function entitles(table: BitTable, rule: number | null): boolean {
  return rule !== null && rule > 0 && table.rules[rule - 1]!.entitled !== false;
}

function siblings(table: BitTable, bit: number): bigint {
  return table.inputOf.reduce(
    (mask, input, other) => (input === table.inputOf[bit] ? mask | (1n << BigInt(other)) : mask),
    0n,
  );
}

function countBits(bits: bigint): number {
  let count = 0;
  for (let rest = bits; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}
