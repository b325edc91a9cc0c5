import { z } from '@hono/zod-openapi';

const oneProblem = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    place: z.object({
      file: z.string().optional(),
      line: z.number().int().optional(),
      column: z.number().int().optional(),
      path: z.string().optional(),
    }),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    message: z.string(),
    remedy: z.string(),
  })
  .openapi('Problem');

/** Warnings beside an answer. */
export const warningsSchema = z.array(oneProblem);

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:relance:problem:API-PARAMETER' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    problems: z.array(oneProblem),
  })
  .openapi('ProblemDetails');
