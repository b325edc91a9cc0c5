import {
  formatCount,
  formatEuro,
  formatMillions,
  formatRatio,
  formatShare,
  type Column,
  type Language,
  type TableData,
  type Text,
} from '../../../base/index.ts';
import type { KeyFigures } from '../../../design/index.ts';
import type { PageRequest } from '../../page.ts';
import { designTexts } from './texts.ts';

type Kind = 'count' | 'money' | 'share';

/** The key figures of a simulation, in the order in which they are read. */
const list: readonly {
  readonly id: keyof KeyFigures;
  readonly kind: Kind;
  readonly title: Text;
}[] = [
  { id: 'amountCents', kind: 'money', title: designTexts.amount },
  { id: 'entitled', kind: 'count', title: designTexts.entitled },
  { id: 'coveredUnits', kind: 'count', title: designTexts.covered },
  { id: 'coverageUnitShare', kind: 'share', title: designTexts.coverageUnits },
  { id: 'coverageNeedShare', kind: 'share', title: designTexts.coverageNeed },
  { id: 'leakageCents', kind: 'money', title: designTexts.leakage },
  { id: 'aboveNeedCents', kind: 'money', title: designTexts.aboveNeed },
  { id: 'gapUnits', kind: 'count', title: designTexts.gap },
];

/** A version of a measure with what it gives. */
export interface Version {
  readonly name: string;
  readonly figures: KeyFigures;
}

interface Props {
  readonly request: Pick<PageRequest, 'text' | 'language'>;
  readonly caption: string;
  readonly start: KeyFigures;
  readonly versions: readonly Version[];
}

/** Key figures down, versions across; each version with its difference from the starting point. */
export function KeyFiguresTable({ request: { text, language }, caption, start, versions }: Props) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="versions">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text(designTexts.figure)}</th>
            <th scope="col" class="n">
              {text(designTexts.start)}
            </th>
            {versions.map(({ name }) => (
              <th scope="col" class="n">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(({ id, kind, title }) => (
            <tr>
              <th scope="row">{text(title)}</th>
              <td class="n">{valueText(start[id], kind, language)}</td>
              {versions.map(({ figures }) => (
                <td class="n" data-figure={id}>
                  {valueText(figures[id], kind, language)}
                  <span class="soft below">{differenceText(start[id], figures[id], kind, language)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same for files: a row for each version. */
export function versionsTable(start: Version, versions: readonly Version[]): TableData {
  const kinds = { count: 'count', money: 'cents', share: 'share' } as const;
  const name: Column = { id: 'version', title: designTexts.version, kind: 'text' };
  return {
    columns: [name, ...list.map(({ id, kind, title }): Column => ({ id, title, kind: kinds[kind] }))],
    rows: [start, ...versions].map((version) => [version.name, ...list.map(({ id }) => version.figures[id])]),
  };
}

/** Cost, coverage and gap in one line, which is read aloud when they move. */
export function briefText(
  { text, language }: Pick<PageRequest, 'text' | 'language'>,
  start: KeyFigures,
  now: KeyFigures,
): string {
  return text(designTexts.brief, {
    amount: moneyText(now.amountCents, language),
    amountDifference: differenceText(start.amountCents, now.amountCents, 'money', language),
    coverage: formatShare(now.coverageUnitShare, language),
    gap: formatCount(now.gapUnits, language),
    gapDifference: differenceText(start.gapUnits, now.gapUnits, 'count', language),
  });
}

function valueText(value: number | null, kind: Kind, language: Language): string {
  if (value === null) return '–';
  switch (kind) {
    case 'count':
      return formatCount(value, language);
    case 'money':
      return moneyText(value, language);
    case 'share':
      return formatShare(value, language);
  }
}

/** Millions of euro; below one million to the cent. */
export function moneyText(cents: number, language: Language): string {
  return Math.abs(cents) < 100_000_000 ? formatEuro(cents, language) : formatMillions(cents, language);
}

/** What a version has more or less; shares in points. */
export function differenceText(
  from: number | null,
  to: number | null,
  kind: Kind,
  language: Language,
): string {
  if (from === null || to === null) return '–';
  const difference = to - from;
  if (kind === 'share' ? Math.abs(difference) < 0.0005 : difference === 0) return designTexts.same[language];
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  if (kind !== 'share') return `${sign}${valueText(size, kind, language)}`;
  const points = `${sign}${formatRatio(size * 100, language, 1)}`;
  return designTexts.points[language].replace('{value}', points);
}
