import { z } from '@hono/zod-openapi';
import { value } from './common.ts';
import { warningsSchema } from './problem.ts';

const period = z.object({ from: z.string(), to: z.string() });

const entry = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  authority: z.string(),
  family: z.string(),
  unit: z.string(),
  announced: z.string(),
  period,
  applications: period,
  windows: z
    .array(z.string())
    .openapi({ description: 'Windows of the scenario that the measure is meant for.' }),
  legal: z.array(
    z.object({ source: z.string(), article: z.string().optional(), rules: z.array(z.string()).optional() }),
  ),
  budget: z
    .object({ euro: z.string(), order: z.string(), source: z.string(), confidence: z.string() })
    .nullable(),
};

export const measureEntrySchema = z.object(entry).openapi('MeasureEntry');

const cell = z.object({ id: z.string().nullable(), text: z.string(), sentence: z.string() });

export const decisionTableSchema = z
  .object({
    decision: z.string(),
    hitPolicy: z.string(),
    inputs: z.array(z.object({ label: z.string(), expression: z.string() })),
    outputs: z.array(z.object({ name: z.string().nullable(), defaultValue: z.string().nullable() })),
    rules: z.array(
      z.object({
        index: z.number().int(),
        id: z.string().nullable(),
        title: z.string().nullable(),
        tests: z.array(cell),
        outputs: z.array(z.string()),
        sentence: z.string(),
      }),
    ),
  })
  .openapi('DecisionTable');

const outcome = z.object({
  entitled: z.boolean(),
  amount: z.string().nullable(),
  rule: z.number().int().optional(),
});

export const measureSchema = z
  .object({
    ...entry,
    inputs: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        unit: z.string(),
        type: z.string(),
        from: z.record(z.string(), z.string()),
        evidence: z.string(),
      }),
    ),
    table: decisionTableSchema.nullable(),
    parameters: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        unit: z.string(),
        value,
        values: z.array(
          z.object({
            value,
            validFrom: z.string(),
            validTo: z.string().nullable(),
            knownFrom: z.string(),
            source: z.string(),
            article: z.string().nullable(),
            confidence: z.string(),
            note: z.string().nullable(),
          }),
        ),
      }),
    ),
    examples: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        why: z.string(),
        validAt: z.string(),
        knownAt: z.string(),
        given: z.record(z.string(), value),
        expected: outcome,
        found: outcome.nullable(),
        right: z.boolean(),
      }),
    ),
    leaflet: z.looseObject({ title: z.string(), conditions: z.array(z.string()) }),
    findings: z.array(z.object({ finding: warningsSchema.element, reason: z.string().nullable() })),
    notModelled: z.array(z.string()),
    excludedBy: z.array(z.string()),
  })
  .openapi('Measure');

const unitInputs = z
  .record(z.string().max(200), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]))
  .openapi({
    description:
      'Values by the name of the input; numbers may be text ("12.50"), dates are "2020-03-13", unknown is null.',
  });
const days = {
  validAt: z.string().max(10).optional().openapi({ example: '2020-04-01' }),
  knownAt: z.string().max(10).optional().openapi({ example: '2020-06-15' }),
};

export const decisionBody = z.strictObject({ given: unitInputs, ...days }).openapi('Unit');
export const decisionSchema = z
  .object({
    receipt: z
      .looseObject({ format: z.string() })
      .openapi({ description: 'The receipt as `relance verify` reads it.' }),
    text: z.string(),
  })
  .openapi('Decision');

export const questionsBody = z
  .strictObject({
    given: unitInputs.default({}),
    fixed: z.array(z.string().max(200)).max(100).default([]).openapi({
      description: 'Inputs that cannot change, when it is asked what would have to.',
    }),
    ...days,
  })
  .openapi('PartialUnit');

const asked = z.object({ name: z.string(), title: z.string(), proved: z.boolean() });
export const questionsSchema = z
  .looseObject({
    measure: z.string(),
    entitled: z.boolean().nullable(),
    amount: value,
    forRight: z.array(asked),
    forAmount: z.array(asked),
    irrelevant: z.array(z.object({ name: z.string(), title: z.string(), reason: z.string() })),
  })
  .openapi('Questions');
