export { kernelPrinter, plainValue, representationOf, type Printer, type Representation } from './print.ts';
export { prelude as kernelPrelude } from './prelude.ts';
export { dayNumber, dayText, momentNumber } from './dates.ts';
