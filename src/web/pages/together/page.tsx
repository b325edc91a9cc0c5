import type { ComponentChildren } from 'preact';
import { joinParts, formatCount, formatMillions, success } from '../../../base/index.ts';
import type { Assessment } from '../../../design/index.ts';
import { Figure, type PageFigure } from '../../../report/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { assessed } from '../../background/assessed.ts';
import { Waiting } from '../../background/waiting.tsx';
import { packOf } from '../find-pack.ts';
import { togetherContext, type TogetherContext } from './context.ts';
import { budgetFigure, ceilingFigure, combinationsFigure, layersFigure } from './figures.ts';
import { displacementFigure, matrixFigure } from './pair-figures.ts';
import { togetherTexts } from './texts.ts';

/** How the measures of a pack add up: exclusions, ceilings, combinations, budgets. */
export const togetherPage: Page = {
  path: '/:pack/together',
  access: 'reader',
  answer: async (request) => {
    const open = packOf(request);
    if (!open.ok) return open;
    const found = assessed(request, open.value.pack);
    if (!found.ok) return found;
    const title = request.text(navigation.find(({ path }) => path === 'together')!.title);
    return success(
      found.value.kind === 'done'
        ? { kind: 'page', title, ...content(request, found.value.assessment) }
        : {
            kind: 'page',
            title,
            islands: ['progress'],
            body: <Waiting request={request} job={found.value.job} />,
          },
    );
  },
};

function content(
  request: PageRequest,
  assessment: Assessment,
): Pick<Extract<PageReply, { kind: 'page' }>, 'body' | 'figures'> {
  const context = togetherContext(assessment, request);
  const { text } = request;
  const displacements = displacementFigure(context);
  const matrix = matrixFigure(context);
  const combinations = combinationsFigure(context);
  const ceilings = assessment.cumulation.ceilings.map((ceiling) => ceilingFigure(context, ceiling));
  const budgets = budgetFigure(context);
  const layers = layersFigure(context);
  const show = (figure: PageFigure): ComponentChildren => <Figure context={request.figures} {...figure} />;
  return {
    figures: [
      displacements,
      matrix,
      combinations,
      ...ceilings,
      ...(budgets === undefined ? [] : [budgets]),
      layers,
    ],
    body: (
      <>
        <Lead context={context} />
        <h2>{text(togetherTexts.uselessHeading)}</h2>
        {show(displacements)}
        <h2>{text(togetherTexts.matrixHeading)}</h2>
        {show(matrix)}
        <h2>{text(togetherTexts.combinationsHeading)}</h2>
        {show(combinations)}
        {ceilings.length === 0 ? null : <h2>{text(togetherTexts.ceilingHeading)}</h2>}
        {ceilings.map(show)}
        <h2>{text(togetherTexts.budgetHeading)}</h2>
        {budgets === undefined ? <p>{text(togetherTexts.budgetNone)}</p> : show(budgets)}
        <h2>{text(togetherTexts.layersHeading)}</h2>
        {show(layers)}
      </>
    ),
  };
}

/** The whole in a sentence, and whose measures the pack has. */
function Lead({ context }: { readonly context: TogetherContext }) {
  const { assessment, text, language } = context;
  const { combinations } = assessment.cumulation;
  const count = (least: number) =>
    combinations
      .filter(({ measures }) => measures.length >= least)
      .reduce((sum, { units }) => sum + units, 0);
  const amount = (layer: string) =>
    formatMillions(
      assessment.package.layers.find((item) => item.layer === layer)?.amountCents ?? 0,
      language,
    );
  const authorities = [...new Set(assessment.measures.map(({ authority }) => text(authority)))];
  return (
    <>
      <p class="lead">
        {text(togetherTexts.lead, {
          units: formatCount(count(1), language),
          several: formatCount(count(2), language),
          kept: amount('ceilings'),
          rule: amount('rule'),
        })}
      </p>
      <p class="soft">
        {text(authorities.length === 1 ? togetherTexts.oneAuthority : togetherTexts.authorities, {
          list: joinParts(authorities, language),
        })}
      </p>
    </>
  );
}
