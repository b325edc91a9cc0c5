import { problemTitle } from '../../api/index.ts';
import type { Problem } from '../../base/index.ts';
import type { PageReply, PageRequest } from '../page.ts';
import { pageStatus } from '../problems.ts';
import { signInTexts } from '../sign-in/texts.ts';
import { Refusal } from '../sign-in/refusal.tsx';
import { ProblemList } from './problem-list.tsx';
import { shellTexts } from './texts.ts';

/** The page that tells why there is no page: 404, 500 and the others, in the language of the reader. */
export function problemPage(
  request: PageRequest,
  problems: readonly Problem[],
): Extract<PageReply, { kind: 'page' }> {
  const status = pageStatus(problems);
  const { text, link } = request;
  const isSignIn = problems[0]?.code.startsWith('SIGN-IN-') === true;
  return {
    kind: 'page',
    status,
    title: text(isSignIn ? signInTexts.failed : problemTitle(status)),
    body: (
      <>
        <ProblemList request={request} problems={problems} />
        <Refusal request={request} problems={problems} />
        {status === 500 ? <p>{text(shellTexts.incident)}</p> : null}
        <p>
          <a href={link('')}>{text(shellTexts.beginAgain)}</a>
        </p>
      </>
    ),
  };
}
