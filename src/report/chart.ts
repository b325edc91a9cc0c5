import type * as Plot from '@observablehq/plot';
import { documents, plotting } from './plotting.ts';

export type ChartOptions = Plot.PlotOptions;

/** A chart that is drawn when somebody wants to see it: SVG text. */
export type Drawing = () => string;

/**
 * A chart as one SVG element in text, for a page or a file, made when it is called for. `label` says in words what it shows: the picture has the role of an image,
 * and the same data always stands in a table beside it.
 * @example renderChart({ marks: [Plot.barX([3, 1])] }, 'Two bars')() // '<svg …'
 */
export function renderChart(options: ChartOptions, label: string): Drawing {
  return () => draw(options, label);
}

/** Where something stands in a picture, in its own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where points stand in a chart, by its scales.
 * @example placesIn({ x: { domain: [0, 1] }, y: { domain: [0, 1] } }, [{ x: 0, y: 0 }]) // the lower left corner of the axes
 */
export function placesIn(options: ChartOptions, points: readonly Place[]): readonly Place[] {
  const svg = plot(options);
  const [x, y] = [svg.scale('x'), svg.scale('y')];
  return points.map((point) => ({ x: Number(x?.apply(point.x)), y: Number(y?.apply(point.y)) }));
}

function plot(options: ChartOptions) {
  const Plot = plotting();
  const { document } = documents().parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({
    ...options,
    document,
    style: {
      fontFamily: 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif',
      fontSize: '12px',
      background: 'none',
      overflow: 'visible',
    },
  });
}

function draw(options: ChartOptions, label: string): string {
  const svg = plot(options);
  svg.setAttribute('role', 'img');
  // Attributes are written as they are: a file of its own is XML, which knows no bare "<" or "&" in them.
  svg.setAttribute('aria-label', label.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const inner of svg.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
  for (const inner of svg.querySelectorAll('[aria-description]')) inner.removeAttribute('aria-description');
  return svg.outerHTML;
}
