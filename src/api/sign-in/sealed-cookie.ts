import { hkdfSync } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { parse, serialize } from 'hono/utils/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';

export interface SealOptions<Schema extends z.ZodType> {
  /** Each name has a key of its own: one cookie never passes for another. */
  readonly name: string;
  readonly secret: string;
  /** Where the server is found: a cookie of another server with the same secret is no cookie of this one. */
  readonly address: URL;
  /** How long it holds. */
  readonly seconds: number;
  /** The form of what it holds. */
  readonly schema: Schema;
  readonly clock: () => Date;
}

/** A cookie that only this server can read and write. */
export interface SealedCookie<Value> {
  /** What the cookie of a request holds; undefined where there is none, it was tampered with, or its time is over. */
  readonly read: (request: Request) => Promise<Value | undefined>;
  /** The header `Set-Cookie` that keeps a value. */
  readonly write: (value: Value) => Promise<string>;
  /** The header `Set-Cookie` that removes it. */
  readonly remove: string;
}

/**
 * A cookie sealed by a key that follows from a secret (RFC 5869, JWE of RFC 7516 with A256GCM): the server keeps nothing, and a restart loses nobody.
 * @example sealedCookie({ name: 'relance-session', secret, address, seconds: 60, schema: z.object({ id: z.string() }), clock: () => new Date() })
 */
export function sealedCookie<Schema extends z.ZodType>(
  options: SealOptions<Schema>,
): SealedCookie<z.infer<Schema>> {
  const { secret, address, seconds, schema, clock } = options;
  const key = new Uint8Array(hkdfSync('sha256', secret, address.origin, options.name, 32));
  const secure = address.protocol === 'https:';
  // The prefix keeps cookies of other names and of plain HTTP from taking its place (RFC 6265bis, 4.1.3.2).
  const name = secure ? `__Host-${options.name}` : options.name;
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    read: async (request) => {
      const sealed = parse(request.headers.get('cookie') ?? '', name)[name];
      if (sealed === undefined) return undefined;
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          requiredClaims: ['exp'],
          currentDate: clock(),
        });
        return schema.safeParse(payload['value']).data;
      } catch {
        return undefined;
      }
    },
    write: async (value) => {
      const now = clock();
      const sealed = await new EncryptJWT({ value })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + seconds * 1000))
        .encrypt(key);
      return serialize(name, sealed, { ...kept, maxAge: seconds });
    },
    remove: serialize(name, '', { ...kept, maxAge: 0 }),
  };
}
