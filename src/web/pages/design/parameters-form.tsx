import { withColon } from '../../../base/index.ts';
import type { ChangeableParameter } from '../../../api/index.ts';
import { valueWords } from '../../parts/value-words.ts';
import { fieldText, isNumber, signTexts, sliderRange } from './field-value.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { ProblemSentence } from './noted.tsx';
import type { Mistake, Outcome } from './outcome.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** What the address holds besides the state. */
  readonly further: Readonly<Record<string, string>>;
}

/** A field for each amount and threshold; the island adds what a slider moves. */
export function ParametersForm({ subject, outcome, further }: Props) {
  const { request, known, state } = subject;
  const { text } = request;
  const query = subject.query({
    ...state,
    change: { ...state.change, parameters: {} },
    last: outcome.mistakes.length === 0 ? state.change : state.last,
  });
  return (
    <form method="get" action={subject.bare('')} data-live aria-labelledby="parameters">
      <HiddenFields query={{ ...query, ...further, go: '1' }} />
      <h2 id="parameters">{text(designTexts.parameters)}</h2>
      {known.parameters.map((parameter) => (
        <ParameterField
          subject={subject}
          parameter={parameter}
          mistake={outcome.mistakes.find(
            ({ field }) => field?.kind === 'parameter' && field.key === parameter.key,
          )}
        />
      ))}
      <p>
        <button type="submit">{text(designTexts.apply)}</button>{' '}
        <a href={subject.start}>{text(designTexts.reset)}</a>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly subject: Subject;
  readonly parameter: ChangeableParameter;
  readonly mistake: Mistake | undefined;
}

function ParameterField({ subject: { request, state }, parameter, mistake }: FieldProps) {
  const { text, language } = request;
  const { key, title, unit, value } = parameter;
  if (value === null)
    return (
      <div class="field">
        <p>
          <strong>{text(title)}</strong> <span class="soft">{text(designTexts.fixed)}</span>
        </p>
      </div>
    );
  const id = `p-${key}`;
  const now = state.change.parameters[key] ?? value;
  const hint = `${id}-hint`;
  const described = {
    'aria-describedby': mistake === undefined ? hint : `${hint} ${id}-wrong`,
    'aria-invalid': mistake === undefined ? undefined : ('true' as const),
  };
  const sign = signTexts[unit];
  const name = `f.${key}`;
  return (
    <div class={now === value ? 'field value' : 'field value altered'}>
      <label for={id}>
        {text(title)}
        {sign === undefined ? null : ` (${text(sign)})`}
      </label>
      {mistake === undefined ? null : (
        <p class="wrong message" id={`${id}-wrong`}>
          <ProblemSentence request={request} problem={mistake.problem} />
        </p>
      )}
      {unit === 'boolean' ? (
        <select id={id} name={name} {...described}>
          {['true', 'false'].map((choice) => (
            <option value={choice} selected={choice === now}>
              {text(choice === 'true' ? designTexts.yes : designTexts.no)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          type="text"
          maxLength={100}
          autocomplete="off"
          inputMode={isNumber(unit) ? 'decimal' : undefined}
          value={fieldText(now, unit, language)}
          {...described}
        />
      )}
      {isNumber(unit) ? (
        <label class="slider">
          <span class="aloud">
            {withColon(text(title), language)} {text(designTexts.slider)}
          </span>
          <input
            type="range"
            data-for={id}
            min="0"
            {...sliderRange(value, unit)}
            value={
              Number.isFinite(Number(now)) ? String(Number(now) * (unit === 'share' ? 100 : 1)) : undefined
            }
          />
        </label>
      ) : null}
      <p class="hint" id={hint}>
        {text(designTexts.standing, { value: valueWords(value, unit, request) })}
      </p>
    </div>
  );
}
