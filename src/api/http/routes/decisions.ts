import { failure, problem, success, type Result } from '../../../base/index.ts';
import { firstMoment, readDay, type Measure, type Moment, type Pack } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { questionsJson } from '../../workbench/questions/json.ts';
import { askUnit, decideUnit } from '../../workbench/unit/decide-unit.ts';
import { unitInputs } from '../../workbench/unit/unit-inputs.ts';
import { route, type Route } from '../route.ts';
import { measureParams, plainQuery } from '../schemas/common.ts';
import { decisionBody, decisionSchema, questionsBody, questionsSchema } from '../schemas/measure.ts';
import { findMeasure } from './find.ts';

/** One unit: decide, and what is still to be asked. */
export const decisionRoutes: readonly Route[] = [
  route({
    method: 'post',
    path: '/packs/{pack}/measures/{measure}/decisions',
    summary: 'Decide a measure for one unit, with its receipt',
    description: 'Nothing is kept: the receipt is the reader’s.',
    params: measureParams,
    query: plainQuery,
    body: decisionBody,
    answers: { status: 200, description: 'A decision.', content: { 'application/json': decisionSchema } },
    isFixed: false,
    answer: async ({ workbench, params, body, language }) => {
      const found = findMeasure(workbench, params);
      if (!found.ok) return found;
      const { open, measure } = found.value;
      const moment = readMoment(open.pack, measure, body);
      if (!moment.ok) return moment;
      const given = unitInputs(body.given, measure, { place: { path: 'given' } });
      if (!given.ok) return given;
      const question = { pack: open.pack, measure, given: given.value, moment: moment.value };
      const decided = decideUnit(question, language);
      return decided.ok ? success({ kind: 'json', data: decided.value }) : decided;
    },
  }),
  route({
    method: 'post',
    path: '/packs/{pack}/measures/{measure}/questions',
    summary: 'What is still to be asked of a unit, and what would have to change after a refusal',
    params: measureParams,
    query: plainQuery,
    body: questionsBody,
    answers: {
      status: 200,
      description: 'Open questions.',
      content: { 'application/json': questionsSchema },
    },
    isFixed: false,
    answer: async ({ workbench, params, body, language, signal }) => {
      const found = findMeasure(workbench, params);
      if (!found.ok) return found;
      const { open, measure } = found.value;
      const names = measure.inputs.map(({ name }) => name);
      const unknown = body.fixed.find((name) => !names.includes(name));
      if (unknown !== undefined) {
        const parameters = { found: unknown.slice(0, 80), known: names.join(', ') };
        return failure(problem(apiProblems, 'API-UNKNOWN', { path: 'fixed' }, parameters));
      }
      const moment = readMoment(open.pack, measure, body);
      if (!moment.ok) return moment;
      const unit = unitInputs(body.given, measure, { partial: true, place: { path: 'given' } });
      if (!unit.ok) return unit;
      const question = { pack: open.pack, measure, given: unit.value, moment: moment.value };
      const asked = await askUnit(question, { fixed: body.fixed, signal });
      return asked.ok
        ? success({ kind: 'json', data: questionsJson(measure, asked.value, language) })
        : asked;
    },
  }),
];

/** The days of a question, where they are days; by default those of the measure and the pack. */
function readMoment(
  pack: Pack,
  measure: Measure,
  given: { readonly validAt?: string | undefined; readonly knownAt?: string | undefined },
): Result<Moment> {
  const wrong = (['validAt', 'knownAt'] as const).find(
    (name) => given[name] !== undefined && readDay(given[name]) === undefined,
  );
  if (wrong !== undefined)
    return failure(
      problem(apiProblems, 'API-FIELD', { path: wrong }, { name: wrong, expected: 'YYYY-MM-DD' }),
    );
  const first = firstMoment(measure, pack);
  return success({ validAt: given.validAt ?? first.validAt, knownAt: given.knownAt ?? first.knownAt });
}
