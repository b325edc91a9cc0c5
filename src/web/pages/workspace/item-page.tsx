import {
  authorOf,
  changeable,
  mayUse,
  workspaceOf,
  type OpenPack,
  type Version,
} from '../../../api/index.ts';
import { withColon, capital, success, type Problem, type Result } from '../../../base/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { personName } from '../../parts/person-name.ts';
import { pageStatus } from '../../problems.ts';
import { compareChanges, type DifferentField } from '../design/compare-changes.ts';
import { fit } from '../design/fit.ts';
import { noteFields } from '../design/note-fields.ts';
import { Noted } from '../design/noted.tsx';
import { packOf } from '../find-pack.ts';
import { momentText } from './moment.ts';
import { may, openLink } from './open-link.ts';
import { workspaceTexts } from './texts.ts';

/** Versions on one page, with one more that the last is held against. */
const shown = 50;

/** The history of a variant or note: who changed what, and what can be done with each version. */
export const itemPage: Page = {
  path: '/:pack/workspace/:item',
  access: 'reader',
  answer: (request) => showItem(request, [], false),
  act: {
    access: 'analyst',
    answer: async (request, form) => {
      const found = packOf(request);
      if (!found.ok) return found;
      const workspace = workspaceOf(request.workbench, found.value);
      const id = request.params['item'] ?? '';
      const [number, onto] = ['number', 'onto'].map((name) => Number(form.get(name) ?? Number.NaN));
      const author = authorOf(request.principal);
      const self = `/${found.value.pack.id}/workspace`;
      const moved = (path: string, query = {}) =>
        success<PageReply>({ kind: 'moved', to: request.link(path, query) });
      if (form.get('do') === 'release') {
        const allowed = mayUse(request.principal, 'releaser');
        if (!allowed.ok) return showItem(request, allowed.problems, false);
        const released = await workspace.release(id, number!, author);
        return released.ok ? moved(`${self}/${id}`) : showItem(request, released.problems, false);
      }
      const isRemoval = form.get('do') === 'remove';
      const saving = isRemoval
        ? await workspace.remove(id, onto!, author)
        : await workspace.restore(id, number!, onto!, author);
      if (!saving.ok) return showItem(request, saving.problems, false);
      if (saving.value.kind === 'conflict') return showItem(request, [], true);
      return isRemoval ? moved(self, { gone: id }) : moved(`${self}/${id}`);
    },
  },
};

/** The page; after something that was refused with why, or after somebody else was first. */
async function showItem(
  request: PageRequest,
  refused: readonly Problem[],
  isLate: boolean,
): Promise<Result<PageReply>> {
  const found = packOf(request);
  if (!found.ok) return found;
  const open = found.value;
  const { text, link, params, query } = request;
  const asked = Number(query.get('offset') ?? 0);
  const offset = Number.isInteger(asked) && asked >= 0 && asked < 1e6 ? asked : 0;
  const listed = await workspaceOf(request.workbench, open).history(params['item'] ?? '', {
    limit: shown + 1,
    offset,
  });
  // What cannot be found cannot be shown beside what was refused.
  if (!listed.ok) return listed;
  const { total, items } = listed.value;
  const self = `/${open.pack.id}/workspace`;
  const newest = await workspaceOf(request.workbench, open).find(params['item'] ?? '');
  if (!newest.ok) return newest;
  const { name, kind, measure, id, removed, number } = newest.value;
  const title = open.pack.measures.find((item) => item.id === measure)?.title ?? measure;
  const about = capital(
    text(workspaceTexts.about, { kind: text(workspaceTexts[kind]), measure: text(title) }),
  );
  return success({
    kind: 'page',
    ...(isLate ? { status: 409 } : refused.length === 0 ? {} : { status: pageStatus(refused) }),
    title: text(workspaceTexts.itemTitle, { name }),
    body: (
      <>
        <Noted request={request} title={text(workspaceTexts.refused)} problems={refused} />
        {isLate ? (
          <p class="notice" role="alert">
            {text(workspaceTexts.meanwhile)}
          </p>
        ) : null}
        <p class="lead">{about}</p>
        {removed ? (
          <p>{text(workspaceTexts.nowRemoved)}</p>
        ) : (
          <form method="post" action={link(`${self}/${id}`)}>
            <input type="hidden" name="onto" value={String(number)} />
            <p>
              <a class="button" href={openLink(request, newest.value)}>
                {text(workspaceTexts.open)}
              </a>{' '}
              {may(request, 'analyst') ? (
                <button type="submit" name="do" value="remove" class="quiet">
                  {text(workspaceTexts.remove)}
                </button>
              ) : null}
            </p>
          </form>
        )}
        <ol class="cards">
          {items.slice(0, shown).map((version, at) => (
            <VersionCard request={request} open={open} version={version} before={items[at + 1]} />
          ))}
        </ol>
        <p>
          {offset > 0 ? (
            <a href={link(`${self}/${id}`, { offset: offset > shown ? String(offset - shown) : undefined })}>
              {text(workspaceTexts.previous)}
            </a>
          ) : null}{' '}
          {offset + shown < total ? (
            <a href={link(`${self}/${id}`, { offset: String(offset + shown) })}>
              {text(workspaceTexts.next)}
            </a>
          ) : null}
        </p>
        <p>
          <a href={link(self)}>{text(workspaceTexts.showThere)}</a>
        </p>
      </>
    ),
  });
}

