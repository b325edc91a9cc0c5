import { afterEach, describe, expect, test } from 'vitest';
import { tenUnits } from '../../design/testdata/premium.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { stepsFor, testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';
import { jobSchema } from './schemas/job.ts';

let workbench: Workbench | undefined;
afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

/** A server whose registers wait at a gate that the test opens. */
async function server(mostJobs = 4): Promise<TestApi & { readonly open: () => void }> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  workbench = await testWorkbench({ steps: stepsFor(tenUnits, () => gate), mostJobs });
  return { ...testApi(workbench), open };
}

const start = async (api: TestApi, body: unknown) => {
  const response = await api.post('/packs/small/assessments?lang=en', body);
  return { response, job: jobSchema.parse(await response.json()) };
};
const job = async (api: TestApi, id: string) => jobSchema.parse(await (await api.get(`/jobs/${id}`)).json());

/** All events of a job, to the end of the stream. */
async function events(response: Response): Promise<readonly string[]> {
  const text = await response.text();
  return text.split('\n\n').flatMap((part) => /^data: (.*)$/m.exec(part)?.[1] ?? []);
}

describe('an assessment', () => {
  test('starts, tells how far it is, and is there when it is done', async () => {
    const api = await server();
    const { response, job: started } = await start(api, {
      variants: [{ title: 'Half', set: { 'premium.threshold': '0.5' } }],
    });
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(started.links.self);
    const early = await api.get(`/jobs/${started.id}/assessment`);
    expect([early.status, ((await early.json()) as { code: string }).code]).toEqual([409, 'API-JOB-OPEN']);
    const stream = await api.get(`/jobs/${started.id}/events?lang=en`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    api.open();
    const states = (await events(stream)).map((data) => jobSchema.parse(JSON.parse(data)));
    expect(states.at(-1)!.state).toBe('done');
    expect(states.map(({ step }) => step?.title)).toContain('Adding up and scoring');
    const done = await api.get(states.at(-1)!.links.assessment!.replace('/api/v1', ''));
    const assessment = (await done.json()) as { variants: unknown[]; measures: { id: string }[] };
    expect(assessment.measures.map(({ id }) => id)).toEqual(['premium', 'follow']);
    expect(assessment.variants).toHaveLength(1);
    const none = await api.get(`/jobs/${started.id}/diagnosis`);
    expect([none.status, ((await none.json()) as { code: string }).code]).toEqual([404, 'API-JOB-DIAGNOSIS']);
    // Who comes late sees how it ended.
    expect(await events(await api.get(`/jobs/${started.id}/events`))).toHaveLength(1);
  });

  test('two who ask the same get one job; another question is another', async () => {
    const api = await server();
    const [one, same, other] = [
      await start(api, {}),
      await start(api, {}),
      await start(api, { measures: ['premium'] }),
    ];
    expect(same.job.id).toBe(one.job.id);
    expect(other.job.id).not.toBe(one.job.id);
    expect(other.job.state).toBe('waiting');
    const list = (await (await api.get('/jobs')).json()) as { total: number };
    expect(list.total).toBe(2);
    api.open();
  });

  test('is cancelled while it runs or waits, and can be asked again', async () => {
    const api = await server();
    const running = await start(api, {});
    const waiting = await start(api, { measures: ['premium'] });
    const stream = events(await api.get(`/jobs/${running.job.id}/events`));
    for (const { job: found } of [running, waiting]) {
      const response = await api.api.request(found.links.self, { method: 'DELETE' });
      expect(jobSchema.parse(await response.json()).state).toBe('cancelled');
    }
    expect((await stream).at(-1)).toContain('"state":"cancelled"');
    api.open();
    const again = await start(api, {});
    expect(again.job.id).toBe(running.job.id);
    expect((await events(await api.get(`/jobs/${again.job.id}/events`))).at(-1)).toContain('"state":"done"');
    expect((await job(api, waiting.job.id)).state).toBe('cancelled');
  });

  test('goes on when its reader goes away', async () => {
    const api = await server();
    const { job: started } = await start(api, {});
    const stream = await api.get(`/jobs/${started.id}/events`);
    await stream.body!.cancel();
    const other = await api.get(`/jobs/${started.id}/events`);
    api.open();
    expect((await events(other)).at(-1)).toContain('"state":"done"');
  });

  test('no more than a server wants at the same time', async () => {
    const api = await server(1);
    const { job: first } = await start(api, {});
    const refused = await api.post('/packs/small/assessments', { measures: ['premium'] });
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      429,
      'API-JOBS-FULL',
    ]);
    expect(refused.headers.get('retry-after')).toBe('5');
    await api.api.request(first.links.self, { method: 'DELETE' });
    expect((await api.post('/packs/small/assessments', { measures: ['premium'] })).status).toBe(202);
    api.open();
  });

  test('a machine that fails gives a number, and the job can be asked again', async () => {
    let broken = true;
    const steps = stepsFor(tenUnits, async () => {
      if (broken) throw new Error('disk full');
    });
    workbench = await testWorkbench({ steps });
    const api = testApi(workbench);
    const { job: started } = await start(api, {});
    const last = (await events(await api.get(`/jobs/${started.id}/events`))).at(-1)!;
    const failed = jobSchema.parse(JSON.parse(last));
    expect([failed.state, failed.problem?.code]).toEqual(['failed', 'API-INTERNAL']);
    expect(last).not.toContain('disk full');
    broken = false;
    await start(api, {});
    expect((await events(await api.get(`/jobs/${started.id}/events`))).at(-1)).toContain('"state":"done"');
  });

  test.each(['0'.repeat(32), 'nothing', '..%2F..%2Fetc', '%00'])('an id that no job has: %s', async (id) => {
    const api = await server();
    const asked = [`/jobs/${id}`, `/jobs/${id}/events`, `/jobs/${id}/assessment`, `/jobs/${id}/diagnosis`];
    const answers = await Promise.all(asked.map((path) => api.get(path)));
    answers.push(await api.api.request(`/api/v1/jobs/${id}`, { method: 'DELETE' }));
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    api.open();
  });

  test.each([
    [{ measures: ['nothing'] }, 422, 'DESIGN-MEASURE-UNKNOWN'],
    [{ measures: [] }, 400, 'API-FIELD'],
    [{ asOf: '2020-02-30' }, 400, 'API-FIELD'],
    [{ asOf: '2019-01-01' }, 422, 'DESIGN-NO-MEASURE'],
    [{ variants: [{ title: 'x', set: { 'premium.threshold': '2' } }] }, 422, 'DESIGN-SET-VALUE'],
    [{ variants: Array.from({ length: 5 }, () => ({ title: 'x', set: {} })) }, 400, 'API-FIELD'],
    [{ effects: 'yes' }, 400, 'API-FIELD'],
  ])('%o is refused at once: %i %s', async (body, status, code) => {
    const api = await server();
    const response = await api.post('/packs/small/assessments', body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
    expect(((await (await api.get('/jobs')).json()) as { total: number }).total).toBe(0);
    api.open();
  });
});
