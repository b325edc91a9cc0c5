import { expect, test } from 'vitest';
import { chooseLanguage, chooseMedia } from './language.ts';

test.each([
  ['fr-BE, en;q=0.8', null, 'fr'],
  ['en;q=0.2, nl;q=0.1', null, 'en'],
  ['en, nl', null, 'nl'],
  ['de', null, 'nl'],
  ['fr;q=0', null, 'nl'],
  ['*', null, 'nl'],
  ['', null, 'nl'],
  [null, null, 'nl'],
  [';;;,,,q=', null, 'nl'],
  ['fr;q=high', null, 'nl'],
  ['fr', 'en', 'en'],
  ['fr', 'de', 'fr'],
] as const)('Accept-Language %s with lang %s is %s', (accepted, asked, language) => {
  expect(chooseLanguage(accepted, asked)).toBe(language);
});

const forms = ['application/json', 'text/csv'] as const;
test.each([
  [null, 'application/json'],
  ['*/*', 'application/json'],
  ['text/*', 'text/csv'],
  ['text/html, text/csv;q=0.9, */*;q=0.1', 'text/csv'],
  ['application/json;q=0.5, text/csv', 'text/csv'],
  ['TEXT/CSV', 'text/csv'],
  ['image/png', undefined],
  ['text/csv;q=0', undefined],
])('Accept %s is %s', (accepted, type) => {
  expect(chooseMedia(accepted, forms)).toBe(type);
});
