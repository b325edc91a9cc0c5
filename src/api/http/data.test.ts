import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../base/index.ts';
import { isIntact, type Receipt } from '../../dmn/index.ts';
import { literal, openEngine } from '../../engine/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { json, testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';

let workbench: Workbench;
let api: TestApi;
beforeAll(async () => {
  workbench = await testWorkbench();
  api = testApi(workbench);
});
afterAll(() => workbench.close());

/** Numbers as JSON has them: a column has as many decimals as its most precise number. */
const plain = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      /^(?:population|mean_income)$/.test(name) ? Number(cell) : cell,
    ]),
  );

const table = () => workbench.packs[1]!.pack.tables[0]!;
const rows = '/packs/small-pack/tables/municipality/rows';

describe('sources', () => {
  test.each(languages)('have their notes in %s; one without a note has none', async (language) => {
    const { items } = await json(await api.get(`/packs/small-pack/sources?lang=${language}`));
    const [decree, register] = workbench.packs[1]!.pack.sources;
    expect(items).toEqual([decree, { ...register, note: register!.note![language] }]);
  });
});

describe('tables', () => {
  test.each(languages)('have their texts in %s', async (language) => {
    const one = await json(await api.get(`/packs/small-pack/tables/municipality?lang=${language}`));
    expect(one).toMatchObject({
      name: 'municipality',
      title: table().title![language],
      description: table().description![language],
      schema: {
        fields: [{ name: 'refnis', description: table().fields[0]!.description![language] }, {}, {}, {}, {}],
      },
    });
    const list = await json(await api.get(`/packs/small-pack/tables?lang=${language}`));
    expect(list['items']).toEqual([one]);
  });

  test('pages join to the whole, with links from each to the next', async () => {
    const whole = await json(await api.get(`${rows}?limit=1000`));
    const items: unknown[] = [];
    let next: string | undefined = `/api/v1${rows}?limit=1`;
    while (next !== undefined) {
      const response: Response = await api.api.request(next);
      items.push(...((await response.json()) as { items: unknown[] }).items);
      next = /<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(items).toEqual(whole['items']);
    expect(items.length).toBe(whole['total']);
    const beyond = await json(await api.get(`${rows}?offset=1000`));
    expect(beyond['items']).toEqual([]);
  });

  test('as CSV the very file; as Parquet the same cells with their types', async () => {
    const csv = await api.get(rows, { Accept: 'text/csv' });
    expect(csv.headers.get('content-type')).toBe('text/csv');
    expect(await csv.text()).toBe(readFileSync(table().path, 'utf8'));
    const parquet = await api.get(rows, { Accept: 'application/vnd.apache.parquet, */*;q=0.1' });
    const folder = mkdtempSync(join(tmpdir(), 'relance-test-'));
    const engine = await openEngine({ threads: 1, memoryLimit: '200MB' });
    try {
      const path = join(folder, 'table.parquet');
      writeFileSync(path, Buffer.from(await parquet.arrayBuffer()));
      const list = table().fields.map(({ name }) => `"${name}"::VARCHAR AS "${name}"`);
      const found = await engine.rows(`SELECT ${list.join(', ')} FROM read_parquet(${literal(path)})`);
      const { items } = await json(await api.get(`${rows}?limit=1000`));
      expect(found.map(plain)).toEqual(items);
    } finally {
      engine.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('measures', () => {
  const ids = async (query: string) =>
    ((await json(await api.get(`/packs/small-pack/measures${query}`)))['items'] as { id: string }[]).map(
      ({ id }) => id,
    );

  test('filters', async () => {
    expect(await ids('')).toEqual(['rent-premium', 'follow-up']);
    expect(await ids('?window=april')).toEqual(['rent-premium']);
    expect(await ids('?authority=Example%20government&window=may')).toEqual(['rent-premium', 'follow-up']);
    expect(await ids('?family=loan')).toEqual([]);
    expect(await ids('?unit=household')).toEqual([]);
    expect(await ids('?unit=enterprise&limit=1')).toEqual(['rent-premium']);
    expect(await ids('?source=decree&limit=1&offset=1')).toEqual(['follow-up']);
  });

  test('worked examples come out as they say, and are run: a wrong one would be seen', async () => {
    const found = await json(await api.get('/packs/small-pack/measures/rent-premium?lang=en'));
    const examples = found['examples'] as { right: boolean; found: { amount: string } }[];
    expect(examples.length).toBe(workbench.packs[1]!.pack.measures[0]!.cases.length);
    expect(examples.every(({ right }) => right)).toBe(true);
    const text = found['table'] as {
      rules: { tests: { text: string; sentence: string }[]; title: string }[];
    };
    expect(text.rules[0]!.tests[1]!.text).toBe('<= Last start');
    expect(text.rules[0]!.title).toBe('tenant with enough loss of turnover');
    const values = found['parameters'] as { key: string; values: { validFrom: string; source: string }[] }[];
    expect(
      values.find(({ key }) => key === 'monthly-amount')!.values.map(({ validFrom }) => validFrom),
    ).toEqual(['2020-04-01', '2020-05-01', '2020-05-01']);
  });
});

describe('one unit', () => {
  const unit = {
    'Start date': '2019-01-01',
    'Reference turnover': '1000.00',
    'Turnover loss': 600,
    'Months closed': 2,
  };
  const ask = (path: string, body: unknown) =>
    api.post(`/packs/small-pack/measures/rent-premium/${path}?lang=en`, body);

  test('a decision with its receipt, which nobody changed', async () => {
    const response = await ask('decisions', { given: unit });
    const { receipt, text } = (await response.json()) as { receipt: Receipt; text: string };
    expect(response.status).toBe(200);
    expect(isIntact(receipt)).toBe(true);
    expect(text).toContain('500');
    const later = await ask('decisions', { given: unit, validAt: '2020-05-15', knownAt: '2020-05-10' });
    expect(((await later.json()) as { text: string }).text).toContain('400');
  });

  test('what still matters, and after a refusal what would have to change', async () => {
    const open = await json(await ask('questions', {}));
    expect(open['entitled']).toBeNull();
    expect((open['forRight'] as { name: string }[]).length).toBeGreaterThan(0);
    const refused = await json(await ask('questions', { given: { ...unit, 'Turnover loss': '599.99' } }));
    expect(refused['entitled']).toBe(false);
    expect((refused['changes'] as { name: string }[]).map(({ name }) => name)).toContain('Turnover loss');
  });

  test.each([
    ['decisions', { given: { ...unit, 'Turnover loss': 'much' } }, 422, 'UNIT-TYPE', 'given.Turnover loss'],
    ['decisions', { given: { ...unit, 'Start date': '2019-02-30' } }, 422, 'UNIT-TYPE', 'given.Start date'],
    ['decisions', { given: { ...unit, Extra: 1 } }, 422, 'UNIT-UNKNOWN', 'given'],
    ['decisions', { given: { ...unit, 'Loss threshold': '0.1' } }, 422, 'UNIT-UNKNOWN', 'given'],
    ['decisions', { given: unit, validAt: '2020-02-30' }, 400, 'API-FIELD', 'validAt'],
    ['decisions', { given: unit, validAt: '1999-01-01' }, 422, 'PACK-PARAMETER-NOT-VALID', 'parameter'],
    ['questions', { fixed: ['Nothing'] }, 404, 'API-UNKNOWN', 'fixed'],
    ['questions', { given: { Nothing: 1 } }, 422, 'UNIT-UNKNOWN', 'given'],
  ])('%s %o: %i %s', async (path, body, status, code, place) => {
    const response = await ask(path, body);
    const found = (await response.json()) as { problems: { code: string; place: { path: string } }[] };
    expect([response.status, found.problems[0]!.code]).toEqual([status, code]);
    expect(found.problems[0]!.place.path).toContain(place);
  });
});
