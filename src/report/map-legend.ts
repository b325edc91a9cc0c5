import type * as Plot from '@observablehq/plot';
import { formatCount, formatShare, type Language } from '../base/index.ts';
import { mostRadius } from './map-plane.ts';
import { plotting } from './plotting.ts';

/** What the legend says. */
export interface MapWords {
  /** What the shade means, above its legend. */
  readonly shade: string;
  /** What a place without figures is. */
  readonly hidden: string;
  /** What the size of the circles means. */
  readonly size: string;
}

/** From light to dark, told apart in grey too; the lightest stands out from paper by its edge. */
const shades: readonly string[] = ['#dbe7f3', '#a9c8e6', '#6a9fd0', '#2a6cab', '#08306b'];
/** Of every symbol and area. */
export const edge = '#44505c';

export const legendHeight = 92;
/** Where the legend stands: its titles and samples from below, a sample of shade, and the sample of size. */
const titlesAt = -68;
const samplesAt = -32;
const sampleWidth = 82;
const circlesAt = 570;

/** The least share of each shade: fifths of the places, fewer where shares are equal. */
export function shareClasses(shares: readonly number[]): readonly number[] {
  const sorted = [...shares].sort((a, b) => a - b);
  const cuts = shades.map((_, at) => sorted[Math.floor((at * sorted.length) / shades.length)]);
  return [...new Set(cuts.filter((cut) => cut !== undefined))];
}

/** The shade of a share: few classes are spread over all shades. */
export function shadeOf(classes: readonly number[], share: number): string {
  const at = Math.max(
    0,
    classes.findLastIndex((least) => share >= least),
  );
  const shade = classes.length < 2 ? 2 : Math.round((at * (shades.length - 1)) / (classes.length - 1));
  return shades[shade]!;
}

interface LegendOptions {
  readonly language: Language;
  /** The largest count, of the largest circle. */
  readonly most: number;
  readonly withCircles: boolean;
}

/** What shade, size and empty symbols mean, below the map. */
export function mapLegend(
  classes: readonly number[],
  words: MapWords,
  { language, most, withCircles }: LegendOptions,
): readonly Plot.Markish[] {
  const Plot = plotting();
  const bottom = { frameAnchor: 'bottom-left' } as const;
  const note = (text: string, dx: number, dy: number, fontWeight = 400) =>
    Plot.text([text], { ...bottom, dx, dy, textAnchor: 'start', fontWeight });
  const sample = (dx: number, options: Plot.DotOptions) =>
    Plot.dot([0], { ...bottom, dx, dy: samplesAt, stroke: edge, strokeWidth: 0.7, ...options });
  const hiddenAt = 8 + classes.length * sampleWidth;
  return [
    note(words.shade, 0, titlesAt, 700),
    ...classes.flatMap((least, at) => [
      sample(8 + at * sampleWidth, { r: 7, symbol: 'square', fill: shadeOf(classes, least) }),
      note(`≥ ${formatShare(least, language)}`, 20 + at * sampleWidth, samplesAt),
    ]),
    sample(hiddenAt, withCircles ? { r: 3, strokeDasharray: '2 2' } : { r: 7, symbol: 'square' }),
    note(words.hidden, hiddenAt + 12, samplesAt),
    ...(withCircles
      ? [
          note(words.size, circlesAt, titlesAt, 700),
          sample(circlesAt + mostRadius, { r: mostRadius }),
          note(formatCount(most, language), circlesAt + 2 * mostRadius + 8, samplesAt),
        ]
      : []),
  ];
}
