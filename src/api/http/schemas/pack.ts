import { z } from '@hono/zod-openapi';
import { languages } from '../../../base/index.ts';
import { warningsSchema } from './problem.ts';

export const packSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    region: z.string(),
    currency: z.string(),
    asOf: z.string(),
    scenario: z.object({
      id: z.string(),
      title: z.string(),
      windows: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })),
    }),
    sha256: z.string(),
    counts: z.object({
      sources: z.number().int(),
      tables: z.number().int(),
      measures: z.number().int(),
      backtests: z.number().int(),
    }),
    warnings: warningsSchema,
  })
  .openapi('Pack');

export const sourceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.enum(languages).optional(),
    publisher: z.string(),
    url: z.string().optional(),
    date: z.string().optional(),
    licence: z.string().optional(),
    note: z.string().optional(),
  })
  .openapi('Source');

/** In the language of the answer, or in that of the data package where it has no other. */
const texts = { title: z.string().optional(), description: z.string().optional() };

export const tableSchema = z
  .object({
    name: z.string(),
    ...texts,
    format: z.enum(['csv', 'parquet']),
    schema: z.object({
      fields: z.array(
        z.object({
          name: z.string(),
          type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
          unit: z.string().optional(),
          ...texts,
          constraints: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
      primaryKey: z.array(z.string()),
    }),
    sources: z.array(z.string()),
    licence: z.string().optional(),
  })
  .openapi('Table', { description: 'A tabular resource of Frictionless Data, with its table schema.' });

export const rowSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .openapi('Row', { description: 'Cells by the name of the field; CSV and Parquet have the exact digits.' });
