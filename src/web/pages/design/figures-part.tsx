import { formatCount, type TableData } from '../../../base/index.ts';
import type { Moves, QuickResult } from '../../../design/index.ts';
import { Figure, type PageFigure } from '../../../report/index.ts';
import { figuresSubtitle, sourcesOf } from './figure-words.ts';
import { briefText, differenceText, KeyFiguresTable, moneyText, versionsTable } from './key-figures.tsx';
import { movesFigures } from './moves-figures.ts';
import type { Outcome } from './outcome.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

interface Props {
  readonly subject: Subject;
  readonly outcome: Outcome;
}

/** Key figures beside the starting point, and who moves. */
export function FiguresPart({ subject, outcome }: Props) {
  const { request, link, state } = subject;
  const { text, language } = request;
  const { simulated, isWaiting } = outcome;
  if (simulated === undefined)
    return (
      <div class="notice">
        <p role="status" data-again={isWaiting ? '' : undefined}>
          {text(isWaiting ? designTexts.waiting : designTexts.nothing)}
        </p>
        {isWaiting ? (
          <p>
            <a href={link('', state)}>{text(designTexts.again)}</a>
          </p>
        ) : null}
      </div>
    );
  const { figures, score } = simulated.result;
  const caption = figuresSubtitle(subject);
  return (
    <>
      <p class="brief" data-brief>
        {briefText(request, figures.base, figures.variant)}
      </p>
      <KeyFiguresTable
        request={request}
        caption={caption}
        start={figures.base}
        versions={[{ name: text(designTexts.changed), figures: figures.variant }]}
      />
      <p class="soft">{text(designTexts.layer, { units: formatCount(score.units, language) })}</p>
    </>
  );
}

/** The key figures as data, to download and to link to. */
export function figuresOf(subject: Subject, { simulated }: Outcome): readonly PageFigure[] {
  return simulated === undefined ? [] : [keyFigure(subject, simulated.result.figures)];
}

/** Who moves: in all, and by group. */
export function movesOf(
  subject: Subject,
  { simulated }: { readonly simulated: { readonly result: QuickResult } | undefined },
): readonly PageFigure[] {
  if (simulated === undefined) return [];
  return [moveFigure(subject, simulated.result.moves), ...movesFigures(subject, simulated.result)];
}

function keyFigure(
  subject: Subject,
  { base, variant }: NonNullable<Outcome['simulated']>['result']['figures'],
): PageFigure {
  const { request } = subject;
  const { text, language } = request;
  return {
    id: 'figures',
    title: text(designTexts.costMessage, {
      amount: moneyText(variant.amountCents, language),
      difference: differenceText(base.amountCents, variant.amountCents, 'money', language),
    }),
    subtitle: figuresSubtitle(subject),
    table: versionsTable({ name: text(designTexts.start), figures: base }, [
      { name: text(designTexts.changed), figures: variant },
    ]),
    sources: sourcesOf(subject),
    folded: true,
  };
}

function moveFigure(subject: Subject, moves: Moves): PageFigure {
  const { text, language } = subject.request;
  const rows = [
    [designTexts.moveIn, moves.in],
    [designTexts.moveOut, moves.out],
    [designTexts.moveMore, moves.more],
    [designTexts.moveLess, moves.less],
  ] as const;
  const table: TableData = {
    columns: [
      { id: 'move', title: designTexts.move, kind: 'text' },
      { id: 'units', title: designTexts.units, kind: 'count' },
      { id: 'amountCents', title: designTexts.amount, kind: 'cents' },
    ],
    rows: rows.map(([title, { units, amountCents }]) => [title, units, amountCents]),
  };
  return {
    id: 'moves',
    title: text(designTexts.movesMessage, {
      in: formatCount(moves.in.units, language),
      out: formatCount(moves.out.units, language),
    }),
    subtitle: text(designTexts.movesSubtitle),
    table,
    sources: sourcesOf(subject),
  };
}

/** The figures of a page below each other. */
export function FigureList({
  subject,
  figures,
}: Pick<Props, 'subject'> & { readonly figures: readonly PageFigure[] }) {
  return (
    <>
      {figures.map((figure) => (
        <Figure context={subject.request.figures} {...figure} />
      ))}
    </>
  );
}
