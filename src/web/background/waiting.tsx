import { apiRoot, type Job } from '../../api/index.ts';
import type { PageRequest } from '../page.ts';
import { workTexts } from './texts.ts';

interface Props {
  readonly request: PageRequest;
  readonly job: Job;
}

/** Stands where figures will stand: what is computed now. The island `progress` follows it; the link asks again. */
export function Waiting({ request: { text, path, query, link, language }, job }: Props) {
  const step = job.state.kind === 'running' ? job.state.step : undefined;
  const count = step?.total === undefined ? '' : ` (${(step.done ?? 0) + 1}/${step.total})`;
  return (
    <div class="notice" data-events={`${apiRoot}/jobs/${job.id}/events?lang=${language}`}>
      <p>{text(workTexts.computing)}</p>
      <p role="status" data-step>
        {step === undefined ? text(workTexts.waiting) : `${text(step.title)}${count}`}
      </p>
      <p>
        <a href={link(path, Object.fromEntries(query))}>{text(workTexts.again)}</a>
      </p>
    </div>
  );
}
