import {
  branch,
  choose,
  absenceOf,
  asBag,
  decide,
  isNull,
  isNullConstant,
  kindOfTerm,
  listing,
  listOfItems,
  logical,
  not,
  nullTerm,
  refuse,
  refusalsWithin,
  truth,
  when as all,
  withItem,
  type BagItem,
  type BagTerm,
  type Compiler,
  type Term,
} from '../../feel/internal.ts';
import { within } from '../../base/index.ts';
import type { BoxedExpression, BoxedFunction } from '../model.ts';
import type { TypeTable } from '../read/types.ts';
import { fitArguments } from './arguments.ts';
import { fit } from './fit.ts';
import { compileTable } from './table.ts';

/** Calls inside calls that are written out; a function that calls itself has no end. */
const deepest = 40;

/** What a boxed expression is compiled with: names, and the types of its model. */
export interface Boxes {
  readonly compiler: Compiler;
  readonly types: TypeTable;
  readonly depth: number;
}

export function withNames(boxes: Boxes, names: Iterable<readonly [string, Term]>): Boxes {
  return { ...boxes, compiler: boxes.compiler.with(names) };
}

/** A boxed expression on terms, as the type of its box asks: the counterpart of decide/boxed. */
export function compileBoxed(boxes: Boxes, boxed: BoxedExpression): Term {
  const term = compileKind(boxes, boxed);
  return boxed.kind === 'function' ? term : fit(boxes.compiler, boxes.types, term, boxed.typeRef);
}

function compileKind(boxes: Boxes, boxed: BoxedExpression): Term {
  const { compiler } = boxes;
  switch (boxed.kind) {
    case 'literal':
      return boxed.expression === undefined ? nullTerm : compiler.compile(boxed.expression);
    case 'decision table':
      return compileTable(boxes, boxed).value;
    case 'context':
      return contextOf(boxes, boxed.entries);
    case 'invocation':
      return invocation(boxes, boxed);
    case 'function':
      return functionOf(boxes, boxed);
    case 'list':
      return listOfItems(boxed.items.map((item) => compileBoxed(boxes, item)));
    case 'relation':
      return {
        kind: 'list',
        items: boxed.rows.map((row) => ({
          kind: 'context',
          entries: new Map(
            boxed.columns.map((name, at) => {
              const cell = row[at];
              return [name, cell === undefined ? nullTerm : compileBoxed(boxes, cell)] as const;
            }),
          ),
        })),
      };
    case 'conditional': {
      const condition = compileBoxed(boxes, boxed.condition);
      if (!isCondition(condition)) return nullTerm;
      return branch(
        condition,
        () => compileBoxed(boxes, boxed.then),
        () => compileBoxed(boxes, boxed.else),
      );
    }
    case 'for':
      return loop(boxes, boxed);
    case 'quantified':
      return quantified(boxes, boxed);
    case 'filter':
      return filter(boxes, boxed);
  }
}

/** In a box, what is neither boolean nor null is no condition, and the whole is null. */
function isCondition(term: Term): boolean {
  return (
    term.kind === 'boolean' ||
    (term.kind === 'constant' && (term.value === null || typeof term.value === 'boolean'))
  );
}

type Boxed<Kind extends BoxedExpression['kind']> = Extract<BoxedExpression, { readonly kind: Kind }>;

/** What is gone through: a list, or one value as list of one; undefined for null. */
function itemsOf(boxes: Boxes, of: BoxedExpression): BagTerm | undefined {
  const term = boxes.compiler.hoist(compileBoxed(boxes, of));
  return isNullConstant(term) ? undefined : (asBag(term) ?? refuse('EXACT-CONSTRUCT', { found: of.kind }));
}

function loop(boxes: Boxes, { variable, in: of, body }: Boxed<'for'>): Term {
  const bag = itemsOf(boxes, of);
  if (bag === undefined) return nullTerm;
  const results: BagItem[] = [];
  for (const { when, item } of bag.items) {
    const names = [
      [variable, item],
      ['partial', listing(results)],
    ] as const;
    results.push({ when, item: compileBoxed(withNames(boxes, names), body) });
  }
  return listing(results, [absenceOf(bag)]);
}

