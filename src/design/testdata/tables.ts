import { Decimal, sameText } from '../../base/index.ts';
import { literal, type Engine } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';

/** One unit of a small register for tests; what is not given is an ordinary small shop in Antwerp. */
export interface TestUnit {
  readonly undertaking?: number;
  readonly nace?: string;
  readonly a21?: string;
  readonly refnis?: string;
  readonly province?: string;
  readonly legalKind?: string;
  readonly sizeClass?: string;
  readonly employees?: number;
  readonly healthy?: boolean;
  readonly closed?: boolean;
  /** Cents in the window `march`; the window `april` has none unless given. */
  readonly need?: number;
  readonly needLow?: number;
  readonly needHigh?: number;
  readonly loss?: number;
  readonly aprilNeed?: number;
  readonly aprilLoss?: number;
  readonly reference?: number;
}

/** Makes `enterprise` and `exposure` with the columns that the design room reads, units numbered from 1. */
export async function makeTables(engine: Engine, units: readonly TestUnit[]): Promise<void> {
  const rows = units.map((unit, index) => {
    const need = unit.need ?? 0;
    const low = unit.needLow ?? need;
    const high = unit.needHigh ?? need;
    const loss = unit.loss ?? need;
    const april = unit.aprilNeed ?? 0;
    const aprilLoss = unit.aprilLoss ?? april;
    const text = [
      unit.nace ?? '47190',
      unit.a21 ?? 'G',
      unit.refnis ?? '11002',
      unit.province ?? '10000',
      unit.legalKind ?? 'company',
      unit.sizeClass ?? '0',
    ].map(literal);
    const numbers = [need, low, high, loss, april, aprilLoss, unit.reference ?? 10_000_000];
    return `(${[index + 1, unit.undertaking ?? index + 1, ...text, unit.employees ?? 0, unit.healthy ?? true, unit.closed ?? false, ...numbers].join(', ')})`;
  });
  await engine.run(`CREATE OR REPLACE TEMP TABLE test_unit AS SELECT * FROM (VALUES ${rows.join(', ')})
    u(unit_id, undertaking_id, nace, a21, refnis, province, legal_kind, size_class, employees, healthy, closed,
      need, low, high, loss, april, april_loss, reference)`);
  await engine.run(`CREATE OR REPLACE TABLE enterprise AS SELECT unit_id::BIGINT AS unit_id,
      undertaking_id::BIGINT AS undertaking_id, refnis, province, '02000' AS region, nace, a21,
      'Retail' AS survey_sector, legal_kind, size_class, employees::INTEGER AS employees,
      DATE '2015-01-01' AS start_date, employees::DECIMAL(10,2) AS fte FROM test_unit ORDER BY unit_id`);
  await engine.run(`CREATE OR REPLACE TABLE exposure AS SELECT unit_id::BIGINT AS unit_id, closed, need > 0 OR april > 0 AS hit,
      healthy AS healthy_before,
      low::BIGINT AS need_low_cents_march, need::BIGINT AS need_cents_march, high::BIGINT AS need_high_cents_march,
      loss::BIGINT AS turnover_loss_cents_march, reference::BIGINT AS turnover_reference_cents_march,
      april::BIGINT AS need_low_cents_april, april::BIGINT AS need_cents_april, april::BIGINT AS need_high_cents_april,
      april_loss::BIGINT AS turnover_loss_cents_april, reference::BIGINT AS turnover_reference_cents_april,
      (low + april)::BIGINT AS need_low_cents, (need + april)::BIGINT AS need_cents, (high + april)::BIGINT AS need_high_cents,
      (loss + april_loss)::BIGINT AS turnover_loss_cents, (2 * reference)::BIGINT AS turnover_reference_cents
    FROM test_unit ORDER BY unit_id`);
}

/** A simulation table by hand: cents by unit number (from 1); a unit with null is not entitled. */
export async function makeSimulation(
  engine: Engine,
  measure: string,
  cents: readonly (number | null)[],
): Promise<void> {
  const rows = cents.map((amount, index) => `(${index + 1}, ${amount !== null}, ${amount ?? 0})`);
  await engine.run(`CREATE OR REPLACE TABLE "simulation_${measure}" AS SELECT unit_id::BIGINT AS unit_id,
      entitled::INTEGER AS rule, 0::UBIGINT AS bits, entitled, amount::BIGINT AS amount_cents
    FROM (VALUES ${rows.join(', ')}) s(unit_id, entitled, amount)`);
}

type Changes = Partial<Omit<Measure, 'budget'>> & { readonly budget?: NonNullable<Measure['budget']> };

/** A measure without a rule, for what only reads its settings. */
export function bareMeasure(id: string, changes: Changes = {}): Measure {
  const text = sameText(id);
  const share = new Decimal(1);
  return {
    id,
    folder: `measures/${id}`,
    title: text,
    summary: text,
    authority: text,
    family: 'liquidity and income',
    unit: 'enterprise',
    period: { from: '2020-03-14', to: '2020-04-30' },
    announced: '2020-03-13',
    applications: { from: '2020-03-14', to: '2020-06-30' },
    legal: [],
    decision: { file: 'decision.dmn', entitlement: 'Entitlement', amount: 'Premium', report: [] },
    titles: {},
    model: emptyModel,
    inputs: [],
    parameters: [],
    cases: [],
    excludedBy: [],
    notModelled: [],
    explained: [],
    takeUp: { low: share, central: share, high: share, source: 'test', confidence: 'low' },
    windows: ['march'],
    ...changes,
  };
}

const emptyModel: Measure['model'] = {
  id: 'm',
  name: 'm',
  namespace: 'urn:test',
  imports: [],
  itemDefinitions: [],
  inputs: [],
  decisions: [],
  knowledge: [],
  services: [],
  sources: [],
  document: null,
};
