import type { Page } from '../../page.ts';
import { catalogueFile, dataPackageFile } from './catalogue.ts';
import { sourcesPage } from './sources-page.tsx';
import { tablePage } from './table-page.tsx';
import { tablesPage } from './tables-page.tsx';

/** Tables, sources and what programs read of them. */
export const dataPages: readonly Page[] = [
  tablesPage,
  sourcesPage,
  tablePage,
  catalogueFile,
  dataPackageFile,
];
