import type { Language, Result } from '../../base/index.ts';
import type { Authenticate } from '../http/access.ts';
import type { Log } from '../workbench/incident.ts';
import type { Issuer } from './issuer.ts';
import type { SignInSettings } from './settings.ts';

/** Where the issuer sends readers back to: after signing in, and after signing out. */
export const callbackPath = '/sign-in/callback';
export const signedOutPath = '/signed-out';

/** A way through the browser: where it goes, and the cookie (a header `Set-Cookie`) that it takes along. */
export interface Passage {
  readonly to: string;
  readonly cookie: string;
}

/** Signing in through an OpenID Connect issuer; the server keeps nothing of it. */
export interface SignIn {
  /** Where readers find this server. */
  readonly address: URL;
  /** The host of the issuer, as readers know it. */
  readonly issuer: string;
  /** Whom readers ask for help. */
  readonly contact: string | undefined;
  readonly authenticate: Authenticate;
  /** Asks the issuer where it does what, so that what is wrong is known before the first reader comes. */
  readonly reach: () => Promise<Result<Issuer>>;
  /** The way to the issuer, for somebody who wants to come back to a page. */
  readonly begin: (page: string, language: Language) => Promise<Result<Passage>>;
  /** What the issuer's answer comes to: the way to the page that was asked, or why not. */
  readonly finish: (request: Request) => Promise<Finished>;
  /** Removes the session, and the way on which the issuer ends its own; undefined where it has none or does not answer. */
  readonly end: (language: Language) => Promise<{ readonly cookie: string; readonly to: string | undefined }>;
}

export interface Finished {
  readonly passage: Result<Passage>;
  /** What the browser forgets, whatever came of it. */
  readonly cookie: string;
  /** The page that was asked, where that is known. */
  readonly page: string | undefined;
}

export interface SignInOptions {
  readonly log: Log;
  /** For cookies and tokens; default the clock of this machine. */
  readonly clock?: () => Date;
}

/**
 * Sign-in by these settings; asks nothing of the issuer yet. Its libraries are read by servers that sign in, and by no others.
 * @example const signIn = await openSignIn(settings, { log }); makeSite(workbench, { assets, signIn })
 */
export async function openSignIn(settings: SignInSettings, options: SignInOptions): Promise<SignIn> {
  const { makeSignIn } = await import('./make-sign-in.ts');
  return makeSignIn(settings, options);
}
