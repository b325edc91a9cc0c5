import {
  fillTexts,
  formatCount,
  formatShare,
  type Cell,
  type ColumnKind,
  type Language,
  type TableData,
  type Text,
} from '../../base/index.ts';
import { columnsFrom } from '../columns.ts';
import { largest, total, type IoTable } from '../input-output/index.ts';
import type { Figure, Section } from '../section.ts';
import { herfindahl } from './dependence.ts';
import { exposureColumns as columns, exposureTexts as texts } from './exposure-texts.ts';
import type { ExposureOptions, ExposureReport } from './report.ts';

/** What the section is told from, besides the report. */
export interface ExposureTelling {
  readonly table: IoTable;
  /** Codes of the network's sectors, in its order. */
  readonly network: readonly string[];
  readonly options: ExposureOptions;
  /** The stated assumptions, as lines. */
  readonly assumptions: readonly Text[];
  readonly sources: { readonly table: string; readonly network: readonly string[] };
}

/** Rows of a chart that a reader can still tell apart. */
const shown = 15;

/** The report as figures, each with its table, vintage, variant, assumptions and caveats. */
export function exposureSection(report: ExposureReport, telling: ExposureTelling): Section {
  const { table } = telling;
  const foreign = sumOver(report.dependence.foreignDemand);
  const demand = table.finalDemand.reduce((sum, { domestic }) => sum + total(domestic), 0);
  const share = (values: Float64Array, weights: Float64Array) =>
    total(values.map((value, at) => value * weights[at]!)) / total(weights);
  const domesticDemand = sumOver(table.finalDemand.map(({ domestic }) => domestic));
  return {
    id: 'exposure',
    title: texts.title,
    summary: [
      fillTexts(texts.summary, (language) => ({
        foreign: formatShare(share(foreign, table.output), language),
        imports: formatShare(
          total(report.dependence.importsInChain.map((value, at) => value * domesticDemand[at]!)) / demand,
          language,
        ),
        essential: formatCount(report.essential.length, language),
      })),
    ],
    figures: [
      importsFigure(report, telling),
      foreignFigure(report, telling, foreign),
      ...essentialFigure(report, telling),
      concentrationFigure(telling),
      ...closedFigure(report, telling),
      ...missingFigure(report, telling),
    ],
  };
}

function importsFigure({ dependence }: ExposureReport, telling: ExposureTelling): Figure {
  const { table } = telling;
  const order = largest(dependence.importsInChain, shown);
  const rows = order.flatMap((at): readonly (readonly Cell[])[] => [
    [label(table, at), columns.direct, dependence.imports[at]!],
    [label(table, at), columns.chain, dependence.importsInChain[at]!],
  ]);
  return {
    ...common(telling, texts.inputOutput),
    id: 'exposure-imports',
    title: fillTexts(texts.importsTitle, (language) => ({
      sector: label(table, order[0]!)[language],
      share: formatShare(dependence.importsInChain[order[0]!], language),
    })),
    subtitle: texts.importsSubtitle,
    chart: { kind: 'bars', category: 'sector', value: 'share', series: 'kind' },
    table: { columns: heads(['sector', 'text'], ['kind', 'text'], ['share', 'share']), rows },
  };
}

function foreignFigure(
  { dependence }: ExposureReport,
  telling: ExposureTelling,
  foreign: Float64Array,
): Figure {
  const { table } = telling;
  const order = largest(foreign, shown);
  const exports = table.finalDemand.filter(({ kind }) => kind === 'exports');
  return {
    ...common(telling, texts.inputOutput),
    id: 'exposure-foreign-demand',
    title: fillTexts(texts.foreignTitle, (language) => ({
      sector: label(table, order[0]!)[language],
      share: formatShare(foreign[order[0]!], language),
    })),
    subtitle: texts.foreignSubtitle,
    chart: { kind: 'bars', category: 'sector', value: 'share', series: 'destination', stacked: true },
    table: {
      columns: heads(['sector', 'text'], ['destination', 'text'], ['share', 'share']),
      rows: order.flatMap((at) =>
        exports.map((destination, place): readonly Cell[] => [
          label(table, at),
          destination.label,
          dependence.foreignDemand[place]![at]!,
        ]),
      ),
    },
  };
}

function essentialFigure({ essential }: ExposureReport, telling: ExposureTelling): readonly Figure[] {
  const { table } = telling;
  const [first] = essential;
  if (first === undefined) return [];
  return [
    {
      ...common(telling, texts.network, [texts.ratings]),
      id: 'exposure-essential',
      title: fillTexts(texts.essentialTitle, (language) => ({
        user: label(table, first.user)[language],
        product: label(table, first.supplier)[language],
      })),
      subtitle: fillTexts(texts.essentialSubtitle, (language) => ({
        threshold: formatShare(telling.options.importThreshold, language),
      })),
      table: {
        columns: heads(
          ['user', 'text'],
          ['product', 'text'],
          ['imported', 'level'],
          ['importShare', 'share'],
          ['days', 'level'],
        ),
        rows: essential.map((input) => [
          label(table, input.user),
          label(table, input.supplier),
          input.imported,
          input.importShare,
          input.daysInStock,
        ]),
      },
    },
  ];
}

