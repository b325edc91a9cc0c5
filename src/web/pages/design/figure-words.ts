import { formatDay } from '../../../base/index.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

/** The windows whose need counts, in words. */
export function windowsText({ request, open: { pack }, measure }: Subject): string {
  const { text, language } = request;
  const scenario = pack.scenarios.find(({ id }) => id === pack.scenario);
  const windows = measure.windows.map((id) => {
    const found = scenario?.windows.find((window) => window.id === id);
    return found === undefined ? id : `${formatDay(found.from, language)} – ${formatDay(found.to, language)}`;
  });
  return windows.length === 0
    ? text(designTexts.allWindows)
    : text(designTexts.windows, { windows: windows.join(', ') });
}

/** Measure, place and period, as a statistician states them. */
export function figuresSubtitle(subject: Subject): string {
  return subject.request.text(designTexts.figuresSubtitle, { windows: windowsText(subject) });
}

/** What the measure as it stands rests on: its legal sources, and those of its amounts and thresholds. */
export function sourcesOf({ measure, known }: Subject): readonly string[] {
  return [
    ...new Set([
      ...measure.legal.map(({ source }) => source),
      ...known.parameters.map(({ source }) => source),
    ]),
  ];
}
