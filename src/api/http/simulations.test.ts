import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { writeModel } from '../../dmn/index.ts';
import {
  keyFigures,
  prepareGroups,
  readSettings,
  ruleResults,
  runMeasures,
  scoreTotal,
} from '../../design/index.ts';
import { premium, smallPack, tenUnits } from '../../design/testdata/premium.ts';
import { makeTables } from '../../design/testdata/tables.ts';
import { openEngine } from '../../engine/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { stepsFor, testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';
import { simulationSchema } from './schemas/simulation.ts';

let workbench: Workbench;
let api: TestApi;
beforeAll(async () => {
  workbench = await testWorkbench();
  api = testApi(workbench);
});
afterAll(() => workbench.close());

const address = '/packs/small/measures/premium/simulations';
const simulate = async (body: unknown, measure = 'premium') => {
  const response = await api.post(`/packs/small/measures/${measure}/simulations?lang=en`, body);
  const data = (await response.json()) as unknown;
  expect([response.status, data]).toEqual([200, data]);
  return simulationSchema.parse(data);
};

/** The rules of the table as they stand. */
const standing = [
  { tests: ['true', '"company"', '>= Threshold * Reference', '-'], outputs: ['true', '"rule 1"'] },
  { tests: ['true', '"natural"', '-', '>= 1'], outputs: ['true', '"rule 2"'] },
];

describe('a variant over HTTP', () => {
  test('is what the engine says in SQL, to the last cent', async () => {
    const found = await simulate({ parameters: { threshold: '0.59', 'lump-sum': 3999.99 } });
    const engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
    try {
      await makeTables(engine, tenUnits);
      await prepareGroups(engine);
      const settings = unwrap(
        readSettings(smallPack, { 'premium.threshold': '0.59', 'premium.lump-sum': '3999.99' }),
      );
      const [simulation] = unwrap(
        await runMeasures(engine, [premium], { knownAt: smallPack.asOf, settings }),
      );
      const total = await scoreTotal(engine, { support: simulation!.table, windows: premium.windows });
      expect(found.figures.variant).toEqual(keyFigures(total));
      expect(found.score).toEqual({ ...total, label: 'Total' });
      expect(found.rules.map((rule) => rule.amountCents)).toEqual(
        (await ruleResults(engine, simulation!)).map((rule) => rule.amountCents),
      );
    } finally {
      engine.close();
    }
    expect(found.moves).toEqual({
      in: { units: 1, amountCents: 399_999 },
      out: { units: 0, amountCents: 0 },
      more: { units: 0, amountCents: 0 },
      less: { units: 2, amountCents: 2 },
    });
  });

  test('an empty change moves nobody; a value as it stands is no change, however it is written', async () => {
    const nothing = await simulate({});
    expect(nothing.figures.difference.amountCents).toBe(0);
    for (const parameters of [{ threshold: '0.60' }, { threshold: 0.6 }, { threshold: '0.6000' }])
      expect((await simulate({ parameters })).variant).toBe(nothing.variant);
    const [one, other] = await Promise.all(
      ['0.6', '0.5'].map((threshold) => api.post(address, { parameters: { threshold } })),
    );
    expect(one!.headers.get('etag')).not.toBe(other!.headers.get('etag'));
  });

  test('other rules decide: the same, fewer, more; and so does a whole model', async () => {
    const same = await simulate({ rules: standing });
    expect(same.figures.difference.amountCents).toBe(0);
    const first = await simulate({ rules: standing.slice(0, 1) });
    expect(first.moves.out).toEqual({ units: 1, amountCents: 410_000 });
    const all = await simulate({ rules: [{ tests: ['-', '-', '-', '-'], outputs: ['true', '"all"'] }] });
    expect(all.figures.variant.entitled).toBe(10);
    const none = await simulate({ rules: [] });
    expect(none.figures.variant).toMatchObject({ entitled: 0, amountCents: 0 });
    const model = await simulate({ dmn: writeModel(premium.model) });
    expect(model.figures.difference.amountCents).toBe(0);
  });

  test('whom each criterion keeps out, where it is asked', async () => {
    expect((await simulate({})).criteria).toBeNull();
    const { criteria, figures } = await simulate({ criteria: true });
    // Units 2 and 10 are closed companies that lost too little, by one cent and by all.
    // Of 4,000 euro each, and for five employees of one of them 100 euro each.
    expect(criteria!.alone.map(({ text, units, amountCents }) => [text, units, amountCents])).toEqual(
      expect.arrayContaining([[expect.stringContaining('Loss'), 2, 850_000]]),
    );
    expect(criteria!.missedBy.reduce((sum, { units }) => sum + units, 0)).toBe(10 - figures.variant.entitled);
    expect(criteria!.criteria.map(({ tests }) => tests)).toContain('>= Threshold * Reference');
  });

  test('who moves by group adds up to who moves; small municipalities are named and not shown', async () => {
    const parameters = { threshold: '0.59', 'lump-sum': '3999.99' };
    expect((await simulate({ parameters })).movesBy).toEqual([]);
    const { moves, movesBy, figures, variant } = await simulate({
      parameters,
      by: ['municipality', 'legal kind', 'legal kind'],
    });
    expect(movesBy.map(({ dimension }) => dimension)).toEqual(['legal kind', 'municipality']);
    const [legal, places] = movesBy;
    const company = legal!.rows.find(({ key }) => key === 'company');
    expect(company).toMatchObject({ label: 'Company', moves: { in: moves.in } });
    const after = legal!.rows.reduce((sum, row) => sum + row.after.amountCents, 0);
    expect(after).toBe(figures.variant.amountCents);
    expect([places!.rows, places!.hidden]).toEqual([[], ['11002']]);
    const again = await simulate({ parameters, by: ['legal kind', 'municipality'] });
    expect(again.variant).toBe(variant);
    expect(again.movesBy).toEqual(movesBy);
  });

  test('a measure that reads another', async () => {
    const found = await simulate({ parameters: { rate: '0.01' } }, 'follow');
    expect(found.figures.variant.amountCents).toBe(2 * found.figures.base.amountCents);
  });

  test('twenty people at once, each their own; the same question is one', async () => {
    const thresholds = Array.from({ length: 20 }, (_, at) => `0.${50 + at}`);
    const found = await Promise.all(thresholds.map((threshold) => simulate({ parameters: { threshold } })));
    for (const [at, answer] of found.entries())
      expect(answer).toEqual(await simulate({ parameters: { threshold: thresholds[at] } }));
    expect(found[0]!.figures.variant.entitled).toBeGreaterThan(found[19]!.figures.variant.entitled);
  });
});

