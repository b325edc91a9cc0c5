import { Decimal } from '../../base/index.ts';
import type { Value } from '../value.ts';
import { absenceOf, bagOf, listing, when } from './bag.ts';
import {
  both,
  caseOf,
  isLiteral,
  isTrueOf,
  negation,
  nullOf,
  truthLiteral,
  type Formula,
} from './formula.ts';
import { logical } from './logic.ts';
import { greatest, rescale } from './number.ts';
import { asQuotient } from './quotient.ts';
import { refuse } from './refusal.ts';
import { isNullConstant, scalarOf } from './scalar.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  numberTerm,
  truthTerm,
  type BagTerm,
  type ContextTerm,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

/** Branches of a choice: the first whose condition is true, else the last. */
export interface Branch {
  readonly when: PlainTerm;
  readonly then: Term;
}

/** A choice between terms of one shape, with numbers aligned. */
export function choose(given: readonly Branch[], last: Term): Term {
  const open = given.filter(({ when }) => !isLiteral(when.formula, false));
  const sure = open.findIndex(({ when }) => isLiteral(when.formula, true));
  const branches = sure === -1 ? open : open.slice(0, sure);
  const otherwise = sure === -1 ? last : open[sure]!.then;
  const terms = [...branches.map((branch) => branch.then), otherwise];
  const first = terms[0]!;
  if (branches.length === 0) return otherwise;
  if (terms.every((term) => term.kind === 'constant' && sameConstant(term, first))) return first;
  const filled = terms.filter((term) => !isNullConstant(term));
  if (filled.length === 0) return nothing;
  if (filled.some((term) => isContextLike(term))) return chooseContext(branches, otherwise);
  const bags = [...new Set(filled.filter((term) => term.kind === 'bag'))];
  if (bags.length === 1 && filled.every((term) => term === bags[0]))
    return chooseBag(branches, otherwise, bags[0]!);
  const lists = terms.map((term) => (isNullConstant(term) ? absentList : bagOf(term)));
  if (lists.every((list) => list !== undefined)) return chooseLists(branches, lists);
  const scalars = terms.map((term) => scalarOf(term));
  const known = scalars.filter((term) => term !== undefined);
  if (known.length < filled.length) {
    const found = filled
      .map(kindOfTerm)
      .find((kind) => kind === 'list' || kind === 'range' || kind === 'function');
    return refuse('EXACT-CONSTRUCT', { found: `if ... then ${found ?? 'value'}` });
  }
  return chooseScalar(
    branches.map((branch) => branch.when),
    scalars,
    known,
  );
}

function sameConstant(left: Term, right: Term): boolean {
  if (left.kind !== 'constant' || right.kind !== 'constant') return false;
  const [a, b]: readonly [Value, Value] = [left.value, right.value];
  if (a instanceof Decimal) return b instanceof Decimal && a.eq(b);
  return a === b;
}

function chooseScalar(
  conditions: readonly PlainTerm[],
  terms: readonly (ScalarTerm | undefined)[],
  known: readonly ScalarTerm[],
): Term {
  const kinds = [...new Set(known.map((term) => (term.kind === 'quotient' ? 'number' : term.kind)))];
  if (kinds.length > 1) return refuse('EXACT-TYPE', { what: 'if', found: kinds[1]!, expected: kinds[0]! });
  const kind = kinds[0]!;
  switch (kind) {
    case 'number':
      return chooseNumeric(conditions, terms as readonly (NumberTerm | QuotientTerm | undefined)[]);
    case 'days and time duration': {
      const parts = terms.map((term) => (term as { readonly seconds: NumberTerm } | undefined)?.seconds);
      return { kind, seconds: chooseNumber(conditions, parts) };
    }
    case 'years and months duration': {
      const parts = terms.map((term) => (term as { readonly months: NumberTerm } | undefined)?.months);
      return { kind, months: chooseNumber(conditions, parts) };
    }
    default: {
      const parts = terms as readonly (PlainTerm | undefined)[];
      return {
        kind,
        formula: caseOfParts(
          conditions,
          parts.map((part) => part?.formula),
        ),
      };
    }
  }
}

function caseOfParts(conditions: readonly PlainTerm[], parts: readonly (Formula | undefined)[]): Formula {
  const absent = nullOf(parts.find((part) => part !== undefined)!.type);
  const values = parts.map((part) => part ?? absent);
  return caseOf(
    conditions.map((condition, at) => [condition.formula, values[at]!] as const),
    values.at(-1)!,
  );
}

