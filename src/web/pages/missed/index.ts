import type { Page } from '../../page.ts';
import { missedPage } from './page.tsx';

/** Who is missed: by one criterion alone, by group and municipality. */
export const missedPages: readonly Page[] = [missedPage];
