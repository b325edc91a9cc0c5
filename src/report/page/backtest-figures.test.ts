import { expect, test } from 'vitest';
import { fillText, languages, sameText } from '../../base/index.ts';
import type { BacktestResult } from '../../design/index.ts';
import { backtestFigures } from './backtest-figures.ts';

type Row = BacktestResult['outcomes'][number];

/** Two outcomes of the hinderpremie, October 2020: what was simulated beside what was published. */
const paid: Row = {
  id: 'paid',
  title: sameText('Forfaits'),
  unit: 'euro',
  figure: 'amount',
  simulated: '342148000',
  actual: '442000000',
  deviation: -0.2259,
  tolerance: 0.25,
  within: true,
  source: 'outcome',
  confidence: 'medium',
};
const asked: Row = {
  ...paid,
  id: 'asked',
  title: sameText('Aanvragen'),
  simulated: '67046',
  actual: '132345',
  deviation: -0.4934,
  tolerance: 0.35,
  within: false,
};

function figure(outcomes: readonly Row[], language: (typeof languages)[number] = 'nl') {
  const backtest: BacktestResult = {
    id: 'b',
    measure: 'm',
    title: sameText('Oktober'),
    outcomes,
    assumptions: [],
  };
  const text = (words: Parameters<typeof fillText>[0] | string, parameters = {}) =>
    typeof words === 'string' ? words : fillText(words, language, parameters);
  return backtestFigures({ text, language }, backtest)[0]!;
}

test('the title counts what is within the tolerance claimed, the note names what is farthest off', () => {
  const { title, note } = figure([paid, asked]);
  expect(title).toBe(
    'Oktober: 1 van de 2 uitkomsten liggen binnen de vooraf opgegeven marge, 0 binnen 20 % van wat gebeurde',
  );
  expect(note).toBe('Het verst ernaast: Aanvragen, −49,3\u00A0%.');
});

test('where a tolerance is not claimed, or nothing is known to deviate, nothing is said of it', () => {
  const { tolerance, within, ...unclaimed } = { ...paid, deviation: null };
  expect([tolerance, within]).toEqual([0.25, true]);
  const { title, note } = figure([unclaimed]);
  expect(title).toBe('Oktober: 0 van de 1 uitkomsten liggen binnen 20 % van wat gebeurde');
  expect(note).toBeUndefined();
});

test.each(languages)('every word is filled in, in %s', (language) => {
  const { title, note } = figure([paid, asked], language);
  expect(`${title} ${note}`).not.toMatch(/[{}]/);
});
