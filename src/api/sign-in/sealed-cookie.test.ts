import { z } from '@hono/zod-openapi';
import { describe, expect, test } from 'vitest';
import { sealedCookie } from './sealed-cookie.ts';

let now = new Date('2020-06-15T08:00:00Z');
const base = {
  name: 'relance-session',
  secret: 'a secret of thirty-two characters',
  address: new URL('https://relance.example'),
  seconds: 8 * 3600,
  schema: z.object({ id: z.string(), roles: z.array(z.string()) }),
  clock: () => now,
};
const value = { id: 'an', roles: ['analyst'] };

/** The request that a browser sends with a cookie that it was given. */
function sentWith(header: string): Request {
  return new Request('https://relance.example/', { headers: { Cookie: header.split(';')[0]! } });
}

describe('a sealed cookie', () => {
  test('gives back what it holds, to a server that started anew as well', async () => {
    const header = await sealedCookie(base).write(value);
    expect(await sealedCookie(base).read(sentWith(header))).toEqual(value);
    expect(header).not.toContain('analyst');
    expect(Buffer.from(header, 'base64url').toString()).not.toContain('analyst');
  });

  test('is for this server, for no script, and for no page of others', async () => {
    const header = await sealedCookie(base).write(value);
    expect(header).toMatch(
      /^__Host-relance-session=[\w.-]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const local = sealedCookie({ ...base, address: new URL('http://localhost:8020') });
    expect(await local.write(value)).toMatch(
      /^relance-session=[\w.-]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(local.remove).toBe('relance-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
  });

  test('ends with its time, whatever the browser keeps', async () => {
    const cookie = sealedCookie(base);
    const request = sentWith(await cookie.write(value));
    now = new Date('2020-06-15T15:59:59Z');
    expect(await cookie.read(request)).toEqual(value);
    now = new Date('2020-06-15T16:00:00Z');
    expect(await cookie.read(request)).toBeUndefined();
    now = new Date('2020-06-15T08:00:00Z');
  });

  test('is nothing when any of its characters was changed', async () => {
    const cookie = sealedCookie(base);
    const header = (await cookie.write(value)).split(';')[0]!;
    const start = header.indexOf('=') + 1;
    // The last character may hold bits that say nothing; all others count.
    for (let at = start; at < header.length - 1; at += 7) {
      const changed = header.slice(0, at) + (header[at] === 'A' ? 'B' : 'A') + header.slice(at + 1);
      expect([at, await cookie.read(sentWith(changed))]).toEqual([at, undefined]);
    }
  });

  test('of another name, secret, address or form is none of ours', async () => {
    const header = await sealedCookie(base).write(value);
    const sealed = header.split(';')[0]!.split('=')[1]!;
    for (const other of [
      { name: 'relance-sign-in' },
      { secret: 'another secret of as many letters' },
      { address: new URL('https://test.relance.example') },
    ]) {
      const changed = { ...base, ...other };
      expect(await sealedCookie(changed).read(sentWith(`__Host-${changed.name}=${sealed}`))).toBeUndefined();
    }
    const numbers = sealedCookie({ ...base, schema: z.object({ id: z.number() }) });
    expect(await numbers.read(sentWith(header))).toBeUndefined();
    // Whoever can set cookies over plain HTTP cannot set the one with the prefix.
    expect(await sealedCookie(base).read(sentWith(`relance-session=${sealed}`))).toBeUndefined();
  });

  test('that was never one is none', async () => {
    for (const text of ['', 'x', 'a.b.c.d.e', '..', '%', 'x'.repeat(5000)])
      expect(await sealedCookie(base).read(sentWith(`__Host-relance-session=${text}`))).toBeUndefined();
    expect(await sealedCookie(base).read(new Request('https://relance.example/'))).toBeUndefined();
  });
});
