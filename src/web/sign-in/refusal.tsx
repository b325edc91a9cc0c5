import type { Problem } from '../../base/index.ts';
import type { PageRequest } from '../page.ts';
import { Contact, roleOf, SignInButton, SignOutForm } from './account.tsx';
import { signInTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly problems: readonly Problem[];
}

/** What somebody can do who was not let in: sign in, sign in as somebody else, ask. */
export function Refusal({ request, problems }: Props) {
  const { principal, signIn, text } = request;
  const code = problems[0]?.code ?? '';
  if (signIn === undefined || !/^(?:API-SIGN-IN|API-RIGHT|SIGN-IN-)/.test(code)) return null;
  if (code === 'API-RIGHT' && principal !== null)
    return (
      <>
        <p>{text(signInTexts.youAre, { name: principal.name, role: roleOf(principal, request) })}</p>
        <p>{text(signInTexts.gotRole)}</p>
        <Contact request={request} />
        <SignOutForm request={request} />
      </>
    );
  const isKnownThere = code === 'SIGN-IN-ROLE' || code === 'SIGN-IN-CLAIM' || code === 'SIGN-IN-DENIED';
  return (
    <>
      <SignInButton request={request} />
      <Contact request={request} />
      {isKnownThere ? (
        <>
          <p>{text(signInTexts.otherAccount, { issuer: signIn.issuer })}</p>
          <SignOutForm request={request} />
        </>
      ) : null}
    </>
  );
}
