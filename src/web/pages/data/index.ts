import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const dataPages: readonly Page[] = [plainPage('data')];
