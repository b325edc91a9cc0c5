import { z } from '@hono/zod-openapi';
import { success } from '../../../base/index.ts';
import { route, type Route } from '../route.ts';
import { noParams, plainQuery } from '../schemas/common.ts';

/** The route that describes all routes, itself among them. */
export function documentRoute(document: () => unknown): Route {
  return route({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    params: noParams,
    query: plainQuery,
    answers: {
      status: 200,
      description: 'An OpenAPI 3.1 document.',
      content: { 'application/json': z.looseObject({ openapi: z.string() }) },
    },
    isFixed: true,
    answer: async () => success({ kind: 'json', data: document() }),
  });
}
