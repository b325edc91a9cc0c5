import { formatValue, kindOf, type ContextValue, type Value } from '../../../feel/index.ts';
import { checkSize, enter, mentions, spend } from '../../../feel/internal.ts';
import { bindTo, nothing, type Code, type Frame } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

/** What is iterated over: a list, or one value as list of one; null gives nothing to iterate. */
function itemsOf(value: Value): readonly Value[] | null {
  if (value === null) return null;
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}

export function compileFilter(boxed: BoxedOf<'filter'>, compiling: Compiling): Code {
  const of = compiling.compile(boxed.of, deeper(compiling, 'in'));
  const condition = compiling.compile(boxed.condition, deeper(compiling, 'match'));
  return (frame) => {
    const items = itemsOf(of(frame));
    if (items === null) return [];
    const kept: Value[] = [];
    for (const item of items) {
      spend(frame.scopes.run, 1);
      const outcome = condition(withItem(frame, item));
      if (outcome === true) kept.push(item);
      else if (outcome !== false && outcome !== null) {
        return nothing(frame.run, 'DMN-CONDITION', compiling.path, { found: formatValue(outcome) });
      }
    }
    return kept;
  };
}

function withItem(frame: Frame, item: Value): Frame {
  const inner = bindTo(frame, 'item', item);
  if (kindOf(item) !== 'context') return inner;
  return { run: frame.run, scopes: enter(inner.scopes, (item as ContextValue).entries) };
}

export function compileFor(boxed: BoxedOf<'for'>, compiling: Compiling): Code {
  const of = compiling.compile(boxed.in, deeper(compiling, 'in'));
  const body = compiling.compile(boxed.body, deeper(compiling, 'return'));
  const usesPartial = mentions(boxed.body, 'partial');
  return (frame) => {
    const items = itemsOf(of(frame));
    if (items === null) return null;
    const results: Value[] = [];
    for (const item of items) {
      spend(frame.scopes.run, usesPartial ? 1 + results.length : 1);
      const inner = bindTo(frame, boxed.variable, item);
      results.push(body(usesPartial ? bindTo(inner, 'partial', [...results]) : inner));
      checkSize(results.length);
    }
    return results;
  };
}

/** Three-valued, as some and every of FEEL; a result that is no truth value makes the whole null. */
export function compileQuantified(boxed: BoxedOf<'quantified'>, compiling: Compiling): Code {
  const of = compiling.compile(boxed.in, deeper(compiling, 'in'));
  const satisfies = compiling.compile(boxed.satisfies, deeper(compiling, 'satisfies'));
  const decisive = boxed.quantifier === 'some';
  return (frame) => {
    const items = itemsOf(of(frame));
    if (items === null) return null;
    const outcomes = items.map((item) => {
      spend(frame.scopes.run, 1);
      return satisfies(bindTo(frame, boxed.variable, item));
    });
    const wrong = outcomes.find((outcome) => outcome !== null && typeof outcome !== 'boolean');
    if (wrong !== undefined)
      return nothing(frame.run, 'DMN-CONDITION', compiling.path, { found: formatValue(wrong) });
    if (outcomes.includes(decisive)) return decisive;
    return outcomes.includes(null) ? null : !decisive;
  };
}
