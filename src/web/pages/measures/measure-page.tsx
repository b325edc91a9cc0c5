import type { ComponentChildren } from 'preact';
import { measureView, type FoundMeasure } from '../../../api/index.ts';
import { success, type Result } from '../../../base/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { measureOf } from '../find-measure.ts';
import { measureTexts } from './texts.ts';

/** The parts of a measure's page, each with an address of its own so that none grows too large. */
export const parts = [
  ['', measureTexts.rule],
  ['groups', measureTexts.groups],
  ['parameters', measureTexts.parameters],
  ['examples', measureTexts.examples],
  ['leaflet', measureTexts.leaflet],
  ['checks', measureTexts.checks],
] as const;
export type PartPath = (typeof parts)[number][0];

/** What a part of the page of a measure is made from. */
export interface MeasureRequest extends FoundMeasure {
  readonly request: PageRequest;
  /** The measure as data in the reader's language, as the API gives it. */
  readonly view: ReturnType<typeof measureView>;
}

export type MeasurePart = Omit<Extract<PageReply, { kind: 'page' }>, 'kind' | 'title' | 'body'> & {
  readonly body: ComponentChildren;
};

/** A page of one measure: its parts stand above. */
export function measurePage(
  part: PartPath,
  show: (asked: MeasureRequest) => Promise<Result<MeasurePart>>,
): Page {
  return {
    path: part === '' ? '/:pack/measures/:measure' : `/:pack/measures/:measure/${part}`,
    access: 'reader',
    answer: async (request) => {
      const found = measureOf(request);
      if (!found.ok) return found;
      const { open, measure } = found.value;
      const view = measureView(open.pack, measure, open.findings(measure), request.language);
      const made = await show({ request, open, measure, view });
      if (!made.ok) return made;
      const { body, ...rest } = made.value;
      return success({
        ...rest,
        kind: 'page',
        title: view.title,
        body: (
          <>
            <p class="lead">{view.summary}</p>
            <Parts request={request} found={found.value} part={part} />
            {body}
          </>
        ),
      });
    },
  };
}

interface PartsProps {
  readonly request: PageRequest;
  readonly found: FoundMeasure;
  readonly part: PartPath;
}

function Parts({ request: { text, link }, found: { open, measure }, part }: PartsProps) {
  const self = `/${open.pack.id}/measures/${measure.id}`;
  return (
    <nav class="pages parts" aria-label={text(measureTexts.parts)}>
      <ul>
        {parts.map(([path, title]) => (
          <li>
            <a
              href={link(path === '' ? self : `${self}/${path}`)}
              aria-current={path === part ? 'page' : undefined}
            >
              {text(title)}
            </a>
          </li>
        ))}
        <li>
          <a href={link(`/${open.pack.id}/design/${measure.id}`)}>{text(measureTexts.design)}</a>
        </li>
        <li>
          <a href={link(`/${open.pack.id}/unit/${measure.id}`)}>{text(measureTexts.ask)}</a>
        </li>
      </ul>
    </nav>
  );
}
