import type { Text } from '../../../base/index.ts';
import type { Dimension, ScoreRow } from '../../../design/index.ts';
import type { Subject } from './question.ts';

/** How many are missed, and what they would get or need. */
export interface Missed {
  readonly units: number;
  /** Of the base of the row; null where that is nobody. */
  readonly share: number | null;
  readonly hitHealthy: number;
  /** Need without support, or what the criterion alone withholds. */
  readonly cents: number;
}

/** One group; its figures are null where the assessment does not show them. */
export interface MissedRow {
  readonly key: string;
  readonly label: Text;
  /** Hit and healthy units, or with a criterion all units of the group. */
  readonly base: number;
  readonly missed: Missed | null;
}

/** All groups of a dimension: sizes in their order, others by how many are missed, and what is not shown at the end. */
export function missedRows(subject: Subject, dimension: Dimension): readonly MissedRow[] {
  const group = subject.scorecard.groups.find((item) => item.dimension === dimension);
  const rows = (group?.rows ?? []).map((row) => missedRow(subject, dimension, row));
  return dimension === 'size class'
    ? rows.toSorted((a, b) => Number.parseInt(a.key) - Number.parseInt(b.key))
    : rows.toSorted((a, b) => (b.missed?.units ?? -1) - (a.missed?.units ?? -1) || (a.key < b.key ? -1 : 1));
}

/** The whole: what the groups add up to. */
export function missedTotal(subject: Subject): MissedRow {
  const { total } = subject.scorecard;
  if (subject.criterion === undefined) return gapRow(total);
  return aloneRow(total, subject.criterion.alone);
}

function missedRow({ criterion }: Subject, dimension: Dimension, row: ScoreRow): MissedRow {
  if (criterion === undefined) return gapRow(row);
  const group = criterion.alone?.groups.find((item) => item.dimension === dimension);
  const hidden = { key: row.key, label: row.label, base: row.units, missed: null };
  // A criterion that keeps nobody out has no groups: then all are zero, as the total says already.
  return group?.hidden.includes(row.key) === true
    ? hidden
    : aloneRow(
        row,
        group?.rows.find((item) => item.key === row.key),
      );
}

function gapRow({ key, label, hitHealthy, support }: ScoreRow): MissedRow {
  if (support === null) return { key, label, base: hitHealthy, missed: null };
  const { units, unitShare, needCents } = support.gap;
  return {
    key,
    label,
    base: hitHealthy,
    missed: { units, share: unitShare, hitHealthy: units, cents: needCents },
  };
}

interface Alone {
  readonly units: number;
  readonly hitHealthyUnits: number;
  readonly amountCents: number;
}

function aloneRow({ key, label, units: base }: ScoreRow, alone: Alone | undefined): MissedRow {
  const { units, hitHealthyUnits, amountCents } = alone ?? { units: 0, hitHealthyUnits: 0, amountCents: 0 };
  // Six places, as the shares of the assessment have.
  const share = base === 0 ? null : Math.round((1e6 * units) / base) / 1e6;
  return { key, label, base, missed: { units, share, hitHealthy: hitHealthyUnits, cents: amountCents } };
}
