import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { trimTrailingSlash } from 'hono/trailing-slash';
import {
  apiProblems,
  apiRoot,
  chooseLanguage,
  defaultLimits,
  guard,
  localAccount,
  logIncident,
  makeApi,
  mayUse,
  readForm,
  type AccessRule,
  type ApiOptions,
  type Principal,
  type SignIn,
  type Workbench,
} from '../api/index.ts';
import { languages, problem, type Language, type Problem } from '../base/index.ts';
import { assetRoot, type Assets } from './assets/assets.ts';
import type { Boundaries } from './map/boundaries.ts';
import type { BrokenPack, Page, PageRequest } from './page.ts';
import { pages } from './pages/index.ts';
import { webProblems } from './problems.ts';
import { pageRequest, respond, responseOf } from './respond.tsx';
import { addSignIn } from './sign-in/routes.ts';
import { problemPage } from './shell/problem-page.tsx';

export interface SiteOptions extends ApiOptions {
  readonly assets: Assets;
  /** How readers and programs sign in; without it they are the local account, or whom `authenticate` says. */
  readonly signIn?: SignIn | undefined;
  /** Packs that cannot be used: the start page says so and shows what is wrong. */
  readonly broken?: readonly BrokenPack[];
  /** Areas of municipalities, for maps; without them maps are of symbols. */
  readonly boundaries?: Boundaries | undefined;
}

/** Nothing from elsewhere, no script or style inside a page; pictures of figures hold their own style. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * The workbench for people and programs: pages in three languages, and the API under `/api/v1`.
 * @example const response = await makeSite(workbench, { assets: await loadAssets() }).request('/nl');
 */
export function makeSite(workbench: Workbench, options: SiteOptions): Hono {
  const { assets, broken = [], boundaries, limits, signIn } = options;
  const { authenticate = localAccount(), address } = signIn ?? options;
  const site = new Hono();
  const api = makeApi(workbench, { ...options, authenticate, address });
  const openApi = async (language: Language) =>
    (await api.request(`${apiRoot}/openapi.json?lang=${language}`)).json() as Promise<unknown>;

  const requestOf = (
    raw: Request,
    principal: Principal | null,
    params: Readonly<Record<string, string>> = {},
    url = new URL(raw.url),
  ) => {
    const { signal } = raw;
    const language = languageOf(raw, url);
    const origin = address?.origin ?? url.origin;
    const served = { workbench, broken, boundaries, signIn, openApi: () => openApi(language) };
    return pageRequest({ ...served, principal, language, params, origin, signal, url });
  };
  const tell = (request: PageRequest, problems: readonly Problem[]) =>
    responseOf(request, problemPage(request, problems), { assets, known: null });
  /** The request of somebody who may come in, or the answer to somebody who may not. */
  const enter = async ({ req }: Context, rule: AccessRule): Promise<PageRequest | Response> => {
    const principal = await authenticate(req.raw);
    if (!principal.ok) return tell(requestOf(req.raw, null), principal.problems);
    const request = requestOf(req.raw, principal.value, req.param());
    const allowed = mayUse(principal.value, rule);
    return allowed.ok ? request : tell(request, allowed.problems);
  };
  const show = async (page: Page, context: Context): Promise<Response> => {
    const request = await enter(context, page.access);
    if (request instanceof Response) return request;
    const known = context.req.header('if-none-match') ?? null;
    const made = await respond(page, request, { assets, known });
    return made.ok ? made.value : tell(request, made.problems);
  };
  const act = async ({ access, answer }: NonNullable<Page['act']>, context: Context): Promise<Response> => {
    const request = await enter(context, access);
    if (request instanceof Response) return request;
    const form = await readForm(context.req.raw, { ...defaultLimits, ...limits }.bodyBytes);
    if (!form.ok) return tell(request, form.problems);
    const made = await answer(request, form.value);
    return made.ok ? responseOf(request, made.value, { assets, known: null }) : tell(request, made.problems);
  };

  site.use(compress(), trimTrailingSlash());
  // The API guards itself: its answers load nothing.
  site.all('/api/*', (context) => api.fetch(context.req.raw, context.env as object));
  const refuse = (raw: Request, problems: readonly Problem[]) => tell(requestOf(raw, null), problems);
  site.use(
    ...guard({ ...options, address, limits: { ...defaultLimits, ...limits }, contentSecurityPolicy, refuse }),
  );
  site.get(`${assetRoot}/:file`, (context) => {
    const file = assets.files.get(context.req.param('file'));
    if (file === undefined) return context.notFound();
    return new Response(file.text, {
      headers: { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
  });
  site.get('/', (context) => {
    const language = languageOf(context.req.raw, new URL(context.req.url));
    return new Response(null, {
      status: 303,
      headers: { Location: `/${language}`, Vary: 'Accept-Language' },
    });
  });
  const visitorOf = async (raw: Request) => {
    const principal = await authenticate(raw);
    return principal.ok ? principal.value : null;
  };
  if (signIn !== undefined)
    addSignIn(site, signIn, {
      requestOf: async ({ req: { raw, url } }, page = url) =>
        requestOf(raw, await visitorOf(raw), {}, new URL(page, url)),
      show: (request, reply) => responseOf(request, reply, { assets, known: null }),
      tell,
    });
  for (const page of pages) {
    const path = `/:language{(?:${languages.join('|')})}${page.path}`;
    site.get(path, (context) => show(page, context));
    const { act: own } = page;
    if (own !== undefined) site.post(path, (context) => act(own, context));
  }
  site.notFound(async (context) => {
    const { method, path, raw } = context.req;
    return tell(requestOf(raw, await visitorOf(raw)), [
      ['GET', 'HEAD'].includes(method)
        ? problem(webProblems, 'WEB-PAGE', {}, { found: shorten(path) })
        : problem(apiProblems, 'API-METHOD', {}, { found: method, known: 'GET' }),
    ]);
  });
  site.onError((error, context) => {
    const incident = logIncident(error, workbench.log);
    return refuse(context.req.raw, [problem(apiProblems, 'API-INTERNAL', {}, { incident })]);
  });
  return site;
}

/** The language in the address, else the one that the reader likes best. */
function languageOf(request: Request, { pathname }: URL): Language {
  const asked = pathname.split('/')[1] ?? '';
  return chooseLanguage(request.headers.get('accept-language'), asked);
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
