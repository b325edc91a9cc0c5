import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { success } from '../../base/index.ts';
import { openStore } from '../../store/index.ts';
import { change, person } from '../../store/testdata/stores.ts';
import type { Workbench } from '../index.ts';
import { json, testApi, testWorkbench } from '../testdata/workbench.ts';
import type { Role } from './access.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await testWorkbench({ store: () => openStore({}) });
});
afterAll(() => workbench.close());

/** Asks as somebody: `<id>` or `<id>:<role>`, by default a releaser. */
async function ask(
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const [id = '', role = 'releaser'] = who.split(':');
  const { api } = testApi(workbench, {
    authenticate: async () => success({ ...person(id), roles: [role as Role] }),
  });
  const response = await api.request(`/api/v1/packs/${path}`, {
    method,
    headers: {
      'Accept-Language': 'en',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const data = (text === '' ? {} : JSON.parse(text)) as Awaited<ReturnType<typeof json>>;
  return { status: response.status, data, headers: response.headers };
}

const variant = { kind: 'variant', measure: 'premium', name: 'Half', content: change };
async function made(name = 'Half'): Promise<string> {
  const { data } = await ask('anna', 'POST', 'small/workspace', { ...variant, name });
  return `small/workspace/${String(data['id'])}`;
}

describe('the workspace over HTTP', () => {
  test('created, listed, read, saved, removed, restored', async () => {
    const created = await ask('anna', 'POST', 'small/workspace', variant);
    expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
    expect(created.data).toMatchObject({ ...variant, pack: 'small', author: person('anna'), number: 1 });
    const path = created.headers.get('location')!.replace('/api/v1/packs/', '');
    const listed = await ask('carla:reader', 'GET', 'small/workspace?measure=premium&kind=variant&limit=1');
    expect(listed.data).toMatchObject({ total: 1, items: [{ name: 'Half', latest: 1 }] });
    expect(JSON.stringify(listed.data)).not.toContain('content');
    const read = await ask('carla:reader', 'GET', path);
    expect(read.data).toEqual(created.data);
    const again = await ask('carla:reader', 'GET', path, undefined, { 'If-None-Match': '"1"' });
    expect([again.status, again.headers.get('etag')]).toEqual([304, '"1"']);
    const saved = await ask('bart', 'PUT', path, { name: 'Milder' }, { 'If-Match': '"1"' });
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"']);
    expect(saved.data).toMatchObject({ name: 'Milder', content: change, author: person('bart') });
    const gone = await ask('bart', 'DELETE', path, undefined, { 'If-Match': '"2"' });
    expect(gone.data).toMatchObject({ number: 3, removed: true });
    expect((await ask('bart', 'GET', 'small/workspace?removed=true')).data['total']).toBe(1);
    const back = await ask('bart', 'POST', `${path}/versions/1/restoration`, undefined, {
      'If-Match': '"3"',
    });
    expect(back.data).toMatchObject({ number: 4, removed: false, name: 'Half' });
    const versions = await ask('carla:reader', 'GET', `${path}/versions?limit=2`);
    expect(versions.data).toMatchObject({ total: 4, items: [{ number: 4 }, { number: 3 }] });
    expect(versions.headers.get('link')).toContain('rel="next"');
    expect((await ask('carla:reader', 'GET', `${path}/versions/2`)).data['name']).toBe('Milder');
  });

  test('who saves on an earlier version gets 412 with the current one, and nothing is saved', async () => {
    const path = await made();
    const theirs = await ask('bart', 'PUT', path, { name: 'Of Bart' }, { 'If-Match': '"1"' });
    const late = await ask('carla', 'PUT', path, { name: 'Of Carla' }, { 'If-Match': '"1"' });
    expect([late.status, late.headers.get('content-type')]).toEqual([412, 'application/problem+json']);
    expect(late.data).toMatchObject({ code: 'API-CHANGED', status: 412, current: theirs.data });
    expect(String(late.data['detail'])).toContain('bart saved version 2');
    expect((await ask('carla', 'DELETE', path, undefined, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await ask('carla', 'GET', path)).data).toEqual(theirs.data);
  });

  test('four eyes: who wrote it is refused, another releases it, once', async () => {
    const path = await made();
    const own = await ask('anna', 'POST', `${path}/versions/1/release`);
    expect([own.status, own.data['code']]).toEqual([403, 'STORE-OWN-WORK']);
    const released = await ask('bart', 'POST', `${path}/versions/1/release`);
    expect(released.data).toMatchObject({ release: { by: person('bart') }, latestReleased: 1 });
    expect(released.headers.get('etag')).toBe('"1r"');
    expect((await ask('carla', 'POST', `${path}/versions/1/release`)).data['code']).toBe('STORE-RELEASED');
    expect((await ask('anna', 'PUT', path, {}, { 'If-Match': '"1r"' })).status).toBe(200);
  });

  test.each([
    ['anna:reader', 'POST', 'small/workspace', variant],
    ['anna:reader', 'PUT', 'small/workspace/0123456789abcdef', {}],
    ['anna:reader', 'DELETE', 'small/workspace/0123456789abcdef', undefined],
    ['anna:analyst', 'POST', 'small/workspace/0123456789abcdef/versions/1/release', undefined],
  ])('%s may not %s %s', async (who, method, path, body) => {
    const { status, data } = await ask(who, method, path, body, { 'If-Match': '"1"' });
    expect([status, data['code']]).toEqual([403, 'API-RIGHT']);
  });

  const unknown = 'small/workspace/0123456789abcdef';
  test.each([
    ['GET', unknown, undefined, 404, 'STORE-ITEM'],
    ['GET', `${unknown}/versions`, undefined, 404, 'STORE-ITEM'],
    ['GET', 'small/workspace/%27%20or%201%3D1', undefined, 400, 'API-FIELD'],
    ['GET', `${unknown}/versions/x`, undefined, 400, 'API-FIELD'],
    ['GET', 'nobody/workspace', undefined, 404, 'API-UNKNOWN'],
    ['GET', 'small/workspace?kind=cheese', undefined, 400, 'API-FIELD'],
    ['PUT', unknown, {}, 404, 'STORE-ITEM'],
    ['POST', 'small/workspace', '{', 400, 'API-JSON'],
    ['POST', 'small/workspace', { ...variant, measure: 'nobody' }, 404, 'API-UNKNOWN'],
    ['POST', 'small/workspace', { ...variant, kind: 'cheese' }, 400, 'API-FIELD'],
    ['POST', 'small/workspace', { ...variant, author: 'bart' }, 400, 'API-FIELD-UNKNOWN'],
    ['POST', 'small/workspace', { ...variant, content: { x: 1 } }, 422, 'STORE-CONTENT'],
    ['POST', 'small/workspace', { ...variant, content: null }, 422, 'STORE-CONTENT'],
    ['POST', 'small/workspace', { ...variant, name: 'x'.repeat(500) }, 422, 'STORE-NAME'],
    ['POST', 'small/workspace', { ...variant, name: 'x'.repeat(2_000_000) }, 413, 'API-BODY-SIZE'],
  ])('%s %s %s: %i %s', async (method, path, body, expected, code) => {
    const { status, data } = await ask('anna', method, path, body, { 'If-Match': '"1"' });
    expect([status, data['code']]).toEqual([expected, code]);
  });

  test.each([undefined, '*', '3', '"x"', 'W/"1"', '"1", "2"'])('If-Match %s is asked for', async (tag) => {
    const path = await made();
    const { status, data } = await ask('anna', 'PUT', path, {}, tag === undefined ? {} : { 'If-Match': tag });
    expect([status, data['code']]).toEqual([428, 'API-IF-MATCH']);
  });

  test('a version that is not there, and one of another pack', async () => {
    const path = await made();
    expect((await ask('anna', 'GET', `${path}/versions/9`)).data['code']).toBe('STORE-VERSION');
    expect((await ask('anna', 'PUT', path, {}, { 'If-Match': '"9"' })).data['code']).toBe('STORE-VERSION');
    const elsewhere = path.replace('small/', 'small-pack/');
    for (const [method, end] of [
      ['GET', ''],
      ['GET', '/versions/1'],
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/versions/1/release'],
    ] as const) {
      const body = method === 'PUT' ? {} : undefined;
      const { data } = await ask('bart', method, `${elsewhere}${end}`, body, { 'If-Match': '"1"' });
      expect([method, end, data['code']]).toEqual([method, end, 'STORE-ITEM']);
    }
  });
});

test('a server without a workspace says so, and tries again where the database was away', async () => {
  const without = await testWorkbench({ store: undefined });
  const { get } = testApi(without);
  const refused = await get('/packs/small/workspace');
  expect([refused.status, (await json(refused))['code']]).toEqual([503, 'API-NO-WORKSPACE']);
  expect((await get('/packs/small')).status).toBe(200);
  await without.close();
  let isAway = true;
  const url = 'postgres://anna@127.0.0.1:1/db';
  const returning = await testWorkbench({ store: () => openStore(isAway ? { url } : {}) });
  const api = testApi(returning);
  const away = await api.get('/packs/small/workspace');
  expect([away.status, (await json(away))['code']]).toEqual([503, 'STORE-UNREACHABLE']);
  isAway = false;
  expect((await api.get('/packs/small/workspace')).status).toBe(200);
  await returning.close();
});
