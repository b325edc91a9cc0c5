import type { BoxedExpression, DecisionTable, Model, TableRule } from '../model.ts';

/** A change to a model such as an editor makes; the texts count, trees are read again. */
export interface Edit {
  readonly title: string;
  readonly change: (model: Model) => Model;
}

const cell = (text: string) => ({ text });

function ruleFor(table: DecisionTable): TableRule {
  return {
    description: 'added & new',
    cells: table.inputs.map(() => cell('-')),
    outputs: table.outputs.map(() => cell('null')),
    annotations: [],
  };
}

function inTables(model: Model, change: (table: DecisionTable) => DecisionTable): Model {
  const inside = <Logic extends BoxedExpression>(logic: Logic) =>
    logic.kind === 'decision table' ? change(logic) : logic;
  return {
    ...model,
    decisions: model.decisions.map((item) =>
      item.logic === undefined ? item : { ...item, logic: inside(item.logic) },
    ),
    knowledge: model.knowledge.map((item) =>
      item.logic?.body === undefined ? item : { ...item, logic: { ...item.logic, body: inside(item.logic.body) } },
    ),
  };
}

function inRules(model: Model, change: (rules: readonly TableRule[], table: DecisionTable) => readonly TableRule[]): Model {
  return inTables(model, (table) => ({ ...table, rules: change(table.rules, table) }));
}

export const edits: readonly Edit[] = [
  { title: 'nothing', change: (model) => model },
  {
    title: 'a rule more at the end of each table',
    change: (model) => inRules(model, (rules, table) => [...rules, ruleFor(table)]),
  },
  {
    title: 'a rule more at the start of each table',
    change: (model) => inRules(model, (rules, table) => [ruleFor(table), ...rules]),
  },
  {
    title: 'a rule more inside each table',
    change: (model) => inRules(model, (rules, table) => rules.toSpliced(1, 0, ruleFor(table))),
  },
  { title: 'the first rule of each table less', change: (model) => inRules(model, (rules) => rules.slice(1)) },
  { title: 'the rules of each table backwards', change: (model) => inRules(model, (rules) => rules.toReversed()) },
  {
    title: 'other cells',
    change: (model) =>
      inRules(model, (rules) =>
        rules.map((rule) => ({ ...rule, cells: rule.cells.map((item, at) => (at === 0 ? { ...item, text: '< 3' } : item)) })),
      ),
  },
  {
    title: 'other columns',
    change: (model) =>
      inTables(model, (table) => ({
        ...table,
        hitPolicy: 'ANY',
        inputs: table.inputs.map((input) => ({ ...input, label: 'Label', allowedValuesText: '< 9' })),
        outputs: table.outputs.map((output) => ({ ...output, defaultValue: { text: '"x"' } })),
      })),
  },
  {
    title: 'descriptions',
    change: (model) => ({
      ...model,
      name: 'Another <name>',
      decisions: model.decisions.map((item) => ({ ...item, description: 'why & how', question: 'what?' })),
      inputs: model.inputs.map((item) => ({ ...item, description: 'given' })),
    }),
  },
  {
    title: 'a type, an input, a decision and what it needs more',
    change: (model) => ({
      ...model,
      itemDefinitions: [...model.itemDefinitions, { name: 'tAdded', isCollection: true, typeRef: 'number', components: [] }],
      inputs: [
        { id: 'added-input', name: 'Added input', typeRef: 'tAdded', type: { kind: 'any' } },
        ...model.inputs,
      ],
      decisions: [
        ...model.decisions.map((item) => ({
          ...item,
          requires: { ...item.requires, inputs: [...item.requires.inputs, 'added-input'] },
        })),
        {
          id: 'added-decision',
          name: 'Added decision',
          variable: 'Added decision',
          typeRef: 'number',
          type: { kind: 'number' },
          requires: { inputs: ['added-input'], decisions: [], knowledge: [] },
          logic: { kind: 'literal', text: 'sum(Added input)' },
        },
      ],
    }),
  },
  {
    title: 'no requirements, no logic, no type',
    change: (model) => ({
      ...model,
      decisions: model.decisions.map((item) => {
        const requires = { inputs: [], decisions: [], knowledge: [] };
        const { id, name, variable, type } = item;
        return { id, name, variable, type, requires };
      }),
    }),
  },
];
