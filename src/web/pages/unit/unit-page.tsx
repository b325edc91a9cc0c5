import {
  askUnit,
  decideUnit,
  exampleView,
  questionsView,
  unitInputs,
  type OpenPack,
  type UnitQuestion,
} from '../../../api/index.ts';
import { failure, problem, success, type Result } from '../../../base/index.ts';
import { firstMoment, type Measure, type Pack } from '../../../pack/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { webProblems } from '../../problems.ts';
import { measureOf } from '../find-measure.ts';
import { answersQuery, readAnswers, type Answers } from './answers.ts';
import { codeWords } from './code-words.ts';
import { DecisionView } from './decision-view.tsx';
import { fieldsOf, type Field } from './fields.ts';
import { FormView } from './form-view.tsx';
import { changedAnswers, takeUnit, type Taken } from './taken.ts';
import { oneUnit, unitTexts } from './texts.ts';

/** Everything that the parts of the page are made from. */
export interface UnitRequest {
  readonly request: PageRequest;
  readonly measure: Measure;
  readonly fields: readonly Field[];
  /** What the rule sees: the answers of the reader, and for a unit of the register its values where nothing else was answered. */
  readonly answers: Answers;
  readonly open: OpenPack;
  /** The unit of the register that these values are from. */
  readonly taken: Taken | undefined;
  /** The state of the page, without some answers: what was answered, or which unit was taken and what was changed of it. */
  readonly state: (without?: readonly string[]) => Readonly<Record<string, string>>;
  /** The address of the page with other state. */
  readonly here: (query: Readonly<Record<string, string>>) => string;
}

/**
 * One unit and one measure. Answers stand in the address, or the number of a unit of the register and what was changed of it; a form sends them as typed, and they come back plain. It asks what may still
 * change the outcome, one question at a time or all at once, then shows the decision.
 */
export const unitPage: Page = {
  path: '/:pack/unit/:measure',
  access: 'reader',
  answer: async (request) => {
    const found = measureOf(request);
    if (!found.ok) return found;
    const { open, measure } = found.value;
    const { query, language, link, path } = request;
    const fields = fieldsOf(measure);
    const example = query.get('example');
    if (example !== null) return fromExample(request, open.pack, measure, fields);
    const read = readAnswers(fields, query, language);
    const took = await takeUnit(request, open, measure);
    if (!took.ok) return took;
    const taken = took.value;
    const given = taken === undefined ? read.answers : changedAnswers(fields, read.answers, taken);
    const asked: UnitRequest = {
      request,
      open,
      measure,
      fields,
      answers: new Map([...(taken?.values ?? []), ...given]),
      taken,
      state: (without = []) => ({
        ...(taken === undefined ? {} : { unit: String(taken.unit.id), ...taken.asked }),
        ...answersQuery(
          fields.filter(({ name }) => !without.includes(name)),
          given,
        ),
      }),
      here: (state) => link(path, state),
    };
    const title = request.text(unitTexts.title, {
      measure: request.text(measure.title),
      unit: request.text(oneUnit[measure.unit]),
    });
    if (read.wrong.size > 0) return success(wrongPage(asked, read.wrong, title));
    if (read.typed) {
      // Of a unit of the register the decision is what is shown, until a question is asked.
      const done = query.has('all') && taken === undefined ? { all: '1', show: '1' } : {};
      return success({ kind: 'moved', to: asked.here({ ...asked.state(), ...done }) });
    }
    return answer(asked, title);
  },
};

/** What is still to be asked, or the decision. */
async function answer(asked: UnitRequest, title: string): Promise<Result<PageReply>> {
  const { request, measure, fields, answers, taken } = asked;
  const { pack } = asked.open;
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
  if (edited !== undefined || asksAll || (open.length > 0 && !query.has('show') && taken === undefined)) {
    const names = asksAll ? fields.map(({ name }) => name) : [edited ?? open[0]!];
    const body = <FormView {...asked} view={view} asks={names} all={asksAll} left={open.length} />;
    return success({ kind: 'page', title, body });
  }
  // What was not asked plays no part, or is not known: the rule sees it as unknown.
  const known = new Map(fields.map(({ name }) => [name, given.value.get(name) ?? null]));
  const decided = decideUnit({ ...question, given: known }, language);
  if (!decided.ok) return decided;
  // Of a unit of the register that is the decision; what is open all the same is told beside it.
  const certain =
    taken === undefined || open.length === 0
      ? found
      : await askUnit({ ...question, given: known }, { signal });
  if (!certain.ok) return certain;
  if (query.get('as') === 'receipt') {
    const content = `${JSON.stringify(decided.value.receipt, null, 2)}\n`;
    return success({ kind: 'file', type: 'application/json', name: `${measure.id}-receipt.json`, content });
  }
  return success({
    kind: 'page',
    title,
    body: (
      <DecisionView
        {...asked}
        view={questionsView(measure, certain.value, language)}
        receipt={decided.value.text}
        asks={open}
        words={taken === undefined ? undefined : await codeWords(request, asked.open, measure.unit)}
      />
    ),
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
