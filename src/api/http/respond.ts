import { success, type Language, type Result } from '../../base/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { mayUse, type AccessRule, type Authenticate } from './access.ts';
import { readBody } from './body.ts';
import { entityTag, isKnown } from './etag.ts';
import { chooseLanguage } from './language.ts';
import type { Limits } from './limits.ts';
import { problemResponse } from './problem-details.ts';
import type { Call, Reply, Route } from './route.ts';
import { validate } from './validate.ts';

export interface Settings {
  readonly workbench: Workbench;
  readonly limits: Limits;
  readonly authenticate: Authenticate;
}

/** Answers a request to a route: who asks, what is asked in the form that the route says, what the reader has already, the answer. */
export async function respond(
  route: Route,
  rule: AccessRule,
  settings: Settings,
  request: Request,
  names: Readonly<Record<string, string>>,
): Promise<Response> {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const language = chooseLanguage(request.headers.get('accept-language'), asked, route.defaultLanguage);
  const call = await readCall(route, rule, settings, request, { names, url, language });
  if (!call.ok) return problemResponse(call.problems, language);
  const tag = route.isFixed ? tagOf(settings.workbench, call.value) : undefined;
  const known = request.headers.get('if-none-match');
  const notModified = () => new Response(null, { status: 304, headers: cacheHeaders(tag) });
  if (tag !== undefined && isKnown(tag, known)) return notModified();
  const reply = await route.answer(call.value as Call<never, never, never>);
  if (!reply.ok) return problemResponse(reply.problems, language);
  if (tag !== undefined && known?.trim() === '*') return notModified();
  const own = reply.value.kind === 'json' ? reply.value.headers?.['ETag'] : undefined;
  if (route.method === 'get' && own !== undefined && isKnown(own, known))
    return new Response(null, { status: 304, headers: { ...cacheHeaders(tag), ETag: own } });
  return responseOf(reply.value, language, cacheHeaders(tag));
}

interface Read {
  readonly names: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly language: Language;
}

async function readCall(
  route: Route,
  rule: AccessRule,
  { workbench, limits, authenticate }: Settings,
  request: Request,
  { names, url, language }: Read,
): Promise<Result<Call<unknown, unknown, unknown>>> {
  const principal = await authenticate(request);
  if (!principal.ok) return principal;
  const allowed = mayUse(principal.value, rule);
  if (!allowed.ok) return allowed;
  const params = validate(route.params, names, '');
  if (!params.ok) return params;
  const query = validate(route.query, Object.fromEntries(url.searchParams), 'query');
  if (!query.ok) return query;
  const json = route.body === undefined ? success(undefined) : await readBody(request, limits.bodyBytes);
  if (!json.ok) return json;
  const body = route.body === undefined ? success(undefined) : validate(route.body, json.value, '');
  if (!body.ok) return body;
  return success({
    workbench,
    principal: principal.value,
    language,
    params: params.value,
    query: query.value,
    body: body.value,
    url,
    accept: request.headers.get('accept'),
    ifMatch: request.headers.get('if-match'),
    signal: request.signal,
  });
}

/** The question as asked: packs, program, address, language and form. */
function tagOf(
  { packs, program }: Workbench,
  { url, language, accept }: Call<unknown, unknown, unknown>,
): string {
  const hashes = packs.map(({ pack }) => pack.sha256);
  return entityTag([program, ...hashes, url.pathname + url.search, language, accept ?? '']);
}

/** Readers may keep an answer, and ask each time whether it still holds. */
function cacheHeaders(tag: string | undefined): Readonly<Record<string, string>> {
  return tag === undefined
    ? { 'Cache-Control': 'no-store' }
    : { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Accept, Accept-Language' };
}

function responseOf(reply: Reply, language: Language, cache: Readonly<Record<string, string>>): Response {
  switch (reply.kind) {
    case 'json': {
      const own = { 'Content-Type': 'application/json', 'Content-Language': language, ...cache };
      const headers = { ...own, ...reply.headers };
      return new Response(JSON.stringify(reply.data), { status: reply.status ?? 200, headers });
    }
    case 'refused':
      return problemResponse(reply.problems, language, reply.further);
    case 'bytes':
      return new Response(reply.bytes, {
        headers: { 'Content-Type': reply.type, ...cache, ...reply.headers },
      });
    case 'events':
      return new Response(reply.stream, {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        },
      });
  }
}