function chooseNumeric(
  conditions: readonly PlainTerm[],
  terms: readonly (NumberTerm | QuotientTerm | undefined)[],
): Term {
  if (terms.every((term) => term?.kind !== 'quotient')) return chooseNumber(conditions, terms);
  const divisions = terms.map((term) => (term === undefined ? undefined : asQuotient(term)));
  const filled = divisions.filter((term) => term !== undefined);
  return {
    kind: 'quotient',
    numerator: chooseNumber(
      conditions,
      divisions.map((term) => term?.numerator),
    ),
    denominator: chooseNumber(
      conditions,
      divisions.map((term) => term?.denominator),
    ),
    error: greatest(...filled.map((term) => term.error)),
    pure: filled.every((term) => term.pure),
  };
}

export function chooseNumber(
  conditions: readonly PlainTerm[],
  terms: readonly (NumberTerm | undefined)[],
): NumberTerm {
  const filled = terms.filter((term) => term !== undefined);
  const scale = Math.max(...filled.map((term) => term.scale));
  const aligned = terms.map((term) => (term === undefined ? undefined : rescale(term, scale)));
  return numberTerm(
    caseOfParts(
      conditions,
      aligned.map((term) => term?.formula),
    ),
    scale,
  );
}

/** The entries of a context, whether constant or not. */
export function entriesOf(term: Term): ReadonlyMap<string, Term> | undefined {
  if (term.kind === 'context') return term.entries;
  if (term.kind !== 'constant') return undefined;
  const { value } = term;
  if (value === null || typeof value !== 'object' || !('kind' in value) || value.kind !== 'context')
    return undefined;
  return new Map([...value.entries].map(([name, entry]) => [name, constant(entry)]));
}

function isContextLike(term: Term): boolean {
  return entriesOf(term) !== undefined;
}

/** One list or null: what the list is does not change, only where it is null. */
function chooseBag(branches: readonly Branch[], otherwise: Term, bag: BagTerm): BagTerm {
  const absent = choose(
    branches.map(({ when, then }) => ({ when, then: absence(then) })),
    absence(otherwise),
  );
  return absent.kind === 'boolean' ? { ...bag, nullWhen: absent } : bag;
}

const absentList: BagTerm = { kind: 'bag', items: [], nullWhen: truthTerm(truthLiteral(true)) };

/** Lists of any length: the items of all of them, each where its list is chosen. */
function chooseLists(branches: readonly Branch[], lists: readonly BagTerm[]): Term {
  const before: Formula[] = [];
  const taken = lists.map((_, at) => {
    const own = branches[at] === undefined ? truthLiteral(true) : isTrueOf(branches[at].when.formula);
    const chosen = truthTerm(both(own, ...before));
    before.push(negation(own));
    return chosen;
  });
  const items = lists.flatMap((list, at) =>
    list.items.map(({ when: there, item }) => ({ when: when(taken[at]!, there), item })),
  );
  return listing(
    items,
    lists.map((list, at) => logical('and', [taken[at]!, absenceOf(list)])),
  );
}

/** Contexts of one shape: a choice per entry. Where a branch is null, so is the whole and each entry. */
function chooseContext(branches: readonly Branch[], otherwise: Term): ContextTerm {
  const terms = [...branches.map((branch) => branch.then), otherwise];
  const shapes = terms.map((term) => (isNullConstant(term) ? undefined : entriesOf(term)));
  const names = [...(shapes.find((shape) => shape !== undefined)?.keys() ?? [])];
  const alike = terms.every((term, index) => {
    const shape = shapes[index];
    if (shape === undefined) return isNullConstant(term);
    return shape.size === names.length && names.every((name) => shape.has(name));
  });
  if (!alike) return refuse('EXACT-TYPE', { what: 'if', found: 'context', expected: names.join(', ') });
  const entries = names.map((name) => {
    const parts = shapes.map((shape) => shape?.get(name) ?? nothing);
    const cases = branches.map(({ when }, index) => ({ when, then: parts[index]! }));
    return [name, choose(cases, parts.at(-1)!)] as const;
  });
  const absences = terms.map(absence);
  const absent = choose(
    branches.map(({ when }, index) => ({ when, then: absences[index]! })),
    absences.at(-1)!,
  );
  return {
    kind: 'context',
    entries: new Map(entries),
    ...(absent.kind === 'boolean' ? { absent } : {}),
  };
}

function absence(term: Term): Term {
  if (isNullConstant(term)) return constant(true);
  if (term.kind === 'bag') return term.nullWhen ?? constant(false);
  return term.kind === 'context' && term.absent !== undefined ? term.absent : constant(false);
}
