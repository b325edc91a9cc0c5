import { failure, problem, success, type Result } from '../../base/index.ts';
import { loadTable, type Engine, type KernelTable, type Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import type { ScoreRow } from '../assessment.ts';
import { designProblems } from '../problems.ts';
import { measureSource, type MeasureSource, type SourceOptions } from '../source.ts';
import { decideQuickly } from './quick-decide.ts';
import { addUp, type Move } from './quick-sums.ts';
import type { Given, Shock } from './score.ts';
import { loadShock, shockSums } from './shock.ts';
import type { UnitGroups } from './unit-groups.ts';

/**
 * A measure over a whole register in memory, ready to answer what a change of it does. Holds about 80 bytes a unit and the columns
 * that its rule reads; nothing has to be closed.
 */
export interface QuickModel {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly table: KernelTable;
  readonly shock: Shock;
  /** Sums over all units that no change of the measure touches. */
  readonly shockSums: Readonly<Record<string, bigint>>;
  /** What the measure gives as it stands in the pack. */
  readonly base: Given;
  readonly baseScore: ScoreRow;
  readonly unitGroups: UnitGroups;
  /** What each group gets as the measure stands, by the columns of the groups. */
  readonly baseGroups: readonly (readonly Move[])[];
  /** Arrays that each question writes into: one question at a time. */
  readonly scratch: Given;
}

/**
 * Reads the columns of a measure for enterprises and decides it once as it stands. Needs `enterprise`, `exposure` and the simulations of the measures that it
 * reads, as `simulate` does.
 * @example const model = await openQuickModel(engine, threads, measure, { knownAt: '2020-06-15', simulated: new Set(), unitGroups });
 */
export async function openQuickModel(
  engine: Engine,
  threads: Threads,
  measure: Measure,
  options: SourceOptions & { readonly unitGroups: UnitGroups; readonly signal?: AbortSignal | undefined },
): Promise<Result<QuickModel>> {
  if (measure.unit !== 'enterprise') {
    const parameters = { measure: measure.id, unit: measure.unit };
    return failure(problem(designProblems, 'DESIGN-QUICK-UNIT', { path: measure.folder }, parameters));
  }
  const source = await measureSource(engine, measure, options);
  if (!source.ok) return source;
  // Without the keys, which nobody asks here: half a million of them weigh more than a column.
  const { rows, columns } = await loadTable(engine, source.value.source, { withKeys: false });
  const table = { rows, columns };
  const shock = await loadShock(engine, measure.windows);
  const over = { measure, source: source.value, table };
  const base = await decideQuickly(threads, over, emptyGiven(table.rows), { signal: options.signal });
  if (!base.ok) return base;
  const sums = shockSums(shock);
  const { unitGroups } = options;
  // Against nothing at all, every entitled unit comes in.
  const scored = await addUp(threads, {
    measure,
    shock,
    shockSums: sums,
    given: base.value,
    base: emptyGiven(table.rows),
    columns: unitGroups.columns,
  });
  return success(
    {
      ...over,
      shock,
      shockSums: sums,
      base: base.value,
      baseScore: scored.score,
      unitGroups,
      baseGroups: scored.movesByGroup.map((groups) => groups.map((moves) => moves.in)),
      scratch: emptyGiven(table.rows),
    },
    base.warnings,
  );
}

function emptyGiven(rows: number): Given {
  return {
    rule: new Int32Array(new SharedArrayBuffer(rows * 4)),
    entitled: new Uint8Array(new SharedArrayBuffer(rows)),
    amount: new Float64Array(new SharedArrayBuffer(rows * 8)),
    cents: 1,
  };
}
