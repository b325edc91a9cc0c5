import { success } from '../../../base/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { valueWords } from '../../parts/value-words.ts';
import { exampleOf } from './example.ts';
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
  ['unit', startTexts.tryUnit, startTexts.tryUnitHow],
  ['missed', startTexts.tryMissed, startTexts.tryMissedHow],
] as const;

/** The questions that most readers come with, about the first pack. */
function Try({ request }: Props) {
  const { workbench, text, link } = request;
  const first = workbench.packs[0]?.pack;
  if (first === undefined) return null;
  return (
    <>
      <h2>{text(startTexts.try)}</h2>
      <ul class="cards">
        <TryExample request={request} pack={first} />
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

/** One change of one measure: a newcomer sees at once what it costs and whom it reaches. */
function TryExample({ request, pack }: Props & { readonly pack: Pack }) {
  const { text, link } = request;
  const example = exampleOf(pack);
  if (example === undefined)
    return (
      <li>
        <h3>
          <a href={link(`/${pack.id}/design`)}>{text(startTexts.tryDesign)}</a>
        </h3>
        <p>{text(startTexts.tryDesignHow)}</p>
      </li>
    );
  const { measure, parameter, from, to } = example;
  const { key, title } = parameter;
  return (
    <li>
      <h3>
        <a href={link(`/${pack.id}/design/${measure.id}`, { [`p.${key}`]: String(to) })}>
          {text(startTexts.tryExample, {
            measure: text(measure.title),
            parameter: text(title),
            from: valueWords(from, 'share', request),
            to: valueWords(to, 'share', request),
          })}
        </a>
      </h3>
      <p>{text(startTexts.tryExampleHow)}</p>
    </li>
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
