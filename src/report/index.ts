export { assessmentPage } from './page/page.tsx';
export { terminalScorecard, terminalTable, wrap } from './terminal.ts';
export { terminalDiagnosis } from './diagnosis/terminal.ts';
export { writeReport, writeTables } from './files.ts';
export { simulationTable } from './rules-table.ts';
export { tableCsv, cellText } from './table.ts';
export { leafletText } from './leaflet/text.ts';
export { leafletMarkdown } from './leaflet/markdown.ts';
export { leafletPage } from './leaflet/page.tsx';
export { Figure, type PageFigure } from './page/figure.tsx';
export { measureFigures } from './page/measure-figures.ts';
export { backtestFigures } from './page/backtest-figures.ts';
export { DiagnosisFigure, DiagnosisSection, diagnosisFigure } from './diagnosis/section.tsx';
export { TableView } from './page/table-view.tsx';
export {
  assessmentContext,
  type AssessmentContext,
  type FigureContext,
  type FigureLinks,
} from './page/context.ts';
export { figureChart } from './diagnosis/chart.ts';
export type { Drawing } from './chart.ts';
export { mapChart, type MapPlace } from './map-chart.ts';
export type { Area, Degrees } from './map-plane.ts';
export { matrixChart, type MatrixCell } from './matrix-chart.ts';
export { setsChart } from './sets-chart.ts';
export { word } from './words.ts';
export { leafletBlocks } from './leaflet/blocks.ts';
export { BlockView } from './leaflet/block-view.tsx';
export { timelineChart, type Period } from './timeline-chart.ts';
export { frontierChart, frontierPlaces } from './charts.ts';
export { frontierTable } from './package-tables.ts';
