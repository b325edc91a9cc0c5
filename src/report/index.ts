export { assessmentPage } from './page/page.tsx';
export { terminalScorecard, terminalTable, wrap } from './terminal.ts';
export { terminalDiagnosis } from './diagnosis/terminal.ts';
export { writeReport, writeTables } from './files.ts';
export { simulationTable } from './rules-table.ts';
export { tableCsv, cellText } from './table.ts';
export { leafletText } from './leaflet/text.ts';
export { leafletMarkdown } from './leaflet/markdown.ts';
export { leafletPage } from './leaflet/page.tsx';
