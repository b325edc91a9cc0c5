import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { languages, problemText } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { firmsReport, type FirmsOptions } from './report.ts';
import { smallFirms, smallRegister, type SmallChange } from './testdata/small-firms.ts';
import type { FirmsPack } from './prepare.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
});
afterAll(() => engine.close());
beforeEach(() => smallRegister(engine, [{ cash: 100, premium: 10 }, { cash: 200 }]));

/** Code and first words of what is refused; every text must fill its places in every language. */
async function refused(pack: FirmsPack, options: FirmsOptions = {}): Promise<readonly string[]> {
  const result = await firmsReport(engine, pack, options);
  const problems = result.ok ? [] : result.problems;
  for (const item of problems)
    for (const language of languages) expect(problemText(item, language)).not.toMatch(/\{\w+\}/);
  return problems.map((item) => problemText(item, 'en'));
}

test('the small pack itself is not refused', async () => {
  expect(await refused(smallFirms(), { support: 'support' })).toEqual([]);
});

describe('assumptions', () => {
  test.each<[string, NonNullable<SmallChange['parameters']>[string], string]>([
    ['temporary-unemployment', 1.2, 'is 1.2; expected: 0 … 1'],
    ['variable-cost-fall', -0.1, 'is -0.1'],
    ['surplus-share', [0, 0.5, 1.5], 'is 0 / 0.5 / 1.5'],
    ['cash-factor', [1.1, 1, 1.2], 'is 1.1 / 1 / 1.2'],
    ['payment-delay', 10_000, 'is 10000'],
    ['odds-deficit', 0.5, 'is 0.5; expected: 1 … 1000'],
    ['bankruptcies-before', -1, 'is -1'],
    ['wage-growth', 0, 'is 0;'],
  ])('%s of %j', async (key, value, found) => {
    const [text, ...more] = await refused(smallFirms({ parameters: { [key]: value } }));
    expect(more).toEqual([]);
    expect(text).toContain(`FIRMS-PARAMETER diagnosis/firms.yaml, parameters.${key}`);
    expect(text).toContain(found);
  });

  test('several at once are all named', async () => {
    const pack = smallFirms({ parameters: { 'cash-factor': -1, 'surplus-share': 2 } });
    expect(await refused(pack)).toHaveLength(2);
  });

  test('no file, no scenario, no window that has ended', async () => {
    expect((await refused({ ...smallFirms(), diagnosis: {} }))[0]).toContain('DIAGNOSE-PART-MISSING');
    expect((await refused(smallFirms({ scenario: 'other' })))[0]).toContain('the scenario "other"');
    expect((await refused(smallFirms({ day: '2020-03-29' })))[0]).toContain('the first ends on 2020-03-30');
  });
});

describe('tables in the engine', () => {
  test.each(['enterprise', 'exposure'])('%s is missing', async (table) => {
    await engine.run(`DROP TABLE ${table}`);
    const problems = await refused(smallFirms());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`FIRMS-TABLE: the table "${table}" is not there`);
  });

  test('support is missing or lacks a column', async () => {
    const [text] = await refused(smallFirms(), { support: 'nowhere' });
    expect(text).toContain('FIRMS-TABLE: the table "nowhere" is not there');
    await engine.run('ALTER TABLE support DROP COLUMN paid_cents');
    expect((await refused(smallFirms(), { support: 'support' }))[0]).toContain('has no column paid_cents');
  });

  test('the exposure is of another scenario', async () => {
    await engine.run('ALTER TABLE exposure DROP COLUMN turnover_loss_cents_second');
    expect((await refused(smallFirms()))[0]).toContain('has no column turnover_loss_cents_second');
  });

  test.each([
    ['enterprise', 'cash_cents', '-1', '0 … 10000000000000'],
    ['enterprise', 'cash_cents', 'NULL', '0 … 10000000000000'],
    ['enterprise', 'a21', 'NULL', 'NOT NULL'],
    ['enterprise', 'turnover_cents', '-5', '0 … 10000000000000'],
    ['enterprise', 'fixed_cost_share', '1.5', '0 … 1'],
    ['enterprise', 'equity_cents', '100000000000000', '-10000000000000 … 10000000000000'],
    ['exposure', 'turnover_loss_cents_first', 'NULL', '-10000000000000 … 10000000000000'],
    ['support', 'paid_cents', '-1', '0 … 10000000000000'],
  ])('%s.%s is %s', async (table, column, value, expected) => {
    await engine.run(`UPDATE ${table} SET ${column} = ${value} WHERE unit_id = 1`);
    const [text, ...more] = await refused(smallFirms(), { support: 'support' });
    expect(more).toEqual([]);
    expect(text).toContain(
      `FIRMS-VALUE: in the table "${table}" ${column} is empty or out of its range in 1 rows`,
    );
    expect(text).toContain(`expected: ${expected};`);
  });

  test('units are twice in a table, in none, or not in the register', async () => {
    await engine.run("INSERT INTO support VALUES (1, 'premium', 5), (9, 'premium', 5)");
    const problems = await refused(smallFirms(), { support: 'support' });
    expect(problems).toHaveLength(2);
    for (const text of problems) expect(text).toContain('FIRMS-UNITS: table "support": 1 units');
    await engine.run('DELETE FROM exposure WHERE unit_id = 2');
    expect((await refused(smallFirms()))[0]).toContain('table "exposure": 1 units');
  });

  test('support of a measure that the pack does not have', async () => {
    await engine.run("UPDATE support SET measure = 'other'");
    expect((await refused(smallFirms(), { support: 'support' }))[0]).toContain('a measure "other"');
  });
});

describe('tables of the pack', () => {
  test.each([
    ['a share above one', 'I,1.2,test', 'a21 I: share is 1.2'],
    ['no number', 'I,half,test', 'a21 I: share is half'],
    ['an empty share', 'I,,test', 'a21 I: share is –'],
    ['a section twice', 'I,0.1,test\nI,0.1,test', 'a21 I: a21 is I'],
    ['more than all', 'I,0.7,test\nG,0.7,test', 'share is 1.4'],
  ])('shares of bankruptcies: %s', async (_, rows, found) => {
    const pack = smallFirms({ tables: { bankruptcies: `a21,share,source\n${rows}` } });
    const [text] = await refused(pack);
    expect(text).toContain('FIRMS-NUMBER');
    expect(text).toContain(found);
  });

  test('more bankruptcies than units', async () => {
    expect((await refused(smallFirms({ parameters: { 'bankruptcies-before': 100 } })))[0]).toContain(
      'section "G": 50 bankruptcies a year among 2 units',
    );
  });

  test('an industry without a number', async () => {
    const pack = smallFirms({ tables: { industry: 'a64,compensation,persons_employed\n47,-3,100' } });
    expect((await refused(pack))[0]).toContain('a64 47: compensation is -3');
  });
});
