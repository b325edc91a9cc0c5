import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnAddress } from './return-address.ts';

test.each([
  '/nl',
  '/fr/',
  '/en/flanders-2020/design/hinderpremie?parameter.threshold=0.5&x=%2F%2Fy',
  '/nl?x=https://elsewhere.example',
])('%s is a page of this site', (address) => {
  expect(returnAddress(address, '/nl/help')).toBe(address);
});

test.each([
  null,
  '',
  'help',
  'https://elsewhere.example/nl',
  '//elsewhere.example/nl',
  '///elsewhere.example/nl',
  '/\\elsewhere.example/nl',
  '\\\\elsewhere.example/nl',
  '/\t/elsewhere.example/nl',
  '/.//elsewhere.example/nl',
  '/nl/..//elsewhere.example',
  '/nlx',
  '/de',
  '/assets/live.js',
  '/api/v1/packs',
  '/sign-in/callback?code=1',
  'javascript:alert(1)',
  'http://here.invalid:99/nl',
  '/nl@elsewhere.example',
])('%s is not', (address) => {
  expect(returnAddress(address, '/nl/help')).toBe('/nl/help');
});

test('what is too long for a cookie comes back without its query', () => {
  expect(returnAddress(`/nl/small?x=${'y'.repeat(3000)}`, '/nl')).toBe('/nl/small');
  expect(returnAddress(`/nl/${'y'.repeat(3000)}`, '/nl')).toBe('/nl');
});

test('whatever is asked, a browser stays on this site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    'nl',
    'x.example',
    ':',
    '@',
    '?',
    '#',
    '\t',
    '\n',
    ' ',
    '%2F',
    'http:',
    '//',
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 8 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(anything, (asked) => {
      const found = new URL(returnAddress(asked, '/nl'), 'https://relance.example/sign-in/callback');
      expect(found.origin).toBe('https://relance.example');
      expect(found.pathname).toMatch(/^\/(?:nl|en|fr)(?:\/|$)/);
    }),
  );
});
