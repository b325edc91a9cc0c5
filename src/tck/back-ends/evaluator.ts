import { decide } from '../../dmn/index.ts';
import { parseTemporal, type DateTimeValue } from '../../feel/index.ts';
import type { BackEnd } from '../back-end.ts';
import { problemsText } from '../problems-text.ts';
import { outputOf } from './output.ts';

/** Functions in other languages are not run: what depends on one is refused, also where null was expected. */
const refusals = new Set(['DMN-EXTERNAL', 'FEEL-NULL-EXTERNAL']);

export const evaluatorBackEnd: BackEnd = {
  name: 'evaluator',
  answer: (model, item, { name }) => {
    const run = decide(model, item.invocable ?? name, item.inputs, { now: now() });
    const note = problemsText(run.problems);
    if (run.problems.some(({ code }) => refusals.has(code))) return { kind: 'refused', reason: note };
    const value = outputOf(item, name, run.value);
    return { kind: 'value', value, ...(note === '' ? {} : { note }) };
  },
};

/** The kit asks what kind of value `now()` gives, not which. */
function now(): DateTimeValue {
  return parseTemporal(new Date().toISOString()) as DateTimeValue;
}