function quantified(boxes: Boxes, { variable, in: of, satisfies, quantifier }: Boxed<'quantified'>): Term {
  const bag = itemsOf(boxes, of);
  if (bag === undefined) return nullTerm;
  const outcomes = bag.items.map(({ when, item }) => ({
    when,
    item: compileBoxed(withNames(boxes, [[variable, item]]), satisfies),
  }));
  return whereConditions(outcomes, decide(quantifier, { items: outcomes, absences: [absenceOf(bag)] }));
}

function filter(boxes: Boxes, { of, condition }: Boxed<'filter'>): Term {
  const bag = itemsOf(boxes, of);
  if (bag === undefined) return { kind: 'constant', value: [] };
  const { compiler } = boxes;
  const outcomes = bag.items.map(({ when, item }) => ({
    when,
    item: withItem(compiler, item, (inner) => compileBoxed({ ...boxes, compiler: inner }, condition)),
  }));
  const kept = bag.items.map((entry, at) => ({
    ...entry,
    when: all(entry.when, outcomes[at]!.item, not(absenceOf(bag))),
  }));
  // Unlike the brackets of FEEL, a filter of null is empty.
  return whereConditions(outcomes, listing(kept));
}

/** The outcome, but null where an item that is there gives what is no condition. */
function whereConditions(outcomes: readonly BagItem[], outcome: Term): Term {
  const wrong = outcomes.filter(({ item }) => !isCondition(item));
  if (wrong.length === 0) return outcome;
  const misfit = logical(
    'or',
    wrong.map(({ when, item }) => logical('and', [when, not(isNull(item))])),
  );
  return choose([{ when: all(misfit), then: nullTerm }], outcome);
}

/** Entries in order, each seeing those above; a nameless last entry is the value. */
function contextOf(
  boxes: Boxes,
  entries: Extract<BoxedExpression, { readonly kind: 'context' }>['entries'],
): Term {
  const terms = new Map<string, Term>();
  for (const { name, typeRef, value } of entries) {
    const inner = withNames(boxes, terms);
    const path = `entry "${name ?? terms.size + 1}"`;
    const term = refusalsWithin(
      (item) => within({ path }, item),
      () => fit(inner.compiler, boxes.types, compileBoxed(inner, value), typeRef),
    );
    if (name === undefined) return term;
    terms.set(name, boxes.compiler.hoist(term));
  }
  return { kind: 'context', entries: terms };
}

function invocation(boxes: Boxes, boxed: Extract<BoxedExpression, { readonly kind: 'invocation' }>): Term {
  const callee = compileBoxed(boxes, boxed.callee);
  if (callee.kind !== 'function') return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(callee)}(...)` });
  const given = new Map(
    boxed.bindings.map(({ name, value }) => [
      name,
      value === undefined ? nullTerm : compileBoxed(boxes, value),
    ]),
  );
  if ([...given.keys()].some((name) => !callee.parameters.includes(name))) return nullTerm;
  return callee.inline(
    boxes.compiler,
    callee.parameters.map((name) => given.get(name) ?? nullTerm),
  );
}

/** A function that is written out where it is called; an argument that does not fit its type makes the outcome null. */
export function functionOf(boxes: Boxes, boxed: BoxedFunction, resultRef?: string): Term {
  const { language, body, parameters } = boxed;
  if (language !== 'FEEL') return refuse('EXACT-CONSTRUCT', { found: language });
  return {
    kind: 'function',
    parameters: parameters.map((item) => item.name),
    inline: (_caller, values) => {
      if (body === undefined) return nullTerm;
      if (boxes.depth >= deepest) return refuse('EXACT-CONSTRUCT', { found: 'recursion' });
      const types = parameters.map((item) => item.typeRef);
      const { terms, misfit } = fitArguments(boxes, types, values);
      const names = parameters.map((item, at) => [item.name, terms[at]!] as const);
      if (misfit.kind === 'constant' && misfit.value === true) return nullTerm;
      const inner = { ...withNames(boxes, names), depth: boxes.depth + 1 };
      const outcome = fit(inner.compiler, boxes.types, compileBoxed(inner, body), resultRef);
      return misfit.kind === 'constant'
        ? outcome
        : choose([{ when: truth(misfit), then: nullTerm }], outcome);
    },
  };
}
