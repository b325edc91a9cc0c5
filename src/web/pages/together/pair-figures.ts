import { fillTexts, formatCount, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { CumulationSummary, Displacement } from '../../../design/index.ts';
import { figureChart, matrixChart, word, type MatrixCell, type PageFigure } from '../../../report/index.ts';
import { column, type TogetherContext } from './context.ts';
import { togetherTexts } from './texts.ts';

/** What each exclusion and each ceiling takes of a measure, and whether that makes it useless. */
export function displacementFigure(context: TogetherContext): PageFigure {
  const { assessment, language, text, place, titleOf } = context;
  const { displacements, uselessFrom, exclusions, ceilings } = assessment.cumulation;
  const [most] = displacements;
  const useless = displacements.filter((item) => item.useless);
  const title =
    most === undefined
      ? text(togetherTexts.nothingLost)
      : text(useless.length === 0 ? togetherTexts.uselessNone : togetherTexts.uselessTitle, {
          count: useless.length,
          first: text(titleOf(most.measure)),
          share: formatShare(most.share, language),
        });
  const table = {
    columns: [
      column('pair', togetherTexts.columnMeasure, 'text'),
      column('by', togetherTexts.columnBy, 'text'),
      column('kind', togetherTexts.columnKind, 'text'),
      column('share', togetherTexts.columnShare, 'share'),
      column('lostUnits', togetherTexts.columnLostUnits, 'count'),
      column('lostAmount', togetherTexts.columnLostMoney, 'millions'),
      column('useless', togetherTexts.columnUseless, 'text'),
    ],
    rows: displacements.map((item): readonly Cell[] => [
      titleOf(item.measure),
      titleOf(item.by),
      togetherTexts[item.kind],
      item.share,
      item.kind === 'exclusion' ? item.lost : null,
      lostMoney(item, exclusions),
      word(item.useless ? 'yes' : 'no'),
    ]),
  };
  return {
    id: 'displacements',
    title,
    subtitle: text(togetherTexts.uselessSubtitle, { place }),
    chart: figureChart(
      { kind: 'bars', category: 'pair', value: 'share', series: 'kind' },
      table,
      language,
      title,
    ),
    table,
    sources: [...new Set(ceilings.map(({ source }) => source))],
    note: text(togetherTexts.uselessNote, {
      threshold: formatShare(uselessFrom, language),
      rest: formatShare(1 - uselessFrom, language),
    }),
    folded: false,
  };
}

function lostMoney(
  { kind, measure, by, lost }: Displacement,
  exclusions: CumulationSummary['exclusions'],
): number {
  if (kind === 'ceiling') return lost;
  return exclusions.find((item) => item.measure === measure && item.by === by)?.amountCents ?? 0;
}

interface Pair {
  readonly measure: string;
  readonly other: string;
  readonly units: number;
  readonly amountCents: number;
  /** Of the units that are entitled to `measure`. */
  readonly share: number;
  readonly givesWay: boolean;
  /** Ceilings for which both count. */
  readonly ceilings: readonly string[];
}

/** How many are entitled to both measures of each pair, and what forbids or limits having both. */
export function matrixFigure(context: TogetherContext): PageFigure {
  const { assessment, language, text, place, titleOf } = context;
  const pairs = orderedPairs(context);
  const most = pairs.reduce<Pair | undefined>(
    (best, pair) => (pair.share > (best?.share ?? 0) ? pair : best),
    undefined,
  );
  const title =
    most === undefined
      ? text(togetherTexts.matrixNone)
      : text(togetherTexts.matrixTitle, {
          share: formatShare(most.share, language),
          a: text(titleOf(most.measure)),
          b: text(titleOf(most.other)),
        });
  return {
    id: 'pairs',
    title,
    subtitle: text(togetherTexts.matrixSubtitle, { place }),
    chart: matrixChart(
      assessment.measures.map((measure) => text(measure.title)),
      matrixCells(context, pairs),
      title,
    ),
    table: {
      columns: [
        column('measure', togetherTexts.columnMeasure, 'text'),
        column('other', togetherTexts.columnOther, 'text'),
        column('units', togetherTexts.columnUnits, 'count'),
        column('share', togetherTexts.columnShare, 'share'),
        column('amount', togetherTexts.columnMoney, 'millions'),
        column('relation', togetherTexts.columnRelation, 'text'),
      ],
      rows: pairs.map((pair) => [
        titleOf(pair.measure),
        titleOf(pair.other),
        pair.units,
        pair.share,
        pair.amountCents,
        relation(context, pair),
      ]),
    },
    sources: [...new Set(assessment.measures.flatMap(({ legal }) => legal.map(({ source }) => source)))],
    note: text(togetherTexts.matrixNote),
  };
}

function orderedPairs({ assessment }: TogetherContext): readonly Pair[] {
  const { measures, cumulation } = assessment;
  return measures.flatMap(({ id: measure, entitled }) =>
    measures.flatMap(({ id: other }): readonly Pair[] => {
      if (measure === other) return [];
      const found = cumulation.pairs.find(
        (pair) =>
          (pair.measure === measure && pair.other === other) ||
          (pair.measure === other && pair.other === measure),
      );
      const units = found?.units ?? 0;
      return [
        {
          measure,
          other,
          units,
          amountCents: found?.amountCents ?? 0,
          share: entitled === 0 ? 0 : units / entitled,
          givesWay: cumulation.exclusions.some((item) => item.measure === measure && item.by === other),
          ceilings: cumulation.ceilings
            .filter((item) => item.measures.includes(measure) && item.measures.includes(other))
            .map(({ id }) => id),
        },
      ];
    }),
  );
}

/** What forbids or limits a pair, in words of every language. */
function relation({ titleOf }: TogetherContext, { givesWay, ceilings }: Pair): Text {
  if (givesWay) return togetherTexts.givesWay;
  if (ceilings.length === 0) return togetherTexts.noRelation;
  return fillTexts(togetherTexts.sharedCeiling, (language) => ({
    names: ceilings.map((id) => titleOf(id)[language]).join(', '),
  }));
}

function matrixCells(context: TogetherContext, pairs: readonly Pair[]): readonly MatrixCell[] {
  const { assessment, language, text } = context;
  const placeOf = (id: string) => assessment.measures.findIndex((measure) => measure.id === id);
  const marks = (pair: Pair) => [
    ...(pair.givesWay ? [text(togetherTexts.givesWay)] : []),
    ...(!pair.givesWay && pair.ceilings.length > 0 ? [text(togetherTexts.ceiling)] : []),
  ];
  return pairs.map((pair) => ({
    row: placeOf(pair.measure),
    column: placeOf(pair.other),
    weight: pair.share,
    lines: [formatCount(pair.units, language), formatShare(pair.share, language), ...marks(pair)],
    marked: pair.givesWay,
  }));
}
