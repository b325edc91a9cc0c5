import { columnOf } from './names.ts';
import type { ScenarioModel } from './scenario.ts';

export function needRelation(model: ScenarioModel): string {
  const general = `(${String(model.parameters.get('need-general-fixed-cost-share')!.value)}::DECIMAL(5,4)*10000)::BIGINT`;
  const owner = `(${String(model.parameters.get('need-owner-share')!.value)}::DECIMAL(5,4)*10000)::BIGINT`;
  const own = `(fixed_cost_share*10000)::BIGINT`;
  const round = (share: string, w: { id: string }): string =>
    `(greatest(${columnOf('turnover_loss_cents', w)}, 0) * (${share}) + 5000) // 10000`;
  return `(SELECT *, ${model.windows
    .map(
      (w) =>
        `${round(`least(${own}, ${general})`, w)} AS ${columnOf('need_low_cents', w)}, ${round(own, w)} AS ${columnOf('need_cents', w)}, ${round(`greatest(${own}, ${general}) + ${owner}`, w)} AS ${columnOf('need_high_cents', w)}`,
    )
    .join(', ')}, start_date >= DATE '2017-01-01' OR equity_cents >= 0 AS healthy_before FROM diagnose_loss)`;
}
