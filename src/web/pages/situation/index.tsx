import { failure, problem, success } from '../../../base/index.ts';
import type { Diagnosis } from '../../../diagnose/index.ts';
import { DiagnosisFigure, DiagnosisSection, diagnosisFigure } from '../../../report/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { webProblems } from '../../problems.ts';
import { navigation } from '../../shell/navigation.ts';
import { isAtGlance } from './glance.ts';
import { situationPage } from './situation-page.tsx';
import { situationTexts } from './texts.ts';

/** The crisis at a glance: of each part what it says in sentences, and the figures that say most. */
const overviewPage = situationPage('/:pack/situation', (request, diagnosis, self) => {
  const { text, link, figures: context } = request;
  const shown = diagnosis.sections.flatMap(({ figures }) => figures.filter(isAtGlance));
  return success({
    figures: shown.map((figure) => diagnosisFigure(context, figure)),
    title: text(navigation.find(({ path }) => path === 'situation')!.title),
    body: (
      <>
        <Parts request={request} diagnosis={diagnosis} self={self} here={undefined} />
        {diagnosis.sections.map((section) => (
          <section>
            <h2>
              <a href={link(`${self}/${section.id}`)}>{text(section.title)}</a>
            </h2>
            <ul class="prose">
              {section.summary.map((sentence) => (
                <li>{text(sentence)}</li>
              ))}
            </ul>
            {section.figures.filter(isAtGlance).map((figure) => (
              <DiagnosisFigure context={context} figure={figure} sources={diagnosis.sources} />
            ))}
            <details>
              <summary>{text(situationTexts.figures, { count: section.figures.length })}</summary>
              <ul>
                {section.figures.map((figure) => (
                  <li>
                    <a href={`${link(`${self}/${section.id}`)}#${figure.id}`}>{text(figure.title)}</a>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        ))}
      </>
    ),
  });
});

/** One part of the diagnosis with its figures, each with its method. */
const sectionPage = situationPage('/:pack/situation/:section', (request, diagnosis, self) => {
  const { text, figures: context, params } = request;
  const section = diagnosis.sections.find(({ id }) => id === params['section']);
  if (section === undefined)
    return failure(problem(webProblems, 'WEB-PAGE', {}, { found: request.path.slice(0, 120) }));
  return success({
    title: text(section.title),
    figures: section.figures.map((figure) => diagnosisFigure(context, figure)),
    body: (
      <>
        <Parts request={request} diagnosis={diagnosis} self={self} here={section.id} />
        <h2>{text(situationTexts.result)}</h2>
        <DiagnosisSection context={context} section={section} sources={diagnosis.sources} />
        <p class="soft">{text(situationTexts.why)}</p>
      </>
    ),
  });
});

interface PartsProps {
  readonly request: PageRequest;
  readonly diagnosis: Diagnosis;
  readonly self: string;
  readonly here: string | undefined;
}

function Parts({ request: { text, link }, diagnosis, self, here }: PartsProps) {
  return (
    <nav class="pages parts" aria-label={text(situationTexts.parts)}>
      <ul>
        <li>
          <a href={link(self)} aria-current={here === undefined ? 'page' : undefined}>
            {text(situationTexts.overview)}
          </a>
        </li>
        {diagnosis.sections.map(({ id, title }) => (
          <li>
            <a href={link(`${self}/${id}`)} aria-current={here === id ? 'page' : undefined}>
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const situationPages: readonly Page[] = [overviewPage, sectionPage];
