import type { Text } from '../../base/index.ts';
import type { Measure } from '../../pack/index.ts';
import { dimensions, type Dimension } from '../dimensions.ts';

/** A column of a register by which its units are found. */
export interface UnitGroup {
  /** Its name in an address. */
  readonly id: string;
  readonly column: string;
  readonly title: Text;
  /** Whether the beginning of a code is enough, as activities stand in a tree of codes. */
  readonly prefix?: boolean;
}

const group = (id: string, dimension: Dimension): UnitGroup => {
  const { column, title } = dimensions.find((item) => item.id === dimension)!;
  return { id, column, title };
};

const region: UnitGroup = {
  id: 'region',
  column: 'region',
  title: { nl: 'Gewest', en: 'Region', fr: 'Région' },
};

/** By which columns the units of each kind are found, in the order in which a reader is asked. */
export const unitGroups: Readonly<Record<Measure['unit'], readonly UnitGroup[]>> = {
  enterprise: [
    group('sector', 'sector'),
    {
      id: 'nace',
      column: 'nace',
      title: { nl: 'NACE-code', en: 'NACE code', fr: 'Code NACE' },
      prefix: true,
    },
    group('municipality', 'municipality'),
    group('size-class', 'size class'),
    group('legal-kind', 'legal kind'),
  ],
  establishment: [],
  household: [
    region,
    {
      id: 'kind',
      column: 'kind',
      title: { nl: 'Soort huishouden', en: 'Kind of household', fr: 'Type de ménage' },
    },
  ],
  person: [
    region,
    { id: 'status', column: 'status', title: { nl: 'Statuut', en: 'Status', fr: 'Statut' } },
    group('sector', 'sector'),
  ],
};

/** The group by municipality, whose small cells are not shown. */
export const municipalityGroup = 'municipality';
