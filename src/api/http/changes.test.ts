import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeModel } from '../../dmn/index.ts';
import { modelText, premium } from '../../design/testdata/premium.ts';
import { testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';
import type { Workbench } from '../workbench/workbench.ts';

const address = '/packs/small/measures/premium/simulations';
const standing = [
  { tests: ['true', '"company"', '>= Threshold * Reference', '-'], outputs: ['true', '"x"'] },
];

/** Seven functions of which each calls the one before thirty times: as formulas 30^6 terms. */
const explosive = modelText({
  inputs: [['Loss', 'number']],
  columns: ['Loss'],
  rules: [[['> 1'], true]],
  amount: `{${Array.from({ length: 7 }, (_, at) => {
    const calls = Array.from({ length: 30 }, () => `f${at - 1}(x)`).join(' + ');
    return `f${at}: function(x) ${at === 0 ? 'x + 1' : calls}`;
  }).join(', ')}, all: f6(Loss)}.all`,
});

describe('a change in a thread of its own', () => {
  let workbench: Workbench;
  let api: TestApi;
  beforeAll(async () => {
    workbench = await testWorkbench({ changeTime: 4_000 });
    api = testApi(workbench);
    // The register and the measure are there, so that nothing else is waited for.
    expect((await api.post(address, {})).status).toBe(200);
  });
  afterAll(() => workbench.close());

  test('that takes long ends with a problem; others are answered meanwhile, and the next change too', async () => {
    let isOver = false;
    const slow = api.post(address, { dmn: explosive }).finally(() => {
      isOver = true;
    });
    const health = await api.get('/health');
    expect([health.status, isOver]).toEqual([200, false]);
    expect((await api.post(address, { parameters: { threshold: '0.5' } })).status).toBe(200);
    const refused = await slow;
    const { code, detail } = (await refused.json()) as { readonly code: string; readonly detail: string };
    expect([refused.status, code, refused.headers.get('retry-after')]).toEqual([503, 'API-TIME', '4']);
    expect(detail).toContain(premium.id);
    expect((await api.post(address, { rules: standing })).status).toBe(200);
  });

  test('a model that is sent as it stands keeps out whom the one of the pack keeps out', async () => {
    const criteriaOf = async (question: object) => {
      const answer = await api.post(address, { ...question, criteria: true });
      return ((await answer.json()) as { readonly criteria: { readonly alone: readonly unknown[] } })
        .criteria;
    };
    const found = await criteriaOf({ dmn: writeModel(premium.model) });
    expect(found.alone).not.toEqual([]);
    expect(found).toEqual(await criteriaOf({}));
  });
});

test('a server that is closed ends a change that runs', async () => {
  const workbench = await testWorkbench();
  const api = testApi(workbench);
  expect((await api.post(address, {})).status).toBe(200);
  const slow = api.post(address, { dmn: explosive });
  await api.get('/health');
  await workbench.close();
  expect((await slow).status).toBe(500);
});
