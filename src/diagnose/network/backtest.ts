/** A level of a month that was observed: `month` as `2020-04`. */
export interface ObservedMonth {
  readonly month: string;
  readonly level: number;
}

/**
 * Mean of the absolute distances between simulated and observed levels over the months that both have; undefined when there is none.
 * The shocks come from the same months as what is observed: an error in sample, no measure of how well the model foresees.
 * @example meanAbsoluteError(['2020-04'], [0.67], [{ month: '2020-04', level: 0.66 }]) // 0.01
 */
export function meanAbsoluteError(
  months: readonly string[],
  simulated: ArrayLike<number>,
  observed: readonly ObservedMonth[],
): number | undefined {
  const distances = observed.flatMap(({ month, level }) => {
    const at = months.indexOf(month);
    return at < 0 ? [] : [Math.abs(simulated[at]! - level)];
  });
  return distances.length === 0
    ? undefined
    : distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
