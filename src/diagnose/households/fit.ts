import type { Text } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';

/** A margin or a published figure beside that of the register, as its builder left it in table `household_fit`. */
export interface FitRow {
  readonly title: Text;
  readonly kind: string;
  readonly unit: string;
  readonly target: number;
  readonly reached: number;
  readonly source: string;
}

/** The columns of the table. */
type Stored = Omit<FitRow, 'title'> & Text;

export async function readFit(engine: Engine): Promise<readonly FitRow[]> {
  const rows = (await engine.rows(
    'SELECT nl, en, fr, kind, unit, target, reached, source FROM household_fit ORDER BY place',
  )) as unknown as readonly Stored[];
  return rows.map(({ nl, en, fr, ...row }) => ({ title: { nl, en, fr }, ...row }));
}
