import { success } from '../../../base/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { startTexts } from './texts.ts';

/** What Relance is, three ways to begin, and the packs that are served. */
export const startPage: Page = {
  path: '',
  access: 'reader',
  answer: async (request) =>
    success({
      kind: 'page',
      title: request.text(startTexts.title),
      body: (
        <>
          <p class="lead">{request.text(startTexts.lead)}</p>
          <Try request={request} />
          <Packs request={request} />
        </>
      ),
    }),
};

interface Props {
  readonly request: PageRequest;
}

const ways = [
  ['design', startTexts.tryDesign, startTexts.tryDesignHow],
  ['unit', startTexts.tryUnit, startTexts.tryUnitHow],
  ['missed', startTexts.tryMissed, startTexts.tryMissedHow],
] as const;

/** The questions that most readers come with, about the first pack. */
function Try({ request: { workbench, text, link } }: Props) {
  const first = workbench.packs[0]?.pack;
  if (first === undefined) return null;
  return (
    <>
      <h2>{text(startTexts.try)}</h2>
      <ul class="cards">
        {ways.map(([path, title, how]) => (
          <li>
            <h3>
              <a href={link(`/${first.id}/${path}`)}>{text(title)}</a>
            </h3>
            <p>{text(how)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Packs({ request: { workbench, broken, text, link } }: Props) {
  return (
    <>
      <h2>{text(startTexts.packs)}</h2>
      <p>{text(startTexts.packsHow)}</p>
      <ul class="cards">
        {workbench.packs.map(({ pack }) => (
          <li>
            <h3>
              <a href={link(`/${pack.id}`)}>{text(pack.title)}</a>
            </h3>
            <p>{text(startTexts.measures, { count: pack.measures.length })}</p>
          </li>
        ))}
        {broken.map(({ id, problems }) => (
          <li>
            <h3>{id}</h3>
            <p>{text(startTexts.broken, { count: problems.length })}</p>
            <p>
              <a href={link(`/${id}`)}>{text(startTexts.brokenShow, { pack: id })}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
