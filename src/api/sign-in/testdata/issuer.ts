import type { AddressInfo } from 'node:net';
import { createServer, type ServerResponse } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';
import type { SignIn, SignInOptions, SignInSettings } from '../../index.ts';
import { makeSignIn } from '../make-sign-in.ts';

export const clientSecret = 'a secret of thirty-two characters';
export const audience = 'https://relance.example/api';

/** What the issuer knows of its people, by the name under which they sign in. */
const people: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  lies: { name: 'Lies Lezer', groups: ['personeel', 'relance-lezers'] },
  an: { name: 'An Analist', groups: 'relance-analisten' },
  victor: { name: 'Victor <b>Vrijgever</b>', groups: ['relance-leiding'] },
  niemand: { name: 'Niemand', groups: ['personeel'] },
  zonder: { name: 'Zonder Groepen' },
};

export interface TestIssuer {
  readonly url: string;
  readonly settings: SignInSettings;
  /** Sign-in by this issuer; what it logs is kept. */
  readonly signIn: (options?: Partial<SignInOptions> & { readonly settings?: Partial<SignInSettings> }) => SignIn;
  readonly logged: string[];
  /** An access token for the API, as a program gets it. */
  readonly token: (client: 'reporter' | 'stranger' | 'simulator', resource?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What an issuer says instead, by the path at which it says it. */
export type Lies = Readonly<Record<string, (told: Readonly<Record<string, unknown>>) => Promise<unknown>>>;

/** A real issuer on a free port of this machine, for a server that is found at an address. */
export async function openTestIssuer(address: string, configuration: Configuration = {}, lies: Lies = {}): Promise<TestIssuer> {
  const listener = createServer();
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://localhost:${(listener.address() as AddressInfo).port}`;
  const program = { client_secret: clientSecret, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] };
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'relance',
        client_secret: clientSecret,
        redirect_uris: [`${address}/sign-in/callback`],
        post_logout_redirect_uris: [`${address}/signed-out`],
      },
      { client_id: 'reporter', ...program },
      { client_id: 'simulator', ...program },
      { client_id: 'stranger', ...program },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    scopes: ['openid', 'profile'],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    cookies: { keys: ['a key of the test issuer'] },
    ttl: { AccessToken: 600, ClientCredentials: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({ scope: '', audience: resource, accessTokenFormat: 'jwt' }),
      },
    },
    extraTokenClaims: (_context, { clientId }: { readonly clientId?: string | undefined }) =>
      ({ reporter: { groups: ['relance-lezers'] }, simulator: { groups: ['relance-analisten'] } })[clientId ?? ''] ?? {},
    ...configuration,
  });
  const answer = provider.callback();
  listener.on('request', (request, response) => {
    const lie = lies[request.url ?? ''];
    if (lie !== undefined) tellInstead(response, lie);
    void answer(request, response);
  });

  const settings: SignInSettings = {
    issuer: new URL(url),
    clientId: 'relance',
    clientSecret,
    scope: 'openid profile',
    audience,
    roleClaim: { claim: 'groups', reader: ['relance-lezers'], analyst: ['relance-analisten'], releaser: ['relance-leiding'] },
    address: new URL(address),
    contact: 'helpdesk@relance.example',
  };
  const logged: string[] = [];
  return {
    url,
    settings,
    logged,
    signIn: ({ settings: changed, ...options } = {}) =>
      makeSignIn({ ...settings, ...changed }, { log: (line) => void logged.push(line), ...options }),
    token: async (client, resource = audience) => {
      const response = await fetch(`${url}/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${Buffer.from(`${client}:${encodeURIComponent(clientSecret)}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
      });
      const { access_token: token } = (await response.json()) as { readonly access_token: string };
      return token;
    },
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
}

function tellInstead(response: ServerResponse, lie: Lies[string]): void {
  const end = response.end.bind(response);
  response.end = (body: unknown) => {
    const tell = async () => {
      const text = JSON.stringify(await lie(JSON.parse(String(body)) as Readonly<Record<string, unknown>>));
      response.setHeader('Content-Length', Buffer.byteLength(text));
      end(text);
    };
    void tell();
    return response;
  };
}
