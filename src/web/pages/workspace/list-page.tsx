import { workspaceOf, type OpenPack, type VersionHead } from '../../../api/index.ts';
import { capital, success } from '../../../base/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { personName } from '../../parts/person-name.ts';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import { may, openLink } from './open-link.ts';
import { momentText } from './moment.ts';
import { workspaceTexts } from './texts.ts';

const limit = 100;

/** Variants and notes by measure; variants of one measure can be put side by side. */
export const listPage: Page = {
  path: '/:pack/workspace',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const open = found.value;
    const { query, text, link } = request;
    const removed = query.has('removed');
    const asked = Number(query.get('offset') ?? 0);
    const offset = Number.isInteger(asked) && asked >= 0 && asked < 1e6 ? asked : 0;
    const workspace = workspaceOf(request.workbench, open);
    const listed = await workspace.list({ removed }, { limit, offset });
    if (!listed.ok) return listed;
    const { total, items } = listed.value;
    const gone = query.get('gone');
    const undone = gone === null ? undefined : await workspace.find(gone);
    const entry = navigation.find(({ path }) => path === 'workspace')!;
    const self = `/${open.pack.id}/workspace`;
    const to = (at: number) =>
      link(self, { offset: at === 0 ? undefined : String(at), removed: removed ? '1' : undefined });
    return success({
      kind: 'page',
      title: text(removed ? workspaceTexts.removedTitle : entry.title),
      body: (
        <>
          <p class="lead">{text(entry.summary)}</p>
          {undone?.ok === true && undone.value.removed ? (
            <Undo request={request} version={undone.value} />
          ) : null}
          {total === 0 ? <p>{text(removed ? workspaceTexts.noneRemoved : workspaceTexts.none)}</p> : null}
          {[...Map.groupBy(items, ({ measure }) => measure)].map(([measure, versions]) => (
            <MeasureItems request={request} open={open} measure={measure} versions={versions} />
          ))}
          <p>
            {offset > 0 ? (
              <a href={to(Math.max(0, offset - limit))}>{text(workspaceTexts.previous)}</a>
            ) : null}{' '}
            {offset + limit < total ? <a href={to(offset + limit)}>{text(workspaceTexts.next)}</a> : null}
          </p>
          <p>
            {removed ? (
              <a href={link(self)}>{text(workspaceTexts.showThere)}</a>
            ) : (
              <a href={link(self, { removed: '1' })}>{text(workspaceTexts.showRemoved)}</a>
            )}
          </p>
        </>
      ),
    });
  },
};

interface UndoProps {
  readonly request: PageRequest;
  readonly version: VersionHead;
}

/** Said after somebody removed something, with the way back. */
function Undo({ request: { text, link }, version }: UndoProps) {
  const { id, pack, name, number } = version;
  return (
    <form method="post" action={link(`/${pack}/workspace/${id}`)} class="notice">
      <p>
        {text(workspaceTexts.gone, { name })} <input type="hidden" name="number" value={String(number)} />
        <input type="hidden" name="onto" value={String(number)} />
        <button type="submit" name="do" value="restore" class="quiet">
          {text(workspaceTexts.undo)}
        </button>
      </p>
    </form>
  );
}

interface Props {
  readonly request: PageRequest;
  readonly open: OpenPack;
  readonly measure: string;
  readonly versions: readonly VersionHead[];
}

function MeasureItems({ request, open, measure, versions }: Props) {
  const { text, link } = request;
  const found = open.pack.measures.find(({ id }) => id === measure);
  const title = found === undefined ? measure : text(found.title);
  const variants = versions.filter(({ kind, removed }) => kind === 'variant' && !removed);
  const isComparable = may(request, 'analyst') && found !== undefined && variants.length > 1;
  const headings = ['name', 'kind', 'version', 'who', 'when', 'released', 'history'] as const;
  const table = (
    <div class="scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {isComparable ? <th scope="col">{text(workspaceTexts.compareColumn)}</th> : null}
            {headings.map((heading) => (
              <th scope="col">{text(workspaceTexts[heading])}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <ItemRow request={request} version={version} isComparable={isComparable} />
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <section>
      <h2>{title}</h2>
      {found === undefined ? <p>{text(workspaceTexts.goneMeasure, { measure })}</p> : null}
      {isComparable ? (
        <form method="get" action={link(`/${open.pack.id}/design/${measure}/compare`)}>
          {table}
          <p>
            <button type="submit" class="quiet">
              {text(workspaceTexts.compare)}
            </button>
          </p>
        </form>
      ) : (
        table
      )}
    </section>
  );
}

interface RowProps {
  readonly request: PageRequest;
  readonly version: VersionHead;
  readonly isComparable: boolean;
}

function ItemRow({ request, version, isComparable }: RowProps) {
  const { text, link, language } = request;
  const { id, kind, pack, name, number, author, at, latestReleased } = version;
  return (
    <tr>
      {isComparable ? (
        <td>
          {kind === 'variant' ? (
            <input
              type="checkbox"
              name="w"
              value={id}
              id={`w-${id}`}
              aria-label={text(workspaceTexts.choose, { name })}
            />
          ) : null}
        </td>
      ) : null}
      <th scope="row">
        <a href={openLink(request, version)}>{name}</a>
      </th>
      <td>{text(workspaceTexts[kind])}</td>
      <td class="n">{number}</td>
      <td>{capital(personName(author, request))}</td>
      <td>{momentText(at, language)}</td>
      <td>
        {latestReleased === null
          ? text(workspaceTexts.notReleased)
          : text(workspaceTexts.releasedVersion, { number: latestReleased })}
      </td>
      <td>
        <a href={link(`/${pack}/workspace/${id}`)} aria-label={text(workspaceTexts.historyOf, { name })}>
          {text(workspaceTexts.history)}
        </a>
      </td>
    </tr>
  );
}
