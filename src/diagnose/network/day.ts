import type { NetworkModel } from './model.ts';
import type { NetworkOptions } from './options.ts';
import type { InputCap } from './production.ts';
import type { NetworkShocks } from './shocks.ts';

/** What changes from day to day, in million euro a day; made once, written in place. By sector, and by cell of the model where it says so. */
export interface State {
  /** What was asked yesterday. */
  readonly demand: Float64Array;
  readonly labour: Float64Array;
  readonly output: Float64Array;
  /** Output that inputs and labour allow. */
  readonly caps: Float64Array;
  readonly labourCaps: Float64Array;
  /** What is asked today. */
  readonly wanted: Float64Array;
  /** Share of every order that is met. */
  readonly delivered: Float64Array;
  /** By cell, like what buyers want to hold and what they order. */
  readonly stocks: Float64Array;
  readonly targets: Float64Array;
  readonly orders: Float64Array;
  /** Share of the basket of households that is not hit. */
  readonly openBasket: Float64Array;
}

/** Moves an economy by one day: the steps of the README in their order. */
export function runDay(
  model: NetworkModel,
  state: State,
  inputCap: InputCap,
  shocks: NetworkShocks,
  day: number,
  options: NetworkOptions,
): void {
  capByLabour(model, state);
  inputCap(state.stocks, state.caps);
  finalDemand(model, state, shocks, day, options);
  placeOrders(model, state, options);
  produce(state);
  moveStocks(model, state);
  adjustLabour(model, state, shocks, day, options);
  state.demand.set(state.wanted);
}

/** A sector without labour is never short of it. */
function capByLabour(model: NetworkModel, { labour, labourCaps }: State): void {
  for (let sector = 0; sector < labour.length; sector += 1) {
    const before = model.labour[sector]!;
    labourCaps[sector] = before > 0 ? (model.output[sector]! * labour[sector]!) / before : Infinity;
  }
}

/** Households spend a part of what they can no longer buy, and what they have on top, on the rest of their basket. */
function finalDemand(
  model: NetworkModel,
  { wanted, openBasket }: State,
  shocks: NetworkShocks,
  day: number,
  { savedShare, shockFactor }: NetworkOptions,
): void {
  const size = wanted.length;
  let total = 0;
  for (let sector = 0; sector < size; sector += 1) total += model.households[sector]!;
  let open = 0;
  for (let sector = 0; sector < size; sector += 1) {
    const shock = Math.min(1, shockFactor * shocks.households[day * size + sector]!);
    openBasket[sector] = total > 0 ? ((1 - shock) * model.households[sector]!) / total : 0;
    open += openBasket[sector]!;
  }
  const spent = (1 - savedShare * (1 - open)) * total + shocks.spending[day]!;
  for (let sector = 0; sector < size; sector += 1) {
    const shock = Math.min(1, shockFactor * shocks.other[day * size + sector]!);
    const households = open > 0 ? (spent * openBasket[sector]!) / open : 0;
    wanted[sector] = households + (1 - shock) * model.other[sector]!;
  }
}

/** Every buyer orders what yesterday's demand uses up, and a part of the hole in its stocks; one with too much orders nothing. */
function placeOrders(model: NetworkModel, state: State, { restockDays }: NetworkOptions): void {
  const { starts, suppliers, coefficients } = model;
  const { demand, wanted, stocks, targets, orders } = state;
  for (let buyer = 0; buyer < demand.length; buyer += 1) {
    const size = demand[buyer]!;
    const end = starts[buyer + 1]!;
    for (let cell = starts[buyer]!; cell < end; cell += 1) {
      const asked = coefficients[cell]! * size + (targets[cell]! - stocks[cell]!) / restockDays;
      const order = asked > 0 ? asked : 0;
      orders[cell] = order;
      const supplier = suppliers[cell]!;
      wanted[supplier] = wanted[supplier]! + order;
    }
  }
}

/** Output is the least of labour, inputs and demand; where it falls short every customer gets the same part of its order. */
function produce({ output, caps, labourCaps, wanted, delivered }: State): void {
  for (let sector = 0; sector < output.length; sector += 1) {
    const asked = wanted[sector]!;
    const made = Math.min(labourCaps[sector]!, caps[sector]!, asked);
    output[sector] = made;
    delivered[sector] = asked > 0 ? Math.min(1, made / asked) : 1;
  }
}

function moveStocks({ starts, suppliers, coefficients }: NetworkModel, state: State): void {
  const { output, stocks, orders, delivered } = state;
  for (let buyer = 0; buyer < output.length; buyer += 1) {
    const made = output[buyer]!;
    const end = starts[buyer + 1]!;
    for (let cell = starts[buyer]!; cell < end; cell += 1) {
      const stock = stocks[cell]! + orders[cell]! * delivered[suppliers[cell]!]! - coefficients[cell]! * made;
      stocks[cell] = stock > 0 ? stock : 0;
    }
  }
}

/**
 * Towards the labour that inputs and demand ask for, never above what the shock leaves. Of the labour that is not asked for, support keeps
 * its share on the payroll; it never makes a sector hire.
 */
function adjustLabour(
  model: NetworkModel,
  { labour, labourCaps, caps, wanted }: State,
  shocks: NetworkShocks,
  day: number,
  { hireDays, fireDays, shockFactor }: NetworkOptions,
): void {
  const size = labour.length;
  for (let sector = 0; sector < size; sector += 1) {
    const before = model.labour[sector]!;
    if (before === 0 || model.output[sector] === 0) continue;
    const at = day * size + sector;
    const now = labour[sector]!;
    const most = (1 - Math.min(1, shockFactor * shocks.labour[at]!)) * before;
    const goal = Math.min(caps[sector]!, wanted[sector]!) - labourCaps[sector]!;
    const change = (before / model.output[sector]!) * goal;
    const idle = Math.max(0, most - now - change);
    const step = change > 0 ? change / hireDays : Math.min(0, change + shocks.kept[at]! * idle) / fireDays;
    labour[sector] = Math.min(now + step, most);
  }
}
