import type { Page } from '../page.ts';
import { accessibilityPage } from './accessibility/page.tsx';
import { accountPage } from './account/page.tsx';
import { apiPage } from './api/page.tsx';
import { backtestPage } from './backtest/page.tsx';
import { dataPages } from './data/index.ts';
import { designPages } from './design/index.ts';
import { helpPage } from './help/page.tsx';
import { measurePages } from './measures/index.ts';
import { missedPages } from './missed/index.ts';
import { packPage } from './pack/page.tsx';
import { situationPages } from './situation/index.tsx';
import { startPage } from './start/page.tsx';
import { togetherPages } from './together/index.ts';
import { workspacePages } from './workspace/index.ts';
import { unitPages } from './unit/index.ts';

/** Every page of the workbench; what is not listed here is not found. Names of their own come before names of packs. */
export const pages: readonly Page[] = [
  startPage,
  helpPage,
  accessibilityPage,
  apiPage,
  accountPage,
  packPage,
  ...situationPages,
  ...measurePages,
  ...designPages,
  ...workspacePages,
  ...missedPages,
  ...togetherPages,
  ...unitPages,
  backtestPage,
  ...dataPages,
];