describe('the register is built once', () => {
  test('however many ask at the same time', async () => {
    let built = 0;
    const steps = stepsFor(tenUnits, async () => {
      built += 1;
    });
    const other = await testWorkbench({ steps });
    try {
      const asked = testApi(other);
      const answers = await Promise.all(
        ['premium', 'follow', 'premium'].map((measure) =>
          asked.post(`/packs/small/measures/${measure}/simulations`, {}),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(built).toBe(1);
    } finally {
      await other.close();
    }
  });

  test('a failure of the machine is told, and the next question tries again', async () => {
    let broken = true;
    const steps = stepsFor(tenUnits, async () => {
      if (broken) throw new Error('disk full');
    });
    const other = await testWorkbench({ steps });
    try {
      const asked = testApi(other);
      expect((await asked.post(address, {})).status).toBe(500);
      const health = (await (await asked.get('/health')).json()) as { packs: { register: string }[] };
      expect(health.packs[0]!.register).toBe('failed');
      broken = false;
      expect((await asked.post(address, {})).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});

describe('what cannot be simulated', () => {
  const rule = (...tests: readonly string[]) => [{ tests, outputs: ['true', '"x"'] }];
  const model = writeModel(premium.model);
  test.each([
    [{ parameters: { nothing: '1' } }, 422, 'API-PARAMETER', 'parameters.nothing'],
    [{ parameters: { __proto: '1' } }, 422, 'API-PARAMETER', 'parameters.__proto'],
    [{ parameters: { threshold: '1.01' } }, 422, 'DESIGN-SET-VALUE', 'parameters.threshold'],
    [{ parameters: { threshold: '60 %' } }, 422, 'DESIGN-SET-VALUE', 'parameters.threshold'],
    [{ parameters: { threshold: '2020-03-13' } }, 422, 'DESIGN-SET-VALUE', 'parameters.threshold'],
    [{ parameters: { 'lump-sum': '0,5' } }, 422, 'DESIGN-SET-COMMA', 'parameters.lump-sum'],
    [{ parameters: { 'lump-sum': '-1' } }, 422, 'DESIGN-SET-VALUE', 'parameters.lump-sum'],
    [{ parameters: { 'lump-sum': 1e300 } }, 422, 'DESIGN-SET-VALUE', 'parameters.lump-sum'],
    [{ parameters: { threshold: null } }, 400, 'API-FIELD', 'parameters.threshold'],
    [
      { parameters: { threshold: "0'; DROP TABLE enterprise; --" } },
      422,
      'DESIGN-SET-VALUE',
      'parameters.threshold',
    ],
    [{ rules: rule('true', '-', '-') }, 422, 'DMN-EDIT-WIDTH', 'decision "Entitlement", rule 1, tests'],
    [{ rules: rule('true', '"company', '-', '-') }, 422, 'FEEL-SYNTAX-STRING', 'rule 1, column "Legal kind"'],
    [{ rules: rule('"yes"', '-', '-', '-') }, 422, 'FEEL-TYPE-COMPARISON', 'rule 1, column "Closed"'],
    [
      { rules: rule('-', '-', 'count(for i in 1..1000000000 return i) > 0', '-') },
      422,
      'FEEL-TYPE',
      'rule 1',
    ],
    [
      { rules: rule('-', '-', 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(a+)+b")', '-') },
      422,
      'FEEL-TYPE',
      'rule 1',
    ],
    [{ rules: rule('-', '-', '> count(for i in 1..Loss return i)', '-') }, 422, 'EXACT', 'Entitlement'],
    [{ rules: rule('</text></inputEntry>', '-', '-', '-') }, 422, 'FEEL-SYNTAX', 'rule 1, column "Closed"'],
    [{ rules: rule('-', '-', '-', 'x'.repeat(5001)) }, 400, 'API-FIELD', 'rules.0.tests.3'],
    [{ rules: rule('-', '-', '-', `${'('.repeat(2000)}1${')'.repeat(2000)}`) }, 422, 'FEEL', 'rule 1'],
    [{ rules: Array.from({ length: 501 }, () => rule('-', '-', '-', '-')[0]) }, 400, 'API-FIELD', 'rules'],
    [
      {
        rules: Array.from(
          { length: 9 },
          () => rule('-', '-', '> count(for i in 1..1000000, j in 1..100 return i)', '-')[0],
        ),
      },
      422,
      'API-VARIANT-LOOPS',
      '',
    ],
    [{ rules: standing, dmn: model }, 422, 'API-VARIANT-BOTH', 'rules'],
    [{ dmn: 'no XML' }, 422, 'XML', ''],
    [{ dmn: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }, 422, 'XML', ''],
    [{ dmn: model.replaceAll('Employees', 'Colleagues') }, 422, 'API-VARIANT-INPUT', 'dmn'],
    [{ dmn: model.replaceAll('"Premium"', '"Something"') }, 422, 'EXACT-DECISION', ''],
    [{ dmn: 'x'.repeat(900_001) }, 400, 'API-FIELD', 'dmn'],
    [{ criteria: 'yes' }, 400, 'API-FIELD', 'criteria'],
    [{ by: 'sector' }, 400, 'API-FIELD', 'by'],
    [{ by: ['colour'] }, 400, 'API-FIELD', 'by.0'],
    [{ by: Array(7).fill('sector') }, 400, 'API-FIELD', 'by'],
    [{ colour: 'red' }, 400, 'API-FIELD-UNKNOWN', 'colour'],
  ])('%o: %i %s at %s', async (body, status, code, path) => {
    const response = await api.post(address, body);
    const found = (await response.json()) as {
      readonly problems: readonly { readonly code: string; readonly place: { readonly path?: string } }[];
    };
    expect([response.status, found.problems[0]?.code]).toEqual([status, expect.stringContaining(code)]);
    if (code !== 'API-FIELD-UNKNOWN') expect(found.problems[0]?.place.path ?? '').toContain(path);
    // Whatever was asked, the next question is answered.
    expect((await api.post(address, {})).status).toBe(200);
  });
});
