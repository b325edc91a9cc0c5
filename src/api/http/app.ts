import { OpenAPIHono } from '@hono/zod-openapi';
import { problem, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import { logIncident } from '../workbench/incident.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { accessRules, localAccount, type Authenticate } from './access.ts';
import { translated } from './document/translate.ts';
import { guard } from './guard.ts';
import { chooseLanguage } from './language.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openApiDocument, registerRoute } from './openapi.ts';
import { problemResponse } from './problem-details.ts';
import { respond } from './respond.ts';
import { apiRoot } from './root.ts';
import type { Route } from './route.ts';
import { documentRoute } from './routes/document.ts';
import { routes as ownRoutes } from './routes/index.ts';

export interface ApiOptions {
  /** Who sends a request. Default: the local account, for a server on this machine alone. */
  readonly authenticate?: Authenticate;
  readonly limits?: Partial<Limits>;
  /** What tells clients apart for the rate limit; default their address. */
  readonly clientOf?: (request: Request, env: unknown) => string;
  /** Where readers find the server, where that is not this machine. */
  readonly address?: URL | undefined;
  /** Milliseconds, for the rate limit. Default the clock of this machine. */
  readonly now?: () => number;
}

/** The HTTP API over a workbench: every route checked, described and guarded. */
export type Api = OpenAPIHono;

/**
 * Makes the API; it answers requests (`api.fetch`) and listens nowhere by itself.
 * @example const response = await makeApi(workbench).request('/api/v1/packs');
 */
export function makeApi(workbench: Workbench, options: ApiOptions = {}): Api {
  const api = new OpenAPIHono();
  const limits = { ...defaultLimits, ...options.limits };
  const settings = { workbench, limits, authenticate: options.authenticate ?? localAccount() };
  const languageOf = (request: Request) =>
    chooseLanguage(request.headers.get('accept-language'), new URL(request.url).searchParams.get('lang'));
  const refuseAll = (request: Request, problems: readonly Problem[]) =>
    problemResponse(problems, languageOf(request));
  const refuse = (
    request: Request,
    code: keyof typeof apiProblems,
    parameters: Record<string, string | number>,
  ) => refuseAll(request, [problem(apiProblems, code, {}, parameters)]);

  const contentSecurityPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };
  api.use(...guard({ ...options, limits, contentSecurityPolicy, refuse: refuseAll }));
  const document = once(() => openApiDocument(api, workbench.version));
  const routes = [...ownRoutes, documentRoute((language) => translated(document(), language))];
  for (const route of routes) {
    const rule = accessRules[ruleName(route)];
    if (rule === undefined) throw new Error(`no access rule for ${ruleName(route)}`);
    registerRoute(api, `${apiRoot}${route.path}`, route, rule);
    api.on(route.method, honoPath(route), (context) =>
      respond(route, rule, settings, context.req.raw, context.req.param()),
    );
  }
  api.notFound((context) => {
    const { path, method, raw } = context.req;
    const known = routes.filter((route) =>
      new RegExp(`^${honoPath(route).replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
    );
    if (known.length === 0) return refuse(raw, 'API-PATH', { found: path.slice(0, 200) });
    const allowed = known.map((route) => route.method.toUpperCase()).join(', ');
    const refused = refuse(raw, 'API-METHOD', { found: method, known: allowed });
    refused.headers.set('Allow', allowed);
    return refused;
  });
  api.onError((error, context) => {
    const incident = logIncident(error, workbench.log);
    return refuse(context.req.raw, 'API-INTERNAL', { incident });
  });
  return api;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The name of a route among the access rules. */
export function ruleName({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Names in braces are parameters in OpenAPI, names behind a colon in Hono. */
function honoPath({ path }: Route): string {
  return `${apiRoot}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
