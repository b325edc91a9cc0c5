import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const unitPages: readonly Page[] = [plainPage('unit')];
