import type { OpenPack } from '../../../api/index.ts';
import type { Text } from '../../../base/index.ts';
import type { PageRequest } from '../../page.ts';
import { groupNames, type GroupName, type Subject } from './question.ts';
import { missedRows, missedTotal, type MissedRow } from './rows.ts';
import { groupTexts, missedTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly open: OpenPack;
  readonly subject: Subject;
}

/** What the list of units is asked for the subject; undefined where it is of all measures together, which no list of one measure shows. */
function askedOf({ measure, criterion }: Subject): Readonly<Record<string, string>> | undefined {
  if (measure === undefined) return undefined;
  return criterion === undefined ? { outcome: 'missed' } : { criterion: criterion.criterion };
}

/** The way to units of the register that are missed so. */
export function ExamplesLink({ request: { text, link }, open, subject }: Props) {
  const asked = askedOf(subject);
  const nobody = missedTotal(subject).missed?.units === 0;
  if (asked === undefined || nobody) return null;
  return (
    <p class="noprint">
      <a href={link(listPath(open, subject), asked)}>{text(missedTexts.examples)}</a>
    </p>
  );
}

interface FormProps extends Props {
  readonly group: GroupName;
  readonly nameOf?: (row: MissedRow) => Text;
}

/** The same of one group; a group whose figures are not shown, or that misses nobody, cannot be chosen. */
export function ExamplesForm({ request, open, subject, group, nameOf = ({ label }) => label }: FormProps) {
  const { text, link } = request;
  const asked = askedOf(subject);
  const rows = missedRows(subject, groupNames[group]).filter(({ missed }) => (missed?.units ?? 0) > 0);
  if (asked === undefined || rows.length === 0) return null;
  const id = `examples-${group}`;
  const choices = rows.map((row) => ({ key: row.key, name: text(nameOf(row)) }));
  const ordered = group === 'municipality' ? choices.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : choices;
  return (
    <form method="get" action={link(listPath(open, subject))} class="noprint">
      {Object.entries(asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for={id}>{text(missedTexts.examplesOf, { group: text(groupTexts[group]) })}</label>{' '}
      <select id={id} name={group}>
        {ordered.map(({ key, name }) => (
          <option value={key}>{name}</option>
        ))}
      </select>{' '}
      <button type="submit">{text(missedTexts.show)}</button>
    </form>
  );
}

function listPath({ pack }: OpenPack, { measure }: Subject): string {
  return `/${pack.id}/unit/${measure?.id ?? ''}/register`;
}
