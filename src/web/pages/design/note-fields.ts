import type { Version } from '../../../api/index.ts';
import type { PageRequest } from '../../page.ts';
import type { DifferentField } from './compare-changes.ts';
import { workTexts } from './work-texts.ts';

type NoteContent = Extract<Version, { readonly kind: 'note' }>['content'];

/** The fields in which notes differ. Variants are told with their changes, as the address has them. */
export function noteFields(
  { text }: Pick<PageRequest, 'text'>,
  notes: readonly NoteContent[],
): readonly DifferentField[] {
  const fields = [
    { title: text(workTexts.question), words: notes.map(({ question }) => question) },
    { title: text(workTexts.conclusion), words: notes.map(({ conclusion }) => conclusion) },
    {
      title: text(workTexts.variants),
      words: notes.map(({ variants }) =>
        variants.map(({ name, change }) => `${name} (${entries(change)})`).join('; '),
      ),
    },
  ];
  return fields.filter(({ words }) => words.some((item) => item !== words[0]));
}

function entries(change: NoteContent['variants'][number]['change']): string {
  const { parameters, cells, added, removed } = change;
  return [
    ...Object.entries(parameters).map(([key, value]) => `${key} = ${value}`),
    ...Object.entries(cells).map(([key, value]) => `${key} = ${value}`),
    ...Object.keys(added).map((name) => `+ ${name}`),
    ...removed.map((rule) => `− ${rule}`),
  ].join(', ');
}
