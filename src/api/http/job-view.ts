import { fillText, problem, problemJson, type Language, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import type { Job } from '../workbench/jobs/job.ts';
import { problemDetails } from './problem-details.ts';
import { apiRoot } from './root.ts';

/** The addresses of a job. */
export function jobLinks({ id, state }: Job) {
  const self = `${apiRoot}/jobs/${id}`;
  return {
    self,
    events: `${self}/events`,
    assessment: state.kind === 'done' ? `${self}/assessment` : null,
    diagnosis: state.kind === 'done' && state.diagnosis !== undefined ? `${self}/diagnosis` : null,
  };
}

/** A job for readers of one language, without its outcome. */
export function jobView(job: Job, language: Language) {
  const { id, pack, question, state } = job;
  const step = state.kind === 'running' ? state.step : undefined;
  const problems = problemsOf(job);
  return {
    id,
    pack,
    question,
    state: state.kind,
    step: step === undefined ? null : { ...step, title: fillText(step.title, language) },
    problem: problems.length === 0 ? null : problemDetails(problems, language),
    warnings: state.kind === 'done' ? state.warnings.map((item) => problemJson(item, language)) : [],
    links: jobLinks(job),
  };
}

function problemsOf({ state }: Job): readonly Problem[] {
  switch (state.kind) {
    case 'refused':
      return state.problems;
    case 'failed':
      return [problem(apiProblems, 'API-INTERNAL', {}, { incident: state.incident })];
    case 'waiting':
    case 'running':
    case 'done':
    case 'cancelled':
      return [];
  }
}
