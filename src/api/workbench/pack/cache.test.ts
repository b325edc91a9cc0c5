import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache, type Cache } from './cache.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-cache-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function open(pack: string, tell?: (code: string) => void): Cache {
  const cache = openCache(pack, { XDG_CACHE_HOME: root }, ({ code }) => tell?.(code));
  if (cache === undefined) throw new Error('no cache');
  return cache;
}

const contentOf = (cache: Cache, key: string) => readFileSync(cache.file(key)!, 'utf8');

test('keeps texts and files per pack', async () => {
  const cache = open('pack one');
  cache.write('a', 'text');
  await cache.keep('b', async (path) => writeFileSync(path, 'content'));
  expect(open('pack one').read('a')).toBe('text');
  expect(contentOf(open('pack one'), 'b')).toBe('content');
  expect(open('pack one').read('c')).toBeUndefined();
  expect(open('pack two').read('a')).toBeUndefined();
});

test('a damaged file counts as none, and is told', async () => {
  const told: string[] = [];
  const cache = open('pack', (code) => told.push(code));
  await cache.keep('a', async (path) => writeFileSync(path, 'content'));
  writeFileSync(cache.file('a')!, 'tampered');
  expect(cache.file('a')).toBeUndefined();
  expect(told).toEqual(['API-CACHE-BROKEN']);
});

test('a file that fails half-way leaves nothing', async () => {
  const cache = open('pack');
  await expect(
    cache.keep('a', async (path) => {
      writeFileSync(path, 'half');
      throw new Error('disk full');
    }),
  ).rejects.toThrow('disk full');
  expect(cache.file('a')).toBeUndefined();
});

test('what the disk refuses is told once and fails nobody', async () => {
  const told: string[] = [];
  const cache = open('pack', (code) => told.push(code));
  const refused = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  await cache.keep('a', refused);
  await cache.keep('b', refused);
  await cache.keep('c', () =>
    Promise.reject(new Error('IO Error: Could not write file: No space left on device')),
  );
  expect(told).toEqual(['API-CACHE-WRITE', 'API-CACHE-WRITE']);
  expect(cache.file('a')).toBeUndefined();
});

test('a folder that another run threw away fails nobody', async () => {
  const cache = open('pack');
  const [folder = ''] = readdirSync(join(root, 'relance'));
  rmSync(join(root, 'relance', folder), { recursive: true });
  cache.write('a', 'text');
  expect(cache.read('a')).toBe('text');
  await cache.keep('b', async (path) => {
    writeFileSync(path, 'content');
    rmSync(join(root, 'relance', folder), { recursive: true });
  });
  expect(cache.file('b')).toBeUndefined();
  expect(open('another').read('a')).toBeUndefined();
});

test('two who keep the same at the same time both end well', async () => {
  const cache = open('pack');
  const make = async (path: string) => {
    writeFileSync(path, 'half');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path, 'whole');
  };
  await Promise.all([cache.keep('a', make), cache.keep('a', make)]);
  expect(contentOf(cache, 'a')).toBe('whole');
});

test('keeps only the newest packs', () => {
  for (const pack of ['1', '2', '3', '4', '5', '6']) open(pack);
  expect(readdirSync(join(root, 'relance'))).toHaveLength(4);
});

test('no place to write means no cache, not a failure', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const told: string[] = [];
  expect(openCache('pack', { XDG_CACHE_HOME: file }, ({ code }) => told.push(code))).toBeUndefined();
  expect(told).toEqual(['API-CACHE-WRITE']);
});

test('a full disk keeps nothing, which is told and is no failure', () => {
  // Files may grow to one block, as on a disk with no more room.
  const script = `
    import { openCache } from ${JSON.stringify(new URL('./cache.ts', import.meta.url).href)};
    const told = [];
    const cache = openCache('pack', { XDG_CACHE_HOME: ${JSON.stringify(root)} }, (item) => told.push(item));
    cache.write('large', 'x'.repeat(100_000));
    cache.write('small', 'x');
    const reasons = told.map(({ code, parameters }) => [code, parameters.reason]);
    console.log(JSON.stringify([cache.read('large') ?? 'nothing', cache.read('small'), reasons]));`;
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" --input-type=module --eval "$1"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', limited, process.execPath, script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(['nothing', 'x', [['API-CACHE-WRITE', 'EFBIG']]]);
  const [folder = ''] = readdirSync(join(root, 'relance'));
  expect(readdirSync(join(root, 'relance', folder)).filter((name) => name.includes('part'))).toEqual([]);
});
