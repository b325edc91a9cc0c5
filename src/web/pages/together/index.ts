import type { Page } from '../../page.ts';
import { togetherPage } from './page.tsx';

/** How the measures of a pack add up. */
export const togetherPages: readonly Page[] = [togetherPage];
