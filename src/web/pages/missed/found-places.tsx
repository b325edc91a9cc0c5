import { formatCount, formatShare, type Text } from '../../../base/index.ts';
import { plainName } from '../../map/places.ts';
import type { PageRequest } from '../../page.ts';
import type { Subject } from './question.ts';
import { missedRows, type MissedRow } from './rows.ts';
import { missedTexts } from './texts.ts';

/** More than these are not told one by one: the name says too little. */
const mostFound = 12;

/** The municipalities whose name, in any language, has what somebody typed; those that begin with it first. */
export function findPlaces(
  subject: Subject,
  nameOf: (row: MissedRow) => Text,
  typed: string,
): readonly MissedRow[] {
  const wanted = plainName(typed);
  if (wanted === '') return [];
  const names = (row: MissedRow) => Object.values(nameOf(row)).map(plainName);
  return missedRows(subject, 'municipality')
    .map((row) => ({ ...row, label: nameOf(row) }))
    .filter((row) => names(row).some((name) => name.includes(wanted)))
    .toSorted(
      (a, b) =>
        Number(!names(a).some((name) => name.startsWith(wanted))) -
        Number(!names(b).some((name) => name.startsWith(wanted))),
    )
    .slice(0, mostFound);
}

interface Props {
  readonly request: PageRequest;
  readonly subject: Subject;
  readonly typed: string;
  readonly found: readonly MissedRow[];
}

/** What was found for a name, in sentences. */
export function FoundPlaces({ request: { text, language }, subject, typed, found }: Props) {
  if (typed === '') return null;
  if (found.length === 0) return <p class="notice">{text(missedTexts.notFound, { name: typed })}</p>;
  const sentence = ({ label, base, missed }: MissedRow) =>
    missed === null
      ? text(missedTexts.foundHidden, { name: text(label) })
      : text(subject.criterion === undefined ? missedTexts.foundGap : missedTexts.foundAlone, {
          name: text(label),
          units: formatCount(missed.units, language),
          base: formatCount(base, language),
          share: formatShare(missed.share, language),
        });
  return (
    <section class="notice" aria-label={text(missedTexts.found)}>
      <ul class="plain">
        {found.map((row) => (
          <li>{sentence(row)}</li>
        ))}
      </ul>
    </section>
  );
}
