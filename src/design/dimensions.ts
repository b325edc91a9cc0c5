import type { Text } from '../base/index.ts';

/** The ways in which a scorecard is cut. */
export type Dimension =
  | 'sector'
  | 'survey sector'
  | 'size class'
  | 'legal kind'
  | 'province'
  | 'municipality';

export interface DimensionKind {
  readonly id: Dimension;
  /** Column of the table `enterprise`. */
  readonly column: string;
  readonly title: Text;
  /** Rows with fewer entitled units than this are suppressed, and others that would tell them; 0 shows all. */
  readonly smallCell: number;
}

/**
 * In the order in which they are shown. Municipality is a small cell: fewer than five supported units could be told apart
 * by a neighbour once real registers take the place of the synthetic one, so the rule holds from the start.
 */
export const dimensions: readonly DimensionKind[] = [
  {
    id: 'sector',
    column: 'a21',
    title: { nl: 'Sector', en: 'Sector', fr: 'Secteur' },
    smallCell: 0,
  },
  {
    id: 'survey sector',
    column: 'survey_sector',
    title: { nl: 'Sector van de enquête', en: 'Survey sector', fr: 'Secteur de l’enquête' },
    smallCell: 0,
  },
  {
    id: 'size class',
    column: 'size_class',
    title: { nl: 'Aantal werknemers', en: 'Number of employees', fr: 'Nombre de salariés' },
    smallCell: 0,
  },
  {
    id: 'legal kind',
    column: 'legal_kind',
    title: { nl: 'Rechtsvorm', en: 'Legal form', fr: 'Forme juridique' },
    smallCell: 0,
  },
  {
    id: 'province',
    column: 'province',
    title: { nl: 'Provincie', en: 'Province', fr: 'Province' },
    smallCell: 0,
  },
  {
    id: 'municipality',
    column: 'refnis',
    title: { nl: 'Gemeente', en: 'Municipality', fr: 'Commune' },
    smallCell: 5,
  },
];
