import type { Result } from '../../base/index.ts';
import type { Pack } from '../../pack/index.ts';
import { settings, type Settings } from '../settings.ts';

export type IoRole =
  | 'sectors'
  | 'cells'
  | 'final-demand'
  | 'final-categories'
  | 'primary-inputs'
  | 'employment-region';

export type IoParameter =
  | 'table-area'
  | 'table-period'
  | 'flq-delta'
  | 'leakage'
  | 'displacement'
  | 'substitution'
  | 'reference-case';

export type IoSettings = Settings<IoRole, IoParameter>;

/** `diagnosis/input-output.yaml` of the pack. */
export function ioSettings(pack: Pick<Pack, 'diagnosis'>): Result<IoSettings> {
  return settings(pack, 'input-output', {
    tables: ['sectors', 'cells', 'final-demand', 'final-categories', 'primary-inputs', 'employment-region'],
    parameters: {
      'table-area': 'choice',
      'table-period': 'date',
      'flq-delta': 'ratio',
      leakage: 'share',
      displacement: 'share',
      substitution: 'share',
      'reference-case': 'share',
    },
  });
}
