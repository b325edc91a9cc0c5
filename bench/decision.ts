import { unwrap } from '../src/base/index.ts';
import { readModel, type Model, type SqlSource } from '../src/dmn/index.ts';

/** The decision that every engine makes: an amount by eight rules over six inputs, with thresholds on a share that is a division. */

export const inputs = [
  ['Closed', 'boolean'],
  ['Sector', 'string'],
  ['Loss', 'number'],
  ['Reference', 'number'],
  ['Staff', 'number'],
  ['Sites', 'number'],
] as const;

export const columns = ['Closed', 'Sector', 'Loss / Reference', 'Reference', 'Staff', 'Sites'] as const;

/** Six cells and the amount; the first rule that matches decides. */
export const rules: readonly (readonly string[])[] = [
  ['true', '"I"', '-', '-', '> 0', '-', 'min(4000 * Sites, 20000)'],
  ['true', '"R", "N"', '-', '-', '[1..250]', '<= 5', '4000'],
  ['true', '-', '-', '>= 10000', '-', '-', '2000'],
  ['false', '"I", "G"', '>= 0.6', '-', '> 0', '-', 'decimal(Loss * 0.1, 2)'],
  ['false', '-', '>= 0.6', '> 50000', '>= 10', '-', 'min(decimal(Loss * 0.075, 2), 15000)'],
  ['false', 'not("A")', '[0.3..0.6)', '-', '-', '> 1', 'decimal(Reference * 0.05, 2)'],
  ['-', '-', '>= 0.8', '-', '-', '-', '500'],
  ['-', '-', '-', '-', '-', '-', '0'],
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const entry = (name: string, text: string) => `<${name}><text>${escape(text)}</text></${name}>`;

/** A FIRST table over the inputs and columns above, as DMN 1.5. */
export function tableXml(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) => {
    const tests = cells.slice(0, columns.length).map((cell) => entry('inputEntry', cell));
    return `<rule>${tests.join('')}${entry('outputEntry', cells[columns.length]!)}</rule>`;
  });
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="b" name="bench" namespace="urn:bench">
${inputs.map(([name, type]) => `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('')}
<decision id="amount" name="Amount"><variable name="Amount" typeRef="number"/>
${inputs.map(([name]) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`).join('')}
<decisionTable hitPolicy="FIRST">${columns.map((text) => `<input><inputExpression><text>${escape(text)}</text></inputExpression></input>`).join('')}
<output typeRef="number"/>${written.join('')}</decisionTable></decision></definitions>`;
}

export function model(): Model {
  return unwrap(readModel(tableXml(rules)));
}

/** The inputs as columns of a table of the engine, money in cents. */
export const source: SqlSource = {
  relation: 'firms',
  keys: ['id'],
  inputs: {
    Closed: { kind: 'column', column: 'closed', type: 'boolean', nullable: false },
    Sector: { kind: 'column', column: 'sector', type: 'string', nullable: false },
    Loss: {
      kind: 'column',
      column: 'loss',
      type: 'number',
      scale: 2,
      range: [-10_000_000_000n, 10_000_000_000n],
      nullable: false,
    },
    Reference: {
      kind: 'column',
      column: 'reference',
      type: 'number',
      scale: 2,
      range: [1n, 10_000_000_000n],
      nullable: false,
    },
    Staff: { kind: 'column', column: 'staff', type: 'number', range: [0n, 100_000n], nullable: false },
    Sites: { kind: 'column', column: 'sites', type: 'number', range: [1n, 10_000n], nullable: false },
  },
};
