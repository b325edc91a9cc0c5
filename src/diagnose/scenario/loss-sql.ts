import { boundColumn } from './cells.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel, Window } from './scenario.ts';

/** A cell's ranks in a window from a place in the cell (0 .. `rankRange`): integer arithmetic throughout. */
export function rankOf(place: string, window: Window): string {
  return `(${columnOf('start', window)} + (${place} * ${columnOf('width', window)}) // 1000000000)`;
}

/**
 * The loss in ten-thousandths of turnover at a rank: the inverse of the sector's distribution over the bands, even inside a band, the largest
 * loss at rank 0.
 */
export function lossOf(model: ScenarioModel, rank: string, window: Window): string {
  const cases = model.bands.map((band, at) => {
    const upper = boundColumn(at, window);
    const lower = at === 0 ? '0' : boundColumn(at - 1, window);
    const steps = band.most - band.least + 1;
    const value =
      steps === 1
        ? `${band.most}`
        : `${band.most} - ((${rank} - ${lower}) * ${steps}) // (${upper} - ${lower})`;
    return at === model.bands.length - 1 ? `ELSE ${value}` : `WHEN ${rank} < ${upper} THEN ${value}`;
  });
  return model.bands.length === 1 ? cases[0]!.replace('ELSE ', '') : `CASE ${cases.join(' ')} END`;
}
