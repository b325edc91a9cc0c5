import { describe, expect, test } from 'vitest';
import { forwardedAddress, remoteAddress } from './client.ts';
import { strangeOrigin } from './origin.ts';

const address = new URL('https://relance.example');

/** The code of the refusal, where there is one. */
function refusal(method: string, headers: Readonly<Record<string, string>>, at?: URL) {
  return strangeOrigin(new Request('http://localhost:8020/nl', { method, headers }), at)?.code;
}

describe('the name under which a request came', () => {
  test.each(['localhost', 'localhost:8020', '127.0.0.1:1', '[::1]:8020'])('%s is this machine', (host) => {
    for (const method of ['GET', 'POST']) expect(refusal(method, { Host: host })).toBeUndefined();
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:8020',
    '0.0.0.0:8020',
    '',
  ])('"%s" is not', (host) => {
    for (const method of ['GET', 'HEAD', 'POST'])
      expect(refusal(method, { Host: host }, address)).toBe('API-ORIGIN');
  });

  test('the address of the server is known where it is configured, with its port', () => {
    expect(refusal('GET', { Host: 'relance.example' })).toBe('API-ORIGIN');
    expect(refusal('GET', { Host: 'relance.example' }, address)).toBeUndefined();
    expect(refusal('GET', { Host: 'relance.example:8443' }, address)).toBe('API-ORIGIN');
  });
});

describe('the page that a change comes from', () => {
  const ours = { Host: 'relance.example' };
  test.each(['cross-site', 'same-site', 'none', '', 'same-origin, cross-site', 'SAME-ORIGIN'])(
    'Sec-Fetch-Site: %s is strange, whatever Origin says',
    (site) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        for (const origin of [{}, { Origin: 'https://relance.example' }])
          expect(refusal(method, { ...ours, 'Sec-Fetch-Site': site, ...origin }, address)).toBe('API-ORIGIN');
    },
  );

  test('Sec-Fetch-Site: same-origin is ours, with a cookie and with a hidden origin', () => {
    const headers = { ...ours, 'Sec-Fetch-Site': 'same-origin', Cookie: 'x=1', Origin: 'null' };
    expect(refusal('POST', headers, address)).toBeUndefined();
  });

  test.each([
    'null',
    'https://evil.example',
    'http://relance.example',
    'https://relance.example:8443',
    'https://relance.example.evil.example',
    'https://relance.example/',
    '',
  ])('Origin: %s is strange where no Sec-Fetch-Site came', (origin) => {
    expect(refusal('POST', { ...ours, Origin: origin }, address)).toBe('API-ORIGIN');
    expect(refusal('GET', { ...ours, Origin: origin }, address)).toBeUndefined();
  });

  test('Origin: the own one is ours, of this machine with its port', () => {
    expect(
      refusal('POST', { ...ours, Origin: 'https://relance.example', Cookie: 'x=1' }, address),
    ).toBeUndefined();
    const local = { Host: 'localhost:8020', Cookie: 'x=1' };
    expect(refusal('POST', { ...local, Origin: 'http://localhost:8020' })).toBeUndefined();
    expect(refusal('POST', { ...local, Origin: 'http://localhost:3000' })).toBe('API-ORIGIN');
    expect(refusal('POST', { ...local, Origin: 'http://127.0.0.1:8020' })).toBe('API-ORIGIN');
  });

  test('nothing says where it is from: a program may, a cookie may not, reading always may', () => {
    expect(refusal('POST', ours, address)).toBeUndefined();
    expect(refusal('POST', { ...ours, Authorization: 'Bearer x' }, address)).toBeUndefined();
    expect(refusal('POST', { ...ours, Cookie: 'relance-session=x' }, address)).toBe('API-ORIGIN-UNKNOWN');
    expect(refusal('DELETE', { ...ours, Cookie: 'x=1', Authorization: 'Bearer x' }, address)).toBe(
      'API-ORIGIN-UNKNOWN',
    );
    for (const method of ['GET', 'HEAD'])
      expect(refusal(method, { ...ours, Cookie: 'x=1' }, address)).toBeUndefined();
    expect(refusal('GET', { ...ours, 'Sec-Fetch-Site': 'cross-site' }, address)).toBeUndefined();
  });
});

describe('the address of a client', () => {
  const env = { incoming: { socket: { remoteAddress: '10.0.0.1' } } };
  const from = (forwarded: string | undefined) =>
    new Request(
      'http://localhost/',
      forwarded === undefined ? {} : { headers: { 'X-Forwarded-For': forwarded } },
    );
  test('is that of the connection; what a header says is not believed', () => {
    expect(remoteAddress(from('192.0.2.7'), env)).toBe('10.0.0.1');
    expect(remoteAddress(from(undefined), undefined)).toBe('');
  });

  test('behind a proxy it is the one that the proxy saw, not those that the client made up', () => {
    expect(forwardedAddress(from('192.0.2.7'), env)).toBe('192.0.2.7');
    expect(forwardedAddress(from('1.1.1.1, 2.2.2.2,192.0.2.7 '), env)).toBe('192.0.2.7');
    for (const withPort of ['192.0.2.7:4711', '[2001:db8::1]:4711', '[2001:db8::1]', '2001:db8::1'])
      expect(['192.0.2.7', '2001:db8::1']).toContain(forwardedAddress(from(withPort), env));
    for (const none of [undefined, '', '1.1.1.1, '])
      expect(forwardedAddress(from(none), env)).toBe('10.0.0.1');
  });
});
