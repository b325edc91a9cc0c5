import type { Page } from '../../page.ts';
import { choosePage } from './choose-page.tsx';
import { unitPage } from './unit-page.tsx';

/** One enterprise: choose a measure, then answer and read the decision. */
export const unitPages: readonly Page[] = [choosePage, unitPage];
