import type { BacktestResult } from '../../design/index.ts';
import { backtestTable, effectsTable } from '../package-tables.ts';
import { cellText } from '../table.ts';
import { reportTexts } from '../texts.ts';
import type { FigureContext } from './context.ts';
import type { PageFigure } from './figure.tsx';

/** What was simulated beside what happened, and what the assumptions do to it. */
export function backtestFigures(
  { text, language }: Pick<FigureContext, 'text' | 'language'>,
  backtest: BacktestResult,
): readonly PageFigure[] {
  const { id, title, outcomes } = backtest;
  const near = outcomes.filter((row) => row.deviation !== null && Math.abs(row.deviation) <= 0.2).length;
  // Without a tolerance for each outcome, how many keep it says nothing of the whole.
  const isClaimed = outcomes.every((row) => row.within !== undefined);
  const within = outcomes.filter((row) => row.within === true).length;
  const counts = { title: text(title), count: near, within, all: outcomes.length };
  const farthest = outcomes
    .filter((row) => row.deviation !== null)
    .toSorted((a, b) => Math.abs(b.deviation!) - Math.abs(a.deviation!))[0];
  return [
    {
      id: `backtest-${id}`,
      title: text(isClaimed ? reportTexts.backtestMargin : reportTexts.backtestChart, counts),
      subtitle: text(reportTexts.backtestSubtitle),
      table: backtestTable(backtest),
      sources: [...new Set(outcomes.map((row) => row.source))],
      ...(farthest === undefined
        ? {}
        : {
            note: text(reportTexts.backtestFarthest, {
              outcome: text(farthest.title),
              deviation: cellText(farthest.deviation, 'change', language),
            }),
          }),
    },
    {
      id: `backtest-${id}-assumptions`,
      title: text(reportTexts.effectsTitle),
      table: effectsTable(backtest),
    },
  ];
}
