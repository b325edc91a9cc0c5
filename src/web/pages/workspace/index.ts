import type { Page } from '../../page.ts';
import { itemPage } from './item-page.tsx';
import { listPage } from './list-page.tsx';
import { readPage } from './read-page.tsx';

/** What is kept: variants and notes with their history. */
export const workspacePages: readonly Page[] = [listPage, itemPage, readPage];
