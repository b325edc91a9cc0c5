import type { Language } from '../../base/index.ts';
import { isOver, type Job } from '../workbench/jobs/job.ts';
import type { Jobs } from '../workbench/jobs/jobs.ts';
import { jobView } from './job-view.ts';

/**
 * The states of a job as server-sent events (HTML, 9.2), from the present one until it is over. A reader that goes away stops watching; the job
 * goes on.
 */
export function jobEvents(jobs: Jobs, job: Job, language: Language): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start: (controller) => {
      let count = 0;
      const send = (now: Job) => {
        count += 1;
        const data = JSON.stringify(jobView(now, language));
        controller.enqueue(encoder.encode(`id: ${count}\nevent: job\ndata: ${data}\n\n`));
        if (!isOver(now)) return;
        stop();
        controller.close();
      };
      send(job);
      if (!isOver(job)) stop = jobs.watch(job.id, send);
    },
    cancel: () => stop(),
  });
}
