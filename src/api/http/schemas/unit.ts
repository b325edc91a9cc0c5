import { z } from '@hono/zod-openapi';
import { unitOutcomes } from '../../../design/index.ts';
import { pagedQuery, value } from './common.ts';

const code = (description: string, example?: string) =>
  z
    .string()
    .max(200)
    .optional()
    .openapi({ description, ...(example === undefined ? {} : { example }) });

/** By what units are found; which of them a measure knows follows from its kind of unit. */
export const unitsQuery = pagedQuery.extend({
  outcome: code(
    `One of ${unitOutcomes.join(', ')}; missed: hit and healthy before, and not entitled.`,
    'missed',
  ),
  rule: code('The rule (from 1) that decides; 0: none.', '1'),
  criterion: code('The id of the criterion that keeps them out on its own.', '2-1'),
  sector: code('Section of NACE.', 'I'),
  nace: code('The beginning of an activity code.', '561'),
  municipality: code('REFNIS code; a small cell is refused (`API-SMALL-CELL`).', '11002'),
  'size-class': code('Class of employees.', '1-4'),
  'legal-kind': code('Kind of legal form.', 'company'),
  region: code('Region of a household or person.', '02000'),
  kind: code('Kind of household.'),
  status: code('Status of a person.', 'employee'),
});

const decided = {
  unit: z.number().int(),
  groups: z.record(z.string(), z.string().nullable()).openapi({
    description:
      'Codes by the name of the filter; null where unknown, or a municipality with too few such units.',
  }),
  rule: z.number().int(),
  entitled: z.boolean(),
  amountCents: z.number().int(),
};

export const listedUnitSchema = z
  .object({
    ...decided,
    alone: z.array(z.string()).openapi({ description: 'Criteria that each keep the unit out on their own.' }),
  })
  .openapi('ListedUnit');

export const registerUnitSchema = z
  .object({
    measure: z.string(),
    kind: z.string().openapi({ example: 'enterprise' }),
    synthetic: z.literal(true).openapi({ description: 'No real unit: most of its values are drawn.' }),
    ...decided,
    given: z
      .record(z.string(), value)
      .openapi({ description: 'The inputs, as `decisions` and `questions` take them; null is unknown.' }),
    inputs: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        unit: z.string(),
        value,
        origin: z.string().openapi({
          description:
            'official: from a published table; drawn: from stated distributions; scenario: computed; measure: what another measure gives.',
        }),
        measure: z.string().nullable(),
      }),
    ),
  })
  .openapi('RegisterUnit');
