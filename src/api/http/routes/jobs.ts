import { failure, problem, sameText, success, type Result } from '../../../base/index.ts';
import { readDay } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { isOver, type Job, type JobState } from '../../workbench/jobs/job.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { jobEvents } from '../job-events.ts';
import { jobLinks, jobView } from '../job-view.ts';
import { route, type Route } from '../route.ts';
import { jobParams, noParams, packParams, pagedQuery, pageSchema, plainQuery } from '../schemas/common.ts';
import { assessmentBody, assessmentSchema, diagnosisSchema, jobSchema } from '../schemas/job.ts';
import { z } from '@hono/zod-openapi';
import { findPack } from './find.ts';
import { pageReply } from './page.ts';

function findJob({ jobs }: Workbench, id: string): Result<Job> {
  const job = jobs.find(id);
  return job === undefined
    ? failure(problem(apiProblems, 'API-JOB-GONE', { path: 'job' }, { found: id }))
    : success(job);
}

/** The outcome of a job, once it is there. */
function doneJob(workbench: Workbench, id: string): Result<Extract<JobState, { kind: 'done' }>> {
  const job = findJob(workbench, id);
  if (!job.ok) return job;
  const { state } = job.value;
  return state.kind === 'done'
    ? success(state)
    : failure(problem(apiProblems, 'API-JOB-OPEN', {}, { state: state.kind }));
}

const answers = { status: 200, description: 'A job.', content: { 'application/json': jobSchema } } as const;

/** Assessments: work of some seconds or minutes, which goes on while nobody watches. */
export const jobRoutes: readonly Route[] = [
  route({
    method: 'post',
    path: '/packs/{pack}/assessments',
    summary: 'Start an assessment of a pack',
    description:
      'Answers 202 with the job and its address in `Location`. Who asks the same question gets the same job. A job goes on when the connection is cut; DELETE cancels it.',
    params: packParams,
    query: plainQuery,
    body: assessmentBody,
    answers: { ...answers, status: 202 },
    isFixed: false,
    answer: async ({ workbench, params, body, language }) => {
      const found = findPack(workbench, params.pack);
      if (!found.ok) return found;
      if (body.asOf !== undefined && readDay(body.asOf) === undefined) {
        const parameters = { name: 'asOf', expected: 'YYYY-MM-DD' };
        return failure(problem(apiProblems, 'API-FIELD', { path: 'asOf' }, parameters));
      }
      const variants = body.variants?.map(({ title, set }) => ({ title: sameText(title), set }));
      const job = workbench.jobs.start(found.value.pack, { ...body, variants });
      if (!job.ok) return job;
      const headers = { Location: jobLinks(job.value).self };
      return success({ kind: 'json', status: 202, data: jobView(job.value, language), headers });
    },
  }),
  route({
    method: 'get',
    path: '/jobs',
    summary: 'The jobs that run, wait, or were over last',
    params: noParams,
    query: pagedQuery,
    answers: { ...answers, content: { 'application/json': pageSchema(jobSchema) } },
    isFixed: false,
    answer: async ({ workbench, query, url, language }) =>
      pageReply(workbench.jobs.list(), query, url, (job) => jobView(job, language)),
  }),
  route({
    method: 'get',
    path: '/jobs/{job}',
    summary: 'One job',
    params: jobParams,
    query: plainQuery,
    answers,
    isFixed: false,
    answer: async ({ workbench, params, language }) => {
      const job = findJob(workbench, params.job);
      return job.ok ? success({ kind: 'json', data: jobView(job.value, language) }) : job;
    },
  }),
  route({
    method: 'get',
    path: '/jobs/{job}/events',
    summary: 'The progress of a job, as server-sent events',
    description: 'Each event `job` holds the job as JSON; the stream ends when the job is over.',
    params: jobParams,
    query: plainQuery,
    answers: { status: 200, description: 'Events.', content: { 'text/event-stream': z.string() } },
    isFixed: false,
    answer: async ({ workbench, params, language }) => {
      const job = findJob(workbench, params.job);
      return job.ok
        ? success({ kind: 'events', stream: jobEvents(workbench.jobs, job.value, language) })
        : job;
    },
  }),
  route({
    method: 'get',
    path: '/jobs/{job}/assessment',
    summary: 'The outcome of a job that is done',
    params: jobParams,
    query: plainQuery,
    answers: {
      status: 200,
      description: 'An assessment.',
      content: { 'application/json': assessmentSchema },
    },
    isFixed: false,
    answer: async ({ workbench, params }) => {
      const done = doneJob(workbench, params.job);
      return done.ok ? success({ kind: 'json', data: done.value.assessment }) : done;
    },
  }),
  route({
    method: 'get',
    path: '/jobs/{job}/diagnosis',
    summary: 'The diagnosis that a job made, where it was asked',
    params: jobParams,
    query: plainQuery,
    answers: {
      status: 200,
      description: 'A diagnosis.',
      content: { 'application/json': diagnosisSchema },
    },
    isFixed: false,
    answer: async ({ workbench, params }) => {
      const done = doneJob(workbench, params.job);
      if (!done.ok) return done;
      const { diagnosis } = done.value;
      return diagnosis === undefined
        ? failure(problem(apiProblems, 'API-JOB-DIAGNOSIS', {}))
        : success({ kind: 'json', data: diagnosis });
    },
  }),
  route({
    method: 'delete',
    path: '/jobs/{job}',
    summary: 'Cancel a job; one that is over stays as it is',
    params: jobParams,
    query: plainQuery,
    answers,
    isFixed: false,
    answer: async ({ workbench, params, language }) => {
      const job = findJob(workbench, params.job);
      if (!job.ok) return job;
      const now = isOver(job.value) ? job.value : (workbench.jobs.cancel(job.value.id) ?? job.value);
      return success({ kind: 'json', data: jobView(now, language) });
    },
  }),
];
