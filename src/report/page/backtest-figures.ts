import type { BacktestResult } from '../../design/index.ts';
import { backtestTable, effectsTable } from '../package-tables.ts';
import { reportTexts } from '../texts.ts';
import type { FigureContext } from './context.ts';
import type { PageFigure } from './figure.tsx';

/** What was simulated beside what happened, and what the assumptions do to it. */
export function backtestFigures(
  { text }: Pick<FigureContext, 'text'>,
  backtest: BacktestResult,
): readonly PageFigure[] {
  const { id, title, outcomes } = backtest;
  const near = outcomes.filter((row) => row.deviation !== null && Math.abs(row.deviation) <= 0.2).length;
  return [
    {
      id: `backtest-${id}`,
      title: text(reportTexts.backtestChart, { title: text(title), count: near, all: outcomes.length }),
      subtitle: text(reportTexts.backtestSubtitle),
      table: backtestTable(backtest),
      sources: [...new Set(outcomes.map((row) => row.source))],
    },
    {
      id: `backtest-${id}-assumptions`,
      title: text(reportTexts.effectsTitle),
      table: effectsTable(backtest),
    },
  ];
}
