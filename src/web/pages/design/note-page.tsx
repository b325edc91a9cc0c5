import { mostVariants } from '../../../api/index.ts';
import {
  withColon,
  formatCount,
  formatDay,
  problem,
  success,
  type Problem,
  type Result,
} from '../../../base/index.ts';
import { caveats } from '../../../design/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { pageStatus } from '../../problems.ts';
import { Changes, Compared } from './compare-page.tsx';
import { conflictReply } from './conflict.tsx';
import { keepWork } from './keep-work.ts';
import { MistakesPart } from './mistakes-part.tsx';
import { MovesPart } from './moves-part.tsx';
import { Noted } from './noted.tsx';
import { noteFields } from './note-fields.ts';
import { noteMoves } from './note-moves.ts';
import { outcomeOf } from './outcome.ts';
import { designProblems } from './problems.ts';
import { DesignParts } from './parts.tsx';
import { SaveForm } from './save-form.tsx';
import { subjectOf, type Subject } from './subject.ts';
import { noteTexts } from './note-texts.ts';
import { designTexts } from './texts.ts';
import { allVersions, namedChanges } from './versions.ts';
import { workTexts } from './work-texts.ts';

/** The design as a note for who decides: printed, or kept as PDF by the browser. */
export const notePage: Page = {
  path: '/:pack/design/:measure/note',
  access: 'analyst',
  answer: (request) => showNote(request, []),
  act: {
    access: 'analyst',
    answer: async (request, form) => {
      const made = await subjectOf({ ...request, query: form });
      if (!made.ok) return made;
      const subject = made.value;
      const { state, kept, bare } = subject;
      const variants = namedChanges(subject).map(({ name, change }) => ({ name, change }));
      if (variants.length > mostVariants) {
        const parameters = {
          most: mostVariants,
          found: variants.length,
          tab: request.text(designTexts.partChange),
        };
        const refused = [problem(designProblems, 'WEB-NOTE-MOST', {}, parameters)];
        return showNote({ ...request, query: form }, refused);
      }
      // Browsers send the ends of lines as CR LF (HTML, 4.10.22.6).
      const [question, conclusion] = [state.question, state.conclusion].map((words) =>
        words.replaceAll('\r\n', '\n'),
      );
      const mine = { question: question!, conclusion: conclusion!, variants };
      const saving = await keepWork(subject, form, 'note', mine);
      if (!saving.ok) return showNote({ ...request, query: form }, saving.problems);
      if (saving.value.kind === 'saved')
        return success({ kind: 'moved', to: `${bare('note')}?note=${saving.value.version.id}` });
      const { theirs } = saving.value;
      if (theirs.kind !== 'note') throw new Error(`a note became a ${theirs.kind}`);
      return conflictReply({
        subject,
        page: 'note',
        theirs,
        base: kept.note?.number ?? 0,
        name: form.get('name') ?? '',
        fields: noteFields(request, [kept.note?.content ?? mine, mine, theirs.content]),
        query: subject.query(state),
      });
    },
  },
};

