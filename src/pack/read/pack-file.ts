import type { Decimal, Text } from '../../base/index.ts';
import type { Ceiling } from '../pack.ts';

/** `pack.yaml` as its schema describes it. */
export interface PackFile {
  readonly id: string;
  readonly title: Text;
  readonly region: string;
  readonly currency: string;
  readonly asOf: string;
  readonly scenario: string;
  readonly measures: readonly string[];
  readonly ceilings?: readonly CeilingFile[];
}

interface CeilingFile {
  readonly id: string;
  readonly title: Text;
  readonly euro: Decimal;
  readonly exceptions?: Ceiling['exceptions'];
  readonly measures: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: string;
}

export function readCeilings(file: PackFile): readonly Ceiling[] {
  return (file.ceilings ?? []).map((ceiling) => ({ ...ceiling, exceptions: ceiling.exceptions ?? [] }));
}
