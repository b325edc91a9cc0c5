import {
  formatCount,
  formatMillions,
  formatShare,
  success,
  type Result,
  type Text,
} from '../../../base/index.ts';
import type { Assessment } from '../../../design/index.ts';
import type { OpenPack } from '../../../api/index.ts';
import { assessmentContext, Figure, measureFigures, type PageFigure } from '../../../report/index.ts';
import { placesOf } from '../../map/places.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { assessed } from '../../background/assessed.ts';
import { Waiting } from '../../background/waiting.tsx';
import { packOf } from '../find-pack.ts';
import { CriteriaPart } from './criteria-part.tsx';
import { ExamplesForm, ExamplesLink } from './examples-form.tsx';
import { groupFigure, mapFigure, type MissedContext } from './figures.ts';
import { findPlaces, FoundPlaces } from './found-places.tsx';
import { QuestionForm } from './question-form.tsx';
import { findSubject, groupNames, readQuestion, type GroupName, type Question } from './question.ts';
import { missedTotal } from './rows.ts';
import { missedTexts } from './texts.ts';

/** Who is hit and gets nothing, and which criterion alone keeps them out; by group and on a map. */
export const missedPage: Page = {
  path: '/:pack/missed',
  access: 'reader',
  answer: async (request) => {
    const open = packOf(request);
    if (!open.ok) return open;
    const question = readQuestion(request, open.value.pack.id);
    if (!question.ok) return question;
    const found = assessed(request, open.value.pack);
    if (!found.ok) return found;
    if (found.value.kind === 'done')
      return answerOf(request, open.value, question.value, found.value.assessment);
    return success({
      kind: 'page',
      title: titleOf(request),
      islands: ['progress'],
      body: (
        <>
          <QuestionForm request={request} open={open.value} question={question.value} subject={undefined} />
          <Waiting request={request} job={found.value.job} />
        </>
      ),
    });
  },
};

function titleOf({ text }: PageRequest): string {
  return text(navigation.find(({ path }) => path === 'missed')!.title);
}

async function answerOf(
  request: PageRequest,
  open: OpenPack,
  question: Question,
  assessment: Assessment,
): Promise<Result<PageReply>> {
  const found = findSubject(assessment, question);
  if (!found.ok) return found;
  const subject = found.value;
  const { text, workbench, boundaries, figures: figureContext } = request;
  const context: MissedContext = { ...assessmentContext(assessment, request.language), subject };
  const places = await placesOf(workbench, open);
  const named = findPlaces(subject, (row) => places.byCode.get(row.key)?.name ?? row.label, question.place);
  const asked = question.group === undefined ? (Object.keys(groupNames) as GroupName[]) : [question.group];
  const groups = asked
    .filter((group) => group !== 'municipality')
    .map((name) => ({ name, figure: groupFigure(context, name) }));
  const marked = new Set(named.map(({ key }) => key));
  const maps = asked.includes('municipality') ? [mapFigure(context, { places, boundaries, marked })] : [];
  const criteria = criteriaFigure(context);
  return success({
    kind: 'page',
    title: titleOf(request),
    figures: [...(criteria === undefined ? [] : [criteria]), ...groups.map(({ figure }) => figure), ...maps],
    body: (
      <>
        <QuestionForm request={request} open={open} question={question} subject={subject} />
        {subject.otherMeasure ? <p class="notice">{text(missedTexts.otherMeasure)}</p> : null}
        <FoundPlaces request={request} subject={subject} typed={question.place} found={named} />
        <Lead context={context} />
        <ExamplesLink request={request} open={open} subject={subject} />
        <CriteriaPart request={request} question={question} subject={subject} figure={criteria} />
        {groups.length === 0 ? null : <h2>{text(missedTexts.groupsHeading)}</h2>}
        {groups.map(({ name, figure }) => (
          <>
            <Figure context={figureContext} {...figure} />
            <ExamplesForm request={request} open={open} subject={subject} group={name} />
          </>
        ))}
        {maps.length === 0 ? null : <h2>{text(missedTexts.mapHeading)}</h2>}
        {maps.map((figure) => (
          <div class="map">
            <Figure context={figureContext} {...figure} />
          </div>
        ))}
        {maps.length === 0 ? null : (
          <ExamplesForm
            request={request}
            open={open}
            subject={subject}
            group="municipality"
            nameOf={({ key, label }) => places.byCode.get(key)?.name ?? label}
          />
        )}
      </>
    ),
  });
}

/** What the criteria of the measure do on their own, as on the measure's page. */
function criteriaFigure(context: MissedContext): PageFigure | undefined {
  const { measure, criterion } = context.subject;
  if (measure === undefined || criterion !== undefined || measure.byCriterionAlone.length === 0)
    return undefined;
  const figure = measureFigures(context, measure).find(({ id }) => id === `${measure.id}-alone`);
  return figure && { ...figure, note: context.text(missedTexts.criteriaNote) };
}

/** The whole in a sentence and in figures. */
function Lead({ context }: { readonly context: MissedContext }) {
  const { text, language, subject } = context;
  const { measure, criterion } = subject;
  const { missed } = missedTotal(subject);
  if (missed === null) return null;
  const { units, share, hitHealthy, cents } = missed;
  const words = {
    units: formatCount(units, language),
    share: formatShare(share, language),
    name: measure === undefined ? '' : text(measure.title),
    criterion: criterion === undefined ? '' : text(criterion.text),
  };
  const facts: readonly (readonly [Text, string])[] =
    criterion === undefined
      ? [
          [missedTexts.missedUnits, words.units],
          [missedTexts.shareWithout, words.share],
          [missedTexts.needWithout, formatMillions(cents, language)],
        ]
      : [
          [missedTexts.missedUnits, words.units],
          [missedTexts.missedHitHealthy, formatCount(hitHealthy, language)],
          [missedTexts.wouldGet, formatMillions(cents, language)],
        ];
  const lead =
    criterion !== undefined
      ? missedTexts.leadAlone
      : measure !== undefined
        ? missedTexts.leadGap
        : missedTexts.leadPackage;
  return (
    <>
      <p class="lead">{text(lead, words)}</p>
      <dl class="facts">
        {facts.map(([title, value]) => (
          <div>
            <dt>{text(title)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
