import type { RegisterUnits } from '../../../api/index.ts';
import { unitGroups, unitOutcomes } from '../../../design/index.ts';
import type { PageRequest } from '../../page.ts';
import { Select } from '../../parts/select.tsx';
import type { CodeWords } from './code-words.ts';
import { outcomeTexts, registerTexts } from './register-texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly units: RegisterUnits;
  readonly words: CodeWords;
  readonly asked: Readonly<Record<string, string>>;
}

/** By what units are looked for: all of it stands in the address. */
export function RegisterForm({ request, units, words, asked }: Props) {
  const { text, link, path } = request;
  const { measure, rules, criteria, order } = units.decided;
  const outcomes = unitOutcomes.filter((outcome) => outcome !== 'missed' || measure.unit === 'enterprise');
  const none = text(registerTexts.all);
  return (
    <form method="get" action={link(path)} role="search" aria-label={text(registerTexts.search)}>
      <div class="fields">
        <Select
          name="outcome"
          label={text(registerTexts.outcome)}
          none={none}
          chosen={asked['outcome']}
          choices={outcomes.map((value) => ({ value, label: text(outcomeTexts[value]) }))}
        />
        {rules.length < 2 ? null : (
          <Select
            name="rule"
            label={text(registerTexts.rule)}
            none={none}
            chosen={asked['rule']}
            choices={rules.map(({ index, label }) => ({
              value: String(index),
              label: index === 0 ? text(registerTexts.noRule) : `${index}. ${text(label)}`,
            }))}
          />
        )}
        {criteria.length === 0 ? null : (
          <Select
            name="criterion"
            label={text(registerTexts.criterion)}
            none={none}
            chosen={asked['criterion']}
            choices={criteria.map((item) => ({ value: item.id, label: text(item.text) }))}
          />
        )}
        {unitGroups[measure.unit].map(({ id, title, prefix = false }) =>
          prefix ? (
            <div class="field">
              <label for={`field-${id}`}>{text(title)}</label>
              <input
                id={`field-${id}`}
                name={id}
                value={asked[id] ?? ''}
                maxLength={5}
                inputMode="numeric"
                autocomplete="off"
                aria-describedby={`field-${id}-hint`}
              />
              <span class="hint below" id={`field-${id}-hint`}>
                {text(registerTexts.naceHint)}
              </span>
            </div>
          ) : (
            <Select
              name={id}
              label={text(title)}
              none={none}
              chosen={asked[id]}
              choices={sorted(id, order.codes.get(id) ?? [], words)}
            />
          ),
        )}
      </div>
      <p>
        <button type="submit">{text(registerTexts.show)}</button>{' '}
        {Object.keys(asked).length === 0 ? null : <a href={link(path)}>{text(registerTexts.clear)}</a>}
      </p>
    </form>
  );
}

/** Names in their order; sizes from small to large. */
function sorted(group: string, codes: readonly string[], words: CodeWords) {
  const choices = codes.map((value) => ({ value, label: words(group, value) }));
  return choices.toSorted((a, b) =>
    group === 'size-class' ? Number.parseInt(a.value) - Number.parseInt(b.value) : a.label < b.label ? -1 : 1,
  );
}
