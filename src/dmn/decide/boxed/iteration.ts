import { formatValue, kindOf, type ContextValue, type Value } from '../../../feel/index.ts';
import { bindAll, nothing, type Code } from '../frame.ts';
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
      const fields = kindOf(item) === 'context' ? (item as ContextValue).entries : [];
      const outcome = condition(bindAll(frame, [['item', item], ...fields]));
      if (outcome === true) kept.push(item);
      else if (outcome !== false && outcome !== null) {
        return nothing(frame.run, 'DMN-CONDITION', compiling.path, { found: formatValue(outcome) });
      }
    }
    return kept;
  };
}

export function compileFor(boxed: BoxedOf<'for'>, compiling: Compiling): Code {
  const of = compiling.compile(boxed.in, deeper(compiling, 'in'));
  const body = compiling.compile(boxed.body, deeper(compiling, 'return'));
  return (frame) => {
    const items = itemsOf(of(frame));
    if (items === null) return null;
    const results: Value[] = [];
    for (const item of items) {
      results.push(
        body(
          bindAll(frame, [
            [boxed.variable, item],
            ['partial', [...results]],
          ]),
        ),
      );
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
    const outcomes = items.map((item) => satisfies(bindAll(frame, [[boxed.variable, item]])));
    const wrong = outcomes.find((outcome) => outcome !== null && typeof outcome !== 'boolean');
    if (wrong !== undefined)
      return nothing(frame.run, 'DMN-CONDITION', compiling.path, { found: formatValue(wrong) });
    if (outcomes.includes(decisive)) return decisive;
    return outcomes.includes(null) ? null : !decisive;
  };
}
