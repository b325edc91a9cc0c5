import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

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

function draw(options: ChartOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    ...options,
    document,
    style: {
      fontFamily: 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif',
      fontSize: '12px',
      background: 'none',
      overflow: 'visible',
    },
  });
  svg.setAttribute('role', 'img');
  // Attributes are written as they are: a file of its own is XML, which knows no bare "<" or "&" in them.
  svg.setAttribute('aria-label', label.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const inner of svg.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
  for (const inner of svg.querySelectorAll('[aria-description]')) inner.removeAttribute('aria-description');
  return svg.outerHTML;
}
