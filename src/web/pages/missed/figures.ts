import {
  formatCount,
  formatShare,
  type Cell,
  type Column,
  type TableData,
  type Text,
} from '../../../base/index.ts';
import {
  figureChart,
  mapChart,
  word,
  type AssessmentContext,
  type MapPlace,
  type PageFigure,
} from '../../../report/index.ts';
import type { Boundaries } from '../../map/boundaries.ts';
import type { Places } from '../../map/places.ts';
import { sizeLabel } from '../../parts/size-label.ts';
import { groupNames, type GroupName, type Subject } from './question.ts';
import { missedRows, missedTotal, type MissedRow } from './rows.ts';
import { groupTexts, missedTexts } from './texts.ts';

/** What the figures of this page are made from. */
export interface MissedContext extends AssessmentContext {
  readonly subject: Subject;
}

/** Who is missed by one kind of group, as bars and a table. */
export function groupFigure(context: MissedContext, group: GroupName): PageFigure {
  const { language, text, subject } = context;
  const rows = missedRows(subject, groupNames[group]).map((row) =>
    group === 'size-class' ? { ...row, label: sizeLabel(row) } : row,
  );
  const most = rows.reduce<MissedRow | undefined>(
    (best, row) => ((row.missed?.units ?? 0) > (best?.missed?.units ?? 0) ? row : best),
    undefined,
  );
  const title =
    most?.missed == null
      ? text(missedTexts.noneTitle)
      : text(subject.criterion === undefined ? missedTexts.gapTitle : missedTexts.aloneTitle, {
          group: text(most.label),
          count: formatCount(most.missed.units, language),
        });
  return {
    id: `missed-${group}`,
    title,
    subtitle: subtitle(context, group),
    chart: figureChart(
      { kind: 'bars', category: 'group', value: 'missed' },
      missedTable(subject, rows),
      language,
      title,
    ),
    table: missedTable(subject, [totalRow(subject), ...rows]),
    sources: sourcesOf(subject),
  };
}

/** What is known of the places of the map. */
export interface MapOptions {
  readonly places: Places;
  readonly boundaries: Boundaries | undefined;
  /** Codes of the municipalities that somebody looks for. */
  readonly marked: ReadonlySet<string>;
}

/** Who is missed by municipality: a map, and the same figures as a table. */
export function mapFigure(context: MissedContext, options: MapOptions): PageFigure {
  const { language, text, subject } = context;
  const { places, boundaries } = options;
  const rows = missedRows(subject, 'municipality').map((row): MissedRow => ({
    ...row,
    label: places.byCode.get(row.key)?.name ?? row.label,
  }));
  const highest = rows.reduce<MissedRow | undefined>(
    (best, row) => ((row.missed?.share ?? 0) > (best?.missed?.share ?? 0) ? row : best),
    undefined,
  );
  const most = rows.reduce<MissedRow | undefined>(
    (best, row) => ((row.missed?.units ?? 0) > (best?.missed?.units ?? 0) ? row : best),
    undefined,
  );
  const nobody = missedTotal(subject).missed?.units === 0;
  const title =
    highest?.missed == null || most?.missed == null
      ? text(nobody ? missedTexts.noneTitle : missedTexts.hiddenTitle)
      : text(missedTexts.mapTitle, {
          most: text(most.label),
          count: formatCount(most.missed.units, language),
          group: text(highest.label),
          share: formatShare(highest.missed.share, language),
        });
  const drawn = mapPlaces(rows, options, text);
  const alone = subject.criterion !== undefined;
  const words = {
    shade: text(alone ? missedTexts.shadeAlone : missedTexts.shadeGap),
    hidden: text(missedTexts.notShown),
    size: text(missedTexts.size),
  };
  const found = drawn.filter(({ area }) => area !== undefined).length;
  const note = [
    text(alone ? missedTexts.hiddenAlone : missedTexts.hiddenGap),
    drawn.length === 0
      ? text(missedTexts.noMap)
      : boundaries === undefined
        ? text(missedTexts.symbols)
        : text(missedTexts.areas, { found, all: rows.length }),
  ];
  return {
    id: 'missed-municipality',
    title,
    subtitle: subtitle(context, 'municipality'),
    chart: mapChart(drawn, words, language, title),
    table: missedTable(subject, [totalRow(subject), ...rows]),
    sources: [...sourcesOf(subject), ...(drawn.length === 0 ? [] : places.sources)],
    note: note.join(' '),
    folded: false,
  };
}

function mapPlaces(
  rows: readonly MissedRow[],
  { places, boundaries, marked }: MapOptions,
  text: MissedContext['text'],
): readonly MapPlace[] {
  return rows.flatMap(({ key, label, missed }) => {
    const place = places.byCode.get(key);
    if (place === undefined) return [];
    return [
      {
        label: text(label),
        at: place.at,
        area: boundaries?.get(key),
        figures: missed === null ? null : { count: missed.units, share: missed.share ?? 0 },
        marked: marked.has(key),
      },
    ];
  });
}

function subtitle({ text, subject, place, span }: MissedContext, group: GroupName): string {
  const { measure, criterion, scorecard } = subject;
  return text(criterion === undefined ? missedTexts.gapSubtitle : missedTexts.aloneSubtitle, {
    name: text(measure === undefined ? missedTexts.allName : measure.title),
    criterion: criterion === undefined ? '' : text(criterion.text),
    group: text(groupTexts[group]),
    place,
    span: span(scorecard.windows),
  });
}

function totalRow(subject: Subject): MissedRow {
  return { ...missedTotal(subject), label: word('total') as Text };
}

function sourcesOf({ measure }: Subject): readonly string[] {
  return measure === undefined ? [] : [...new Set(measure.legal.map(({ source }) => source))];
}

const column = (id: string, title: Text, kind: Column['kind']): Column => ({ id, title, kind });

function missedTable({ criterion }: Subject, rows: readonly MissedRow[]): TableData {
  const gap = criterion === undefined;
  return {
    columns: [
      column('group', missedTexts.columnGroup, 'text'),
      column('missed', gap ? missedTexts.columnGap : missedTexts.columnAlone, 'count'),
      column('share', missedTexts.columnShare, 'share'),
      column('base', gap ? missedTexts.columnHitHealthy : missedTexts.missedUnits, 'count'),
      ...(gap ? [] : [column('ofWhichHitHealthy', missedTexts.columnHitHealthy, 'count')]),
      column('amount', gap ? missedTexts.needWithout : missedTexts.wouldGet, 'millions'),
    ],
    rows: rows.map(({ label, base, missed }): readonly Cell[] => [
      label,
      missed === null ? word('suppressed') : missed.units,
      missed?.share ?? null,
      base,
      ...(gap ? [] : [missed?.hitHealthy ?? null]),
      missed?.cents ?? null,
    ]),
  };
}
