export { firmsPart } from './part.ts';
export { firmsReport, type FirmCounts, type FirmsOptions, type FirmsReport } from './report.ts';
export type { FirmsPack } from './prepare.ts';
export { firmsSection } from './section.ts';
export type { SupportLevel, VariantId } from './model.ts';
export { firmsProblems } from './problems.ts';
