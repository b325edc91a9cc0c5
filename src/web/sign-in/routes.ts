import type { Context, Hono } from 'hono';
import { callbackPath, returnAddress, signedOutPath, type SignIn } from '../../api/index.ts';
import { languages, type Problem } from '../../base/index.ts';
import type { PageReply, PageRequest } from '../page.ts';
import { signedOutPage } from './signed-out.tsx';

/** The shell of the site, in which these routes answer. */
interface Shell {
  /** The request as a page sees it, or as another page of this site would see it. */
  readonly requestOf: (context: Context, page?: string) => Promise<PageRequest>;
  readonly show: (request: PageRequest, reply: PageReply) => Response;
  readonly tell: (request: PageRequest, problems: readonly Problem[]) => Response;
}

const inLanguage = `/:language{(?:${languages.join('|')})}`;

/** What signing in and out need besides pages: the way to the issuer and back. Everybody may use them. */
export function addSignIn(site: Hono, signIn: SignIn, { requestOf, show, tell }: Shell): void {
  site.get(`${inLanguage}/sign-in`, async (context) => {
    const request = await requestOf(context);
    const page = returnAddress(request.query.get('to'), request.link(''));
    const passage = await signIn.begin(page, request.language);
    return passage.ok
      ? withCookie(moved(passage.value.to), passage.value.cookie)
      : tell(request, passage.problems);
  });

  site.get(callbackPath, async (context) => {
    const { passage, cookie, page } = await signIn.finish(context.req.raw);
    // What is wrong is told at the page that was asked: from there one tries again.
    const response = passage.ok
      ? withCookie(moved(passage.value.to), passage.value.cookie)
      : tell(await requestOf(context, page ?? '/'), passage.problems);
    return withCookie(response, cookie);
  });

  site.post(`${inLanguage}/sign-out`, async (context) => {
    const request = { ...(await requestOf(context)), principal: null };
    const { cookie, to } = await signIn.end(request.language);
    const response = withCookie(show(request, signedOutPage(request, to ?? null)), cookie);
    response.headers.set('Cache-Control', 'no-store');
    // Not a redirect: browsers hold those that follow a form to `form-action`, and the issuer may lead on to others.
    if (to !== undefined) response.headers.set('Refresh', `0; url=${to}`);
    return response;
  });

  site.get(`${inLanguage}/sign-out`, async (context) => {
    const request = await requestOf(context);
    return request.principal === null
      ? show(request, signedOutPage(request))
      : moved(request.link('/account'));
  });

  // The issuer is given one address; it brings the language along.
  site.get(signedOutPath, (context) => {
    const asked = context.req.query('state');
    const language = languages.find((item) => item === asked) ?? 'nl';
    return moved(`/${language}/sign-out`);
  });
}

function moved(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } });
}

function withCookie(response: Response, cookie: string): Response {
  response.headers.append('Set-Cookie', cookie);
  return response;
}