interface Props {
  readonly request: PageRequest;
  readonly open: OpenPack;
  readonly version: Version;
  readonly before: Version | undefined;
}

function VersionCard({ request, open, version, before }: Props) {
  const { text, link, language } = request;
  const { number, latest, at, release, removed, packSha256, id } = version;
  const author = personName(version.author, request);
  const isNewest = number === latest;
  return (
    <li>
      <h2>{text(workspaceTexts.versionBy, { number, author, moment: momentText(at, language) })}</h2>
      <Differences request={request} open={open} version={version} before={before} />
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
      {removed ? null : (
        <form method="post" action={link(`/${open.pack.id}/workspace/${id}`)}>
          <input type="hidden" name="number" value={String(number)} />
          <input type="hidden" name="onto" value={String(latest)} />
          <p>
            <a
              href={openLink(request, version)}
              aria-label={`${withColon(text(workspaceTexts.openThis), request.language)} ${number}`}
            >
              {text(workspaceTexts.openThis)}
            </a>{' '}
            {isNewest || !may(request, 'analyst') ? null : (
              <button
                type="submit"
                name="do"
                value="restore"
                class="quiet"
                aria-label={`${withColon(text(workspaceTexts.restore), request.language)} ${number}`}
              >
                {text(workspaceTexts.restore)}
              </button>
            )}{' '}
            {release === null && may(request, 'releaser') ? (
              <button
                type="submit"
                name="do"
                value="release"
                class="quiet"
                aria-label={`${withColon(text(workspaceTexts.release), request.language)} ${number}`}
              >
                {text(workspaceTexts.release)}
              </button>
            ) : null}
          </p>
        </form>
      )}
    </li>
  );
}

/** What a version changes of the one before it, in words. */
function Differences({ request, open, version, before }: Props) {
  const { text } = request;
  if (before === undefined) return <p>{text(workspaceTexts.first)}</p>;
  if (version.removed) return <p>{text(workspaceTexts.nowRemoved)}</p>;
  const fields = fieldsOf(request, open, before, version);
  const isRenamed = before.name !== version.name;
  return (
    <>
      {before.removed ? <p>{text(workspaceTexts.nowRestored)}</p> : null}
      {fields.length === 0 && !isRenamed ? <p>{text(workspaceTexts.unchanged)}</p> : null}
      <ul>
        {isRenamed ? <li>{text(workspaceTexts.renamed, { from: before.name, to: version.name })}</li> : null}
        {fields.map(({ title, words: [from = '', to = ''] }) => (
          <li>
            {title}: {text(workspaceTexts.from)} <del>{from === '' ? text(workspaceTexts.empty) : from}</del>{' '}
            {text(workspaceTexts.to)} <ins>{to === '' ? text(workspaceTexts.empty) : to}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}

function fieldsOf(
  request: PageRequest,
  { pack }: OpenPack,
  before: Version,
  version: Version,
): readonly DifferentField[] {
  if (before.kind === 'note' && version.kind === 'note')
    return noteFields(request, [before.content, version.content]);
  const measure = pack.measures.find(({ id }) => id === version.measure);
  if (before.kind !== 'variant' || version.kind !== 'variant' || measure === undefined) return [];
  const known = changeable(measure, pack);
  const changes = [before.content, version.content].map((content) => fit(known, content).change);
  return compareChanges({ known, request }, changes);
}
