import type { Version } from '../../../api/index.ts';
import { formatDay, success, type Result } from '../../../base/index.ts';
import { personName } from '../../parts/person-name.ts';
import type { PageReply, QueryParameters } from '../../page.ts';
import type { DifferentField } from './compare-changes.ts';
import { NameField } from './name-field.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Subject } from './subject.ts';
import { workTexts } from './work-texts.ts';

interface Conflict {
  readonly subject: Subject;
  readonly page: '' | 'note';
  /** The version that was saved meanwhile. */
  readonly theirs: Version;
  /** The number of the version that mine was made from. */
  readonly base: number;
  /** The name that I gave. */
  readonly name: string;
  /** Start, mine, theirs. */
  readonly fields: readonly DifferentField[];
  /** Everything that I filled in, to be sent again. */
  readonly query: QueryParameters;
}

/** Two people changed the same: all three versions side by side, and a choice by which no work is lost. */
export function conflictReply(conflict: Conflict): Result<PageReply> {
  const { theirs, subject } = conflict;
  return success({
    kind: 'page',
    status: 409,
    title: subject.request.text(workTexts.conflict, { name: theirs.name }),
    body: <ConflictPage {...conflict} />,
  });
}

function ConflictPage({ subject, page, theirs, base, name, fields, query }: Conflict) {
  const { request } = subject;
  const { text, language } = request;
  const { number } = theirs;
  const author = personName(theirs.author, request);
  const day = formatDay(theirs.at.slice(0, 10), language);
  return (
    <>
      <p class="lead" role="alert">
        {text(workTexts.conflictHow, { base, author, number, day })}
        {theirs.removed ? ` ${text(workTexts.conflictRemoved)}` : ''}
      </p>
      <h2>{text(workTexts.differences)}</h2>
      {fields.length === 0 ? (
        <p>{text(workTexts.noDifferences)}</p>
      ) : (
        <div class="scroll" role="region" aria-label={text(workTexts.differences)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text(workTexts.field)}</th>
                <th scope="col">{text(workTexts.base, { number: base })}</th>
                <th scope="col">{text(workTexts.mine)}</th>
                <th scope="col">{text(workTexts.theirs, { author, number })}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ title, words }) => (
                <tr>
                  <th scope="row">{title}</th>
                  {words.map((item) => (
                    <td class={item === words[0] ? undefined : 'altered'}>{item}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form method="post" action={subject.bare(page)} aria-labelledby="choose">
        <h2 id="choose">{text(workTexts.choose)}</h2>
        <HiddenFields query={{ ...query, onto: String(number) }} />
        <NameField text={text} name={name} />
        <p>
          <button type="submit" name="do" value="new">
            {text(workTexts.mineAsNew)}
          </button>{' '}
          <button type="submit" name="do" value="next" class="quiet">
            {text(workTexts.mineOver, { number: number + 1 })}
          </button>
        </p>
        <p>
          <a href={`${subject.bare(page)}?${page === '' ? 'variant' : 'note'}=${theirs.id}`}>
            {text(workTexts.takeTheirs, { number })}
          </a>
        </p>
      </form>
    </>
  );
}
