import { capital, fillText, type Problem, type Text } from '../../../base/index.ts';
import type { PageRequest } from '../../page.ts';
import type { Field } from './fields.ts';
import { unitTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly field: Field;
  /** As it stands in the field. */
  readonly value: string;
  readonly wrong?: Problem | undefined;
}

/** The id of a field, for links to it. */
export function fieldId({ slug }: Field): string {
  return `field-${slug}`;
}

/** One question: its label, how to write the answer, what was wrong with the last one. */
export function FieldView({ request, field, value, wrong }: Props) {
  const { kind } = field;
  switch (kind.kind) {
    case 'yes or no': {
      const yesNo = { true: unitTexts.yes, false: unitTexts.no };
      return <Choices {...{ request, field, value, wrong }} choices={Object.entries(yesNo)} />;
    }
    case 'choice':
      return <Choices {...{ request, field, value, wrong }} choices={Object.entries(kind.codes)} />;
    case 'date':
    case 'number':
    case 'text':
      return <Entry {...{ request, field, value, wrong }} />;
  }
}

function Choices({
  request,
  field,
  value,
  wrong,
  choices,
}: Props & {
  readonly choices: readonly (readonly [string, Text])[];
}) {
  const { text } = request;
  const id = fieldId(field);
  return (
    <fieldset
      class={wrong === undefined ? 'field' : 'field wrong'}
      aria-describedby={describedBy(field, wrong)}
    >
      <legend>{text(field.input.title)}</legend>
      <Hint {...{ request, field, value, wrong }} />
      <div class="choices">
        {choices.map(([code, title], at) => (
          <label>
            <input
              type="radio"
              id={at === 0 ? id : undefined}
              name={`typed.${field.slug}`}
              value={code}
              checked={code === value}
            />{' '}
            {text(title)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Entry({ request, field, value, wrong }: Props) {
  const id = fieldId(field);
  const attributes = {
    id,
    name: `typed.${field.slug}`,
    value,
    maxLength: 200,
    autocomplete: 'off',
    'aria-describedby': describedBy(field, wrong),
    ...(wrong === undefined ? {} : { 'aria-invalid': 'true' as const }),
  };
  return (
    <div class={wrong === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{request.text(field.input.title)}</label>
      <Hint {...{ request, field, value, wrong }} />
      {field.kind.kind === 'date' ? (
        <input type="date" {...attributes} />
      ) : (
        <input type="text" inputMode={field.kind.kind === 'number' ? 'decimal' : undefined} {...attributes} />
      )}
    </div>
  );
}

function Hint({ request: { text, language }, field, wrong }: Props) {
  const { name } = field.input.evidence;
  return (
    <>
      {hasHint(field) ? (
        <p class="hint" id={`${fieldId(field)}-hint`}>
          {field.hint === undefined ? null : `${text(field.hint)} `}
          {name === undefined ? null : text(unitTexts.evidence, { name: text(name) })}
        </p>
      ) : null}
      {wrong === undefined ? null : (
        <p class="message" id={`${fieldId(field)}-wrong`}>
          {wrongText(wrong, language)}
        </p>
      )}
    </>
  );
}

function hasHint({ hint, input }: Field): boolean {
  return hint !== undefined || input.evidence.name !== undefined;
}

function describedBy(field: Field, wrong: Problem | undefined): string | undefined {
  const id = fieldId(field);
  const parts = [hasHint(field) ? `${id}-hint` : '', wrong === undefined ? '' : `${id}-wrong`];
  return parts.filter((part) => part !== '').join(' ') || undefined;
}

/** What is wrong and how to mend it, in a sentence. */
export function wrongText({ kind, parameters }: Problem, language: PageRequest['language']): string {
  return capital(
    `${fillText(kind.what, language, parameters)}; ${fillText(kind.remedy, language, parameters)}.`,
  );
}
