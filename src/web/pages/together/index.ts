import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const togetherPages: readonly Page[] = [plainPage('together')];
