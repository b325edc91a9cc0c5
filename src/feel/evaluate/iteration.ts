import type { Expression, Iterator } from '../ast.ts';
import { isDate, isList, isNumber, isRange, kindOf } from '../kind.ts';
import { dateOfEpochDays, epochDays } from '../temporal/calendar.ts';
import { number, type Value } from '../value.ts';
import { checkSize, spend } from './budget.ts';
import { bind, nothing, type Code, type Scopes } from './code.ts';
import { compile, type NodeOf } from './compile.ts';
import { mentions, sizeOf } from './tree-size.ts';

export function compileIf(node: NodeOf<'if'>): Code {
  const condition = compile(node.condition);
  const then = compile(node.then);
  const otherwise = compile(node.else);
  return (scopes) => {
    const test = condition(scopes);
    if (test === true) return then(scopes);
    if (test !== false && test !== null)
      nothing(scopes, node.condition.span, 'FEEL-NULL-CONDITION', { found: kindOf(test) });
    return otherwise(scopes);
  };
}

/** Calls `visit` for every combination of the iterators, the last running fastest; false: stop. Returns false when it cannot run. */
type Walk = (scopes: Scopes, visit: (inner: Scopes) => boolean) => boolean;

function compileIterators(iterators: readonly Iterator[], body: Expression): Walk {
  const cost = 1 + sizeOf(body);
  const domains = iterators.map((iterator) => ({ name: iterator.name, values: compileDomain(iterator) }));
  const walk = (at: number, scopes: Scopes, visit: (inner: Scopes) => boolean): boolean => {
    const domain = domains[at];
    if (domain === undefined) return visit(scopes);
    const values = domain.values(scopes);
    if (values === null) return false;
    for (const value of values) {
      spend(scopes.run, cost);
      if (!walk(at + 1, bind(scopes, domain.name, value), visit)) return false;
    }
    return true;
  };
  return (scopes, visit) => walk(0, scopes, visit);
}

/** What an iterator runs through: a list, `a..b`, a range of integers or dates, or a single value. */
function compileDomain(iterator: Iterator): (scopes: Scopes) => Iterable<Value> | null {
  const from = compile(iterator.in);
  const to = iterator.to === undefined ? undefined : compile(iterator.to);
  return (scopes) => {
    const start = from(scopes);
    if (to === undefined) return domainOf(start, scopes, iterator);
    const end = to(scopes);
    return steps(start, end) ?? refused(scopes, iterator, end === null ? start : end);
  };
}

function domainOf(value: Value, scopes: Scopes, iterator: Iterator): Iterable<Value> | null {
  if (isList(value)) return value;
  if (value === null) return refused(scopes, iterator, value);
  if (!isRange(value)) return [value];
  const items = rangeItems(value.start, value.end, value.startIncluded, value.endIncluded);
  return items ?? refused(scopes, iterator, value);
}

function refused(scopes: Scopes, iterator: Iterator, value: Value): null {
  return nothing(scopes, iterator.in.span, 'FEEL-NULL-OPERATOR', {
    operator: 'in',
    left: iterator.name,
    right: kindOf(value),
  });
}

/** The integers or dates of a range, in ascending order. */
function rangeItems(start: Value, end: Value, from: boolean, to: boolean): Iterable<Value> | null {
  if (isNumber(start) && isNumber(end) && start.isInteger() && end.isInteger()) {
    const low = from ? start : start.plus(1);
    const high = to ? end : end.minus(1);
    return start.gt(end) ? null : low.gt(high) ? [] : steps(low, high);
  }
  if (!isDate(start) || !isDate(end)) return null;
  const low = epochDays(start) + (from ? 0 : 1);
  const high = epochDays(end) - (to ? 0 : 1);
  if (epochDays(start) > epochDays(end)) return null;
  return low > high ? [] : days(low, high);
}

/** From one integer or date to another, up or down. */
function steps(start: Value, end: Value): Iterable<Value> | null {
  if (isDate(start) && isDate(end)) return days(epochDays(start), epochDays(end));
  if (!isNumber(start) || !isNumber(end) || !start.isInteger() || !end.isInteger()) return null;
  const low = start.toNumber();
  const high = end.toNumber();
  return Number.isSafeInteger(low) && Number.isSafeInteger(high) ? counted(low, high, number) : null;
}

function days(low: number, high: number): Iterable<Value> {
  return counted(low, high, dateOfEpochDays);
}

function* counted(from: number, to: number, make: (at: number) => Value): Generator<Value> {
  const step = from <= to ? 1 : -1;
  for (let at = from; step * (to - at) >= 0; at += step) yield make(at);
}

export function compileFor(node: NodeOf<'for'>): Code {
  const walk = compileIterators(node.iterators, node.body);
  const body = compile(node.body);
  const usesPartial = mentions(node.body, 'partial');
  return (scopes) => {
    const results: Value[] = [];
    const done = walk(scopes, (inner) => {
      if (usesPartial) spend(scopes.run, results.length);
      results.push(body(usesPartial ? bind(inner, 'partial', [...results]) : inner));
      checkSize(results.length);
      return true;
    });
    return done ? results : null;
  };
}

/** `some`: true when one holds; `every`: false when one fails; unknown where that depends on what is unknown. */
export function compileQuantified(node: NodeOf<'quantified'>): Code {
  const walk = compileIterators(node.iterators, node.satisfies);
  const condition = compile(node.satisfies);
  const decisive = node.quantifier === 'some';
  return (scopes) => {
    let result: boolean | null = !decisive;
    const done = walk(scopes, (inner) => {
      const outcome = condition(inner);
      if (outcome === decisive) {
        result = decisive;
        return false;
      }
      if (typeof outcome !== 'boolean') result = null;
      return true;
    });
    return done || result === decisive ? result : null;
  };
}
