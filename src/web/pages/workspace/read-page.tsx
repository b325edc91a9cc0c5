import { changeable, workspaceOf, type OpenPack, type Version } from '../../../api/index.ts';
import { capital, success } from '../../../base/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { personName } from '../../parts/person-name.ts';
import { ChangeList } from '../design/change-list.tsx';
import { fit } from '../design/fit.ts';
import { Noted } from '../design/noted.tsx';
import type { Change } from '../design/state.ts';
import { workTexts } from '../design/work-texts.ts';
import { packOf } from '../find-pack.ts';
import { momentText } from './moment.ts';
import { designLink, may } from './open-link.ts';
import { workspaceTexts } from './texts.ts';

/** A version in words, for whoever may read but not simulate: without figures, which are made anew from the register at each opening. */
export const readPage: Page = {
  path: '/:pack/workspace/:item/versions/:version',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const open = found.value;
    const { text, link, params, language } = request;
    const workspace = workspaceOf(request.workbench, open);
    const asked = await workspace.find(params['item'] ?? '', Number(params['version']));
    if (!asked.ok) return asked;
    const version = asked.value;
    const { id, name, number, latest, kind, measure, at, release, removed, packSha256 } = version;
    const title = open.pack.measures.find((item) => item.id === measure)?.title;
    const about = { kind: text(workspaceTexts[kind]), measure: text(title ?? measure) };
    const saved = { number, author: personName(version.author, request), moment: momentText(at, language) };
    return success({
      kind: 'page',
      title: name,
      body: (
        <>
          <p class="lead">{capital(text(workspaceTexts.about, about))}</p>
          <p>
            {text(workspaceTexts.versionBy, saved)} ·{' '}
            <a href={link(`/${open.pack.id}/workspace/${id}`)}>{text(workspaceTexts.history)}</a>
          </p>
          {number < latest ? <p class="notice">{text(workspaceTexts.newer, { number: latest })}</p> : null}
          {removed ? <p>{text(workspaceTexts.nowRemoved)}</p> : null}
          {packSha256 === open.pack.sha256 ? null : (
            <p class="soft">{text(workspaceTexts.otherPack, { pack: packSha256.slice(0, 12) })}</p>
          )}
          {release === null ? null : (
            <p>
              {text(workspaceTexts.releasedBy, {
                by: personName(release.by, request),
                moment: momentText(release.at, language),
              })}
              <code class="code">{release.sha256}</code>
            </p>
          )}
          <Content request={request} open={open} version={version} />
          {title === undefined ? null : may(request, 'analyst') ? (
            <p>
              <a class="button" href={designLink(request, version)}>
                {text(workspaceTexts.inDesign)}
              </a>
            </p>
          ) : (
            <p class="soft">{text(workspaceTexts.figures)}</p>
          )}
        </>
      ),
    });
  },
};

interface Props {
  readonly request: PageRequest;
  readonly open: OpenPack;
  readonly version: Version;
}

function Content({ request, open, version }: Props) {
  const { text } = request;
  if (version.kind === 'variant')
    return (
      <>
        <h2>{text(workspaceTexts.changes)}</h2>
        <Told request={request} open={open} version={version} change={version.content} />
      </>
    );
  const { question, conclusion, variants } = version.content;
  return (
    <>
      <h2>{text(workTexts.question)}</h2>
      <Paragraphs words={question === '' ? text(workspaceTexts.empty) : question} />
      <h2>{text(workTexts.conclusion)}</h2>
      <Paragraphs words={conclusion === '' ? text(workspaceTexts.empty) : conclusion} />
      <h2>{text(workTexts.variants)}</h2>
      {variants.length === 0 ? <p>{text(workspaceTexts.noVariants)}</p> : null}
      {variants.map(({ name, change }) => (
        <>
          <h3>{name}</h3>
          <Told request={request} open={open} version={version} change={change} />
        </>
      ))}
    </>
  );
}

/** A change in words, as far as the measure has what it changes. */
function Told({ request, open, version, change }: Props & { readonly change: Change }) {
  const { text } = request;
  const measure = open.pack.measures.find(({ id }) => id === version.measure);
  if (measure === undefined) return <p>{text(workspaceTexts.goneMeasure, { measure: version.measure })}</p>;
  const known = changeable(measure, open.pack);
  const fitted = fit(known, change);
  return (
    <>
      <Noted request={request} title={text(workspaceTexts.goneParts)} problems={fitted.unknown} />
      <ChangeList subject={{ request, known }} change={fitted.change} />
    </>
  );
}

function Paragraphs({ words }: { readonly words: string }) {
  return words.split(/\r?\n/).map((line) => (line.trim() === '' ? null : <p>{line}</p>));
}
