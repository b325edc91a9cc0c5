import { changeable, findMeasure } from '../../../api/index.ts';
import { problem, success, type Problem, type Result } from '../../../base/index.ts';
import type { PageRequest, QueryParameters } from '../../page.ts';
import { packOf } from '../find-pack.ts';
import { cutName, cutsOf, furtherCuts, isCutName } from './cuts.ts';
import { fit } from './fit.ts';
import type { Asked } from './outcome.ts';
import { designProblems } from './problems.ts';
import { mostSaved, readState, stateQuery, type DesignState } from './state.ts';

/** What every design page is made from: a measure, and the state of the address as the measure has it. */
export interface Subject extends Asked {
  readonly request: PageRequest;
  readonly title: string;
  readonly state: DesignState;
  /** What of the address is left out. */
  readonly notes: readonly Problem[];
  /** A design page of this measure (`''`, `compare`, `note`, ...) with a state. */
  readonly link: (page: string, state: Partial<DesignState>, further?: QueryParameters) => string;
}

/** Reads the address of a design page. Problems: `API-UNKNOWN` and those of a pack that cannot be used. */
export function subjectOf(request: PageRequest): Result<Subject> {
  const pack = packOf(request);
  if (!pack.ok) return pack;
  const names = { pack: pack.value.pack.id, measure: request.params['measure'] ?? '' };
  const found = findMeasure(request.workbench, names);
  if (!found.ok) return found;
  const { open, measure } = found.value;
  const known = changeable(measure, open.pack);
  const read = readState(request.query);
  const own = fit(known, read.change);
  const last = read.last === undefined ? undefined : fit(known, read.last).change;
  const saved = read.saved.slice(0, mostSaved).map((item) => ({ item, fitted: fit(known, item.change) }));
  const tooMany =
    read.saved.length > mostSaved
      ? [problem(designProblems, 'WEB-DESIGN-SAVED', {}, { most: mostSaved })]
      : [];
  const by = read.by.filter(isCutName);
  const groups = furtherCuts.map(cutName).join(', ');
  const unknownGroups = read.by
    .filter((name) => !isCutName(name))
    .map((name) =>
      problem(designProblems, 'WEB-DESIGN-GROUP', {}, { found: name.slice(0, 80), known: groups }),
    );
  const self = `/${names.pack}/design/${names.measure}`;
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
    notes: [...own.unknown, ...saved.flatMap(({ fitted }) => fitted.unknown), ...tooMany, ...unknownGroups],
    link: (page, state, further = {}) =>
      request.link(page === '' ? self : `${self}/${page}`, { ...stateQuery(state), ...further }),
  });
}
