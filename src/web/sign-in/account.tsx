import { roles, roleTexts, type Principal } from '../../api/index.ts';
import type { PageRequest } from '../page.ts';
import { signInTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
}

/** The highest role of somebody in words: it holds the others. */
export function roleOf(principal: Principal, { text }: Pick<PageRequest, 'text'>): string {
  const highest = roles.findLast((role) => principal.roles.includes(role));
  return text(highest === undefined ? signInTexts.noRole : roleTexts[highest]);
}

/** Who is signed in, in the bar of every page. */
export function AccountLink({ request }: Props) {
  const { principal, signIn, text, link } = request;
  if (signIn !== undefined && principal === null)
    return (
      <a class="account" href={signInLink(request)}>
        {text(signInTexts.signIn)}
      </a>
    );
  const words =
    signIn === undefined || principal === null
      ? text(signInTexts.local)
      : `${principal.name} (${roleOf(principal, request)})`;
  return (
    <a class="account" href={link('/account')}>
      {words}
    </a>
  );
}

/** The way to the issuer, and from there back to this page; what is about signing in itself is nowhere to come back to. */
function signInLink({ link, path, query }: PageRequest): string {
  if (path === '/account' || path === '/sign-out') return link('/sign-in');
  const state = query.toString();
  const here = state === '' ? link(path) : `${link(path)}?${state}`;
  return link('/sign-in', { to: path === '/sign-in' ? (query.get('to') ?? undefined) : here });
}

export function SignInButton({ request }: Props) {
  const { signIn, text } = request;
  if (signIn === undefined) return null;
  return (
    <p>
      <a class="button" href={signInLink(request)}>
        {text(signInTexts.signInAt, { issuer: signIn.issuer })}
      </a>
    </p>
  );
}

export function SignOutForm({ request: { text, link } }: Props) {
  return (
    <form method="post" action={link('/sign-out')}>
      <button class="quiet">{text(signInTexts.signOut)}</button>
    </form>
  );
}

/** Whom to ask, where the administrator said so. */
export function Contact({ request: { signIn, text } }: Props) {
  if (signIn?.contact === undefined) return null;
  return <p>{text(signInTexts.contact, { contact: signIn.contact })}</p>;
}
