import {
  branch,
  choose,
  isNull,
  isTrue,
  kindOfTerm,
  listTerm,
  logical,
  not,
  nullTerm,
  refuse,
  refusalsWithin,
  truth,
  type Compiler,
  type Term,
} from '../../feel/index.ts';
import { within } from '../../base/index.ts';
import type { BoxedExpression, BoxedFunction } from '../model.ts';
import type { TypeTable } from '../read/types.ts';
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
      return { kind: 'list', items: boxed.items.map((item) => compileBoxed(boxes, item)) };
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
      return { kind: 'list', items: loop(boxes, boxed.variable, boxed.in, boxed.body) };
    case 'quantified': {
      const outcomes = loop(boxes, boxed.variable, boxed.in, boxed.satisfies);
      if (!outcomes.every(isCondition)) return nullTerm;
      return logical(boxed.quantifier === 'some' ? 'or' : 'and', outcomes);
    }
    case 'filter':
      return refuse('EXACT-CONSTRUCT', { found: 'filter' });
  }
}

/** In a box, what is neither boolean nor null is no condition, and the whole is null. */
function isCondition(term: Term): boolean {
  return (
    term.kind === 'boolean' ||
    (term.kind === 'constant' && (term.value === null || typeof term.value === 'boolean'))
  );
}

function loop(boxes: Boxes, variable: string, of: BoxedExpression, body: BoxedExpression): readonly Term[] {
  const items = listTerm(compileBoxed(boxes, of))?.items ?? refuse('EXACT-CONSTRUCT', { found: 'for' });
  const results: Term[] = [];
  for (const item of items) {
    const partial: Term = { kind: 'list', items: [...results] };
    const names = [
      [variable, item],
      ['partial', partial],
    ] as const;
    results.push(compileBoxed(withNames(boxes, names), body));
  }
  return results;
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
      const names: [string, Term][] = [];
      const misfits: Term[] = [];
      for (const [at, { name, typeRef }] of parameters.entries()) {
        const given = values[at]!;
        const term = boxes.compiler.hoist(fit(boxes.compiler, boxes.types, given, typeRef));
        misfits.push(logical('and', [isNull(term), not(isNull(given))]));
        names.push([name, term]);
      }
      const misfit = isTrue(logical('or', misfits));
      if (misfit.kind === 'constant' && misfit.value === true) return nullTerm;
      const inner = { ...withNames(boxes, names), depth: boxes.depth + 1 };
      const outcome = fit(inner.compiler, boxes.types, compileBoxed(inner, body), resultRef);
      return misfit.kind === 'constant'
        ? outcome
        : choose([{ when: truth(misfit), then: nullTerm }], outcome);
    },
  };
}
