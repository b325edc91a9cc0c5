import { allBits, bit, members, turned } from './bits.ts';

/** A set of points: on every axis, the pieces that it holds. */
export type Box = readonly bigint[];

/** How much may be done; counted in pieces looked at, so that the same table always gives the same findings. */
export interface Budget {
  steps: number;
}

export interface Uncovered {
  readonly boxes: readonly Box[];
  /** The budget ended or there were too many boxes: more may be there. */
  readonly cut: boolean;
}

/**
 * The points of a box that no rule holds, as boxes that do not overlap: a sweep along one axis after the other that keeps the rules that
 * are still active (Calvanese, Dumas, Laurson, Maggi, Montali and Teinemaa, "Semantics and Analysis of DMN Decision Tables", 2016,
 * arXiv 1603.07466, algorithm 2). The same active rules at the same axis are looked at once.
 */
export function uncovered(within: Box, rules: readonly Box[], most: number, budget: Budget): Uncovered {
  return new Sweep(within, rules, budget).all(most);
}

/** Whether rules hold every point of a box; undefined where the budget ended before that was known. */
export function isCovered(within: Box, rules: readonly Box[], budget: Budget): boolean | undefined {
  const { boxes, cut } = new Sweep(within, rules, budget).all(1);
  return boxes.length > 0 ? false : cut ? undefined : true;
}

class Sweep {
  readonly #within: Box;
  readonly #budget: Budget;
  /** Of every axis: its pieces in the box, with the rules that hold each. */
  readonly #axes: readonly (readonly { readonly piece: bigint; readonly rules: bigint }[])[];
  /** Of every axis: the rules that hold all of the box on this axis, and on this and all later ones. */
  readonly #free: readonly bigint[];
  readonly #done: readonly bigint[];
  readonly #count: number;
  readonly #known = new Map<string, readonly Box[]>();
  #cut = false;

  constructor(within: Box, all: readonly Box[], budget: Budget) {
    this.#within = within;
    this.#budget = budget;
    const rules = all.filter((rule) => meets(rule, within));
    this.#count = rules.length;
    this.#axes = within.map((set, axis) => {
      const rulesOf = turned(rules.map((rule) => rule[axis]!));
      return members(set).map((piece) => ({ piece: bit(piece), rules: rulesOf[piece] ?? 0n }));
    });
    this.#free = within.map((set, axis) => where(rules, (rule) => (set & ~rule[axis]!) === 0n));
    const done = [allBits(rules.length)];
    for (const free of this.#free.toReversed()) done.unshift(done[0]! & free);
    this.#done = done;
  }

  all(most: number): Uncovered {
    const boxes = this.#find(0, allBits(this.#count), most);
    return { boxes, cut: this.#cut };
  }

  /** The uncovered points on the axes from here on, where these rules are still active. */
  #find(axis: number, active: bigint, most: number): readonly Box[] {
    if (active === 0n) return [this.#within.slice(axis)];
    if ((active & this.#done[axis]!) !== 0n) return [];
    const key = `${axis} ${active.toString(32)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, Box>();
    for (const [next, set] of this.#groups(axis, active)) {
      if (found.size >= most) {
        this.#cut = true;
        break;
      }
      for (const rest of this.#find(axis + 1, next, most)) {
        const name = rest.join(' ');
        found.set(name, [set | (found.get(name)?.[0] ?? 0n), ...rest]);
      }
    }
    const boxes = [...found.values()];
    this.#known.set(key, boxes);
    return boxes;
  }

  /** The pieces of an axis, together where the same rules stay active. */
  #groups(axis: number, active: bigint): ReadonlyMap<bigint, bigint> {
    const groups = new Map<bigint, bigint>();
    if ((active & ~this.#free[axis]!) === 0n) return groups.set(active, this.#within[axis]!);
    for (const { piece, rules } of this.#axes[axis]!) {
      if (this.#budget.steps <= 0) {
        this.#cut = true;
        break;
      }
      this.#budget.steps -= 1;
      const next = active & rules;
      groups.set(next, (groups.get(next) ?? 0n) | piece);
    }
    return groups;
  }
}

export function meets(first: Box, second: Box): boolean {
  return first.every((set, axis) => (set & second[axis]!) !== 0n);
}

export function meet(first: Box, second: Box): Box {
  return first.map((set, axis) => set & second[axis]!);
}

export function holds(outer: Box, inner: Box): boolean {
  return inner.every((set, axis) => (set & ~outer[axis]!) === 0n);
}

/** The indexes of the rules of which something is true. */
function where(rules: readonly Box[], test: (rule: Box) => boolean): bigint {
  return BigInt(
    `0b0${rules
      .map((rule) => (test(rule) ? '1' : '0'))
      .toReversed()
      .join('')}`,
  );
}
