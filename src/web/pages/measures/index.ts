import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const measurePages: readonly Page[] = [plainPage('measures')];
