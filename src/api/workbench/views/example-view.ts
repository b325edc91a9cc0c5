import type { Language } from '../../../base/index.ts';
import { valueToJson } from '../../../feel/index.ts';
import {
  caseMoment,
  compareExpected,
  parameterInputs,
  runCase,
  type Case,
  type Measure,
  type Pack,
} from '../../../pack/index.ts';

/** A worked example with what the rule gives for it now. */
export function exampleView(pack: Pack, measure: Measure, example: Case, language: Language) {
  const { id, title, why, given, expect } = example;
  const moment = caseMoment(pack, measure, example);
  const parameters = parameterInputs(measure, moment);
  const found = parameters.ok ? runCase(measure, { ...parameters.value, ...given }).outcome : undefined;
  return {
    id,
    title: title[language],
    why: why[language],
    ...moment,
    given: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, valueToJson(value)])),
    expected: {
      entitled: expect.entitled,
      amount: expect.amount.toFixed(),
      ...(expect.rule === undefined ? {} : { rule: expect.rule }),
    },
    found:
      found === undefined
        ? null
        : { entitled: found.entitled, amount: found.amount?.toFixed() ?? null, rule: found.rule },
    right: found !== undefined && compareExpected(measure, example, found).length === 0,
  };
}
