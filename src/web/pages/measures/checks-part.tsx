import { success } from '../../../base/index.ts';
import { ProblemList } from '../../shell/problem-list.tsx';
import { measurePage } from './measure-page.tsx';
import { measureTexts } from './texts.ts';

/** What the checks of the rule find, and why what is meant is no mistake. */
export const checksPart = measurePage('checks', async ({ request, open, measure }) => {
  const { text } = request;
  const { open: unexplained, explained } = open.findings(measure);
  return success({
    body: (
      <>
        <h2>{text(measureTexts.checks)}</h2>
        <p>{text(measureTexts.checksHow)}</p>
        {unexplained.length === 0 ? (
          <p>{text(measureTexts.checksNone)}</p>
        ) : (
          <>
            <h3>{text(measureTexts.checksOpen)}</h3>
            <ProblemList request={request} problems={unexplained} />
          </>
        )}
        {explained.length === 0 ? null : (
          <>
            <h3>{text(measureTexts.checksMeant)}</h3>
            {explained.map(({ finding, explanation }) => (
              <>
                <ProblemList request={request} problems={[finding]} />
                <p class="notice">{text(explanation.reason)}</p>
              </>
            ))}
          </>
        )}
      </>
    ),
  });
});
