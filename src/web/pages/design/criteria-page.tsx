import { formatCount, formatMillions, success, type Cell, type TableData } from '../../../base/index.ts';
import type { QuickCriteria } from '../../../design/index.ts';
import { Figure, type PageFigure } from '../../../report/index.ts';
import type { Page } from '../../page.ts';
import { criteriaTexts } from './criteria-texts.ts';
import { sourcesOf, windowsText } from './figure-words.ts';
import { MistakesPart } from './mistakes-part.tsx';
import { outcomeOf, simulate } from './outcome.ts';
import { DesignParts } from './parts.tsx';
import { noChange } from './state.ts';
import { subjectOf, type Subject } from './subject.ts';
import { designTexts } from './texts.ts';

/** Whom each criterion keeps out, alone and with others, and what they would get: of the design, beside the starting point. */
export const criteriaPage: Page = {
  path: '/:pack/design/:measure/criteria',
  access: 'analyst',
  answer: async (request) => {
    const made = await subjectOf(request);
    if (!made.ok) return made;
    const subject = made.value;
    const { text } = request;
    const asked = { ...subject, by: [], criteria: true };
    const outcome = await outcomeOf(asked, subject.state);
    const start = await simulate(asked, noChange);
    const isWaiting = outcome.isWaiting || start === undefined;
    const criteria = outcome.simulated?.result.criteria;
    const before = start?.ok === true ? start.value.result.criteria : undefined;
    const figure =
      criteria === undefined || before === undefined ? undefined : criteriaFigure(subject, before, criteria);
    return success({
      kind: 'page',
      title: text(criteriaTexts.title, { measure: subject.title }),
      figures: figure === undefined ? [] : [figure],
      ...(isWaiting ? { islands: ['live'] as const } : {}),
      body: (
        <>
          <DesignParts subject={subject} here="criteria" />
          <p>{text(criteriaTexts.how)}</p>
          <MistakesPart subject={subject} outcome={outcome} />
          {isWaiting ? (
            <p class="notice" role="status" data-again>
              {text(designTexts.waiting)}
            </p>
          ) : figure === undefined ? (
            <p>{text(subject.known.table === undefined ? designTexts.noRules : designTexts.nothing)}</p>
          ) : (
            <Figure context={request.figures} {...figure} />
          )}
        </>
      ),
    });
  },
};

type Criterion = QuickCriteria['criteria'][number];

/** The same test of the same input is the same criterion, wherever it stands in the table. */
function aloneOf({ criteria, byCriterionAlone }: QuickCriteria, { input, tests }: Criterion) {
  const own = criteria.find((item) => item.input === input && item.tests === tests);
  if (own === undefined) return undefined;
  const found = byCriterionAlone.find(({ criterion }) => criterion === own.id);
  return found ?? { units: 0, amountCents: 0, hitHealthyUnits: 0 };
}

function criteriaFigure(subject: Subject, before: QuickCriteria, now: QuickCriteria): PageFigure {
  const { text, language } = subject.request;
  const lines = now.criteria
    .map((criterion) => ({ criterion, was: aloneOf(before, criterion), is: aloneOf(now, criterion)! }))
    .toSorted((a, b) => b.is.units - a.is.units || b.criterion.failed - a.criterion.failed);
  const [most] = lines;
  const table: TableData = {
    columns: [
      { id: 'criterion', title: criteriaTexts.criterion, kind: 'text' },
      { id: 'failed', title: criteriaTexts.failed, kind: 'count' },
      { id: 'alone', title: criteriaTexts.alone, kind: 'count' },
      { id: 'aloneBefore', title: criteriaTexts.aloneBefore, kind: 'count' },
      { id: 'amountCents', title: criteriaTexts.amount, kind: 'millions' },
      { id: 'amountBeforeCents', title: criteriaTexts.amountBefore, kind: 'millions' },
      { id: 'hitHealthy', title: criteriaTexts.hitHealthy, kind: 'count' },
    ],
    rows: lines.map(({ criterion, was, is }): readonly Cell[] => [
      criterion.text,
      criterion.failed,
      is.units,
      was?.units ?? null,
      is.amountCents,
      was?.amountCents ?? null,
      is.hitHealthyUnits,
    ]),
  };
  return {
    id: 'criteria',
    title:
      most === undefined || most.is.units === 0
        ? text(criteriaTexts.nobody)
        : text(criteriaTexts.message, {
            criterion: text(most.criterion.text),
            count: formatCount(most.is.units, language),
            amount: formatMillions(most.is.amountCents, language),
          }),
    subtitle: text(criteriaTexts.subtitle, { windows: windowsText(subject) }),
    table,
    sources: sourcesOf(subject),
    note: text(criteriaTexts.note),
  };
}
