import type { Result } from '../base/index.ts';
import type { Model } from '../dmn/index.ts';
import { formatValue } from '../feel/index.ts';
import type { Answer, BackEnd } from './back-end.ts';
import type { InTime } from './in-time.ts';
import type { KitCase, KitResult } from './kit.ts';
import { problemsText } from './problems-text.ts';
import { sameValue } from './same-value.ts';
import type { CasePlace, Miss, Tally } from './score.ts';

export interface CaseRun {
  readonly outcome: keyof Tally;
  readonly misses: readonly Omit<Miss, keyof CasePlace>[];
}

/** Asks a back end for every result of a case. One wrong result makes the case wrong; one refused result, refused. */
export async function runCase(
  backEnd: BackEnd,
  model: Result<Model>,
  item: KitCase,
  within: InTime,
): Promise<CaseRun> {
  const misses: CaseRun['misses'][number][] = [];
  for (const asked of item.results) {
    const answer = await answerOf(backEnd, model, item, asked, within);
    if (answer.kind === 'value' && sameValue(answer.value, asked.expected)) continue;
    misses.push({
      decision: item.invocable ?? asked.name,
      backEnd: backEnd.name,
      outcome: answer.kind === 'refused' ? 'refused' : 'wrong',
      expected: formatValue(asked.expected),
      found: foundIn(answer),
    });
  }
  const wrong = misses.some(({ outcome }) => outcome === 'wrong');
  return { outcome: misses.length === 0 ? 'right' : wrong ? 'wrong' : 'refused', misses };
}

/** A back end that breaks has the case wrong; the run goes on. */
async function answerOf(
  backEnd: BackEnd,
  model: Result<Model>,
  item: KitCase,
  asked: KitResult,
  within: InTime,
): Promise<Answer> {
  if (!model.ok) return { kind: 'failed', reason: problemsText(model.problems) };
  try {
    const answer = await within(() => backEnd.answer(model.value, item, asked), backEnd.stop);
    return answer === 'too late' ? { kind: 'failed', reason: 'it takes too long' } : answer;
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function foundIn(answer: Answer): string {
  if (answer.kind !== 'value') return answer.reason;
  const note = answer.note === undefined ? '' : ` (${answer.note})`;
  return `${formatValue(answer.value)}${note}`;
}
