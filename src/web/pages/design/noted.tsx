import { capital, fillText, type Problem } from '../../../base/index.ts';
import type { PageRequest } from '../../page.ts';

interface SentenceProps {
  readonly request: Pick<PageRequest, 'language'>;
  readonly problem: Problem;
}

/** What is wrong, how to mend it, and the code under which it can be looked up. */
export function ProblemSentence({ request: { language }, problem }: SentenceProps) {
  const { kind, parameters, code } = problem;
  return (
    <>
      {capital(fillText(kind.what, language, parameters))}.{' '}
      {capital(fillText(kind.remedy, language, parameters))}. <span class="code">({code})</span>
    </>
  );
}

interface NotedProps {
  readonly request: Pick<PageRequest, 'language'>;
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Readers see what kind of thing happened; a garbled address may hold hundreds. */
const mostNoted = 10;

/** Problems that stop nothing. */
export function Noted({ request, title, problems }: NotedProps) {
  if (problems.length === 0) return null;
  return (
    <div class="notice">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {problems.slice(0, mostNoted).map((problem) => (
          <li>
            <ProblemSentence request={request} problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}
