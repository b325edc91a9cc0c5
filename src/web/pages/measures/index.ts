import type { Page } from '../../page.ts';
import { cataloguePage } from './catalogue.tsx';
import { checksPart } from './checks-part.tsx';
import { examplesPart } from './examples-part.tsx';
import { leafletPart } from './leaflet-part.tsx';
import { parametersPart } from './parameters-part.tsx';
import { groupsPage, rulePage } from './rule-part.tsx';

/** The catalogue of measures, and the page of each. */
export const measurePages: readonly Page[] = [
  cataloguePage,
  rulePage,
  groupsPage,
  parametersPart,
  examplesPart,
  leafletPart,
  checksPart,
];
