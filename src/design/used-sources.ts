import type { Confidence, Measure, Pack } from '../pack/index.ts';
import type { ControlTotal, StatedAssumption, UsedSource } from './assessment.ts';
import type { Simulation } from './simulate.ts';

interface Use {
  readonly source: string;
  readonly by: string;
  readonly confidence?: Confidence | undefined;
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

/** Every source that a shown number rests on, in the order of the pack, with what rests on it and the least confidence. */
export function usedSources(
  pack: Pick<Pack, 'sources' | 'tables' | 'ceilings' | 'backtests'>,
  simulations: readonly Simulation[],
  controlTotals: readonly ControlTotal[],
  assumptions: readonly StatedAssumption[],
): readonly UsedSource[] {
  const ids = new Set(simulations.map((item) => item.measure.id));
  const uses: readonly Use[] = [
    ...pack.tables.flatMap((table) => table.sources.map((source) => ({ source, by: `table ${table.name}` }))),
    ...controlTotals.map(({ source }) => ({ source, by: 'population' })),
    ...assumptions.flatMap(({ about, source, confidence }) =>
      source === undefined || ids.has(about) ? [] : [{ source, by: about, confidence }],
    ),
    ...simulations.flatMap(measureUses),
    ...pack.ceilings.map(({ id, source }) => ({ source, by: `ceiling ${id}` })),
    ...pack.backtests
      .filter((item) => ids.has(item.measure))
      .flatMap((item) =>
        item.outcomes.map(({ source, confidence }) => ({ source, by: `backtest ${item.id}`, confidence })),
      ),
  ];
  return pack.sources.flatMap((source) => {
    const own = uses.filter((use) => use.source === source.id);
    if (own.length === 0) return [];
    const least = ranks.find((rank) => own.some((use) => use.confidence === rank));
    const usedBy = [...new Set(own.map((use) => use.by))].sort();
    return [{ ...source, usedBy, ...(least === undefined ? {} : { confidence: least }) }];
  });
}

function measureUses({ measure, parameters }: Simulation): readonly Use[] {
  const by = `measure ${measure.id}`;
  return [
    ...measure.legal.map(({ source }) => ({ source, by })),
    ...parameters.map(({ source, confidence }) => ({ source, by, confidence })),
    { source: measure.takeUp.source, by, confidence: measure.takeUp.confidence },
    ...(measure.budget === undefined
      ? []
      : [{ source: measure.budget.source, by, confidence: measure.budget.confidence }]),
  ];
}

/** What a measure assumes about those who apply, as one of the assumptions of the whole. */
export function takeUpAssumption(measure: Measure): StatedAssumption {
  const { low, central, high, source, confidence } = measure.takeUp;
  return {
    about: measure.id,
    key: 'take-up',
    title: {
      nl: 'Deel van de rechthebbenden dat aanvraagt (laag, midden, hoog)',
      en: 'Share of those entitled who apply (low, central, high)',
      fr: 'Part des ayants droit qui font une demande (bas, central, haut)',
    },
    value: [low, central, high].map((share) => share.toFixed()).join('; '),
    source,
    confidence,
  };
}
