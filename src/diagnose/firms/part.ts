import { success } from '../../base/index.ts';
import type { Part } from '../parts.ts';
import { firmsTitle } from './model.ts';
import { firmsReport } from './report.ts';
import { firmsSection } from './section.ts';

export const firmsPart: Part = {
  id: 'firms',
  title: firmsTitle,
  run: async ({ engine, pack, support }) => {
    const report = await firmsReport(engine, pack, support === undefined ? {} : { support });
    return report.ok ? success(firmsSection(report.value), report.warnings) : report;
  },
};
