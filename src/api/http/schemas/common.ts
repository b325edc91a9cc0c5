import { z } from '@hono/zod-openapi';
import { languages } from '../../../base/index.ts';
import { paging } from '../paging.ts';

const language = {
  lang: z
    .enum(languages as readonly ['nl', 'en', 'fr'])
    .optional()
    .openapi({
      description: 'Language of all texts; else by Accept-Language, else Dutch.',
    }),
};

/** Every route takes a language. */
export const plainQuery = z.strictObject(language);
export const pagedQuery = z.strictObject({ ...language, ...paging });
export const noParams = z.strictObject({});

const name = z.string().min(1).max(200);
export const packParams = z.strictObject({ pack: name.openapi({ example: 'flanders-2020' }) });
export const measureParams = packParams.extend({ measure: name.openapi({ example: 'compensatiepremie' }) });
export const unitParams = measureParams.extend({ unit: name.openapi({ example: '506028' }) });
export const tableParams = packParams.extend({ table: name.openapi({ example: 'municipality' }) });
export const jobParams = z.strictObject({ job: z.string().regex(/^[0-9a-f]{32}$/) });

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ example: '2020-06-15' });

/** A value of FEEL as JSON: numbers with digits that a double would lose, dates and durations are texts. */
export const value = z.unknown().openapi({ description: 'A value of FEEL as JSON; null is unknown.' });

export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    total: z.number().int(),
    limit: z.number().int(),
    offset: z.number().int(),
    items: z.array(item),
  });
}
