import type { Formula, Printer } from '../../feel/internal.ts';
import { representationOf } from '../../feel/internal.ts';
import type { Program } from '../exact/program.ts';
import { bitWords } from './bit-words.ts';
import type { Kernel } from './kernel.ts';
import type { Lookups } from './lookups.ts';
import { momentsInRange, openColumns } from './read-source.ts';

const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** The first outcome that is a number: what the histogram adds up. */
function summed(
  program: Program,
): readonly [formula: Formula, about: NonNullable<Kernel['sum']>] | undefined {
  for (const [column, formula] of program.outputs) {
    if (column.kind !== 'outcome' || column.type !== 'number' || column.constant !== undefined) continue;
    if (representationOf(formula) !== 'number') continue;
    const most = [formula.low, formula.high].map(magnitude).reduce((a, b) => (a > b ? a : b));
    return [formula, { decision: column.decision, scale: column.scale ?? 0, most }];
  }
  return undefined;
}

/**
 * The function `count(columns, groups, from, to)`: a histogram over (group, rule, bits) in one pass, without writing a row.
 * Patterns are few: a hash table with open addressing holds them, and grows where they are not.
 */
export function countFunction(
  printer: Printer,
  program: Program,
  steps: readonly string[],
  lookups: Lookups,
): { readonly source: string; readonly sum: Kernel['sum'] } {
  const of = (kind: 'rule' | 'bits') => program.outputs.find(([column]) => column.kind === kind)?.[1];
  const [rule, bits] = [of('rule'), of('bits')];
  const sum = summed(program);
  const words = bits === undefined ? [] : bitWords(printer, bits);
  const number = rule === undefined ? '0' : printer.value(rule);
  const value = sum === undefined ? '0' : printer.value(sum[0]);
  const source = `function count(columns, groups, from, to) {
  ${openColumns(program.inputs).join('\n  ')}
  ${lookups.statements.join('\n  ')}
  let size = 4096;
  let used = 0;
  let keys = new Int32Array(size * 4);
  let rows = new Float64Array(size);
  let sums = new Float64Array(size);
  const find = (group, rule, low, high) => {
    let slot = (Math.imul(group, 73856093) ^ Math.imul(rule, 19349663) ^ Math.imul(low, 83492791) ^ Math.imul(high, 40503)) & (size - 1);
    for (;;) {
      if (rows[slot] === 0) break;
      const key = slot * 4;
      if (keys[key] === group && keys[key + 1] === rule && keys[key + 2] === low && keys[key + 3] === high) return slot;
      slot = (slot + 1) & (size - 1);
    }
    const key = slot * 4;
    keys[key] = group; keys[key + 1] = rule; keys[key + 2] = low; keys[key + 3] = high;
    used += 1;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldRows, oldSums] = [keys, rows, sums];
    size *= 4;
    used = 0;
    keys = new Int32Array(size * 4);
    rows = new Float64Array(size);
    sums = new Float64Array(size);
    for (let at = 0; at < oldRows.length; at += 1) {
      if (oldRows[at] === 0) continue;
      const slot = find(oldKeys[at * 4], oldKeys[at * 4 + 1], oldKeys[at * 4 + 2], oldKeys[at * 4 + 3]);
      rows[slot] = oldRows[at];
      sums[slot] = oldSums[at];
    }
  };
  for (let at = from; at < to; at += 1) {
    ${steps.join('\n    ')}
    const slot = find(groups[at], ${number}, ${words[0] ?? '0'} | 0, ${words[1] ?? '0'} | 0);
    const value = ${value};
    rows[slot] += 1;
    if (value === value) sums[slot] += value;
    if (used * 2 > size) grow();
    ${momentsInRange(program).join('')}
  }
  const found = [];
  for (let at = 0; at < size; at += 1)
    if (rows[at] > 0) found.push([keys[at * 4], keys[at * 4 + 1], keys[at * 4 + 2] >>> 0, keys[at * 4 + 3] >>> 0, rows[at], sums[at] + 0]);
  return { refused: null, tallies: found };
}`;
  return { source, sum: sum?.[1] };
}
