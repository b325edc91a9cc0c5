import { apiProblems, findMeasure } from '../../../api/index.ts';
import { failure, problem, success, type Result } from '../../../base/index.ts';
import type {
  Assessment,
  CriterionAlone,
  Dimension,
  MeasureAssessment,
  Scorecard,
} from '../../../design/index.ts';
import type { PageRequest } from '../../page.ts';

/** The groups that can be asked for, by their name in the address. */
export const groupNames = {
  sector: 'sector',
  'size-class': 'size class',
  'legal-kind': 'legal kind',
  municipality: 'municipality',
} as const satisfies Readonly<Record<string, Dimension>>;
export type GroupName = keyof typeof groupNames;

/** What the address asks; an empty choice is none. */
export interface Question {
  readonly measure: string | undefined;
  readonly criterion: string | undefined;
  readonly group: GroupName | undefined;
  /** What somebody typed to find a municipality. */
  readonly place: string;
}

/** Reads the address. Problem: `API-UNKNOWN`, for a measure or a group. */
export function readQuestion(request: PageRequest, pack: string): Result<Question> {
  const { query, workbench } = request;
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const measure = given('measure');
  if (measure !== undefined) {
    const found = findMeasure(workbench, { pack, measure });
    if (!found.ok) return found;
  }
  const group = given('group');
  if (group !== undefined && !Object.hasOwn(groupNames, group))
    return unknown('group', group, Object.keys(groupNames));
  return success({
    measure,
    criterion: given('criterion'),
    group: group as GroupName | undefined,
    place: (given('place') ?? '').slice(0, 60),
  });
}

/** Of whom the figures are: who gets nothing of all measures or of one, or whom one criterion alone keeps out. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly measure: MeasureAssessment | undefined;
  /** The id and the text of the criterion, and its figures; those are missing where it keeps nobody out. */
  readonly criterion:
    | (Pick<CriterionAlone, 'criterion' | 'text'> & { readonly alone: CriterionAlone | undefined })
    | undefined;
  /** A criterion of another measure was given with this one: it is left out, and that is said. */
  readonly otherMeasure: boolean;
}

/** How a criterion stands in an address: with its measure, because every measure has a criterion 1-1. */
export function criterionName(measure: string, criterion: string): string {
  return `${measure}:${criterion}`;
}

/** Looks the question up in the assessment. Problem: `API-UNKNOWN`, for a criterion or a measure that the assessment leaves out. */
export function findSubject(assessment: Assessment, { measure: id, criterion }: Question): Result<Subject> {
  if (id === undefined) {
    const { scorecard } = assessment.package;
    return success({
      scorecard,
      measure: undefined,
      criterion: undefined,
      otherMeasure: criterion !== undefined,
    });
  }
  const measure = assessment.measures.find((item) => item.id === id);
  if (measure === undefined)
    return unknown(
      'measure',
      id,
      assessment.measures.map((item) => item.id),
    );
  const base = { scorecard: measure.scorecard, measure };
  if (criterion === undefined) return success({ ...base, criterion, otherMeasure: false });
  const own = measure.criteria.find((item) => criterionName(id, item.id) === criterion);
  if (own !== undefined) {
    const alone = measure.byCriterionAlone.find((item) => item.criterion === own.id);
    return success({ ...base, criterion: { criterion: own.id, text: own.text, alone }, otherMeasure: false });
  }
  const [other] = criterion.split(':');
  if (other !== id && assessment.measures.some((item) => item.id === other))
    return success({ ...base, criterion: undefined, otherMeasure: true });
  return unknown(
    'criterion',
    criterion,
    measure.criteria.map((item) => criterionName(id, item.id)),
  );
}

function unknown(path: string, found: string, known: readonly string[]): Result<never> {
  return failure(
    problem(apiProblems, 'API-UNKNOWN', { path }, { found: found.slice(0, 80), known: known.join(', ') }),
  );
}
