import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyPlaces } from '../testdata/places.ts';
import { json, stepsFor, testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';
import type { Workbench } from '../workbench/workbench.ts';

let workbench: Workbench;
let api: TestApi;
beforeAll(async () => {
  workbench = await testWorkbench({ steps: stepsFor(manyPlaces) });
  api = testApi(workbench);
});
afterAll(() => workbench.close());

const units = '/packs/small/measures/premium/units';

describe('units of the register', () => {
  test('pages join to the whole, with links from each to the next, and an ETag', async () => {
    const whole = await json(await api.get(`${units}?outcome=entitled&limit=1000`));
    const items: unknown[] = [];
    let next: string | undefined = `/api/v1${units}?outcome=entitled&limit=5`;
    while (next !== undefined) {
      const response: Response = await api.api.request(next);
      items.push(...((await response.json()) as { items: unknown[] }).items);
      next = /<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(items).toEqual(whole['items']);
    expect(items).toHaveLength(whole['total'] as number);
    const first = await api.get(units);
    const tag = first.headers.get('etag')!;
    expect((await api.get(units, { 'If-None-Match': tag })).status).toBe(304);
    expect((await api.get(`${units}?rule=1`)).headers.get('etag')).not.toBe(tag);
  });

  test('what one is given can be sent to be decided, and comes out as the register says', async () => {
    const { items } = (await json(await api.get(`${units}?limit=1000`))) as {
      items: { unit: number; entitled: boolean }[];
    };
    const chosen = [items.find(({ entitled }) => entitled)!, items.find(({ entitled }) => !entitled)!];
    for (const { unit, entitled } of chosen) {
      const found = await json(await api.get(`${units}/${unit}?lang=en`));
      expect(found).toMatchObject({ unit, entitled, synthetic: true, kind: 'enterprise' });
      const decided = await api.post('/packs/small/measures/premium/decisions?lang=en', {
        given: found['given'],
      });
      const { text } = (await decided.json()) as { text: string };
      expect(text).toContain(`Entitled to premium: ${entitled ? 'yes' : 'no'}`);
    }
    const { inputs } = (await json(await api.get(`${units}/1`))) as { inputs: object[] };
    expect(inputs).toContainEqual({
      name: 'Employees',
      title: 'nl Employees',
      unit: 'count',
      value: 0,
      origin: 'drawn',
      measure: null,
    });
    expect(inputs).toContainEqual(expect.objectContaining({ name: 'Legal kind', origin: 'official' }));
    expect(inputs).toContainEqual(expect.objectContaining({ name: 'Closed', origin: 'scenario' }));
    const follow = await json(await api.get('/packs/small/measures/follow/units/1'));
    expect(follow['inputs']).toContainEqual(
      expect.objectContaining({ name: 'Premium entitled', origin: 'measure', measure: 'premium' }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    [`${units}/999999`, 404, 'API-UNIT'],
    [`${units}/1%27%20OR%201=1`, 404, 'API-UNIT'],
    [`${units}/${'9'.repeat(150)}`, 404, 'API-UNIT'],
    ['/packs/small/measures/nobody/units', 404, 'API-UNKNOWN'],
    [`${units}?sector=ZZ`, 422, 'DESIGN-UNIT-FILTER'],
    [`${units}?status=employee`, 422, 'DESIGN-UNIT-FILTER-NAME'],
    [`${units}?colour=red`, 400, 'API-FIELD-UNKNOWN'],
    [`${units}?limit=100000`, 400, 'API-FIELD'],
    [`${units}?sector=${'x'.repeat(300)}`, 400, 'API-FIELD'],
    [`${units}?municipality=73006`, 422, 'API-SMALL-CELL'],
  ])('%s: %i %s', async (path, status, code) => {
    const response = await api.get(path);
    expect(response.status).toBe(status);
    expect((await json(response))['code']).toBe(code);
  });
});
