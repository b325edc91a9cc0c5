import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { WithTitles } from './with-titles.tsx';

const sources = [
  { id: 'short', title: 'Corona hinderpremie', language: 'nl', publisher: 'Van As' },
  { id: 'long', title: 'Corona hinderpremie: verlenging', language: 'nl', publisher: 'AB Consult' },
  { id: 'english', title: 'Employment & rate', language: 'en', publisher: 'Statbel' },
  { id: 'unsaid', title: 'Jaarverslag', publisher: 'RSVZ' },
] as const;

const shown = (text: string): string => render(<WithTitles text={text} sources={sources} />);

test('the title of a source is marked with its language', () => {
  expect(shown('source: Employment & rate, Statbel')).toBe(
    'source: <span lang="en">Employment &amp; rate</span>, Statbel',
  );
});

test('the longest title counts where one begins another', () => {
  expect(shown('Corona hinderpremie: verlenging, AB Consult')).toBe(
    '<span lang="nl">Corona hinderpremie: verlenging</span>, AB Consult',
  );
});

test('a text without a title, or with one of unknown language, stays as it is', () => {
  expect(shown('Jaarverslag, RSVZ')).toBe('Jaarverslag, RSVZ');
  expect(shown('')).toBe('');
});
