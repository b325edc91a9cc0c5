import { capital, fillText, placeText, type Problem } from '../../base/index.ts';
import type { PageRequest } from '../page.ts';
import { shellTexts } from './texts.ts';

interface Props {
  readonly request: Pick<PageRequest, 'language' | 'text'>;
  readonly problems: readonly Problem[];
}

/** What is wrong, where, and how to mend it, with the code under which it can be looked up. */
export function ProblemList({ request: { language, text }, problems }: Props) {
  return (
    <>
      {problems.map(({ code, place, kind, parameters }) => (
        <section class="wrong">
          <p class="message">{capital(fillText(kind.what, language, parameters))}.</p>
          <dl class="meta">
            <dt>{text(shellTexts.remedy)}</dt>
            <dd>{capital(fillText(kind.remedy, language, parameters))}.</dd>
            {placeText(place) === '' ? null : (
              <>
                <dt>{text(shellTexts.place)}</dt>
                <dd class="code">{placeText(place)}</dd>
              </>
            )}
            <dt>{text(shellTexts.code)}</dt>
            <dd class="code">{code}</dd>
          </dl>
        </section>
      ))}
    </>
  );
}
