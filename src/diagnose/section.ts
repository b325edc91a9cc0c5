import type { TableData, Text } from '../base/index.ts';

/** One part of a diagnosis, ready for any reader: terminal, page, JSON and CSV show all parts alike. */
export interface Section {
  /** In kebab case, unique in the diagnosis. */
  readonly id: string;
  readonly title: Text;
  /** What the part says, in sentences. */
  readonly summary: readonly Text[];
  readonly figures: readonly Figure[];
}

/** One result with all that is needed to judge it. */
export interface Figure {
  /** In kebab case, unique in the diagnosis: the permalink and the name of the file. */
  readonly id: string;
  /** The message, with its number. */
  readonly title: Text;
  /** Measure, unit, place and period. */
  readonly subtitle: Text;
  readonly chart?: Chart;
  readonly table: TableData;
  /** Ids of sources of the pack. */
  readonly sources: readonly string[];
  /** Which table, of which date. */
  readonly vintage: Text;
  /** Which variant of the model. */
  readonly variant: Text;
  readonly assumptions: readonly Text[];
  /** What the result is not. */
  readonly caveats: readonly Text[];
}

/** How columns of the figure's table are drawn; each name is the id of a column. */
export type Chart =
  | {
      readonly kind: 'bars';
      readonly category: string;
      readonly value: string;
      readonly series?: string;
      /** Ends of the interval around the value. */
      readonly low?: string;
      readonly high?: string;
      readonly stacked?: boolean;
    }
  | {
      readonly kind: 'lines';
      /** A day, a year or another number. */
      readonly x: string;
      readonly y: string;
      readonly series?: string;
      /** Edges of the band around the line. */
      readonly low?: string;
      readonly high?: string;
    }
  /** A matrix of shaded cells. */
  | { readonly kind: 'cells'; readonly x: string; readonly y: string; readonly value: string };
