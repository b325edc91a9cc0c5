import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { tenUnits } from '../../../design/testdata/premium.ts';
import { diagnosedPack } from '../../testdata/diagnosed-pack.ts';
import { stepsFor } from '../../testdata/workbench.ts';
import { openCache } from '../pack/cache.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench.ts';
import { isOver, type AssessmentQuestion, type Job } from './job.ts';

let root: string;
let told: string[];
const opened: Workbench[] = [];
const gates: (() => void)[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-jobs-'));
  told = [];
});
afterEach(async () => {
  for (const open of gates.splice(0)) open();
  for (const workbench of opened.splice(0)) await workbench.close();
  rmSync(root, { recursive: true, force: true });
});

const pack: Pack = await diagnosedPack(['forecasts']);
const files = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/outcomes/'));

/** A server over the pack that keeps what it computes in the folder of the test. */
function server(options: WorkbenchOptions = {}): Workbench {
  const cache = (sha256: string) =>
    openCache(sha256, { XDG_CACHE_HOME: root }, ({ code }) => told.push(code));
  const steps = stepsFor(tenUnits);
  const workbench = unwrap(
    openWorkbench([{ pack, warnings: [] }], { threads: 1, cache, steps, log: () => {}, ...options }),
  );
  opened.push(workbench);
  return workbench;
}

/** Steps that wait at a gate, and count how often a register was built. */
function gate() {
  const made = { built: 0, open: () => {} };
  const wait = new Promise<void>((resolve) => (made.open = resolve));
  gates.push(made.open);
  const steps = stepsFor(tenUnits, () => {
    made.built += 1;
    return wait;
  });
  return { made, steps };
}

const start = ({ jobs }: Workbench, question: AssessmentQuestion) => unwrap(jobs.start(pack, question));

function until({ jobs }: Workbench, id: string, isSo: (job: Job) => boolean): Promise<Job> {
  return new Promise((resolve) => {
    const check = () => {
      const job = jobs.find(id)!;
      if (isSo(job)) resolve(job);
    };
    jobs.watch(id, check);
    check();
  });
}

/** The outcome of a question as JSON. */
async function outcome(workbench: Workbench, question: AssessmentQuestion): Promise<string> {
  const { state } = await until(workbench, start(workbench, question).id, isOver);
  expect(state.kind).toBe('done');
  return JSON.stringify(state);
}

const broken: WorkbenchOptions = {
  steps: () => {
    throw new Error('must not be computed');
  },
};

describe('what is finished', () => {
  test('is there at once after a restart, byte for byte, and answers what asks for less', async () => {
    const fresh = await outcome(server(), { diagnosis: true });
    const after = server(broken);
    const job = start(after, { diagnosis: true });
    expect(JSON.stringify(job.state)).toBe(fresh);
    const assessment = start(after, { asOf: pack.asOf, variants: [] }).state;
    expect(JSON.stringify(assessment)).toBe(await outcome(server({ cache: () => undefined }), {}));
    expect(told).toEqual([]);
  });

  test('is not kept where no cache is wanted', async () => {
    await outcome(server({ cache: () => undefined }), {});
    expect(files()).toEqual([]);
  });

  test('is there even where as many jobs run as may', async () => {
    await outcome(server(), {});
    const { made, steps } = gate();
    const after = server({ steps, mostJobs: 1 });
    start(after, { measures: ['premium'] });
    expect(start(after, {}).state.kind).toBe('done');
    expect(after.jobs.start(pack, { measures: ['follow'] }).ok).toBe(false);
    made.open();
  });

  test.each(['', '{}', 'null', 'half'])('is made again where its file became %j', async (text) => {
    const fresh = await outcome(server(), {});
    const [file = ''] = files();
    writeFileSync(join(root, file), text);
    expect(await outcome(server(), {})).toBe(fresh);
    expect(told).toEqual(['API-CACHE-BROKEN']);
    expect(start(server(broken), {}).state.kind).toBe('done');
  });

  test('is shown where it cannot be kept', async () => {
    const workbench = server();
    const [folder = ''] = readdirSync(join(root, 'relance'));
    writeFileSync(join(root, 'relance', folder, 'outcomes'), 'a file where the folder would be');
    expect(await outcome(workbench, {})).toContain('"kind":"done"');
    expect(told).toEqual(['API-CACHE-WRITE']);
  });

  test('is kept by two servers at once in one folder, whole and the same', async () => {
    const servers = [server(), server()];
    const both = await Promise.all(servers.map((one) => outcome(one, { diagnosis: true })));
    expect(both[0]).toBe(both[1]);
    expect(files().filter((name) => name.includes('.part-'))).toEqual([]);
    expect(JSON.stringify(start(server(broken), { diagnosis: true }).state)).toBe(both[0]);
    expect(told).toEqual([]);
  });
});

describe('a step that two jobs have in common', () => {
  test('is computed once, and both follow it', async () => {
    const { made, steps } = gate();
    const workbench = server({ steps });
    const [one, two] = [start(workbench, {}), start(workbench, { diagnosis: true })];
    const isBuilding = ({ state }: Job) => state.kind === 'running' && state.step?.title.en === 'Building';
    await Promise.all([one, two].map(({ id }) => until(workbench, id, isBuilding)));
    expect(made.built).toBe(1);
    made.open();
    await until(workbench, two.id, isOver);
    // Once for the assessment of both, once for the tables of the diagnosis.
    expect([made.built, workbench.jobs.find(one.id)!.state.kind]).toEqual([2, 'done']);
  });

  test('goes on for the other when one is cancelled, whichever it is', async () => {
    for (const [cancelled, other] of [
      [{}, { diagnosis: true }],
      [{ diagnosis: true }, {}],
    ] as const) {
      const { made, steps } = gate();
      const workbench = server({ steps, cache: () => undefined });
      const [first, second] = [start(workbench, cancelled), start(workbench, other)];
      await until(workbench, first.id, ({ state }) => state.kind === 'running');
      expect(workbench.jobs.cancel(first.id)!.state.kind).toBe('cancelled');
      made.open();
      expect((await until(workbench, second.id, isOver)).state.kind).toBe('done');
      expect(workbench.jobs.find(first.id)!.state.kind).toBe('cancelled');
    }
  });

  test('is kept when its job is cancelled in the next', async () => {
    const workbench = server();
    const { id } = start(workbench, { diagnosis: true });
    await until(workbench, id, () => files().length > 0);
    expect(workbench.jobs.cancel(id)!.state.kind).toBe('cancelled');
    expect(start(workbench, {}).state.kind).toBe('done');
    expect(start(server(broken), {}).state.kind).toBe('done');
  });
});

test('a job that nobody asked for is not found, cancelled or watched', () => {
  const { jobs } = server();
  expect([jobs.find('0'.repeat(32)), jobs.cancel('0'.repeat(32)), jobs.list()]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  jobs.watch('0'.repeat(32), () => {})();
});
