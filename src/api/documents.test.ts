import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { loadPack } from '../pack/index.ts';
import { openStore } from '../store/index.ts';
import { accessRules } from './http/access.ts';
import { assessmentBody } from './http/schemas/job.ts';
import { pageSchema } from './http/schemas/common.ts';
import { listedUnitSchema, unitsQuery } from './http/schemas/unit.ts';
import { simulationBody, simulationSchema } from './http/schemas/simulation.ts';
import { openWorkbench, type Workbench } from './index.ts';
import { testApi } from './testdata/workbench.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'api.md'), 'utf8');

/** A request of the document with the answer that stands below it. */
interface Example {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly kind: string;
  readonly answer: unknown;
}

const examples = [
  ...text.matchAll(/^```http\n(\w+) (\S+)\n(?:\n(.*?))?^```$(?:\n\n^```json ?(\w*)\n(.*?)^```$)?/gms),
].map(([, method = '', path = '', body, kind = '', answer]): Example => ({
  name: `${method} ${path}`,
  method,
  path,
  body,
  kind,
  answer: answer === undefined ? undefined : JSON.parse(answer),
}));

let workbench: Workbench;
beforeAll(async () => {
  const pack = unwrap(await loadPack('packs/flanders-2020'));
  workbench = unwrap(openWorkbench([{ pack, warnings: [] }], { threads: 1, store: () => openStore({}) }));
});
afterAll(() => workbench.close());

describe('docs/api.md', () => {
  test('none of its examples was lost on the way', () => {
    expect(examples.length).toBe(text.split('```http').length - 1);
    expect(examples.filter(({ answer }) => answer !== undefined).length).toBe(
      text.split('```json').length - 1,
    );
  });

  // What needs the register of Flanders is held to its form here, and to SQL by the bench.
  const asked = examples.filter(({ kind, answer }) => kind === '' && answer !== undefined);
  test.each(asked)('$name', async ({ path, method, body, answer }) => {
    const { api } = testApi(workbench);
    const request = body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } };
    const response = await api.request(path, { method, ...request });
    expect(await response.json()).toMatchObject(answer as object);
  });

  test('a list of units has the form that it says', () => {
    const [units] = examples.filter(({ kind }) => kind === 'units');
    expect(pageSchema(z.strictObject(listedUnitSchema.shape)).safeParse(units!.answer).success).toBe(true);
    const asked = Object.fromEntries(new URL(units!.path, 'http://x').searchParams);
    expect(unitsQuery.safeParse(asked).success).toBe(true);
  });

  test('a simulation and an assessment have the form that they say', () => {
    const [simulation] = examples.filter(({ kind }) => kind === 'simulation');
    expect(simulationBody.safeParse(JSON.parse(simulation!.body!)).success).toBe(true);
    const known = Object.keys(simulationSchema.shape);
    expect(known).toEqual(expect.arrayContaining(Object.keys(simulation!.answer as object)));
    const [assessment] = examples.filter(({ path }) => path.endsWith('/assessments'));
    expect(assessmentBody.safeParse(JSON.parse(assessment!.body!)).success).toBe(true);
  });

  test('every address stands in its table with its role', () => {
    const rows = text.split('\n').filter((line) => /^\| `(?:GET|POST|PUT|DELETE)/.test(line));
    for (const [name, role] of Object.entries(accessRules)) {
      const [method, path] = name.split(' ') as [string, string];
      const row = rows.find((line) => {
        const [addresses = ''] = line.split('|').slice(1);
        const listed = [...addresses.matchAll(/`(?:\w+ )?([^`]*)`/g)].map((match) =>
          match[1]!.replace('…', ''),
        );
        return addresses.includes(method) && listed.some((address) => path.endsWith(address));
      });
      expect([name, row?.split('|').at(-2)?.trim()]).toEqual([name, role]);
    }
  });
});
