import type { Page } from '../../page.ts';
import { comparePage } from './compare-page.tsx';
import { criteriaPage } from './criteria-page.tsx';
import { designPage } from './design-page.tsx';
import { designListPage } from './list-page.tsx';
import { modelFile } from './model-file.ts';
import { notePage } from './note-page.tsx';
import { sweepPage } from './sweep-page.tsx';

/** A measure changed: what the change does, variants side by side, and what is taken along. */
export const designPages: readonly Page[] = [
  designListPage,
  designPage,
  comparePage,
  criteriaPage,
  sweepPage,
  notePage,
  modelFile,
];
