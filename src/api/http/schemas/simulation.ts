import { z } from '@hono/zod-openapi';
import { dimensions } from '../../../design/index.ts';
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
      description:
        'Say whom each criterion keeps out too, and what they would get; takes some times as long.',
    }),
    by: z
      .array(z.enum(dimensions.map(({ id }) => id)))
      .max(dimensions.length)
      .optional()
      .openapi({
        description:
          'Groups by which to say who moves too. Of municipalities, those are hidden that are too small to show.',
        example: ['sector', 'size class'],
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
const moves = z.object({ in: move, out: move, more: move, less: move });

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
    moves: moves.openapi({
      description: 'Units that come in, go out, get more and get less, against the measure as it stands.',
    }),
    movesBy: z
      .array(
        z.object({
          dimension: z.string(),
          rows: z.array(z.object({ key: z.string(), label: z.string(), before: move, after: move, moves })),
          hidden: z.array(z.string()).openapi({ description: 'Keys of groups that are too small to show.' }),
        }),
      )
      .openapi({
        description: 'The same for each group that was asked, beside what it gets as the measure stands.',
      }),
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
          z.object({
            criterion: z.string(),
            text: z.string(),
            units: count,
            amountCents: count,
            hitHealthyUnits: count,
            hitHealthyAmountCents: count,
          }),
        ),
        missedBy: z.array(z.object({ criteria: z.string(), units: count })),
      })
      .nullable()
      .openapi({ description: 'Where it was asked, and a table decides on the right.' }),
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
