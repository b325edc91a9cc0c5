import { success } from '../../../base/index.ts';
import { backtestFigures, Figure } from '../../../report/index.ts';
import type { Page } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { assessed } from '../../background/assessed.ts';
import { Waiting } from '../../background/waiting.tsx';
import { packOf } from '../find-pack.ts';
import { backtestTexts } from './texts.ts';

/** What was simulated beside what happened; with `?effects=1`, what other assumptions would give. */
export const backtestPage: Page = {
  path: '/:pack/backtest',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const { text, link, path, query } = request;
    const title = text(navigation.find((entry) => entry.path === 'backtest')!.title);
    if (pack.backtests.length === 0)
      return success({ kind: 'page', title, body: <p class="lead">{text(backtestTexts.none)}</p> });
    const effects = query.has('effects');
    const made = assessed(request, pack, effects ? { effects: true } : {});
    if (!made.ok) return made;
    const lead = <p class="lead">{text(backtestTexts.how)}</p>;
    if (made.value.kind === 'open') {
      const { job } = made.value;
      const body = (
        <>
          {lead}
          <Waiting request={request} job={job} />
        </>
      );
      return success({ kind: 'page', title, body, islands: ['progress'] });
    }
    const tests = made.value.assessment.backtests.map((backtest) => ({
      name: text(backtest.title),
      // Without the alternatives the table of assumptions says nothing.
      figures: backtestFigures(request.figures, backtest).filter((_, at) => effects || at === 0),
    }));
    return success({
      kind: 'page',
      title,
      figures: tests.flatMap(({ figures }) => figures),
      body: (
        <>
          {lead}
          {effects ? null : (
            <p class="noprint">
              <a href={link(path, { effects: '1' })}>{text(backtestTexts.effects)}</a>
            </p>
          )}
          {tests.map(({ name, figures }) => (
            <section>
              <h2>{name}</h2>
              {figures.map((figure) => (
                <Figure context={request.figures} {...figure} />
              ))}
            </section>
          ))}
        </>
      ),
    });
  },
};
