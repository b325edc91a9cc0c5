import { unitGroups } from '../../../design/index.ts';
import type { CodeWords } from './code-words.ts';
import { Origins } from './origins.tsx';
import { givenWords, groupWords } from './register-list.tsx';
import { kindTexts, registerTexts } from './register-texts.ts';
import type { Taken } from './taken.ts';
import type { UnitRequest } from './unit-page.tsx';

/** Which unit of the register this is, and that it is no real one. */
export function TakenHeading({ request, open, measure, taken }: UnitRequest & { readonly taken: Taken }) {
  const { text } = request;
  const kind = text(kindTexts[measure.unit].one);
  const unit = text(registerTexts.unit, { kind, number: String(taken.unit.id) });
  return (
    <>
      <h2>{text(registerTexts.fromRegister, { unit })}</h2>
      <Origins request={request} pack={open.pack} measure={measure} />
    </>
  );
}

interface Props extends UnitRequest {
  readonly taken: Taken;
  readonly words: CodeWords;
}

/** Which unit of the register this is, that it is no real one, and what the register's own values give. */
export function TakenView(props: Props) {
  const { request, measure, fields, answers, taken, words, here, state } = props;
  const { text, link, path } = request;
  const { unit, values, asked } = taken;
  const changed = fields.some(({ name }) => answers.get(name) !== values.get(name));
  const list = `${path}/register`;
  const groups = unitGroups[measure.unit].filter(({ id }) => unit.groups[id] != null && id !== 'nace');
  return (
    <>
      <TakenHeading {...props} />
      <dl class="meta">
        {groups.map(({ id, title }) => (
          <>
            <dt>{text(title)}</dt>
            <dd>{groupWords(unit, id, words)}</dd>
          </>
        ))}
      </dl>
      <p class="noprint">
        <a href={here({ ...state(), all: '1' })}>{text(registerTexts.edit)}</a>
        {' · '}
        <a href={link(list, { ...asked, after: String(unit.id) })}>{text(registerTexts.another)}</a>
        {' · '}
        <a href={link(list, asked)}>{text(registerTexts.back)}</a>
        {' · '}
        <a href={here({})}>{text(registerTexts.own)}</a>
      </p>
      {changed ? (
        <p>
          {text(registerTexts.baseline, { outcome: givenWords(unit, request) })}{' '}
          <a class="noprint" href={here({ unit: String(unit.id), ...asked })}>
            {text(registerTexts.restore)}
          </a>
        </p>
      ) : null}
    </>
  );
}