function concentrationFigure(telling: ExposureTelling): Figure {
  const { table } = telling;
  const size = table.sectors.length;
  const exports = table.finalDemand.filter(({ kind }) => kind === 'exports');
  const inputs = table.sectors.map((_, user) =>
    herfindahl(table.sectors.map((__, supplier) => table.imported?.[supplier * size + user] ?? 0)),
  );
  const order = largest(
    Float64Array.from(inputs, (value, at) => (table.imports[at]! > 0 ? (value ?? 0) : 0)),
    shown,
  );
  return {
    ...common(telling, texts.inputOutput),
    id: 'exposure-concentration',
    title: fillTexts(texts.concentrationTitle, (language) => ({
      sector: label(table, order[0]!)[language],
    })),
    subtitle: texts.concentrationSubtitle,
    table: {
      columns: heads(['sector', 'text'], ['inputs', 'ratio'], ['exports', 'ratio']),
      rows: order.map((at) => [
        label(table, at),
        inputs[at]!,
        herfindahl(exports.map(({ domestic }) => domestic[at]!)),
      ]),
    },
  };
}

function closedFigure({ destinations }: ExposureReport, telling: ExposureTelling): readonly Figure[] {
  const { table, options } = telling;
  const worst = destinations.reduce<(typeof destinations)[number] | undefined>(
    (most, item) => (most === undefined || item.loss.total > most.loss.total ? item : most),
    undefined,
  );
  if (worst === undefined) return [];
  const name = (code: string): Text => table.finalDemand.find((item) => item.code === code)!.label;
  return [
    {
      ...common(telling, texts.network, [texts.noOtherSupplier]),
      id: 'exposure-closed-border',
      title: fillTexts(texts.closedTitle, (language) => ({
        destination: name(worst.code)[language],
        days: options.closedDays,
        loss: millions(worst.loss.total, language),
      })),
      subtitle: fillTexts(texts.closedSubtitle, () => ({ horizon: 2 * options.closedDays })),
      chart: { kind: 'bars', category: 'destination', value: 'loss', series: 'kind' },
      table: {
        columns: heads(['destination', 'text'], ['kind', 'text'], ['loss', 'level']),
        rows: destinations.flatMap(({ code, loss, staticLoss }): readonly (readonly Cell[])[] => [
          [name(code), columns.direct, loss.direct],
          [name(code), columns.total, loss.total],
          [name(code), columns.static, staticLoss],
        ]),
      },
    },
  ];
}

function missingFigure({ products }: ExposureReport, telling: ExposureTelling): readonly Figure[] {
  const { table, options, network } = telling;
  const [first] = products;
  if (first === undefined) return [];
  const hardest = (bySector: Float64Array): Text => {
    const most = bySector.reduce((best, value, at) => (value > bySector[best]! ? at : best), 0);
    return label(
      table,
      table.sectors.findIndex(({ code }) => code === network[most]),
    );
  };
  return [
    {
      ...common(telling, texts.network, [texts.cascade, texts.noOtherSupplier, texts.ratings]),
      id: 'exposure-missing-input',
      title: fillTexts(texts.missingTitle, (language) => ({
        product: label(table, first.supplier)[language],
        days: options.missingDays,
        loss: millions(first.loss.direct, language),
        total: millions(first.loss.total, language),
      })),
      subtitle: fillTexts(texts.missingSubtitle, () => ({
        days: options.missingDays,
        horizon: 2 * options.missingDays,
      })),
      table: {
        columns: heads(['product', 'text'], ['direct', 'level'], ['total', 'level'], ['hardest', 'text']),
        rows: products.map(({ supplier, loss }) => [
          label(table, supplier),
          loss.direct,
          loss.total,
          hardest(loss.bySector),
        ]),
      },
    },
  ];
}

/** What all figures have alike; those of the network rest on its sources too. */
function common(
  { table, assumptions, sources }: ExposureTelling,
  variant: Text,
  caveats: readonly Text[] = [],
): Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'> {
  const { year, published } = table.vintage;
  const isNetwork = variant === texts.network;
  return {
    sources: isNetwork ? [sources.table, ...sources.network] : [sources.table],
    vintage: fillTexts(texts.vintage, () => ({ year, published })),
    variant,
    assumptions: isNetwork ? assumptions : [],
    caveats: [...caveats, fillTexts(texts.old, () => ({ year }))],
  };
}

const column = columnsFrom(columns);

function heads(
  ...ids: readonly (readonly [id: keyof typeof columns, kind: ColumnKind])[]
): TableData['columns'] {
  return ids.map(([id, kind]) => column(id, kind));
}

function label(table: IoTable, at: number): Text {
  return table.sectors[at]!.label;
}

function sumOver(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [at, value] of vector.entries()) sum[at]! += value;
  return sum;
}

/** Whole millions. */
function millions(value: number, language: Language): string {
  return formatCount(Math.round(value), language);
}
