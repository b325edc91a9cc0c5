import type { Page } from '../../page.ts';
import { choosePage } from './choose-page.tsx';
import { registerPage } from './register-page.tsx';
import { unitPage } from './unit-page.tsx';

/** One enterprise: choose a measure, then answer or take a unit from the register, and read the decision. */
export const unitPages: readonly Page[] = [choosePage, unitPage, registerPage];
