import type { RegisterUnits } from '../../../api/index.ts';
import { formatCount, formatEuro } from '../../../base/index.ts';
import { unitGroups, type ListedUnit } from '../../../design/index.ts';
import type { PageRequest } from '../../page.ts';
import type { CodeWords } from './code-words.ts';
import { kindTexts, registerTexts } from './register-texts.ts';

/** What a measure gives a unit, in words. */
export function givenWords(
  { entitled, amountCents }: Pick<ListedUnit, 'entitled' | 'amountCents'>,
  request: PageRequest,
): string {
  const { text, language } = request;
  if (!entitled) return text(registerTexts.refused);
  return text(registerTexts.entitled, { amount: formatEuro(amountCents, language) });
}

interface Props {
  readonly request: PageRequest;
  readonly units: RegisterUnits;
  readonly words: CodeWords;
  readonly found: { readonly total: number; readonly units: readonly ListedUnit[] };
  readonly offset: number;
  /** The address of a unit, and of another part of the list. */
  readonly unitLink: (id: number) => string;
  readonly partLink: (offset: number) => string;
}

/** How many units a part has. */
export const partSize = 20;

/** Units that fit, each with the way to its decision. */
export function RegisterList({ request, units, words, found, offset, unitLink, partLink }: Props) {
  const { text, language } = request;
  const { measure, criteria } = units.decided;
  const kind = kindTexts[measure.unit];
  const count = (value: number) => formatCount(value, language);
  // Of whoever is entitled nothing is lacking: no empty column for that.
  const lacking = found.units.some(({ alone }) => alone.length > 0);
  const groups = unitGroups[measure.unit].filter(({ id }) => id !== 'nace');
  const title = text(registerTexts.found, {
    from: count(offset + 1),
    to: count(offset + found.units.length),
    total: count(found.total),
    units: text(kind.many),
  });
  if (found.units.length === 0) return <p class="notice">{text(registerTexts.none)}</p>;
  return (
    <>
      <h2>{title}</h2>
      <p class="soft">
        {text(registerTexts.order)}{' '}
        {measure.unit === 'enterprise' ? null : text(registerTexts.sample, { units: text(kind.many) })}
      </p>
      <div class="scroll whole" role="region" aria-label={title} tabIndex={0}>
        <table class="units">
          <caption>{text(measure.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{text(registerTexts.number)}</th>
              <th scope="col">{text(registerTexts.outcome)}</th>
              {groups.map((group) => (
                <th scope="col">{text(group.title)}</th>
              ))}
              {!lacking ? null : <th scope="col">{text(registerTexts.wouldIf)}</th>}
            </tr>
          </thead>
          <tbody>
            {found.units.map((unit) => (
              <tr>
                <th scope="row">
                  <a href={unitLink(unit.id)}>
                    {text(registerTexts.unit, { kind: text(kind.one), number: String(unit.id) })}
                  </a>
                </th>
                <td>{givenWords(unit, request)}</td>
                {groups.map(({ id }) => (
                  <td>{groupWords(unit, id, words)}</td>
                ))}
                {!lacking ? null : (
                  <td>
                    {unit.entitled || unit.alone.length > 0 ? null : (
                      <span class="soft">{text(registerTexts.noneAlone)}</span>
                    )}
                    {criteria
                      .filter(({ id }) => unit.alone.includes(id))
                      .map((item, at) => (
                        <span class="below">
                          {at === 0 ? null : `${text(registerTexts.or)} `}
                          {text(item.text)}
                        </span>
                      ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="noprint">
        {offset === 0 ? null : (
          <a href={partLink(Math.max(0, offset - partSize))}>{text(registerTexts.before)}</a>
        )}{' '}
        {offset + found.units.length >= found.total ? null : (
          <a href={partLink(offset + partSize)}>{text(registerTexts.after)}</a>
        )}
      </p>
    </>
  );
}

/** A code in words; an activity stands below its sector. */
export function groupWords({ groups }: Pick<ListedUnit, 'groups'>, group: string, words: CodeWords): string {
  const code = groups[group];
  if (code === null || code === undefined) return '–';
  const activity = group === 'sector' ? groups['nace'] : undefined;
  return typeof activity === 'string' ? `${words(group, code)} (${activity})` : words(group, code);
}
