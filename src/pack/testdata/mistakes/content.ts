import { type Edit, backtest, cases, followUp, measure, model, parameters, replaced, scenario, type Mistake } from './mistake.ts';

const readsFollowUp = `inputs:
  - name: Follow-up
    title: { nl: Vervolg, en: Follow-up, fr: Suite }
    unit: boolean
    from: { measure: follow-up, field: entitled }
`;
const part = 'diagnosis/firms.yaml';
/** A part of the diagnosis with one parameter. */
function assumes(parameter: string, table = 'municipality'): readonly Edit[] {
  const head = `tables: { places: ${table} }\nparameters:\n  - { key: rate, title: { nl: x, en: x, fr: x }, confidence: low`;
  return [{ file: part, write: `${head}, ${parameter} }\n` }];
}
const note = 'note: { nl: x, en: x, fr: x }';
const late = ['PACK-INPUT-UNKNOWN', 'PACK-CASE-INPUT-MISSING'];

/** Slips in what the files say together: names, order, periods, bindings, rules, examples. */
export const contentMistakes: readonly Mistake[] = [
  { name: 'an assumption without a source or a note', edits: assumes('unit: share, value: 0.5'), code: 'PACK-FIELD-MISSING', at: `${part}:3` , also: ['PACK-SCHEMA'] },
  { name: 'an assumption from an unknown source', edits: assumes('unit: share, value: 0.5, source: hearsay'), code: 'PACK-SOURCE-UNKNOWN', at: `${part}:3` },
  { name: 'an assumption outside of its own range', edits: assumes(`unit: share, value: 0.5, low: 0.6, high: 0.7, ${note}`), code: 'PACK-PART-RANGE', at: `${part}:3` },
  { name: 'less than no days in an assumption', edits: assumes(`unit: days, value: -30, ${note}`), code: 'PACK-VALUE-NEGATIVE', at: `${part}:3` },
  { name: 'half a range', edits: assumes(`unit: share, value: 0.5, low: 0.4, ${note}`), code: 'PACK-FIELD-MISSING', at: `${part}:3` },
  { name: 'a word for a number in an assumption', edits: assumes(`unit: share, value: half, ${note}`), code: 'PACK-VALUE-UNIT', at: `${part}:3` },
  { name: 'a choice that is not offered', edits: assumes(`unit: choice, choices: [a, b], value: c, ${note}`), code: 'PACK-VALUE-UNIT', at: `${part}:3` },
  { name: 'a part that reads an unknown table', edits: assumes(`unit: share, value: 0.5, ${note}`, 'province'), code: 'PACK-TABLE-UNKNOWN', at: `${part}:1` },
  { name: 'a note of a source in two languages alone', edits: replaced('sources/sources.yaml', ', fr: Situation au 31 décembre. }', ' }'), code: 'PACK-LANGUAGE-MISSING', at: 'sources/sources.yaml:11', also: ['PACK-ONE-OF', 'PACK-SOURCE-UNKNOWN'] },
  { name: 'a source twice', edits: replaced('sources/sources.yaml', 'id: register', 'id: decree'), code: 'PACK-DUPLICATE-ID', at: 'sources/sources.yaml:6', also: ['PACK-SOURCE-UNKNOWN'] },
  { name: 'an example twice', edits: replaced(cases, 'id: one-cent-below', 'id: exactly-60'), code: 'PACK-DUPLICATE-ID', at: `${cases}:6` },
  { name: 'a parameter twice', edits: replaced(parameters, 'key: last-start', 'key: loss-threshold'), code: 'PACK-DUPLICATE-ID', at: `${parameters}:6`, also: ['PACK-PARAMETER-UNKNOWN'] },
  { name: 'a measure twice in the order', edits: replaced('pack.yaml', '  - follow-up\n', '  - follow-up\n  - follow-up\n'), code: 'PACK-DUPLICATE-ID', at: 'pack.yaml:10' },
  { name: 'an unknown source of a value', edits: replaced(parameters, 'source: decree, confidence: low', 'source: hearsay, confidence: low'), code: 'PACK-SOURCE-UNKNOWN', at: `${parameters}:10` },
  { name: 'an unknown source of a table', edits: replaced('datapackage.json', '"title": "register"', '"title": "hearsay"'), code: 'PACK-SOURCE-UNKNOWN', at: 'datapackage.json:27' },
  { name: 'an unknown source of a back-test', edits: replaced(backtest, 'source: register\n    confidence: low', 'source: hearsay\n    confidence: low'), code: 'PACK-SOURCE-UNKNOWN', at: `${backtest}:18` },
  { name: 'a folder under another name', edits: replaced(measure, 'id: rent-premium', 'id: rent-prime'), code: 'PACK-MEASURE-ID', at: `${measure}:1` },
  { name: 'a measure that gives way to an unknown one', edits: replaced(followUp, 'excludedBy: []', 'excludedBy: [rent-prime]'), code: 'PACK-MEASURE-UNKNOWN', at: `${followUp}:14` },
  { name: 'measures that give way to each other', edits: [...replaced(followUp, 'excludedBy: []', 'excludedBy: [rent-premium]'), ...replaced(measure, 'windows: [april, may]', 'windows: [april, may]\nexcludedBy: [follow-up]')], code: 'PACK-EXCLUSION-CYCLE', at: `${measure}:21` },
  { name: 'a measure for persons among those for enterprises', edits: replaced(followUp, 'unit: enterprise', 'unit: person'), code: 'PACK-MEASURE-UNIT', at: `${followUp}:19` },
  { name: 'a measure for units without a register', edits: replaced(measure, 'unit: enterprise', 'unit: establishment'), code: 'PACK-REGISTER-NONE', at: `${measure}:25`, also: ['PACK-MEASURE-UNIT'] },
  { name: 'a measure that reads an unknown one', edits: replaced(followUp, 'measure: rent-premium', 'measure: rent-prime'), code: 'PACK-MEASURE-UNKNOWN', at: `${followUp}:19` },
  { name: 'a measure that reads a later one', edits: replaced('pack.yaml', '  - rent-premium\n  - follow-up\n', '  - follow-up\n  - rent-premium\n'), code: 'PACK-MEASURE-ORDER', at: `${followUp}:19` },
  { name: 'measures that read each other', edits: replaced(measure, 'inputs:\n', readsFollowUp), code: 'PACK-MEASURE-CYCLE', at: `${measure}:22`, also: late },
  { name: 'a ceiling over an unknown measure', edits: replaced('pack.yaml', 'measures: [rent-premium, follow-up]', 'measures: [rent-prime]'), code: 'PACK-MEASURE-UNKNOWN', at: 'pack.yaml:16' },
  { name: 'a back-test of an unknown measure', edits: replaced(backtest, 'measure: rent-premium', 'measure: rent-prime'), code: 'PACK-MEASURE-UNKNOWN', at: `${backtest}:2` },
  { name: 'a back-test of a figure that is not simulated', edits: replaced(backtest, 'sum of Months', 'sum of Weeks'), code: 'PACK-FIGURE-UNKNOWN', at: `${backtest}:17` },
  { name: 'an alternative for an unknown parameter', edits: replaced(backtest, 'rent-premium.loss-threshold', 'rent-premium.threshold'), code: 'PACK-SET-UNKNOWN', at: `${backtest}:26` },
  { name: 'an unknown scenario', edits: replaced('pack.yaml', 'scenario: spring', 'scenario: winter'), code: 'PACK-SCENARIO-UNKNOWN', at: 'pack.yaml:6' },
  { name: 'windows that overlap', edits: replaced(scenario, 'from: 2020-05-01', 'from: 2020-04-30'), code: 'PACK-WINDOW-OVERLAP', at: `${scenario}:5` },
  { name: 'a window that ends before it begins', edits: replaced(scenario, 'to: 2020-05-31', 'to: 2020-04-30'), code: 'PACK-PERIOD-REVERSED', at: `${scenario}:5` },
  { name: 'an unknown window of a measure', edits: replaced(measure, 'windows: [april, may]', 'windows: [april, june]'), code: 'PACK-WINDOW-UNKNOWN', at: `${measure}:20` },
  { name: 'an unknown window of an input', edits: replaced(measure, 'turnover_loss_cents, window: april', 'turnover_loss_cents, window: june'), code: 'PACK-WINDOW-UNKNOWN', at: `${measure}:35` },
  { name: 'an unknown column of the register', edits: replaced(measure, 'population: start_date', 'population: founding_date'), code: 'PACK-COLUMN-UNKNOWN', at: `${measure}:25` },
  { name: 'a window for a column that has none', edits: replaced(measure, 'unit: date\n    from: { population: start_date }', 'unit: date\n    from: { exposure: closed_from, window: april }'), code: 'PACK-WINDOW-NONE', at: `${measure}:25` },
  { name: 'a column that exists per window only', edits: replaced(measure, 'unit: count\n    from: { population: sites }', 'unit: days\n    from: { exposure: closing_days }'), code: 'PACK-WINDOW-NEEDED', at: `${measure}:40` },
  { name: 'units that differ', edits: replaced(measure, 'from: { population: sites }', 'from: { population: turnover_cents }'), code: 'PACK-UNIT-MISMATCH', at: `${measure}:40` },
  { name: 'a period that ends before it begins', edits: replaced(measure, 'to: 2020-06-30', 'to: 2020-04-30'), code: 'PACK-PERIOD-REVERSED', at: `${measure}:12` },
  { name: 'a gap between the periods of a parameter', edits: replaced(parameters, 'validTo: 2020-04-30', 'validTo: 2020-04-28'), code: 'PACK-PERIOD-GAP', at: `${parameters}:16` },
  { name: 'periods of a parameter that overlap', edits: replaced(parameters, 'validTo: 2020-04-30', 'validTo: 2020-05-01'), code: 'PACK-PERIOD-OVERLAP', at: `${parameters}:16` },
  { name: 'a parameter that begins after its measure', edits: replaced(parameters, 'value: 0.60, validFrom: 2020-04-01', 'value: 0.60, validFrom: 2020-04-06'), code: 'PACK-PERIOD-COVER', at: `${parameters}:5` },
  { name: 'a parameter that is known too late', edits: replaced(parameters, 'value: 0.60, validFrom: 2020-04-01, knownFrom: 2020-04-01', 'value: 0.60, validFrom: 2020-04-01, knownFrom: 2020-07-01'), code: 'PACK-PERIOD-KNOWLEDGE', at: `${parameters}:5` },
  { name: 'a value that ends before it begins', edits: replaced(parameters, 'validTo: 2020-04-30', 'validTo: 2020-03-31'), code: 'PACK-PERIOD-REVERSED', at: `${parameters}:15` },
  { name: 'a share as percentage', edits: replaced(parameters, 'value: 0.60', 'value: 60'), code: 'PACK-SHARE-RANGE', at: `${parameters}:5` },
  { name: 'a negative amount', edits: replaced(parameters, 'value: 250.00', 'value: -250.00'), code: 'PACK-VALUE-NEGATIVE', at: `${parameters}:15` },
  { name: 'a text for an amount', edits: replaced(parameters, 'value: 250.00', 'value: plenty'), code: 'PACK-VALUE-UNIT', at: `${parameters}:15` },
  { name: 'a parameter that does not exist', edits: replaced(measure, 'parameter: last-start', 'parameter: first-start'), code: 'PACK-PARAMETER-UNKNOWN', at: `${measure}:48`, also: ['PACK-PARAMETER-UNUSED'] },
  { name: 'a take-up over one', edits: replaced(measure, 'high: 1,', 'high: 1.2,'), code: 'PACK-TAKE-UP-ORDER', at: `${measure}:53` },
  { name: 'a take-up in the wrong order', edits: replaced(measure, 'low: 0.5, central: 0.8', 'low: 0.9, central: 0.8'), code: 'PACK-TAKE-UP-ORDER', at: `${measure}:53` },
  { name: 'an input that the model does not have', edits: replaced(measure, 'name: Months closed', 'name: Months shut'), code: 'PACK-INPUT-UNKNOWN', at: `${measure}:37`, also: ['PACK-INPUT-UNBOUND', 'PACK-CASE-INPUT-UNKNOWN', 'PACK-CASE-INPUT-MISSING'] },
  { name: 'an input of another type than in the model', edits: replaced(model, 'name="Months closed" typeRef="number"', 'name="Months closed" typeRef="string"'), code: 'PACK-INPUT-TYPE', at: `${measure}:39`, also: ['DMN-TYPE-RESULT'] },
  { name: 'an unknown decision for the amount', edits: replaced(measure, 'amount: Premium', 'amount: Prime'), code: 'PACK-DECISION-UNKNOWN', at: `${measure}:18` },
  { name: 'a title for a rule that is not there', edits: replaced(measure, '  rule-1:', '  rule-9:'), code: 'PACK-TITLE-UNKNOWN', at: `${measure}:59` },
  { name: 'a legal basis of a rule that is not there', edits: replaced(measure, "article: '3' }", "article: '3', rules: [rule-1, rule-9] }"), code: 'PACK-LEGAL-RULE', at: `${measure}:14` },
  { name: 'a title for an unknown decision', edits: replaced(measure, '  Months: {', '  Weeks: {'), code: 'PACK-TITLE-UNKNOWN', at: `${measure}:60` },
  { name: 'an entitlement that is no table', edits: replaced(measure, 'entitlement: Entitlement', 'entitlement: Enough loss'), code: 'PACK-ENTITLEMENT-TABLE', at: `${model}, decision "Enough loss"` },
  { name: 'a table without the output entitled', edits: replaced(model, 'name="entitled"', 'name="allowed"'), code: 'PACK-ENTITLEMENT-COMPONENT', at: `${model}, decision "Entitlement"` },
  { name: 'a table that can give several rules', edits: replaced(model, 'hitPolicy="FIRST"', 'hitPolicy="RULE ORDER"'), code: 'PACK-TABLE-POLICY', at: `${model}, decision "Entitlement"` },
  { name: 'an amount that is no number', edits: replaced(model, 'name="Premium" typeRef="number"', 'name="Premium" typeRef="string"'), code: 'PACK-AMOUNT-TYPE', at: `${model}, decision "Premium"`, also: ['DMN-TYPE-RESULT'] },
  { name: 'a rule that names an unknown input', edits: replaced(model, '&lt;= Last start', '&lt;= Last stort'), code: 'FEEL-TYPE-NAME', at: `${model}, decision "Entitlement", rule 1, column "Start date"` },
  { name: 'a date compared with a text', edits: replaced(model, '&lt;= Last start', '&lt;= "2020-03-13"'), code: 'FEEL-TYPE-TEXT', at: `${model}, decision "Entitlement", rule 1, column "Start date"` },
  { name: 'a text for a yes or no', edits: replaced(model, '<text>true</text></inputEntry>', '<text>"yes"</text></inputEntry>'), code: 'FEEL-TYPE-COMPARISON', at: `${model}, decision "Entitlement", rule 1, column "Enough loss"` },
  { name: 'a formula that names an input that it does not require', edits: replaced(model, '<text>Months closed</text>', '<text>Turnover loss</text>'), code: 'FEEL-TYPE-NAME', at: `${model}, decision "Months"` },
  { name: 'a formula of another kind than is declared', edits: replaced(model, '<text>Months closed</text>', '<text>"three"</text>'), code: 'DMN-TYPE-RESULT', at: `${model}, decision "Months"` },
  { name: 'an explanation without a reason', edits: [{ file: measure, append: 'explained: [{ finding: DMN-TABLE-GAP, place: x }]\n' }], code: 'PACK-FIELD-MISSING', at: `${measure}:` },
  { name: 'an explanation of a code that no check of a model has', edits: [{ file: measure, append: 'explained: [{ finding: PACK-CONFIDENCE, place: x, reason: { nl: x, en: x, fr: x } }]\n' }], code: 'PACK-PATTERN', at: `${measure}:` },
  { name: 'a cell that is no FEEL', edits: replaced(model, '&lt;= Last start', '&lt;= = Last start'), code: 'FEEL-SYNTAX', at: `${model}:` },
  { name: 'a rule with a cell too few', edits: replaced(model, '        <inputEntry id="e2"><text>&lt;= Last start</text></inputEntry>\n', ''), code: 'DMN-CELLS', at: `${model}:` },
  { name: 'a reference to nothing', edits: replaced(model, 'href="#enough"', 'href="#nothing"'), code: 'DMN-HREF-UNKNOWN', at: `${model}:` },
  { name: 'decisions that require each other', edits: replaced(model, '<literalExpression id="months_e">', '<informationRequirement id="r10"><requiredDecision href="#premium"/></informationRequirement><literalExpression id="months_e">'), code: 'DMN-CYCLE', at: `${model}:` },
  { name: 'an unknown hit policy', edits: replaced(model, 'hitPolicy="FIRST"', 'hitPolicy="BEST"'), code: 'DMN-HIT-POLICY', at: `${model}:` },
  { name: 'an example with an unknown input', edits: replaced(cases, 'Start date: 2020-03-13', 'Started: 2020-03-13'), code: 'PACK-CASE-INPUT-UNKNOWN', at: `${cases}:13`, also: ['PACK-CASE-INPUT-MISSING'] },
  { name: 'an example without an input', edits: replaced(cases, 'Turnover loss: 9000.00, ', ''), code: 'PACK-CASE-INPUT-MISSING', at: `${cases}:13` },
  { name: 'an example that gives a parameter', edits: replaced(cases, 'Turnover loss: 9000.00, ', 'Turnover loss: 9000.00, Loss threshold: 0.5, '), code: 'PACK-CASE-INPUT-PARAMETER', at: `${cases}:13` },
  { name: 'an example with half a month', edits: replaced(cases, 'Turnover loss: 9000.00, Months closed: 1', 'Turnover loss: 9000.00, Months closed: 1.5'), code: 'PACK-VALUE-UNIT', at: `${cases}:13` },
  { name: 'an example with a fraction of a cent', edits: replaced(cases, 'amount: 500.00', 'amount: 500.005'), code: 'PACK-CASE-CENTS', at: `${cases}:4` },
  { name: 'an example that expects a rule that is not there', edits: replaced(cases, 'amount: 500.00, rule: 1', 'amount: 500.00, rule: 7'), code: 'PACK-CASE-RULE', at: `${cases}:4` },
];
