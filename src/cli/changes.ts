import { Decimal, failure, problem, success, type Result } from '../base/index.ts';
import type { SweepAxis } from '../design/index.ts';
import { cliProblems } from './problems.ts';

/** Changes of one variant, by `measure.parameter`. */
export type Changes = Readonly<Record<string, string>>;

const keyForm = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * One `--set`: one or more changes, separated by `;`.
 * @example parseChanges('a.x=1;a.y=2') // { 'a.x': '1', 'a.y': '2' }
 */
export function parseChanges(text: string): Result<Changes> {
  const changes: Record<string, string> = {};
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(at, 0)).trim();
    const value = part.slice(at + 1).trim();
    if (at < 0 || !keyForm.test(key) || value === '' || Object.hasOwn(changes, key))
      return failure(problem(cliProblems, 'CLI-SET', { path: '--set' }, { found: part.trim() }));
    changes[key] = value;
  }
  return success(changes);
}

const mostValues = 50;

/**
 * One `--sweep`: a parameter and the values that it walks through, both ends included.
 * @example parseSweep('m.share=0.4:0.6:0.1') // { key: 'm.share', values: ['0.4', '0.5', '0.6'] }
 */
export function parseSweep(text: string): Result<SweepAxis> {
  const bad = () =>
    failure<SweepAxis>(problem(cliProblems, 'CLI-SWEEP', { path: '--sweep' }, { found: text }));
  const match = /^([a-z0-9-]+\.[a-z0-9.-]+)=(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(
    text.trim(),
  );
  if (match === null) return bad();
  const [from, to, step] = [new Decimal(match[2]!), new Decimal(match[3]!), new Decimal(match[4]!)];
  if (step.isZero() || to.lt(from) || to.minus(from).div(step).gte(mostValues)) return bad();
  const values: string[] = [];
  for (let value = from; value.lte(to); value = value.plus(step)) values.push(value.toString());
  return success({ key: match[1]!, values });
}
