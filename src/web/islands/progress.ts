/** Follows a job that the page waits for, and shows the page again when it is over. Without this script the reader asks again by the link. */
const box = document.querySelector<HTMLElement>('[data-events]');
const line = box?.querySelector('[data-step]');

/** What the API tells of a job (`/api/v1/jobs/{job}/events`). */
interface JobEvent {
  readonly state: string;
  readonly step: { readonly title: string; readonly done?: number; readonly total?: number } | null;
}

if (box && line) {
  const events = new EventSource(box.dataset['events']!);
  events.addEventListener('job', (event: MessageEvent<string>) => {
    const { state, step } = JSON.parse(event.data) as JobEvent;
    if (state !== 'waiting' && state !== 'running') {
      events.close();
      location.reload();
    } else if (step !== null) {
      const count = step.total === undefined ? '' : ` (${(step.done ?? 0) + 1}/${step.total})`;
      line.textContent = `${step.title}${count}`;
    }
  });
  addEventListener('pagehide', () => events.close());
}
