import { withColon } from '../../../base/index.ts';
import { ChangeList } from './change-list.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { mostSaved } from './state.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';
import { workTexts } from './work-texts.ts';

interface Props {
  readonly subject: Subject;
}

/** How variants come to stand side by side: in the address, or ticked in the workspace. */
export function VariantsHow({ subject: { request, open } }: Props) {
  const { text, link } = request;
  return (
    <p>
      {text(designTexts.variantsHow)}{' '}
      <a href={link(`/${open.pack.id}/workspace`)}>{text(workTexts.workspace)}</a>
    </p>
  );
}

/** The variants of the address: save the change as one, take one, remove one. */
export function VariantsPart({ subject }: Props) {
  const { request, state, link } = subject;
  const { text, language } = request;
  const { saved } = state;
  return (
    <>
      <h2 id="variants">{text(designTexts.variants)}</h2>
      <VariantsHow subject={subject} />
      {saved.length === 0 ? <p>{text(designTexts.noVariants)}</p> : null}
      <ul class="cards">
        {saved.map(({ name, change }, at) => (
          <li>
            <h3>{name}</h3>
            <ChangeList subject={subject} change={change} />
            <p>
              <a
                href={link('', { ...state, change, last: undefined })}
                aria-label={`${withColon(text(designTexts.take), language)} ${name}`}
              >
                {text(designTexts.take)}
              </a>{' '}
              ·{' '}
              <a
                href={`${link('', { ...state, saved: saved.filter((_, other) => other !== at) })}#variants`}
                aria-label={`${withColon(text(designTexts.forget), language)} ${name}`}
              >
                {text(designTexts.forget)}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {saved.length < mostSaved ? (
        <form method="get" action={subject.bare('')}>
          <HiddenFields query={{ ...subject.query(state), save: '1', go: '1' }} />
          <div class="field">
            <label for="n">{text(designTexts.variantName)}</label>
            <input id="n" name="n" type="text" maxLength={60} autocomplete="off" />
          </div>
          <p>
            <button type="submit" class="quiet">
              {text(designTexts.save)}
            </button>
          </p>
        </form>
      ) : null}
      {saved.length === 0 ? null : (
        <p>
          <a class="button" href={link('compare', state)}>
            {text(designTexts.partCompare)}
          </a>
        </p>
      )}
    </>
  );
}
