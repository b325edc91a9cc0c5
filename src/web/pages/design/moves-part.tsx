import { withColon } from '../../../base/index.ts';
import type { PageFigure } from '../../../report/index.ts';
import { cutName, furtherCuts } from './cuts.ts';
import { FigureList } from './figures-part.tsx';
import { cutTitle } from './moves-rows.ts';
import { movesTexts } from './moves-texts.ts';
import type { Subject } from './subject.ts';

interface Props {
  readonly subject: Subject;
  /** The page on which it stands: links lead back to it. */
  readonly here: '' | 'compare' | 'note';
  readonly figures: readonly PageFigure[];
}

/** Who moves, with links that ask for further groups. */
export function MovesPart({ subject, here, figures }: Props) {
  const { request, state, link } = subject;
  const { text, language } = request;
  if (figures.length === 0) return null;
  const toggled = (name: string) =>
    state.by.includes(name) ? state.by.filter((item) => item !== name) : [...state.by, name];
  return (
    <>
      <h2 id="moves-heading">{text(movesTexts.heading)}</h2>
      <p class="noprint">
        {withColon(text(movesTexts.also), language)}{' '}
        {furtherCuts.map((dimension, at) => {
          const name = cutName(dimension);
          const isShown = state.by.includes(name);
          return (
            <>
              {at === 0 ? null : ' · '}
              <a rel="nofollow" href={`${link(here, { ...state, by: toggled(name) })}#moves-heading`}>
                {text(cutTitle(dimension)).toLowerCase()}
                {isShown ? ` (${text(movesTexts.noLonger)})` : null}
              </a>
            </>
          );
        })}
      </p>
      <FigureList subject={subject} figures={figures} />
    </>
  );
}
