import { problem, success, type Problem, type Result } from '../../../base/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { pageStatus } from '../../problems.ts';
import { compareChanges } from './compare-changes.ts';
import { conflictReply } from './conflict.tsx';
import { readField } from './field-value.ts';
import { FigureList, FiguresPart, figuresOf, movesOf } from './figures-part.tsx';
import { fit } from './fit.ts';
import { keepWork } from './keep-work.ts';
import { MistakesPart } from './mistakes-part.tsx';
import { MovesPart } from './moves-part.tsx';
import { Noted } from './noted.tsx';
import { outcomeOf } from './outcome.ts';
import { ParametersForm } from './parameters-form.tsx';
import { DesignParts } from './parts.tsx';
import { designProblems } from './problems.ts';
import { RuleForm } from './rule-form.tsx';
import { RulesPart } from './rules-part.tsx';
import { SaveForm } from './save-form.tsx';
import { mostSaved, shorten, type DesignState } from './state.ts';
import { subjectOf, type Subject } from './subject.ts';
import { designTexts } from './texts.ts';
import { VariantsPart } from './variants-part.tsx';
import { workTexts } from './work-texts.ts';

/** A measure with everything that can be changed of it, and what the change does. */
export const designPage: Page = {
  path: '/:pack/design/:measure',
  access: 'analyst',
  answer: (request) => showDesign(request, []),
  act: {
    access: 'analyst',
    answer: async (request, form) => {
      // The form holds what an address would, however long it is.
      const made = await subjectOf({ ...request, query: form });
      if (!made.ok) return made;
      const subject = made.value;
      const { state, kept, bare } = subject;
      const saving = await keepWork(subject, form, 'variant', state.change);
      if (!saving.ok) return showDesign({ ...request, query: form }, saving.problems);
      if (saving.value.kind === 'saved')
        return success({ kind: 'moved', to: `${bare('')}?variant=${saving.value.version.id}#work` });
      const { theirs } = saving.value;
      if (theirs.kind !== 'variant') throw new Error(`a variant became a ${theirs.kind}`);
      const start = kept.base.change;
      const changes = [start, state.change, fit(subject.known, theirs.content).change];
      return conflictReply({
        subject,
        page: '',
        theirs,
        base: kept.variant?.number ?? 0,
        name: form.get('name') ?? '',
        fields: compareChanges(subject, changes),
        query: subject.query(state),
      });
    },
  },
};

/** The page; with problems of a form that was sent, their status and what the form held. */
async function showDesign(request: PageRequest, refused: readonly Problem[]): Promise<Result<PageReply>> {
  const made = await subjectOf(request);
  if (!made.ok) return made;
  const { query, text } = request;
  const isFull = query.has('save') && made.value.state.saved.length >= mostSaved;
  if (query.has('go') && !isFull) return success({ kind: 'moved', to: await shortAddress(made.value) });
  const full = problem(designProblems, 'WEB-DESIGN-SAVED', {}, { most: mostSaved });
  const subject = isFull ? { ...made.value, notes: [...made.value.notes, full] } : made.value;
  const { known, link, state } = subject;
  const outcome = await outcomeOf(subject, state);
  const figures = figuresOf(subject, outcome);
  const moves = movesOf(subject, outcome);
  const rule = query.get('rule') ?? '';
  return success({
    kind: 'page',
    ...(refused.length === 0 ? {} : { status: pageStatus(refused) }),
    title: text(designTexts.title, { measure: subject.title }),
    figures: [...figures, ...moves],
    islands: ['live', 'cells'],
    body: (
      <>
        <Noted request={request} title={text(workTexts.refused)} problems={refused} />
        <p>{text(designTexts.intro)}</p>
        <DesignParts subject={subject} here="" />
        <MistakesPart subject={subject} outcome={outcome} />
        <div class="beside">
          <ParametersForm subject={subject} outcome={outcome} further={rule === '' ? {} : { rule }} />
          <section class="stays" aria-labelledby="result">
            <h2 id="result">{text(designTexts.result)}</h2>
            <FiguresPart subject={subject} outcome={outcome} />
          </section>
        </div>
        <p class="bad" role="alert" data-trouble={text(designTexts.trouble)} />
        <p class="aloud" role="status" data-aloud />
        <FigureList subject={subject} figures={figures} />
        <MovesPart subject={subject} here="" figures={moves} />
        <h2 id="rules">{text(designTexts.rules)}</h2>
        <RuleForm subject={subject} outcome={outcome} name={rule} />
        <RulesPart subject={subject} outcome={outcome} />
        <VariantsPart subject={subject} />
        <SaveForm
          subject={subject}
          kind="variant"
          page=""
          hidden={state}
          name={query.get('name') ?? subject.kept.variant?.name ?? ''}
        />
        <h2>{text(designTexts.export)}</h2>
        <ul>
          {known.table === undefined ? null : (
            <li>
              <a href={link('model.dmn', state)}>{text(designTexts.exportDmn)}</a>{' '}
              <span class="soft">{text(designTexts.exportDmnHow)}</span>
            </li>
          )}
          <li>
            <a href={link('note', state)}>{text(designTexts.exportNote)}</a>
          </li>
        </ul>
      </>
    ),
  });
}

/** Where a form that was sent leads: the same state without what stands as it is in the pack, and with the variant that it saves. */
async function shortAddress(subject: Subject): Promise<string> {
  const { request, known, language, state, link } = subject;
  const { query, text } = request;
  const typed = known.parameters.flatMap(({ key, unit }) => {
    const value = query.get(`f.${key}`);
    return value === null ? [] : [[key, readField(value, unit, language)] as const];
  });
  const parameters = { ...state.change.parameters, ...Object.fromEntries(typed) };
  const { change } = fit(known, { ...state.change, parameters });
  // Simulated here and kept for the page that follows: some mistakes show only then.
  const { mistakes } = await outcomeOf(subject, { ...state, change });
  const name = shorten(query.get('n') ?? '');
  const number = state.saved.length + 1;
  const next: DesignState = {
    ...state,
    change,
    last: mistakes.length === 0 ? undefined : state.last,
    saved: query.has('save')
      ? [...state.saved, { name: name === '' ? text(designTexts.variantNumber, { number }) : name, change }]
      : state.saved,
  };
  const rule = query.get('rule');
  return `${link('', next, rule === null ? {} : { rule })}${query.has('save') ? '#variants' : ''}`;
}
