/** What is known of the unit of the numbers in a value. */
export type UnitInfo =
  /** Nothing: no number, or of no declared unit. It goes with everything. */
  | { readonly kind: 'unknown' }
  /** A number as written: it takes the unit of what it stands beside. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'list'; readonly of: UnitInfo }
  | { readonly kind: 'context'; readonly fields: Readonly<Record<string, UnitInfo>> }
  | {
      readonly kind: 'function';
      readonly parameters: readonly string[];
      readonly apply: (given: Readonly<Record<string, UnitInfo>>) => UnitInfo;
    };

export const unknown: UnitInfo = { kind: 'unknown' };
export const plain: UnitInfo = { kind: 'plain' };

/** A declared unit. `EUR` and `euro` are one; dates, texts and booleans have none. @example unitOf('EUR') // { kind: 'unit', unit: 'euro' } */
export function unitOf(declared: string | undefined): UnitInfo {
  const unit = declared === 'EUR' ? 'euro' : declared;
  return unit === undefined || noNumbers.has(unit) ? unknown : { kind: 'unit', unit };
}

const noNumbers: ReadonlySet<string> = new Set(['', 'date', 'boolean', 'text']);

/** A currency: euro, or three capitals of ISO 4217. */
export function isMoney(unit: string): boolean {
  return unit === 'euro' || /^[A-Z]{3}$/.test(unit);
}

/** A pure number: the product with it keeps the other's unit. */
function isPure(unit: string): boolean {
  return unit === 'share' || unit === 'count';
}

/** The unit of a product; `twice` where two amounts of money are multiplied. */
export function productOf(left: UnitInfo, right: UnitInfo): UnitInfo | 'twice' {
  if (left.kind === 'plain') return right;
  if (right.kind === 'plain') return left;
  if (left.kind !== 'unit' || right.kind !== 'unit') return unknown;
  const [a, b] = [left.unit, right.unit];
  if (a === 'share' || (a === 'count' && b !== 'share')) return right;
  if (isPure(b)) return left;
  if (isMoney(a)) return isMoney(b) ? 'twice' : left;
  // An amount per day times days: the other side says per what, which no declaration holds.
  return isMoney(b) ? right : unknown;
}

/** The unit of a quotient: of two alike a share, of an amount by anything else an amount. */
export function quotientOf(left: UnitInfo, right: UnitInfo): UnitInfo {
  if (right.kind === 'plain') return left;
  if (left.kind !== 'unit' || right.kind !== 'unit') return unknown;
  const [a, b] = [left.unit, right.unit];
  if (a === b) return { kind: 'unit', unit: 'share' };
  if (isPure(b)) return left;
  return isMoney(a) && !isMoney(b) ? left : unknown;
}

/** The one unit of values that stand for each other; undefined where they are of different ones. */
export function joined(left: UnitInfo, right: UnitInfo): UnitInfo | undefined {
  if (left.kind === 'plain' || left.kind === 'unknown') return right.kind === 'plain' ? left : right;
  if (right.kind === 'plain' || right.kind === 'unknown') return left;
  if (left.kind === 'unit' && right.kind === 'unit') return left.unit === right.unit ? left : undefined;
  if (left.kind === 'list' || right.kind === 'list') {
    // A list of one and its item stand for each other.
    const of = joined(itemOf(left), itemOf(right));
    return of === undefined ? undefined : { kind: 'list', of };
  }
  if (left.kind === 'context' && right.kind === 'context') {
    const shared = Object.keys(left.fields).filter((name) => Object.hasOwn(right.fields, name));
    const fields = shared.map((name) => [name, joined(left.fields[name]!, right.fields[name]!)] as const);
    return {
      kind: 'context',
      fields: Object.fromEntries(fields.map(([name, unit]) => [name, unit ?? unknown])),
    };
  }
  return unknown;
}

export function itemOf(unit: UnitInfo): UnitInfo {
  return unit.kind === 'list' ? unit.of : unit;
}
