import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, programFingerprint } from './program-fingerprint.ts';

let root: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-program-'));
  write('package.json', '{ "version": "1.0.0" }');
  write('src/a.ts', 'export const rate = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('is the same for the same program, and of the program that runs', () => {
  expect(fingerprintOf(root, 'src')).toBe(fingerprintOf(root, 'src'));
  expect(fingerprintOf(root, 'src')).toMatch(/^[0-9a-f]{64}$/);
  expect(programFingerprint()).toBe(programFingerprint());
  expect(programFingerprint()).not.toBe(fingerprintOf(root, 'src'));
});

test.each([
  ['a line of code', 'src/a.ts', 'export const rate = 2;'],
  ['a new file', 'src/room/b.tsx', ''],
  ['data that the program reads', 'src/c.json', '{}'],
  ['a version of a library', 'package.json', '{ "version": "1.0.0", "dependencies": { "duck": "2" } }'],
])('%s makes another program', (_, name, text) => {
  const before = fingerprintOf(root, 'src');
  write(name, text);
  expect(fingerprintOf(root, 'src')).not.toBe(before);
});

test.each(['src/a.test.ts', 'src/testdata/a.ts', 'src/a.d.ts', 'src/README.md', 'docs/a.ts'])(
  '%s does not run',
  (name) => {
    const before = fingerprintOf(root, 'src');
    write(name, 'changed');
    expect(fingerprintOf(root, 'src')).toBe(before);
  },
);
