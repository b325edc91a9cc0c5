import { dayNumber } from './days.ts';
import type { Reading } from './reading.ts';
import type { ScenarioModel } from './scenario.ts';

/** Windows follow each other without overlap; each has its own name, safe as part of a column's name. */
export function checkWindows(reading: Reading, model: ScenarioModel): void {
  const seen = new Set<string>();
  let last: { readonly id: string; readonly to: string } | undefined;
  for (const [index, window] of model.windows.entries()) {
    const bad = (found: string): void =>
      reading.add('SCENARIO-WINDOW', `windows[${index}]`, { window: window.id, found });
    if (!/^[a-z][a-z0-9_]*$/.test(window.id)) bad('id: a-z, 0-9, _');
    if (seen.has(window.id)) bad(`2 x "${window.id}"`);
    seen.add(window.id);
    if (window.to < window.from) bad(`${window.from} > ${window.to}`);
    if (last !== undefined && window.from <= last.to) bad(`${window.from} <= ${last.to} ("${last.id}")`);
    last = window;
  }
  if (model.windows.length === 0) reading.wrong('windows', 'at least one window', []);
  if (model.firstWave.to < model.firstWave.from)
    reading.add('SCENARIO-WINDOW', 'firstWave', {
      window: 'firstWave',
      found: `${model.firstWave.from} > ${model.firstWave.to}`,
    });
}

/** Bands go from large to small loss, each loss in one band and each answer in one band. */
export function checkBands(reading: Reading, model: ScenarioModel): void {
  const answers = new Set<string>();
  for (const [index, band] of model.bands.entries()) {
    const bad = (found: string): void =>
      reading.add('SCENARIO-BAND', `bands[${index}]`, { band: band.id, found });
    const before = model.bands[index - 1];
    if (band.most < band.least) bad(`${band.least / 10_000} > ${band.most / 10_000}`);
    if (before !== undefined && band.most >= before.least)
      bad(`${band.most / 10_000} >= ${before.least / 10_000} ("${before.id}")`);
    for (const answer of band.answers) {
      if (answers.has(answer)) bad(`2 x "${answer}"`);
      answers.add(answer);
    }
    if (band.answers.length === 0) bad('answers: []');
  }
  if (model.bands.length === 0) reading.wrong('bands', 'at least one band', []);
}

/** How far a window may lie from the nearest wave: a wave then still speaks of its month. */
export const outsideMargin = 31;

/** Every window must come near a wave: holding the first or last wave for longer would be a guess. */
export function checkWaves(reading: Reading, model: ScenarioModel, waves: readonly string[]): void {
  const first = waves[0];
  const last = waves.at(-1);
  if (first === undefined || last === undefined) {
    reading.wrong('tables.distribution', 'a table with waves', 'no wave');
    return;
  }
  for (const [index, window] of model.windows.entries())
    if (
      dayNumber(window.to) < dayNumber(first) - outsideMargin ||
      dayNumber(window.from) > dayNumber(last) + outsideMargin
    )
      reading.add('SCENARIO-WINDOW-OUTSIDE', `windows[${index}]`, {
        window: window.id,
        from: window.from,
        to: window.to,
        first,
        last,
        margin: outsideMargin,
      });
}
