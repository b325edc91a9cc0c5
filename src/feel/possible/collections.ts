import type { Expression, Iterator } from '../ast.ts';
import { isContext, isList, type ValueKind } from '../kind.ts';
import { property } from '../evaluate/properties.ts';
import type { Value } from '../value.ts';
import { Decimal } from '../../base/index.ts';
import { interval, unbounded, valueAt, type Interval } from './interval.ts';
import { possibleJunction, truthsIn } from './logic.ts';
import { anything, join, known, oneOf, possible, sourcesOf, type Part, type Possible } from './possible.ts';
import { possibleValues } from './possible-values.ts';
import { everySource, withName, type PossibleScope } from './scope.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

const nothing: Part = { kind: 'value', value: null };
const noSources: ReadonlySet<string> = new Set();

export function possibleList(node: NodeOf<'list'>, scope: PossibleScope): Possible {
  const items = node.items.map((item) => possibleValues(item, scope));
  return possible([{ kind: 'list', items }], noSources);
}

/** Each entry sees the ones before it. */
export function possibleContext(node: NodeOf<'context'>, scope: PossibleScope): Possible {
  const entries = new Map<string, Possible>();
  let inner = scope;
  for (const { key, value } of node.entries) {
    if (entries.has(key)) return known(null);
    const set =
      value.kind === 'function'
        ? anything(sourcesOf(everySource(value, inner)))
        : possibleValues(value, inner);
    entries.set(key, set);
    inner = withName(inner, key, set);
  }
  return possible([{ kind: 'context', entries, open: false }], noSources);
}

export function possiblePath(node: NodeOf<'path'>, scope: PossibleScope): Possible {
  return pathOf(possibleValues(node.of, scope), node.name);
}

/** `.name` of everything that is possible. An entry depends on what it depends on itself, not on its neighbours. */
function pathOf(of: Possible, name: string): Possible {
  const parts = of.parts.map((part) => pathOfPart(part, name));
  return join(parts, of.sources);
}

function pathOfPart(part: Part, name: string): Possible {
  switch (part.kind) {
    case 'value':
      return known(select(part.value, name) ?? null);
    case 'interval':
      return possible([...propertyOf(part, name), ...(part.of === 'number' ? [nothing] : [])], noSources);
    case 'any of kind':
      return withoutProperties.has(part.of) ? known(null) : anything();
    case 'context': {
      const entry = part.entries.get(name);
      return entry ?? (part.open ? anything() : known(null));
    }
    case 'list':
      return possible([{ kind: 'list', items: part.items.map((item) => pathOf(item, name)) }], noSources);
    case 'function':
      return known(null);
    case 'anything':
      return anything();
  }
}

const withoutProperties: ReadonlySet<ValueKind> = new Set(['string', 'function']);

/** As the evaluator selects: an entry, a property, or of a list the same of each element. */
function select(value: Value, name: string): Value | undefined {
  if (isContext(value)) return value.entries.get(name);
  if (isList(value)) return value.map((item) => select(item, name) ?? null);
  return property(value, name);
}

/** The year grows with the day; the other parts of a date go round. */
function propertyOf(part: Interval, name: string): readonly Part[] {
  if (part.of === 'number') return [];
  if (part.of !== 'date') return [unbounded('number'), nothing];
  const most = { month: 12, day: 31, weekday: 7 }[name];
  if (most !== undefined) return [interval('number', new Decimal(1), new Decimal(most))];
  if (name !== 'year') return [nothing];
  const year = (at: Decimal, beyond: Decimal) => {
    const day = valueAt('date', at);
    const found = day === undefined ? undefined : property(day, 'year');
    return found instanceof Decimal ? found : beyond;
  };
  const low = year(part.low, new Decimal(-Infinity));
  return [interval('number', low, year(part.high, new Decimal(Infinity)))];
}

/** Items that are looked at one by one. */
const mostItems = 200;

/** The items of the one iterator, where their number is known. */
function itemsOf(iterators: readonly Iterator[], scope: PossibleScope): readonly Possible[] | undefined {
  const [iterator] = iterators;
  if (iterator === undefined || iterators.length > 1 || iterator.to !== undefined) return undefined;
  const set = possibleValues(iterator.in, scope);
  const [part] = set.parts;
  if (set.parts.length > 1 || part === undefined) return undefined;
  const items =
    part.kind === 'list'
      ? part.items
      : part.kind === 'value' && isList(part.value)
        ? part.value.map(known)
        : undefined;
  if (items === undefined || items.length > mostItems) return undefined;
  scope.effort.left -= items.length;
  return scope.effort.left > 0 ? items : undefined;
}

export function possibleFor(node: NodeOf<'for'>, scope: PossibleScope): Possible {
  const items = itemsOf(node.iterators, scope);
  const name = node.iterators[0]?.name;
  if (items === undefined || name === undefined || everyName(node.body, 'partial'))
    return anything(sourcesOf(everySource(node, scope)));
  const results = items.map((item) => possibleValues(node.body, withName(scope, name, item)));
  return possible([{ kind: 'list', items: results }], noSources);
}

function everyName(tree: Expression, name: string): boolean {
  return JSON.stringify(tree).includes(`"name":${JSON.stringify(name)}`);
}

export function possibleQuantified(node: NodeOf<'quantified'>, scope: PossibleScope): Possible {
  const items = itemsOf(node.iterators, scope);
  const name = node.iterators[0]?.name;
  if (items === undefined || name === undefined)
    return oneOf([true, false, null], ...everySource(node, scope));
  const outcomes = items.map((item) => possibleValues(node.satisfies, withName(scope, name, item)));
  return possibleJunction(
    node.quantifier === 'some',
    outcomes.map((set) => oneOf([...truthsIn(set)], set)),
  );
}
