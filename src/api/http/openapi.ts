import type { OpenAPIHono } from '@hono/zod-openapi';
import { problemSchema } from './schemas/problem.ts';
import type { AccessRule } from './access.ts';
import type { Route } from './route.ts';

type ResponseConfig = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]['responses'][string];

/** Puts a route into the OpenAPI document. */
export function registerRoute(api: OpenAPIHono, path: string, route: Route, rule: AccessRule): void {
  const { status, description, content } = route.answers;
  const json = (schema: Route['body']) =>
    schema === undefined ? {} : { body: { required: true, content: { 'application/json': { schema } } } };
  const answers: ResponseConfig = {
    description,
    content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
  };
  api.openAPIRegistry.registerPath({
    method: route.method,
    path,
    summary: route.summary,
    ...(rule === 'public' ? {} : { security: [{ accessToken: [] }] }),
    ...(route.description === undefined ? {} : { description: route.description }),
    operationId: `${route.method}${route.path.replaceAll(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    request: { params: route.params, query: route.query, ...json(route.body) },
    responses: {
      [status]: answers,
      ...(route.isFixed ? { 304: { description: 'Not modified: the reader has it already.' } } : {}),
      default: {
        description: 'Problem details (RFC 9457) in the language of the request.',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  });
}

/** How a program shows who asks, where the server has sign-in. */
const accessToken = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    'An access token of the configured issuer for this API. A server without sign-in, on its own machine alone, asks for none.',
} as const;

/** The description of all routes that were registered, as OpenAPI 3.1. */
export function openApiDocument(api: OpenAPIHono, version: string) {
  api.openAPIRegistry.registerComponent('securitySchemes', 'accessToken', accessToken);
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Relance',
      version,
      description:
        'Packs, measures, decisions, simulations and assessments. Texts come in Dutch (default), English and French: `?lang` or `Accept-Language`.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
}
