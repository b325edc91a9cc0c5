import { success, type Result } from '../../base/index.ts';
import { compileKernel, type Criterion } from '../../dmn/index.ts';
import { decideTable, type Threads } from '../../engine/index.ts';
import type { Pattern } from '../criteria.ts';
import type { QuickQuestion } from './quick-decide.ts';
import type { Given } from './score.ts';

/** The criteria of a measure, and which of them hold for every unit. */
export interface UnitPatterns {
  readonly criteria: readonly Criterion[];
  readonly list: readonly Pattern[];
  /** The place of each unit's pattern in the list. */
  readonly of: Uint32Array;
}

/** Decides which criteria hold for every unit: patterns are few, whatever the number of units. */
export async function findPatterns(
  threads: Threads,
  { measure, source, table, compile = compileKernel }: QuickQuestion,
  given: Given,
): Promise<Result<UnitPatterns>> {
  const { entitlement } = measure.decision;
  const options = { decisions: [entitlement], components: { [entitlement]: ['entitled'] } };
  const kernel = await compile(measure.model, source.source.inputs, {
    ...options,
    table: entitlement,
    bits: true,
  });
  if (!kernel.ok) return kernel;
  const outputs = await decideTable(threads, kernel.value, table);
  if (!outputs.ok) return outputs;
  const words = outputs.value.filter(
    (_, at) => kernel.value.outputs[at]!.storage === 'bits',
  ) as readonly Uint32Array[];
  return success({ criteria: kernel.value.criteria, ...listPatterns(words, given) });
}

/** A tree of the numbers that make a pattern: the right, the rule, then 32 criteria each. */
function listPatterns(words: readonly Uint32Array[], given: Given): Omit<UnitPatterns, 'criteria'> {
  const tree: Map<number, number>[] = [new Map()];
  const places = new Map<number, number>();
  const list: { -readonly [Key in keyof Pattern]: Pattern[Key] }[] = [];
  const counts: number[] = [];
  const of = new Uint32Array(given.rule.length);
  const follow = (node: number, value: number): number => {
    const found = tree[node]!.get(value);
    if (found !== undefined) return found;
    tree[node]!.set(value, tree.length);
    return tree.push(new Map()) - 1;
  };
  for (let at = 0; at < of.length; at += 1) {
    const entitled = given.entitled[at] === 1;
    let node = follow(follow(0, entitled ? 1 : 0), given.rule[at]!);
    for (const word of words) node = follow(node, word[at]!);
    let place = places.get(node);
    if (place === undefined) {
      place = list.length;
      places.set(node, place);
      const bits = words.reduce((sum, word, index) => sum | (BigInt(word[at]!) << BigInt(32 * index)), 0n);
      list.push({ rule: given.rule[at]!, bits, entitled, units: 0n });
      counts.push(0);
    }
    counts[place]! += 1;
    of[at] = place;
  }
  return { list: list.map((item, at) => ({ ...item, units: BigInt(counts[at]!) })), of };
}
