import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../../base/index.ts';
import { keepTexts, type KeptTexts } from './kept-texts.ts';

let folder: string;
let told: Problem[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-texts-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (most?: number): KeptTexts =>
  keepTexts(folder, { tell: (item) => told.push(item), ...(most === undefined ? {} : { most }) });
const codes = () => told.map(({ code }) => code);
const files = () => readdirSync(folder).map((name) => join(folder, name));

test.each(['', 'text', 'two\nlines\n', 'é€\u2028'])('gives the same text again: %j', (text) => {
  open().write('a', text);
  expect(open().read('a')).toBe(text);
  expect(open().read('b')).toBeUndefined();
  expect(codes()).toEqual([]);
});

test.each([
  ['changed', (text: string) => `${text} `],
  ['cut off', (text: string) => text.slice(0, -3)],
  ['empty', () => ''],
  ['of another form', () => '{"json": true}'],
])('a text that is %s is told and thrown away, and can be made again', (_how, damage) => {
  const texts = open();
  texts.write('a', 'a text of some length');
  const [path = ''] = files();
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expect(texts.read('a')).toBeUndefined();
  expect(files()).toEqual([]);
  expect(told.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
    ['API-CACHE-BROKEN', 'warning', path],
  ]);
  texts.write('a', 'again');
  expect(texts.read('a')).toBe('again');
});

test('a text under the name of another key is no text', () => {
  const texts = open();
  texts.write('a', 'text');
  const [ofA = ''] = files();
  texts.write('b', 'other');
  const ofB = files().find((path) => path !== ofA)!;
  renameSync(ofA, ofB);
  expect(texts.read('b')).toBeUndefined();
  expect(codes()).toEqual(['API-CACHE-BROKEN']);
});

test('keeps those that were read or written last', () => {
  const texts = open(2);
  texts.write('a', '1');
  const [ofA = ''] = files();
  texts.write('b', '2');
  for (const path of files()) utimesSync(path, 1, path === ofA ? 1 : 2);
  expect(texts.read('a')).toBe('1');
  texts.write('c', '3');
  expect(['a', 'b', 'c'].map((key) => texts.read(key))).toEqual(['1', undefined, '3']);
});

test('what a writer left half-way is not read, and is thrown away when it is old', () => {
  const texts = open();
  texts.write('a', 'text');
  const [path = ''] = files();
  const [young, old] = [`${path}.part-young`, `${path}.part-old`];
  for (const part of [young, old]) writeFileSync(part, 'half');
  utimesSync(old, 1, 1);
  expect(texts.read('a')).toBe('text');
  texts.write('a', 'text');
  expect(files().sort()).toEqual([path, young].sort());
});

test('a place that cannot be written is told, and fails nobody', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
  const texts = open();
  texts.write('a', 'text');
  expect(texts.read('a')).toBeUndefined();
  expect(told.map(({ code, parameters }) => [code, parameters['reason']])).toEqual([
    ['API-CACHE-WRITE', 'EEXIST'],
  ]);
});

test('a text that cannot be moved in place leaves nothing behind', () => {
  const texts = open();
  texts.write('a', 'text');
  const [path = ''] = files();
  rmSync(path);
  mkdirSync(path);
  texts.write('a', 'text');
  expect([codes(), files()]).toEqual([['API-CACHE-WRITE'], [path]]);
});
