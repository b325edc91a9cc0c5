import type { PageReply, PageRequest } from '../page.ts';
import { SignInButton } from './account.tsx';
import { signInTexts } from './texts.ts';

/** What somebody sees who signed out; `there` is where the issuer ends its own session, null where it cannot be asked to. */
export function signedOutPage(request: PageRequest, there?: string | null): PageReply {
  const { text, signIn } = request;
  const issuer = signIn?.issuer ?? '';
  return {
    kind: 'page',
    title: text(signInTexts.signedOut),
    body: (
      <>
        <p>{text(signInTexts.signedOutHere)}</p>
        {typeof there === 'string' ? (
          <>
            <p>{text(signInTexts.signingOutThere, { issuer })}</p>
            <p>
              <a class="button" href={there}>
                {text(signInTexts.signOutThere, { issuer })}
              </a>
            </p>
          </>
        ) : null}
        {there === null ? <p>{text(signInTexts.stillThere, { issuer })}</p> : null}
        {typeof there === 'string' ? null : <SignInButton request={request} />}
      </>
    ),
  };
}
