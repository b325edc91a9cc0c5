import { z } from '@hono/zod-openapi';
import { warningsSchema } from './problem.ts';

const text = z.string().max(5_000);

export const simulationBody = z
  .strictObject({
    parameters: z
      .record(z.string().max(200), z.union([z.string().max(200), z.number(), z.boolean()]))
      .optional()
      .openapi({ example: { 'loss-threshold': '0.5' } }),
    rules: z
      .array(
        z.strictObject({
          id: z.string().max(200).optional(),
          description: text.optional(),
          tests: z.array(text).max(100),
          outputs: z.array(text).max(100),
        }),
      )
      .max(500)
      .optional()
      .openapi({ description: 'All rules of the decision table, instead of those in the pack.' }),
    dmn: z
      .string()
      .max(900_000)
      .optional()
      .openapi({ description: 'A whole decision model instead of the pack’s.' }),
    criteria: z.boolean().optional().openapi({
      description: 'Count whom each criterion keeps out too; takes about as long again.',
    }),
  })
  .openapi('Variant');

const count = z.number().int();
const share = z.number().nullable();
const figures = z.object({
  entitled: count,
  amountCents: count,
  coveredUnits: count,
  coverageUnitShare: share,
  coverageNeedShare: share,
  leakageCents: count,
  aboveNeedCents: count,
  gapUnits: count,
});
const move = z.object({ units: count, amountCents: count });

export const simulationSchema = z
  .object({
    measure: z.string(),
    variant: z
      .string()
      .openapi({ description: 'Fingerprint of the change: the same for the same question.' }),
    synthetic: z
      .literal(true)
      .openapi({ description: 'The units are drawn, and calibrated to official tables.' }),
    figures: z.object({ base: figures, variant: figures, difference: figures }),
    moves: z.object({ in: move, out: move, more: move, less: move }),
    rules: z.array(
      z.object({
        index: count,
        id: z.string().optional(),
        label: z.string(),
        units: count,
        entitled: count,
        amountCents: count,
      }),
    ),
    score: z.looseObject({ units: count, hit: count, hitHealthy: count }),
    criteria: z
      .object({
        criteria: z.array(
          z.object({
            id: z.string(),
            text: z.string(),
            input: z.string(),
            tests: z.string(),
            rules: z.array(count),
            failed: count,
          }),
        ),
        alone: z.array(
          z.object({ criterion: z.string(), text: z.string(), units: count, hitHealthyUnits: count }),
        ),
        missedBy: z.array(z.object({ criteria: z.string(), units: count })),
      })
      .nullable()
      .openapi({ description: 'Where it was asked, and rules alone decide on the right.' }),
    parameters: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        unit: z.string(),
        value: z.string(),
        source: z.string(),
        confidence: z.string(),
        changed: z.boolean(),
      }),
    ),
    warnings: warningsSchema,
  })
  .openapi('Simulation');
