import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const missedPages: readonly Page[] = [plainPage('missed')];
