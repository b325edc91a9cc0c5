/**
 * A vector by sector per unit of output; zero for a sector without output, so that 0/0 never spreads.
 * @example perOutput(Float64Array.of(2, 0), Float64Array.of(4, 0)) // [0.5, 0]
 */
export function perOutput(values: Float64Array, output: Float64Array): Float64Array {
  return values.map((value, at) => (output[at]! > 0 ? value / output[at]! : 0));
}

/**
 * Input coefficients: cell `[i * n + j]` is what sector j buys of sector i per unit of its own output.
 * @example inputCoefficients(Float64Array.of(150, 500, 200, 100), Float64Array.of(1000, 2000)) // [0.15, 0.25, 0.2, 0.05]
 */
export function inputCoefficients(flows: Float64Array, output: Float64Array): Float64Array {
  const n = output.length;
  return flows.map((flow, at) => (output[at % n]! > 0 ? flow / output[at % n]! : 0));
}

/** Output coefficients (Ghosh): cell `[i * n + j]` is the share of the output of sector i that goes to sector j. */
export function outputCoefficients(flows: Float64Array, output: Float64Array): Float64Array {
  const n = output.length;
  return flows.map((flow, at) => {
    const supplier = output[Math.floor(at / n)]!;
    return supplier > 0 ? flow / supplier : 0;
  });
}
