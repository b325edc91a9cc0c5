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

export async function readFit(engine: Engine): Promise<readonly FitRow[]> {
  const rows = await engine.rows('SELECT * FROM household_fit ORDER BY place');
  return rows.map((row) => ({
    title: { nl: String(row['nl']), en: String(row['en']), fr: String(row['fr']) },
    kind: String(row['kind']),
    unit: String(row['unit']),
    target: Number(row['target']),
    reached: Number(row['reached']),
    source: String(row['source']),
  }));
}