/** The page; with problems of a form that was sent, their status and what the form held. */
async function showNote(request: PageRequest, refused: readonly Problem[]): Promise<Result<PageReply>> {
  const made = await subjectOf(request);
  if (!made.ok) return made;
  const subject = made.value;
  const { state, measure } = subject;
  const { text, language } = request;
  const outcome = await outcomeOf(subject, state);
  const versions = await allVersions(subject);
  const figures = noteMoves(subject, outcome, versions);
  const units = formatCount(outcome.simulated?.result.score.units ?? 0, language);
  return success({
    kind: 'page',
    ...(refused.length === 0 ? {} : { status: pageStatus(refused) }),
    title: text(noteTexts.title, { measure: subject.title }),
    figures,
    ...(outcome.isWaiting ? { islands: ['live'] as const } : {}),
    body: (
      <>
        <div class="noprint">
          <DesignParts subject={subject} here="note" />
          <p>{text(noteTexts.print)}</p>
          <Noted request={request} title={text(workTexts.refused)} problems={refused} />
        </div>
        <h2>{text(noteTexts.question)}</h2>
        <p class="lead">
          {state.question === ''
            ? text(noteTexts.noQuestion, { measure: subject.title })
            : state.question.slice(0, mostQuestion)}
        </p>
        {state.conclusion === '' ? null : (
          <>
            <h2>{text(workTexts.conclusion)}</h2>
            {state.conclusion.split(/\r?\n/).map((line) => (line.trim() === '' ? null : <p>{line}</p>))}
          </>
        )}
        <NoteForm subject={subject} />
        <MistakesPart subject={subject} outcome={outcome} />
        <h2>{text(noteTexts.start)}</h2>
        <p>
          {text(noteTexts.startHow, {
            measure: subject.title,
            day: formatDay(measure.period.from, language),
            known: formatDay(subject.open.pack.asOf, language),
            summary: text(measure.summary),
          })}
        </p>
        <Changes subject={subject} />
        <h2>{text(noteTexts.figures)}</h2>
        <Compared subject={subject} versions={versions} />
        <p>{text(designTexts.layer, { units })}</p>
        <MovesPart subject={subject} here="note" figures={figures} />
        <Caveats subject={subject} />
        <Sources subject={subject} />
      </>
    ),
  });
}

const [mostQuestion, mostConclusion] = [1_000, 20_000];

interface Props {
  readonly subject: Subject;
}

/** Question and conclusion, saved in the workspace or, by the second button, put in the address. */
function NoteForm({ subject }: Props) {
  const { request, state, kept } = subject;
  const { text, query } = request;
  return (
    <div class="noprint">
      <SaveForm
        subject={subject}
        kind="note"
        page="note"
        hidden={{ ...state, question: kept.base.question, conclusion: kept.base.conclusion }}
        name={query.get('name') ?? kept.note?.name ?? subject.title}
      >
        <div class="field">
          <label for="q">{text(noteTexts.write)}</label>
          <textarea id="q" name="q" rows={3} maxLength={mostQuestion}>
            {state.question}
          </textarea>
        </div>
        <div class="field">
          <label for="conclusion">{text(noteTexts.conclude)}</label>
          <textarea id="conclusion" name="conclusion" rows={6} maxLength={mostConclusion}>
            {state.conclusion}
          </textarea>
        </div>
        <p>
          <button type="submit" class="quiet" formMethod="get" formNoValidate>
            {text(noteTexts.put)}
          </button>
        </p>
      </SaveForm>
    </div>
  );
}

function Caveats({ subject: { request, measure, open } }: Props) {
  const { text } = request;
  return (
    <>
      <h2>{text(noteTexts.caveats)}</h2>
      <ul class="prose">
        {[...caveats([], open.pack.asOf), ...measure.notModelled].map((item) => (
          <li>{text(item)}</li>
        ))}
      </ul>
    </>
  );
}

function Sources({ subject }: Props) {
  const { request, measure, open, known, state, link } = subject;
  const { text } = request;
  const permalink = link('note', state);
  const legal = measure.legal.map(({ source, article }) => ({ source, article }));
  const further = [...new Set(known.parameters.map(({ source }) => source))]
    .filter((source) => legal.every((item) => item.source !== source))
    .map((source) => ({ source, article: undefined }));
  return (
    <>
      <h2>{text(noteTexts.sources)}</h2>
      <ul class="prose">
        {[...legal, ...further].map(({ source, article }) => {
          const found = open.pack.sources.find(({ id }) => id === source);
          return (
            <li>
              <a href={request.figures.links.source(source)} lang={found?.language}>
                {found?.title ?? source}
              </a>
              {found === undefined ? null : `, ${found.publisher}`}
              {article === undefined ? null : `, ${article}`}
            </li>
          );
        })}
      </ul>
      <p>
        {withColon(text(noteTexts.permalink), request.language)}{' '}
        <a href={permalink}>{`${request.origin}${permalink}`}</a>
      </p>
      <p class="soft">
        {text(noteTexts.fingerprint, {
          version: request.workbench.version,
          pack: `${open.pack.id} ${open.pack.sha256.slice(0, 12)}`,
        })}
      </p>
    </>
  );
}
