import { z } from '@hono/zod-openapi';
import { success, type Language } from '../../../base/index.ts';
import { route, type Route } from '../route.ts';
import { noParams, plainQuery } from '../schemas/common.ts';

/**
 * The route that describes all routes, itself among them: in the language that is asked, as every answer. Who asks for none is
 * mostly a program that writes code from it, and the names in it are English.
 */
export function documentRoute(document: (language: Language) => unknown): Route {
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
    defaultLanguage: 'en',
    answer: async ({ language }) => success({ kind: 'json', data: document(language) }),
  });
}
