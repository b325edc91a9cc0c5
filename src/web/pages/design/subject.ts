import { changeable } from '../../../api/index.ts';
import { problem, success, type Problem, type Result } from '../../../base/index.ts';
import type { PageRequest, QueryParameters } from '../../page.ts';
import { measureOf } from '../find-measure.ts';
import { cutName, cutsOf, furtherCuts, isCutName } from './cuts.ts';
import { fit } from './fit.ts';
import type { Asked } from './outcome.ts';
import { designProblems } from './problems.ts';
import { baseOf, type Kept } from './base.ts';
import { mostSaved, readState, stateQuery, type DesignState } from './state.ts';

/** What every design page is made from: a measure, and the state of the address as the measure has it. */
export interface Subject extends Asked {
  readonly request: PageRequest;
  readonly title: string;
  readonly state: DesignState;
  /** What of the address is left out. */
  readonly notes: readonly Problem[];
  /** The variant and the note of the workspace that the address names. */
  readonly kept: Kept;
  /** The address of a design page without any state, for forms. */
  readonly bare: (page: string) => string;
  /** A state as the fields of a form: the version that it was made from among them. */
  readonly query: (state: Partial<DesignState>) => QueryParameters;
  /** The measure as it stands, with the variants of the address. */
  readonly start: string;
  /** A design page of this measure (`''`, `compare`, `note`, ...) with a state. */
  readonly link: (page: string, state: Partial<DesignState>, further?: QueryParameters) => string;
}

/** Reads the address of a design page. Problems: `API-UNKNOWN`, those of a pack that cannot be used, and those of work that is kept (`baseOf`). */
export async function subjectOf(request: PageRequest): Promise<Result<Subject>> {
  const found = measureOf(request);
  if (!found.ok) return found;
  const { open, measure } = found.value;
  const known = changeable(measure, open.pack);
  const kept = await baseOf(request, found.value, known);
  if (!kept.ok) return kept;
  const { base, notes } = kept.value;
  const read = readState(request.query, base);
  const own = fit(known, read.change);
  const last = read.last === undefined ? undefined : fit(known, read.last).change;
  const most = Math.max(mostSaved, base.saved.length);
  const saved = read.saved.slice(0, most).map((item) => ({ item, fitted: fit(known, item.change) }));
  const tooMany =
    read.saved.length > most ? [problem(designProblems, 'WEB-DESIGN-SAVED', {}, { most: mostSaved })] : [];
  const by = read.by.filter(isCutName);
  const groups = furtherCuts.map(cutName).join(', ');
  const unknownGroups = read.by
    .filter((name) => !isCutName(name))
    .map((name) =>
      problem(designProblems, 'WEB-DESIGN-GROUP', {}, { found: name.slice(0, 80), known: groups }),
    );
  const self = `/${open.pack.id}/design/${measure.id}`;
  const bare = (page: string) => request.link(page === '' ? self : `${self}/${page}`);
  return success({
    request,
    open,
    measure,
    known,
    language: request.language,
    by: cutsOf(by),
    title: request.text(measure.title),
    state: {
      ...read,
      by,
      change: own.change,
      last,
      saved: saved.map(({ item, fitted }) => ({ name: item.name, change: fitted.change })),
    },
    notes: [
      ...notes,
      ...own.unknown,
      ...saved.flatMap(({ fitted }) => fitted.unknown),
      ...tooMany,
      ...unknownGroups,
    ],
    kept: kept.value,
    start: request.link(self, stateQuery({ saved: read.saved, question: read.question, by })),
    bare,
    query: (state) => ({ ...stateQuery(state, base), ...base.pinned }),
    link: (page, state, further = {}) =>
      request.link(page === '' ? self : `${self}/${page}`, { ...stateQuery(state, base), ...further }),
  });
}
