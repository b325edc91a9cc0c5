import type * as Plot from '@observablehq/plot';
import { formatCount, formatShare, type Language } from '../base/index.ts';
import { renderChart, type Drawing } from './chart.ts';
import { edge, legendHeight, mapLegend, shadeOf, shareClasses, type MapWords } from './map-legend.ts';
import { mapWidth, mostRadius, planeOf, type Area, type Degrees } from './map-plane.ts';
import { plotting } from './plotting.ts';
import { shortPaths } from './short-paths.ts';

/** A place on a map. What may not be shown has no figures. */
export interface MapPlace {
  readonly label: string;
  readonly at: Degrees;
  /** Drawn instead of a circle where it is known. */
  readonly area?: Area | undefined;
  /** `count` sizes the circle, `share` (0 to 1) shades it. */
  readonly figures: { readonly count: number; readonly share: number } | null;
  readonly marked?: boolean;
}

/**
 * Places as circles sized by count and shaded by share, or as areas shaded by share where their boundaries are known.
 * Undefined where there is no place.
 */
export function mapChart(
  places: readonly MapPlace[],
  words: MapWords,
  language: Language,
  label: string,
): Drawing | undefined {
  if (places.length === 0) return undefined;
  const plane = planeOf(places);
  const classes = shareClasses(places.flatMap(({ figures }) => (figures === null ? [] : [figures.share])));
  const most = Math.max(1, ...places.map(({ figures }) => figures?.count ?? 0));
  const drawn = places.map((place): PlaceSymbol => {
    const [x, y] = plane.place(place.at);
    const geometry = place.area === undefined ? undefined : plane.area(place.area);
    const { figures } = place;
    const base = { label: place.label, x, y, geometry, marked: place.marked === true };
    if (figures === null)
      return { ...base, r: 3, fill: 'none', shown: false, title: `${place.label}: ${words.hidden}` };
    const { count, share } = figures;
    return {
      ...base,
      r: Math.max(2, Math.round(100 * mostRadius * Math.sqrt(count / most)) / 100),
      fill: shadeOf(classes, share),
      shown: true,
      title: `${place.label}: ${formatCount(count, language)}, ${formatShare(share, language)}`,
    };
  });
  const withCircles = drawn.some(({ geometry }) => geometry === undefined);
  const draw = renderChart(
    {
      width: mapWidth,
      height: plane.height + legendHeight,
      margin: 0,
      projection: { type: 'identity' },
      marks: [...marksOf(drawn), ...mapLegend(classes, words, { language, most, withCircles })],
      r: { type: 'identity' },
      color: { type: 'identity' },
    },
    label,
  );
  return () => shortPaths(draw());
}

/** A place as it is drawn. */
interface PlaceSymbol {
  readonly label: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly geometry: ReturnType<ReturnType<typeof planeOf>['area']> | undefined;
  readonly shown: boolean;
  readonly marked: boolean;
}

/** Areas below, then large circles before small ones, so that none is covered; at the top who is looked for. */
function marksOf(drawn: readonly PlaceSymbol[]): readonly Plot.Markish[] {
  const Plot = plotting();
  const circles = drawn.filter(({ geometry }) => geometry === undefined).toSorted((a, b) => b.r - a.r);
  const marked = drawn.filter((place) => place.marked);
  const at = { x: 'x', y: 'y', title: 'title', stroke: edge } as const;
  return [
    Plot.geo(
      drawn.filter(({ geometry }) => geometry !== undefined),
      { geometry: 'geometry', fill: 'fill', stroke: edge, strokeWidth: 0.5, title: 'title' },
    ),
    Plot.dot(
      circles.filter(({ shown }) => shown),
      { ...at, r: (place: PlaceSymbol) => place.r, fill: 'fill', strokeWidth: 0.7 },
    ),
    Plot.dot(
      circles.filter(({ shown }) => !shown),
      { ...at, r: 3, strokeDasharray: '2 2' },
    ),
    Plot.dot(marked, {
      x: 'x',
      y: 'y',
      r: (place: PlaceSymbol) => place.r + 5,
      stroke: '#b45309',
      strokeWidth: 3,
    }),
    Plot.text(marked, {
      x: 'x',
      y: 'y',
      text: 'label',
      dy: -24,
      fontWeight: 700,
      stroke: '#fff',
      strokeWidth: 4,
      fill: '#1b1f24',
    }),
  ];
}
