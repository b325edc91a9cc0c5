import { mostName } from '../../../api/index.ts';
import type { PageRequest } from '../../page.ts';
import { workTexts } from './work-texts.ts';

/** The name under which work is kept. */
export function NameField({ text, name }: { readonly text: PageRequest['text']; readonly name: string }) {
  return (
    <div class="field">
      <label for="work-name">{text(workTexts.name)}</label>
      <input
        id="work-name"
        name="name"
        type="text"
        required
        maxLength={mostName}
        autocomplete="off"
        value={name}
      />
    </div>
  );
}
