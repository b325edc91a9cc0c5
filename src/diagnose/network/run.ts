import { failure, success, type Result } from '../../base/index.ts';
import { checkRun } from './check-run.ts';
import { runDay, type State } from './day.ts';
import type { NetworkModel } from './model.ts';
import { standardOptions, type NetworkOptions } from './options.ts';
import type { NetworkShocks } from './shocks.ts';

/** Output and labour in million euro a day: the value of a sector on a day stands at day x sectors + sector. */
export interface NetworkPath {
  readonly days: number;
  readonly size: number;
  readonly output: Float64Array;
  readonly labour: Float64Array;
}

/**
 * Runs an economy through shocks, day by day: orders to fill stocks, output limited by labour, inputs and demand, deliveries in proportion
 * where demand cannot be met, stocks, hiring and firing (Pichler et al. 2022, JEDC 144, 104527; equations in the README). Deterministic:
 * sums run in the order of the sectors. NETWORK-... problems for options out of range and shocks of another size.
 * @example unwrap(runNetwork(model, calm(366, 2))).output.length // 732
 */
export function runNetwork(
  model: NetworkModel,
  shocks: NetworkShocks,
  options: NetworkOptions = standardOptions,
): Result<NetworkPath> {
  const problems = checkRun(model, shocks, options);
  if (problems.length > 0) return failure(...problems);
  const size = model.sectors.length;
  const state = startState(model, options);
  const inputCap = options.production.inputCap(model);
  const output = new Float64Array(shocks.days * size);
  const labour = new Float64Array(shocks.days * size);
  for (let day = 0; day < shocks.days; day += 1) {
    runDay(model, state, inputCap, shocks, day, options);
    output.set(state.output, day * size);
    labour.set(state.labour, day * size);
  }
  return success({ days: shocks.days, size, output, labour });
}

function startState(model: NetworkModel, { stockFactor }: NetworkOptions): State {
  const size = model.sectors.length;
  const vector = () => new Float64Array(size);
  const targets = new Float64Array(model.stocks.length);
  for (let buyer = 0; buyer < size; buyer += 1) {
    const factor = Math.max(stockFactor, 1 / model.stockDays[buyer]!);
    for (let cell = model.starts[buyer]!; cell < model.starts[buyer + 1]!; cell += 1)
      targets[cell] = model.stocks[cell]! * factor;
  }
  return {
    demand: model.output.slice(),
    labour: model.labour.slice(),
    output: vector(),
    caps: vector(),
    labourCaps: vector(),
    wanted: vector(),
    delivered: vector(),
    stocks: targets.slice(),
    targets,
    orders: new Float64Array(model.stocks.length),
    openBasket: vector(),
  };
}
