import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../base/index.ts';
import type { Kind } from '../../../api/index.ts';
import { personName } from '../../parts/person-name.ts';
import { NameField } from './name-field.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Subject } from './subject.ts';
import { workTexts } from './work-texts.ts';

interface Props {
  readonly subject: Subject;
  readonly kind: Kind;
  /** The page that the form goes to. */
  readonly page: '' | 'note';
  /** What the form holds of the state without asking. */
  readonly hidden: Subject['state'];
  /** The name that stands in the field. */
  readonly name: string;
  /** Fields of its own. */
  readonly children?: ComponentChildren;
}

/** Saves a variant or note: on top of the one that is open, or as a new one. Works without JavaScript. */
export function SaveForm({ subject, kind, page, hidden, name, children }: Props) {
  const { request, kept, open } = subject;
  const { text, link, language } = request;
  const current = kept[kind];
  return (
    <form method="post" action={subject.bare(page)} id="work" aria-labelledby="work-title">
      <HiddenFields query={subject.query(hidden)} />
      <h2 id="work-title">{text(workTexts.title)}</h2>
      {current === undefined ? null : (
        <p>
          {text(workTexts.opened, {
            name: current.name,
            number: current.number,
            author: personName(current.author, request),
            day: formatDay(current.at.slice(0, 10), language),
          })}
          {current.release === null ? null : `, ${text(workTexts.released)}`} ·{' '}
          <a href={link(`/${open.pack.id}/workspace/${current.id}`)}>{text(workTexts.history)}</a>
        </p>
      )}
      <p class="hint">{text(kind === 'note' ? workTexts.howNote : workTexts.how)}</p>
      {children}
      <NameField text={text} name={name} />
      <p>
        {current === undefined ? null : (
          <>
            <button type="submit" name="do" value="next">
              {text(workTexts.saveNext)}
            </button>{' '}
          </>
        )}
        <button type="submit" name="do" value="new" class={current === undefined ? undefined : 'quiet'}>
          {text(kind === 'note' ? workTexts.saveNewNote : workTexts.saveNewVariant)}
        </button>{' '}
        <a href={link(`/${open.pack.id}/workspace`)}>{text(workTexts.workspace)}</a>
      </p>
    </form>
  );
}
