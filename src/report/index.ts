export { assessmentPage } from './page/page.tsx';
export { terminalScorecard, terminalTable, wrap } from './terminal.ts';
export { writeReport, type ExportTable } from './files.ts';
export { tableCsv, cellText, type TableData, type Column, type Cell } from './table.ts';
export * from './format.ts';
