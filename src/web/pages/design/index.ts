import type { Page } from '../../page.ts';
import { plainPage } from '../plain-page.tsx';

export const designPages: readonly Page[] = [plainPage('design'), plainPage('design', '/:measure')];
