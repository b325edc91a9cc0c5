import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withColon, formatCount, formatDay, formatMillions, type Language } from '../../base/index.ts';
import type { Assessment } from '../../design/index.ts';
import type { Diagnosis } from '../../diagnose/index.ts';
import { DiagnosisSection } from '../diagnosis/section.tsx';
import { diagnosisTexts } from '../diagnosis/texts.ts';
import { reportTexts } from '../texts.ts';
import { pageContext, type PageContext } from './context.ts';
import { MeasureSection } from './measure-section.tsx';
import {
  BacktestSection,
  ControlTotalsSection,
  CumulationSection,
  FrontierSection,
  MainSection,
  PackageSection,
  ScenarioSection,
  SourcesSection,
  VariantsSection,
} from './package-sections.tsx';
import { pageStyle } from './style.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: JSX.Element;
}

/** An assessment, with the diagnosis before its measures where there is one, as one self-contained page: no script, no request, prints. */
export function assessmentPage(assessment: Assessment, language: Language, diagnosis?: Diagnosis): string {
  const context = pageContext(assessment, language);
  const sections = pageSections(context, diagnosis);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{context.text(assessment.pack.title)}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <a class="skip" href="#main">
          {context.text(reportTexts.contents)}
        </a>
        <PageHeader context={context} />
        <nav aria-label={context.text(reportTexts.contents)}>
          <h2>{context.text(reportTexts.contents)}</h2>
          <ul>
            {sections.map((section) => (
              <li>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main">
          {sections.map((section) => (
            <section id={section.id}>
              <h2>{section.title}</h2>
              {section.body}
            </section>
          ))}
        </main>
        <footer>
          <p>{context.text(reportTexts.footer, { version: assessment.version })}</p>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function pageSections(context: PageContext, diagnosis: Diagnosis | undefined): readonly Section[] {
  const { assessment, text } = context;
  const all: readonly (Section | null)[] = [
    { id: 'main-figures', title: text(reportTexts.sectionMain), body: <MainSection context={context} /> },
    { id: 'package', title: text(reportTexts.sectionPackage), body: <PackageSection context={context} /> },
    ...(diagnosis?.sections ?? []).map((section) => ({
      id: `diagnosis-${section.id}`,
      title: `${withColon(text(diagnosisTexts.heading), context.language)} ${text(section.title)}`,
      body: <DiagnosisSection context={context} section={section} sources={diagnosis?.sources ?? []} />,
    })),
    assessment.variants.length === 0
      ? null
      : {
          id: 'section-variants',
          title: text(reportTexts.sectionVariants),
          body: <VariantsSection context={context} />,
        },
    assessment.frontier === undefined
      ? null
      : {
          id: 'section-frontier',
          title: text(reportTexts.sectionFrontier),
          body: <FrontierSection context={context} />,
        },
    {
      id: 'measures',
      title: text(reportTexts.sectionMeasures),
      body: (
        <>
          {assessment.measures.map((measure) => (
            <MeasureSection context={context} measure={measure} />
          ))}
        </>
      ),
    },
    {
      id: 'cumulation',
      title: text(reportTexts.sectionCumulation),
      body: <CumulationSection context={context} />,
    },
    assessment.backtests.length === 0
      ? null
      : {
          id: 'backtests',
          title: text(reportTexts.sectionBacktests),
          body: (
            <>
              {assessment.backtests.map((backtest) => (
                <BacktestSection context={context} backtest={backtest} />
              ))}
            </>
          ),
        },
    { id: 'scenario', title: text(reportTexts.sectionScenario), body: <ScenarioSection context={context} /> },
    {
      id: 'totals',
      title: text(reportTexts.sectionControlTotals),
      body: <ControlTotalsSection context={context} />,
    },
    {
      id: 'sources',
      title: text(reportTexts.sectionSources),
      body: <SourcesSection context={context} further={diagnosis?.sources ?? []} />,
    },
  ];
  return all.filter((section) => section !== null);
}

function PageHeader({ context }: { readonly context: PageContext }) {
  const { assessment, language, text } = context;
  const { scenario, population } = assessment;
  const facts: readonly (readonly [string, string])[] = [
    [text(reportTexts.population), formatCount(population.units, language)],
    [text(reportTexts.closed), formatCount(scenario.closed, language)],
    [text(reportTexts.hit), formatCount(scenario.hit, language)],
    [text(reportTexts.hitHealthy), formatCount(scenario.hitHealthy, language)],
    [text(reportTexts.need), formatMillions(scenario.need.central, language)],
  ];
  return (
    <header>
      <h1>{text(assessment.pack.title)}</h1>
      <p>{text(reportTexts.heading)}</p>
      <p class="notice">{text(reportTexts.simulatedNotice)}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assessment.caveats.length === 0 ? null : (
        <>
          <h2>{text(reportTexts.caveats)}</h2>
          <ul>
            {assessment.caveats.map((caveat) => (
              <li>{text(caveat)}</li>
            ))}
          </ul>
        </>
      )}
      <dl class="meta">
        <dt>{text(reportTexts.asOf)}</dt>
        <dd>{formatDay(assessment.asOf, language)}</dd>
        <dt>{text(reportTexts.scenario)}</dt>
        <dd>{text(scenario.title)}</dd>
        <dt>{text(reportTexts.packHash)}</dt>
        <dd>{assessment.pack.sha256}</dd>
        <dt>{text(reportTexts.version)}</dt>
        <dd>{assessment.version}</dd>
      </dl>
    </header>
  );
}
