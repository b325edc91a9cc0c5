import { formatCount, formatDay, success } from '../../../base/index.ts';
import { caveats } from '../../../design/index.ts';
import type { Page } from '../../page.ts';
import { Changes, Compared } from './compare-page.tsx';
import { movesOf } from './figures-part.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { MistakesPart } from './mistakes-part.tsx';
import { MovesPart } from './moves-part.tsx';
import { outcomeOf } from './outcome.ts';
import { DesignParts } from './parts.tsx';
import { stateQuery } from './state.ts';
import { subjectOf, type Subject } from './subject.ts';
import { designTexts, noteTexts } from './texts.ts';
import { allVersions } from './versions.ts';

/** The design as a note for who decides: printed, or kept as PDF by the browser. */
export const notePage: Page = {
  path: '/:pack/design/:measure/note',
  access: 'analyst',
  answer: async (request) => {
    const made = subjectOf(request);
    if (!made.ok) return made;
    const subject = made.value;
    const { state, measure } = subject;
    const { text, language } = request;
    const outcome = await outcomeOf(subject, state);
    const versions = await allVersions(subject);
    const figures = movesOf(subject, outcome);
    const units = formatCount(outcome.simulated?.result.score.units ?? 0, language);
    return success({
      kind: 'page',
      title: text(noteTexts.title, { measure: subject.title }),
      figures,
      ...(outcome.isWaiting ? { islands: ['live'] as const } : {}),
      body: (
        <>
          <div class="noprint">
            <DesignParts subject={subject} here="note" />
            <p>{text(noteTexts.print)}</p>
          </div>
          <h2>{text(noteTexts.question)}</h2>
          <p class="lead">
            {state.question === ''
              ? text(noteTexts.noQuestion, { measure: subject.title })
              : state.question.slice(0, mostQuestion)}
          </p>
          <QuestionForm subject={subject} />
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
  },
};

const mostQuestion = 1_000;

interface Props {
  readonly subject: Subject;
}

function QuestionForm({ subject }: Props) {
  const { request, state, link } = subject;
  const { text } = request;
  const query = stateQuery({ ...state, question: '' });
  return (
    <form method="get" action={link('note', {})}>
      <HiddenFields query={query} />
      <div class="field">
        <label for="q">{text(noteTexts.write)}</label>
        <textarea id="q" name="q" rows={3} maxLength={mostQuestion}>
          {state.question}
        </textarea>
      </div>
      <button type="submit" class="quiet">
        {text(noteTexts.put)}
      </button>
    </form>
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
              <a href={request.figures.links.source(source)}>{found?.title ?? source}</a>
              {found === undefined ? null : `, ${found.publisher}`}
              {article === undefined ? null : `, ${article}`}
            </li>
          );
        })}
      </ul>
      <p>
        {text(noteTexts.permalink)}: <a href={link('note', state)}>{link('note', state)}</a>
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
