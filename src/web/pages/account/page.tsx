import { roles, roleTexts } from '../../../api/index.ts';
import { capital, success } from '../../../base/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { Contact, roleOf, SignInButton, SignOutForm } from '../../sign-in/account.tsx';
import { roleWork, signInTexts } from '../../sign-in/texts.ts';

/** Who reads, what that person may do, and the way out. */
export const accountPage: Page = {
  path: '/account',
  access: 'public',
  answer: async (request) =>
    success({
      kind: 'page',
      title: request.text(signInTexts.account),
      body: (
        <>
          <Who request={request} />
          <h2>{request.text(signInTexts.roles)}</h2>
          <dl class="meta">
            {roles.map((role) => (
              <>
                <dt>{capital(request.text(roleTexts[role]))}</dt>
                <dd>{capital(request.text(roleWork[role]))}.</dd>
              </>
            ))}
          </dl>
          {request.signIn === undefined ? null : <p>{request.text(signInTexts.askRole)}</p>}
          <Contact request={request} />
        </>
      ),
    }),
};

function Who({ request }: { readonly request: PageRequest }) {
  const { principal, signIn, text } = request;
  if (signIn === undefined) return <p>{text(signInTexts.localHow)}</p>;
  if (principal === null)
    return (
      <>
        <p>{text(signInTexts.nobody)}</p>
        <SignInButton request={request} />
      </>
    );
  return (
    <>
      <dl class="meta">
        <dt>{text(signInTexts.name)}</dt>
        <dd>{principal.name}</dd>
        <dt>{text(signInTexts.role)}</dt>
        <dd>{roleOf(principal, request)}</dd>
        <dt>{text(signInTexts.id)}</dt>
        <dd class="code">{principal.id}</dd>
      </dl>
      <p>{text(signInTexts.over)}</p>
      <SignOutForm request={request} />
    </>
  );
}
