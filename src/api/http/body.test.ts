import { gzipSync } from 'node:zlib';
import { assert as check, json, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, readBody, readForm } from './body.ts';

test.each([
  ['{"a": }', 1, 7],
  ['', 1, 1],
  ['{"a": 1', 1, 8],
  ['{"a": 1,}', 1, 9],
  ["{'a': 1}", 1, 2],
  ['[1, 2,\n 3 4]', 2, 4],
  ['{"a": tru}', 1, 10],
  ['{"a": "\n"}', 1, 8],
  ['1 2', 1, 3],
])('%s is broken at line %i, column %i', (text, line, column) => {
  const result = parseJson(text);
  expect(result.ok ? {} : result.problems[0]!.place).toEqual({ line, column });
});

test('whatever is JSON is read, and a character too many is found where it stands', () => {
  const reads = property(json(), (text) => {
    expect(parseJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
    const result = parseJson(`${text}}`);
    expect(result.ok ? {} : result.problems[0]!.place).toEqual({ line: 1, column: text.length + 1 });
  });
  check(reads, { numRuns: 100, seed: 20200615 });
});

test.each([
  ['{"a": }', "Unexpected token '}'"],
  [`{"a": ${'x'.repeat(500)}`, "Unexpected token 'x'"],
  ['"" "" ""', undefined],
  ['\u001F\uFFFD\b\0packed bytes, not text at all', "Unexpected token '\u001F'"],
])('what is said of %j repeats nothing of it', (text, reason) => {
  const result = parseJson(text);
  const said = result.ok ? '' : String(result.problems[0]!.parameters['reason']);
  expect(said).not.toContain('is not valid JSON');
  if (reason !== undefined) expect(said).toBe(reason);
});

describe('a body that cannot be taken', () => {
  const request = (type: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'Content-Type': type, ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
  /** What the connection of a sender who goes away gives: a part, and an error. */
  const brokenOff = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a')),
      pull: (controller) => controller.error(new Error('aborted')),
    });
  const readers = [
    ['application/json', readBody],
    ['application/x-www-form-urlencoded', readForm],
  ] as const;

  test.each(readers)('%s that breaks off is no error of the server', async (type, read) => {
    expect(await read(request(type, brokenOff()), 1000)).toMatchObject({
      ok: false,
      problems: [{ code: 'API-HTTP' }],
    });
  });

  test.each(readers)('%s that is compressed is refused and not unpacked', async (type, read) => {
    const bomb = gzipSync(new Uint8Array(1_000_000));
    expect(await read(request(type, bomb, { 'Content-Encoding': 'gzip' }), 10_000)).toMatchObject({
      ok: false,
      problems: [{ code: 'API-CONTENT-ENCODING', parameters: { found: 'gzip' } }],
    });
    expect((await read(request(type, '{}', { 'Content-Encoding': 'Identity' }), 1000)).ok).toBe(true);
  });
});
