import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { apiTexts } from './texts.ts';

/** How programs use the workbench. */
export const apiPage: Page = {
  path: '/api',
  access: 'public',
  answer: async ({ text }) =>
    success({ kind: 'page', title: text(apiTexts.title), body: <p class="lead">{text(apiTexts.lead)}</p> }),
};
