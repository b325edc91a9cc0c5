import { openTestIssuer, type Lies, type TestIssuer } from '../../api/sign-in/testdata/issuer.ts';
import { testWorkbench } from '../../api/testdata/workbench.ts';
import { listen, type Answering, type SignIn, type Workbench } from '../../api/index.ts';
import { unwrap } from '../../base/index.ts';
import { loadAssets, makeSite } from '../index.ts';
import { steps } from './site.ts';

export interface SignInSite {
  readonly url: string;
  readonly issuer: TestIssuer;
  readonly workbench: Workbench;
  /** Serves with another sign-in from now on, as after a restart. */
  readonly serve: (signIn: SignIn) => void;
  readonly close: () => Promise<void>;
}

/** The workbench on a free port of this machine, with a real issuer beside it. */
export async function openSignInSite(
  configuration: Parameters<typeof openTestIssuer>[1] = {},
  lies: Lies = {},
): Promise<SignInSite> {
  const workbench = await testWorkbench({ steps });
  const assets = await loadAssets();
  // The issuer must know where the site is, and the site where the issuer is.
  let site: Answering | undefined;
  const server = unwrap(await listen({ fetch: (request, env) => site!.fetch(request, env) }, 0));
  const issuer = await openTestIssuer(server.url, configuration, lies);
  const serve = (signIn: SignIn) => {
    site = makeSite(workbench, { assets, signIn, limits: { burst: 1_000_000 } });
  };
  serve(issuer.signIn());
  return {
    url: server.url,
    issuer,
    workbench,
    serve,
    close: async () => {
      await server.close();
      await issuer.close();
      await workbench.close();
    },
  };
}

/** What a reader got: the page, or where it leads on. */
export interface Seen {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  readonly location: string | null;
}

/** Somebody with a browser that keeps cookies, takes one step at a time, and sends the headers that browsers send. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  readonly get: (url: string) => Promise<Seen>;
  readonly post: (url: string, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  /** Follows redirects, but not to the address that is waited for. */
  readonly follow: (seen: Seen, until?: string) => Promise<Seen>;
  /** The way from a page that asks for sign-in to the issuer and, as a person, up to where it leads back: the callback is not yet asked. The question to the issuer can be changed on the way. */
  readonly signInAt: (site: string, person: string, to?: string, change?: (question: URL) => void) => Promise<string>;
}

export function openVisitor(): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(header) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      url,
      status: response.status,
      html: await response.text(),
      headers: response.headers,
      location: location === null ? null : new URL(location, url).href,
    };
  };
  const get = (url: string) => ask(url);
  const post: Visitor['post'] = (url, fields, headers = {}) =>
    ask(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Origin: new URL(url).origin, ...headers },
    });
  const follow: Visitor['follow'] = async (seen, until) => {
    const { location } = seen;
    const isThere = location === null || (until !== undefined && location.startsWith(until));
    return isThere ? seen : follow(await get(location), until);
  };
  /** Fills in the forms of the issuer, until it leads back. */
  const signInAt: Visitor['signInAt'] = async (site, person, to = '/nl/small-pack', change = () => {}) => {
    const back = `${site}/sign-in/callback`;
    const begun = await get(`${site}/nl/sign-in?to=${encodeURIComponent(to)}`);
    if (begun.location === null) throw new Error(`no way to the issuer: ${begun.status}`);
    const question = new URL(begun.location);
    change(question);
    let at = await follow(await get(question.href), back);
    for (let form = formOf(at); at.location === null && form !== undefined; form = formOf(at))
      at = await follow(await post(new URL(form.action, at.url).href, { ...form.fields, login: person, password: 'x' }), back);
    if (at.location === null) throw new Error(`the issuer stopped at ${at.url}: ${at.status} ${at.html}`);
    return at.location;
  };
  return { cookies, get, post, follow, signInAt };
}

function formOf({ html }: Seen) {
  const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
  if (action === undefined) return undefined;
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match) => [match[1], match[2]]);
  return { action: action.replaceAll('&amp;', '&'), fields: Object.fromEntries(fields) as Record<string, string> };
}
