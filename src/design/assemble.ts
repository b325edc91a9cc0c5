import type { Engine } from '../engine/index.ts';
import type { Pack, Scenario } from '../pack/index.ts';
import type { Assessment, ScenarioSummary, StatedAssumption } from './assessment.ts';
import { isDecidable, measuresOf } from './run.ts';
import { caveats, syntheticNote } from './caveats.ts';
import { integer, whole } from './exact.ts';
import type { Simulation } from './simulate.ts';
import type { Prepared } from './steps.ts';
import { takeUpAssumption, usedSources } from './used-sources.ts';

export type Parts = Pick<
  Assessment,
  'measures' | 'package' | 'cumulation' | 'variants' | 'frontier' | 'backtests'
>;

/** Puts the whole result together: parts already computed, and what they rest on. */
export async function assemble(
  engine: Engine,
  pack: Pack,
  prepared: Prepared,
  simulations: readonly Simulation[],
  parts: Parts,
  version: string,
): Promise<Assessment> {
  const { population, scenario, context } = prepared;
  const assumptions: readonly StatedAssumption[] = [
    ...population.assumptions.map((item) => ({ about: 'population', ...item })),
    ...scenario.assumptions.map((item) => ({ about: 'scenario', ...item })),
    ...context.measures.map(takeUpAssumption),
  ];
  const { id, title, region, currency, sha256, asOf } = pack;
  const leftOut = measuresOf(pack, 'enterprise').filter(
    (item) => !isDecidable(item, context.knownAt) && !context.measures.includes(item),
  );
  const active = pack.scenarios.find((item) => item.id === pack.scenario) ?? pack.scenarios[0];
  return {
    schema: 'relance/assessment/1',
    version,
    pack: { id, title, region, currency, sha256, asOf },
    asOf: context.knownAt,
    scenario: await scenarioSummary(engine, active),
    population: {
      units: population.units,
      region: population.region,
      seed: population.seed,
      synthetic: true,
      note: syntheticNote,
      groups: parts.package.scorecard.groups.map(({ dimension, rows }) => ({
        dimension,
        rows: rows.map(({ key, label, units }) => ({ key, label, units })),
      })),
    },
    ...parts,
    controlTotals: population.controlTotals,
    surveyFit: scenario.surveyFit,
    surveyAverages: scenario.surveyAverages,
    sources: usedSources(pack, simulations, population.controlTotals, assumptions),
    assumptions,
    caveats: caveats(leftOut, context.knownAt),
  };
}

async function scenarioSummary(engine: Engine, scenario: Scenario | undefined): Promise<ScenarioSummary> {
  const [row] =
    await engine.rows(`SELECT count(*) FILTER (closed) AS closed, count(*) FILTER (need_cents > 0) AS hit,
      count(*) FILTER (healthy_before) AS healthy, count(*) FILTER (need_cents > 0 AND healthy_before) AS hh,
      coalesce(sum(greatest(turnover_loss_cents, 0)), 0)::HUGEINT AS loss,
      coalesce(sum(need_low_cents), 0)::HUGEINT AS low, coalesce(sum(need_cents), 0)::HUGEINT AS central,
      coalesce(sum(need_high_cents), 0)::HUGEINT AS high FROM exposure`);
  const get = (name: string) => whole(integer(row?.[name]));
  return {
    id: scenario?.id ?? '',
    title: scenario?.title ?? { nl: '', en: '', fr: '' },
    windows: scenario?.windows ?? [],
    closed: get('closed'),
    hit: get('hit'),
    healthyBefore: get('healthy'),
    hitHealthy: get('hh'),
    lossCents: get('loss'),
    need: { low: get('low'), central: get('central'), high: get('high') },
  };
}
