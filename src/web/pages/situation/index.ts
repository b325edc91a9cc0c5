import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const situationPages: readonly Page[] = [plainPage('situation')];
