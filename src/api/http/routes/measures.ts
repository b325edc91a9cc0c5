import { z } from '@hono/zod-openapi';
import { success } from '../../../base/index.ts';
import type { Measure } from '../../../pack/index.ts';
import { measureEntry, measureView } from '../../workbench/views/measure-view.ts';
import { route, type Route } from '../route.ts';
import { measureParams, packParams, pagedQuery, pageSchema, plainQuery } from '../schemas/common.ts';
import { measureEntrySchema, measureSchema } from '../schemas/measure.ts';
import { findMeasure, findPack } from './find.ts';
import { pageReply } from './page.ts';

const text = z.string().min(1).max(200).optional();
const filters = pagedQuery.extend({
  window: text.openapi({ description: 'Meant for this window of the scenario.' }),
  authority: text.openapi({ description: 'The name of the authority, in any language.' }),
  family: text.openapi({ description: 'The family of the instrument.', example: 'liquidity and income' }),
  unit: text.openapi({ description: 'Decided for this kind of unit.', example: 'enterprise' }),
  source: text.openapi({ description: 'Rests on this source.' }),
});

/** Every filter that is given must hold. */
function fits(
  measure: Measure,
  { window, authority, family, unit, source }: z.infer<typeof filters>,
): boolean {
  return (
    (window === undefined || measure.windows.includes(window)) &&
    (authority === undefined || Object.values(measure.authority).includes(authority)) &&
    (family === undefined || measure.family === family) &&
    (unit === undefined || measure.unit === unit) &&
    (source === undefined || measure.legal.some((item) => item.source === source))
  );
}

/** The catalogue. */
export const measureRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/packs/{pack}/measures',
    summary: 'The measures of a pack',
    params: packParams,
    query: filters,
    answers: {
      status: 200,
      description: 'Measures, in the order in which they build on each other.',
      content: { 'application/json': pageSchema(measureEntrySchema) },
    },
    isFixed: true,
    answer: async ({ workbench, params, query, url, language }) => {
      const found = findPack(workbench, params.pack);
      if (!found.ok) return found;
      const measures = found.value.pack.measures.filter((measure) => fits(measure, query));
      return pageReply(measures, query, url, (measure) => measureEntry(measure, language));
    },
  }),
  route({
    method: 'get',
    path: '/packs/{pack}/measures/{measure}',
    summary: 'One measure',
    description:
      'Its decision table, its parameters in time with their sources, its worked examples as they come out now, its conditions in words, and what the checks of its rule find.',
    params: measureParams,
    query: plainQuery,
    answers: { status: 200, description: 'A measure.', content: { 'application/json': measureSchema } },
    isFixed: true,
    answer: async ({ workbench, params, language }) => {
      const found = findMeasure(workbench, params);
      if (!found.ok) return found;
      const { open, measure } = found.value;
      return success({
        kind: 'json',
        data: measureView(open.pack, measure, open.findings(measure), language),
      });
    },
  }),
];
