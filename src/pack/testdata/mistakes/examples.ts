import { cases, model, parameters, replaced, type Mistake } from './mistake.ts';

/** Slips that only show when the worked examples are run. */
export const exampleMistakes: readonly Mistake[] = [
  { name: 'an example with another amount', edits: replaced(cases, 'amount: 500.00, rule: 1', 'amount: 500.01, rule: 1'), code: 'PACK-CASE-OUTCOME', at: `${cases}:1`, foundBy: 'check' },
  { name: 'an example that expects a refusal', edits: replaced('measures/follow-up/cases.yaml', 'entitled: true, amount: 100', 'entitled: false, amount: 0'), code: 'PACK-CASE-OUTCOME', at: 'measures/follow-up/cases.yaml:1', foundBy: 'check' },
  { name: 'a threshold that turns an example', edits: replaced(parameters, 'value: 0.60', 'value: 0.61'), code: 'PACK-CASE-OUTCOME', at: `${cases}:1`, foundBy: 'check' },
  { name: 'a comparison that leaves out the boundary', edits: replaced(model, 'Turnover loss &gt;= Loss', 'Turnover loss &gt; Loss'), code: 'PACK-CASE-OUTCOME', at: `${cases}:1`, foundBy: 'check' },
  { name: 'a rule that does not round to the cent', edits: replaced(model, '<text>Months * Monthly amount</text>', '<text>Months * Monthly amount * 1.00001</text>'), code: 'PACK-CASE-CENTS', at: `${cases}:1`, also: ['PACK-CASE-OUTCOME'], foundBy: 'check' },
  { name: 'an example that the register cannot hold', edits: replaced(cases, 'Turnover loss: 9000.00', 'Turnover loss: 9000.001'), code: 'PACK-CASE-SCALE', at: `${cases}:11`, foundBy: 'check' },
  { name: 'an example before its parameter was known', edits: replaced(cases, 'knownAt: 2020-05-19', 'knownAt: 2020-03-19'), code: 'PACK-PARAMETER-NOT-KNOWN', at: `${cases}:23`, foundBy: 'check' },
  { name: 'an example on a day without a value', edits: replaced(cases, 'validAt: 2020-05-15\n  knownAt: 2020-05-19', 'validAt: 2020-03-15\n  knownAt: 2020-05-19'), code: 'PACK-PARAMETER-NOT-VALID', at: `${cases}:23`, foundBy: 'check' },
  { name: 'a measure without examples', edits: [{ file: cases, write: '[]\n' }], code: 'PACK-CASES-NONE', at: `${cases}:1`, foundBy: 'check' },
];
