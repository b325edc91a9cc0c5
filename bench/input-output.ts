import { unwrap } from '../src/base/index.ts';
import {
  denseMap,
  leontief,
  multipliersOf,
  powerSeries,
  type Leontief,
} from '../src/diagnose/input-output/index.ts';
import { seconds, type Bench } from './measure.ts';

/** Input coefficients of an economy in which half of output is domestic inputs, every cell filled: the dense worst case. */
function economy(size: number): Float64Array {
  const cells = new Float64Array(size * size);
  let state = 1;
  for (let at = 0; at < cells.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    cells[at] = state / 2 ** 32 / size;
  }
  return cells;
}

/** Demand shifted in one sector, its output and what it carries of one row: one scenario on kept factors. */
function scenario(system: Leontief): Float64Array {
  const demand = new Float64Array(system.size).fill(1);
  demand[0] = 2;
  const row = new Float64Array(system.size).fill(0.5);
  return system.solve(demand).map((value, at) => value * row[at]!);
}

/** Input-output systems at the sizes in use: Belgium, an interregional table, EXIOBASE. */
export const inputOutputBench: Bench = {
  name: 'input-output',
  run: async () => {
    const [belgium, regions] = [64, 399].map((size) => economy(size));
    const [small, middle] = [unwrap(leontief(belgium!)), unwrap(leontief(regions!))];
    const large = denseMap(economy(7987));
    const demand = new Float64Array(large.size).fill(1);
    const row = new Float64Array(399).fill(0.5);
    const ms = async (work: () => unknown) => 1000 * (await seconds(work));
    return [
      {
        name: 'type I scenario, 64 sectors, factorised anew',
        value: await ms(() => scenario(unwrap(leontief(belgium!)))),
        unit: 'ms',
        target: 5,
      },
      {
        name: 'type I scenario, 64 sectors, kept factors',
        value: await ms(() => scenario(small)),
        unit: 'ms',
      },
      {
        name: 'type I scenario, 399 sectors, kept factors',
        value: await ms(() => scenario(middle)),
        unit: 'ms',
        target: 50,
      },
      {
        name: 'factorisation and multipliers, 399 sectors',
        value: await ms(() => multipliersOf({ leontief: unwrap(leontief(regions!)) }, row)),
        unit: 'ms',
      },
      {
        name: 'type I scenario, 7,987 sectors, power series',
        value: await seconds(() => unwrap(powerSeries(large, demand)), 1),
        unit: 's',
        target: 8,
      },
    ];
  },
};
