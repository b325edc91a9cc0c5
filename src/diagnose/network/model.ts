import { failure, success, type Result } from '../../base/index.ts';
import { checkInputs, checkWarnings } from './check-inputs.ts';
import { noise, type NetworkInputs } from './inputs.ts';

/**
 * A checked economy, money in million euro a day. Only cells with a flow are kept: those of buyer j lie from `starts[j]` to
 * `starts[j + 1]`, suppliers ascending.
 */
export interface NetworkModel {
  readonly sectors: readonly string[];
  readonly households: Float64Array;
  readonly other: Float64Array;
  readonly output: Float64Array;
  readonly labour: Float64Array;
  readonly starts: Int32Array;
  readonly suppliers: Int32Array;
  readonly flows: Float64Array;
  /** Input for one unit of output of the buyer. */
  readonly coefficients: Float64Array;
  /** Stock that the buyer wants to hold, at its stock days. */
  readonly stocks: Float64Array;
  readonly stockDays: Float64Array;
  readonly criticality: Float64Array;
}

/** A table counts amounts a year; the network runs by day. */
export const daysPerYear = 365;

/**
 * Checks an economy and brings it into the form that runs: money a day, cells with a flow only. NETWORK-... problems name sector
 * and finding; a sector without inputs or labour is a warning. After Pichler et al. (2022), Journal of Economic Dynamics and
 * Control 144, 104527, section 3.
 * @example unwrap(networkModel(twoSectors())).sectors // ['farms', 'mills']
 */
export function networkModel(inputs: NetworkInputs): Result<NetworkModel> {
  const problems = checkInputs(inputs);
  if (problems.length > 0) return failure(...problems);
  const size = inputs.sectors.length;
  const columns = inputs.sectors.map((_, buyer) => suppliersOf(inputs, buyer));
  const starts = new Int32Array(size + 1);
  for (const [buyer, column] of columns.entries()) starts[buyer + 1] = starts[buyer]! + column.length;
  const cells = columns.flatMap((column, buyer) => column.map((supplier) => ({ supplier, buyer })));
  const perCell = (value: (supplier: number, buyer: number) => number): Float64Array =>
    Float64Array.from(cells, ({ supplier, buyer }) => value(supplier, buyer));
  const flow = (supplier: number, buyer: number) => inputs.flows[supplier * size + buyer]! / daysPerYear;
  const output = aDay(inputs.output);
  const model: NetworkModel = {
    sectors: inputs.sectors,
    households: aDay(inputs.households),
    other: aDay(inputs.sectors.map((_, supplier) => restOfRow(inputs, supplier))),
    output,
    labour: aDay(inputs.labour),
    starts,
    suppliers: Int32Array.from(cells, ({ supplier }) => supplier),
    flows: perCell(flow),
    coefficients: perCell((supplier, buyer) => flow(supplier, buyer) / output[buyer]!),
    stocks: perCell((supplier, buyer) => flow(supplier, buyer) * inputs.stockDays[buyer]!),
    stockDays: Float64Array.from(inputs.stockDays),
    criticality: perCell((supplier, buyer) => inputs.criticality[supplier * size + buyer]!),
  };
  return success(model, checkWarnings(inputs, columns));
}

function suppliersOf({ sectors, flows }: NetworkInputs, buyer: number): readonly number[] {
  return sectors.flatMap((_, supplier) =>
    flows[supplier * sectors.length + buyer]! > noise ? [supplier] : [],
  );
}

/** Other final demand with what rounding and noise leave of the row, so that a calm stays a calm. */
function restOfRow({ sectors, flows, households, output }: NetworkInputs, supplier: number): number {
  let rest = output[supplier]! - households[supplier]!;
  for (let buyer = 0; buyer < sectors.length; buyer += 1) {
    const flow = flows[supplier * sectors.length + buyer]!;
    if (flow > noise) rest -= flow;
  }
  return Math.max(0, rest);
}

function aDay(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => (Math.abs(value) < noise ? 0 : value / daysPerYear));
}
