import type { Column, Text } from '../../../base/index.ts';
import type { Assessment } from '../../../design/index.ts';
import { assessmentContext, type AssessmentContext } from '../../../report/index.ts';
import type { PageRequest } from '../../page.ts';

/** What the figures of this page are made from. */
export interface TogetherContext extends AssessmentContext {
  /** The title of a measure or a ceiling by its id. */
  readonly titleOf: (id: string) => Text;
}

export function togetherContext(assessment: Assessment, { language }: PageRequest): TogetherContext {
  const titles = new Map(
    [...assessment.measures, ...assessment.cumulation.ceilings].map(({ id, title }) => [id, title]),
  );
  return {
    ...assessmentContext(assessment, language),
    titleOf: (id) => titles.get(id) ?? { nl: id, en: id, fr: id },
  };
}

export const column = (id: string, title: Text, kind: Column['kind']): Column => ({ id, title, kind });
