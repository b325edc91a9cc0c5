import { withColon, success } from '../../../base/index.ts';
import type { PageFigure } from '../../../report/index.ts';
import type { Page } from '../../page.ts';
import { ChangeList } from './change-list.tsx';
import { compareMoves } from './compare-moves.ts';
import { figuresSubtitle, sourcesOf } from './figure-words.ts';
import { FigureList } from './figures-part.tsx';
import { KeyFiguresTable, versionsTable } from './key-figures.tsx';
import { MovesPart } from './moves-part.tsx';
import { Noted } from './noted.tsx';
import { DesignParts } from './parts.tsx';
import { subjectOf, type Subject } from './subject.ts';
import { designTexts } from './texts.ts';
import { VariantsHow } from './variants-part.tsx';
import { allVersions, namedChanges, type Versions } from './versions.ts';

/** The saved variants and the change that is being made, side by side. */
export const comparePage: Page = {
  path: '/:pack/design/:measure/compare',
  access: 'analyst',
  answer: async (request) => {
    const made = await subjectOf(request);
    if (!made.ok) return made;
    const subject = made.value;
    const { text } = request;
    const versions = await allVersions(subject);
    const figures = compareFigures(subject, versions);
    const moves = versions.kind === 'waiting' ? [] : compareMoves(subject, versions.list);
    return success({
      kind: 'page',
      title: text(designTexts.compareTitle, { measure: subject.title }),
      figures: [...figures, ...moves],
      ...(versions.kind === 'waiting' ? { islands: ['live'] as const } : {}),
      body: (
        <>
          <DesignParts subject={subject} here="compare" />
          <VariantsHow subject={subject} />
          <Noted request={request} title={text(designTexts.unknown)} problems={subject.notes} />
          <Compared subject={subject} versions={versions} />
          <FigureList subject={subject} figures={figures} />
          <MovesPart subject={subject} here="compare" figures={moves} />
          <Changes subject={subject} />
        </>
      ),
    });
  },
};

interface Props {
  readonly subject: Subject;
}

/** The table, or what stands in its place. */
export function Compared({ subject, versions }: Props & { readonly versions: Versions }) {
  const { request } = subject;
  const { text } = request;
  if (versions.kind === 'waiting')
    return (
      <p class="notice" role="status" data-again>
        {text(designTexts.waiting)}
      </p>
    );
  const { start, list, wrong } = versions;
  return (
    <>
      {wrong.map(({ name, problems }) => (
        <Noted request={request} title={text(designTexts.wrongVariant, { name })} problems={problems} />
      ))}
      {start === undefined ? (
        <p>{text(designTexts.nothing)}</p>
      ) : (
        <KeyFiguresTable request={request} caption={figuresSubtitle(subject)} start={start} versions={list} />
      )}
    </>
  );
}

/** What each version changes; with a link that takes it up again. */
export function Changes({ subject }: Props) {
  const { request, state, link } = subject;
  const { text, language } = request;
  const all = namedChanges(subject);
  return (
    <>
      <h2>{text(designTexts.changes)}</h2>
      {all.length === 0 ? <p>{text(designTexts.noVariants)}</p> : null}
      {all.map(({ name, change }) => (
        <>
          <h3>{name}</h3>
          <ChangeList subject={subject} change={change} />
          <p class="noprint">
            <a
              href={link('', { ...state, change, last: undefined })}
              aria-label={`${withColon(text(designTexts.take), language)} ${name}`}
            >
              {text(designTexts.take)}
            </a>
          </p>
        </>
      ))}
    </>
  );
}

function compareFigures(subject: Subject, versions: Versions): readonly PageFigure[] {
  if (versions.kind === 'waiting' || versions.start === undefined) return [];
  const { text } = subject.request;
  const { start, list } = versions;
  return [
    {
      id: 'compare',
      title: text(designTexts.compareMessage),
      subtitle: figuresSubtitle(subject),
      table: versionsTable({ name: text(designTexts.start), figures: start }, list),
      sources: sourcesOf(subject),
      folded: true,
    },
  ];
}
