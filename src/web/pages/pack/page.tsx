import { formatDay, success, type Result } from '../../../base/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { ProblemList } from '../../shell/problem-list.tsx';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import { packTexts } from './texts.ts';

/** Of a pack that cannot be used: every mistake with its file, line and remedy. */
function brokenPage(request: PageRequest): Result<PageReply> | undefined {
  const { text, params, broken } = request;
  const pack = broken.find(({ id }) => id === params['pack']);
  if (pack === undefined) return undefined;
  const { id, problems } = pack;
  return success({
    kind: 'page',
    status: 422,
    title: text(packTexts.broken, { pack: id, count: problems.length }),
    body: (
      <>
        <p class="lead">{text(packTexts.brokenHow)}</p>
        <ProblemList request={request} problems={problems} />
      </>
    ),
  });
}

/** What a pack holds, and the pages over it. */
export const packPage: Page = {
  path: '/:pack',
  access: 'reader',
  answer: async (request) => {
    const { text, link, language } = request;
    const found = packOf(request);
    if (!found.ok) return brokenPage(request) ?? found;
    const { pack, warnings } = found.value;
    const scenario = pack.scenarios.find(({ id }) => id === pack.scenario);
    return success({
      kind: 'page',
      title: text(pack.title),
      body: (
        <>
          <p class="lead">
            {text(packTexts.holds, {
              measures: pack.measures.length,
              tables: pack.tables.length,
              sources: pack.sources.length,
            })}
          </p>
          <ul class="cards">
            {navigation.map((entry) => (
              <li>
                <h2>
                  <a href={link(`/${pack.id}/${entry.path}`)}>{text(entry.title)}</a>
                </h2>
                <p>{text(entry.summary)}</p>
              </li>
            ))}
          </ul>
          {warnings.length === 0 ? null : (
            <>
              <h2>{text(packTexts.warnings)}</h2>
              <ProblemList request={request} problems={warnings} />
            </>
          )}
          <h2>{text(packTexts.about)}</h2>
          <dl class="meta">
            <dt>{text(packTexts.scenario)}</dt>
            <dd>{scenario === undefined ? pack.scenario : text(scenario.title)}</dd>
            <dt>{text(packTexts.asOf)}</dt>
            <dd>{formatDay(pack.asOf, language)}</dd>
            <dt>{text(packTexts.hash)}</dt>
            <dd class="code">{pack.sha256}</dd>
          </dl>
        </>
      ),
    });
  },
};
