import { expect } from 'vitest';
import { problemText } from '../../../base/index.ts';
import { formatValue } from '../../../feel/index.ts';
import { decide, type TableTrace } from '../../index.ts';
import type { BackEnd } from './back-ends.ts';
import type { DecidedRow, Given, RowsQuestion, RowsRun } from './run-rows.ts';

type Decided = Extract<RowsRun, { readonly ok: true }>;

/** Which back ends refuse, by name, each with the code of its problem. */
export type Refusals = Readonly<Record<string, string>>;

/**
 * Expects of every back end the outcome, the rule and the criteria that the evaluator gives for each row, or its
 * announced refusal. Gives false where all refuse; that some refuse unannounced what others accept is an error.
 */
export async function expectAgreement(
  backEnds: readonly BackEnd[],
  question: RowsQuestion,
  refusals: Refusals = {},
): Promise<boolean> {
  const runs = await inTurn(backEnds, question);
  if (Object.keys(refusals).length === 0 && runs.every(({ run }) => !run.ok)) {
    for (const { run } of runs) expect(reasonOf(run)).toBe(reasonOf(runs[0]!.run));
    return false;
  }
  const rules: (readonly (number | undefined)[])[] = [];
  for (const { name, run } of runs) {
    expect(run.ok ? undefined : run.problems[0]!.code, `${name}: ${reasonOf(run)}`).toBe(refusals[name]);
    if (!run.ok) continue;
    expectEvaluated(name, run, question);
    rules.push(run.rows.map((row) => row.rule));
  }
  for (const other of rules) expect(other).toEqual(rules[0]);
  return true;
}

function reasonOf(run: RowsRun): string {
  return run.ok ? '' : run.problems.map((item) => problemText(item, 'en')).join('\n');
}

async function inTurn(backEnds: readonly BackEnd[], question: RowsQuestion) {
  const runs: { readonly name: string; readonly run: RowsRun }[] = [];
  for (const { name, run } of backEnds) runs.push({ name, run: await run(question) });
  return runs;
}

function expectEvaluated(backEnd: string, { rows, criteria, code }: Decided, question: RowsQuestion): void {
  const { model, decision, rows: given, table = false } = question;
  expect(rows.length, `${backEnd}\n${code}`).toBe(given.length);
  for (const [at, row] of given.entries()) {
    const where = `${backEnd}: ${textOf(row)}\n${code}`;
    const expected = decide(model, decision, row);
    expect(formatValue(rows[at]!.value), where).toBe(formatValue(expected.value));
    const trace = expected.trace.find((item) => item.decision === decision)?.table;
    if (table) expectTrace(rows[at]!, criteria, trace!, where);
  }
}

function expectTrace(found: DecidedRow, criteria: Decided['criteria'], trace: TableTrace, where: string): void {
  // Under COLLECT all that match decide, and the first of them is named.
  const [first] = trace.hitPolicy === 'COLLECT' ? trace.matched : trace.deciding;
  if (trace.deciding.length > 0) expect(found.rule, where).toBe(first!.index);
  for (const { bit, input, rules } of criteria)
    for (const rule of rules)
      expect((found.bits! >> BigInt(bit)) & 1n, where).toBe(trace.rules[rule - 1]![input] === true ? 1n : 0n);
}

function textOf(row: Given): string {
  return Object.entries(row)
    .map(([name, value]) => `${name} = ${formatValue(value)}`)
    .join(', ');
}
