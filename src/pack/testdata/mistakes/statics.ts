import { followUp, measure, model, replaced, type Mistake } from './mistake.ts';

const entitlement = `${model}, decision "Entitlement"`;
const followUpModel = 'measures/follow-up/decision.dmn';
const rule = (cell: string, start: string) =>
  `<rule><inputEntry><text>${cell}</text></inputEntry><inputEntry><text>${start}</text></inputEntry>` +
  '<outputEntry><text>true</text></outputEntry><outputEntry><text>"tenant"</text></outputEntry></rule>';
const withRule = (cell: string, start: string) =>
  replaced(model, '    </decisionTable>', `${rule(cell, start)}    </decisionTable>`);

/** What the static checks say of a model that decides the examples as expected. */
export const staticMistakes: readonly Mistake[] = [
  { name: 'a table that says nothing of those who are left over', edits: replaced(model, '<defaultOutputEntry id="o1d"><text>false</text></defaultOutputEntry>', ''), code: 'DMN-TABLE-GAP', at: entitlement, also: ['DMN-TABLE-GAP-PERHAPS', 'DMN-TABLE-GAP-MISSING'], foundBy: 'check' },
  { name: 'a rule that an earlier one hides on the days of the measure', edits: withRule('true', '&lt; Last start'), code: 'DMN-RULE-HIDDEN', at: `${entitlement}, rule 2`, foundBy: 'check' },
  { name: 'a rule with an empty range', edits: withRule('true', '[Last start..@"2001-01-01"]'), code: 'DMN-RULE-EMPTY', at: `${entitlement}, rule 2, column "Start date"`, foundBy: 'check' },
  { name: 'two rules that decide at once', edits: replaced(followUpModel, '    </decisionTable>', '<rule><inputEntry><text>not(null)</text></inputEntry><outputEntry><text>true</text></outputEntry></rule></decisionTable>'), code: 'DMN-TABLE-OVERLAP', at: `${followUpModel}, decision "Entitlement", rules 1, 2`, also: ['PACK-CASE-OUTCOME', 'PACK-EXPLAINED-UNKNOWN'], foundBy: 'check' },
  { name: 'euro compared with a share', edits: replaced(model, 'Turnover loss &gt;= Loss threshold * Reference turnover', 'Turnover loss &gt;= Loss threshold'), code: 'DMN-UNIT-MIXED', at: `${model}, decision "Enough loss"`, also: ['PACK-CASE-OUTCOME'], foundBy: 'check' },
  { name: 'an amount of euro times euro', edits: replaced(model, '<text>Months * Monthly amount</text>', '<text>Months * Monthly amount * (Monthly amount / Monthly amount) + 0 * Monthly amount * Monthly amount</text>'), code: 'DMN-UNIT-PRODUCT', at: `${model}, decision "Premium"`, foundBy: 'check' },
  { name: 'an amount that is a count', edits: replaced(model, '<text>Months * Monthly amount</text>', '<text>Months * 500</text>'), code: 'DMN-UNIT-RESULT', at: `${model}, decision "Premium"`, also: ['PACK-CASE-OUTCOME'], foundBy: 'check' },
  { name: 'an explanation of what is no longer found', edits: replaced(followUp, "values: 'Rent premium: false'", "values: 'Rent premium: true'"), code: 'PACK-EXPLAINED-UNKNOWN', at: `${followUp}, explained[0]`, also: ['DMN-TABLE-GAP'], foundBy: 'check' },
  { name: 'an explanation in a measure without findings', edits: [{ file: measure, append: 'explained: [{ finding: DMN-RULE-HIDDEN, place: rule 9, reason: { nl: x, en: x, fr: x } }]\n' }], code: 'PACK-EXPLAINED-UNKNOWN', at: `${measure}, explained[0]`, foundBy: 'check' },
];
