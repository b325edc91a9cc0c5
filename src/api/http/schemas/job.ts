import { z } from '@hono/zod-openapi';
import { problemSchema, warningsSchema } from './problem.ts';

const setting = z.record(z.string().max(200), z.string().max(200));

export const assessmentBody = z
  .strictObject({
    asOf: z.string().max(10).optional(),
    measures: z.array(z.string().max(200)).min(1).max(100).optional(),
    variants: z
      .array(z.strictObject({ title: z.string().max(200), set: setting }))
      .max(4)
      .optional()
      .openapi({ example: [{ title: 'Half', set: { 'compensatiepremie.loss-threshold': '0.5' } }] }),
    effects: z
      .boolean()
      .optional()
      .openapi({ description: 'Run the alternatives of the back-tests, which takes longest.' }),
    diagnosis: z.boolean().optional().openapi({ description: 'Diagnose the pack too.' }),
  })
  .openapi('AssessmentQuestion');

export const jobSchema = z
  .object({
    id: z.string(),
    pack: z.string(),
    question: z.record(z.string(), z.unknown()),
    state: z.enum(['waiting', 'running', 'done', 'refused', 'failed', 'cancelled']),
    step: z
      .object({ title: z.string(), done: z.number().int().optional(), total: z.number().int().optional() })
      .nullable(),
    problem: problemSchema.nullable(),
    warnings: warningsSchema,
    links: z.object({
      self: z.string(),
      events: z.string(),
      assessment: z.string().nullable(),
      diagnosis: z.string().nullable(),
    }),
  })
  .openapi('Job');

export const assessmentSchema = z
  .looseObject({ measures: z.array(z.unknown()), package: z.unknown() })
  .openapi('Assessment', { description: 'The same data as `assessment.json` of `relance assess`.' });

export const diagnosisSchema = z
  .looseObject({ sections: z.array(z.unknown()), sources: z.array(z.unknown()) })
  .openapi('Diagnosis', { description: 'The same data as `diagnosis.json` of `relance diagnose`.' });
