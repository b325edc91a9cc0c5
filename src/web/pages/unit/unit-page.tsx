import {
  askUnit,
  decideUnit,
  exampleView,
  findMeasure,
  questionsView,
  unitInputs,
  type UnitQuestion,
} from '../../../api/index.ts';
import { failure, problem, success, type Result } from '../../../base/index.ts';
import { firstMoment, type Measure, type Pack } from '../../../pack/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { webProblems } from '../../problems.ts';
import { packOf } from '../find-pack.ts';
import { answersQuery, readAnswers, type Answers } from './answers.ts';
import { DecisionView } from './decision-view.tsx';
import { fieldsOf, type Field } from './fields.ts';
import { FormView } from './form-view.tsx';
import { oneUnit, unitTexts } from './texts.ts';

/** Everything that the parts of the page are made from. */
export interface UnitRequest {
  readonly request: PageRequest;
  readonly measure: Measure;
  readonly fields: readonly Field[];
  readonly answers: Answers;
  /** The address of the page with other state. */
  readonly here: (query: Readonly<Record<string, string>>) => string;
}

/**
 * One enterprise and one measure. Answers stand in the address; a form sends them as typed, and they come back plain. It asks what may still
 * change the outcome, one question at a time or all at once, then shows the decision.
 */
export const unitPage: Page = {
  path: '/:pack/unit/:measure',
  access: 'reader',
  answer: async (request) => {
    const pack = packOf(request);
    if (!pack.ok) return pack;
    const names = { pack: pack.value.pack.id, measure: request.params['measure'] ?? '' };
    const found = findMeasure(request.workbench, names);
    if (!found.ok) return found;
    const { open, measure } = found.value;
    const { query, language, link, path } = request;
    const fields = fieldsOf(measure);
    const example = query.get('example');
    if (example !== null) return fromExample(request, open.pack, measure, fields);
    const read = readAnswers(fields, query, language);
    const mode: Readonly<Record<string, string>> = query.has('all') ? { all: '1' } : {};
    const here = (state: Readonly<Record<string, string>>) => link(path, state);
    const asked: UnitRequest = { request, measure, fields, answers: read.answers, here };
    const title = request.text(unitTexts.title, {
      measure: request.text(measure.title),
      unit: request.text(oneUnit[measure.unit]),
    });
    if (read.wrong.size > 0) return success(wrongPage(asked, read.wrong, title));
    if (read.typed) {
      const done = query.has('all') ? { show: '1' } : {};
      return success({
        kind: 'moved',
        to: here({ ...answersQuery(fields, read.answers), ...mode, ...done }),
      });
    }
    return answer(asked, open.pack, title);
  },
};

/** What is still to be asked, or the decision. */
async function answer(asked: UnitRequest, pack: Pack, title: string): Promise<Result<PageReply>> {
  const { request, measure, fields, answers } = asked;
  const { query, language, signal } = request;
  const given = unitInputs(Object.fromEntries(answers), measure, { partial: true });
  if (!given.ok) return given;
  const question: UnitQuestion = { pack, measure, given: given.value, moment: firstMoment(measure, pack) };
  const found = await askUnit(question, { signal });
  if (!found.ok) return found;
  const view = questionsView(measure, found.value, language);
  const open = [...view.forRight, ...view.forAmount].map(({ name }) => name);
  const edited = fields.find(({ slug }) => slug === query.get('ask'))?.name;
  const asksAll = query.has('all') && !query.has('show');
  if (edited !== undefined || asksAll || (open.length > 0 && !query.has('show'))) {
    const names = asksAll ? fields.map(({ name }) => name) : [edited ?? open[0]!];
    const body = <FormView {...asked} view={view} asks={names} all={asksAll} left={open.length} />;
    return success({ kind: 'page', title, body });
  }
  // What was not asked plays no part, or is not known: the rule sees it as unknown.
  const known = new Map(fields.map(({ name }) => [name, given.value.get(name) ?? null]));
  const decided = decideUnit({ ...question, given: known }, language);
  if (!decided.ok) return decided;
  if (query.get('as') === 'receipt') {
    const content = `${JSON.stringify(decided.value.receipt, null, 2)}\n`;
    return success({ kind: 'file', type: 'application/json', name: `${measure.id}-receipt.json`, content });
  }
  return success({
    kind: 'page',
    title,
    body: <DecisionView {...asked} view={view} receipt={decided.value.text} open={open.length} />,
  });
}

function wrongPage(
  asked: UnitRequest,
  wrong: ReturnType<typeof readAnswers>['wrong'],
  title: string,
): PageReply {
  const { request, fields } = asked;
  const all = request.query.has('all');
  const typed = fields.filter(({ slug, name }) => request.query.has(`typed.${slug}`) || wrong.has(name));
  return {
    kind: 'page',
    status: 422,
    title: request.text(unitTexts.wrongTitle, { title }),
    body: <FormView {...asked} asks={typed.map(({ name }) => name)} wrong={wrong} all={all} left={0} />,
  };
}

/** A worked example as answers. */
function fromExample(
  { query, link, path, language }: PageRequest,
  pack: Pack,
  measure: Measure,
  fields: readonly Field[],
): Result<PageReply> {
  const id = query.get('example') ?? '';
  const example = measure.cases.find((item) => item.id === id);
  if (example === undefined) {
    const known = measure.cases.map((item) => item.id).join(', ');
    return failure(problem(webProblems, 'WEB-EXAMPLE', {}, { found: id.slice(0, 80), known }));
  }
  const { given } = exampleView(pack, measure, example, language);
  const answers = new Map(
    Object.entries(given).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    ),
  );
  return success({ kind: 'moved', to: link(path, { ...answersQuery(fields, answers), show: '1' }) });
}
