import { z } from '@hono/zod-openapi';
import { kinds } from '../../../store/index.ts';
import { packParams, pagedQuery } from './common.ts';

const kind = z.enum(['variant', 'note']);

export const itemParams = packParams.extend({
  item: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .openapi({ example: '0123456789abcdef' }),
});
export const versionParams = itemParams.extend({ version: z.coerce.number().int().min(1).max(1e9) });

export const workspaceQuery = pagedQuery.extend({
  measure: z.string().min(1).max(200).optional(),
  kind: kind.optional(),
  removed: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Those that were removed, instead of those that are there.' }),
});

/** Identifier and name as they were at that moment. */
const person = z.object({ id: z.string(), name: z.string() }).openapi('Person');

const release = z.object({
  by: person,
  at: z.string(),
  sha256: z.string().openapi({
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of id, kind, pack, packSha256, measure, number, name, content, author and at.',
  }),
});

/** A version without its content. */
export const headSchema = z
  .object({
    id: z.string(),
    kind,
    pack: z.string(),
    measure: z.string(),
    number: z.number().int().openapi({ description: 'Of this version, from 1.' }),
    latest: z.number().int().openapi({ description: 'The number of the newest version.' }),
    latestReleased: z.number().int().nullable(),
    name: z.string(),
    removed: z.boolean(),
    author: person,
    at: z.string().openapi({ description: 'When it was saved, UTC.', example: '2020-06-15T09:30:00.000Z' }),
    packSha256: z.string().openapi({ description: 'The fingerprint of the pack at that moment.' }),
    release: release.nullable(),
  })
  .openapi('VersionHead');

export const versionSchema = headSchema
  .extend({ content: z.union([kinds.variant, kinds.note]) })
  .openapi('Version');

export const newItemBody = z.strictObject({
  kind,
  measure: z.string().min(1).max(200),
  name: z.string(),
  content: z.unknown(),
});
export const nextVersionBody = z.strictObject({
  name: z.string().optional(),
  content: z.unknown().optional().openapi({ description: 'In the form of the kind; by default as it was.' }),
});
