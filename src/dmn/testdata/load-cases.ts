import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { unwrap } from '../../base/index.ts';
import { evaluate, parseExpression, type Value } from '../../feel/index.ts';
import { readModel } from '../read/read-model.ts';
import type { Model } from '../model.ts';

/** One decision table of the corpus with the rows that try it. */
export interface TableCases {
  /** `file: title`. */
  readonly title: string;
  /** The decision of the model that is the table. */
  readonly decision: string;
  readonly model: Model;
  /** Name and FEEL type of each input data. */
  readonly inputs: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly given: Readonly<Record<string, Value>>;
  readonly expected: Value;
  /** Indexes from 1 of all rules whose cells hold. */
  readonly matched: readonly number[];
}

/** A decision table as it is written in YAML. */
export interface WrittenTable {
  readonly title: string;
  readonly policy: string;
  readonly aggregation?: string;
  readonly inputs: readonly { readonly name: string; readonly type: string; readonly test?: string; readonly values?: string }[];
  readonly outputs: readonly {
    readonly name?: string;
    readonly type?: string;
    readonly values?: string;
    readonly default?: string;
  }[];
  /** Cells of the inputs, then of the outputs, as FEEL. */
  readonly rules: readonly (readonly string[])[];
  /** Inputs, then `=>`, the expected value and the matched rules: all FEEL. */
  readonly rows: readonly { readonly given: readonly string[]; readonly expect: string; readonly matched: readonly number[] }[];
}

/**
 * The corpus of decision tables (`testdata/tables/*.yaml`), each with its model: one suite for every back end.
 * @example for (const { model, decision, rows } of loadTableCases()) ...
 */
export function loadTableCases(): readonly TableCases[] {
  const folder = join(import.meta.dirname, 'tables');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const tables = parse(readFileSync(join(folder, name), 'utf8')) as readonly WrittenTable[];
      return tables.map((table) => caseOf(name.replace('.yaml', ''), table));
    });
}

function caseOf(file: string, table: WrittenTable): TableCases {
  return {
    title: `${file}: ${table.title}`,
    decision: 'Outcome',
    model: tableModel(table, `${file}: ${table.title}`),
    inputs: table.inputs.map(({ name, type }) => ({ name, type })),
    rows: table.rows.map((row) => ({
      given: Object.fromEntries(table.inputs.map(({ name }, index) => [name, feel(row.given[index] ?? 'null')])),
      expected: feel(row.expect),
      matched: row.matched,
    })),
  };
}

/** The model of a written table: one decision, `Outcome`. */
export function tableModel(table: Omit<WrittenTable, 'rows'>, file: string): Model {
  return unwrap(readModel(tableXml(table), { file }));
}

export function feel(text: string): Value {
  return evaluate(unwrap(parseExpression(text)), new Map());
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function tableXml(table: Omit<WrittenTable, 'rows'>): string {
  const typed = (type: string | undefined) => (type === undefined ? '' : ` typeRef="${escape(type)}"`);
  const entry = (element: string, text: string) => `<${element}><text>${escape(text)}</text></${element}>`;
  const inputs = table.inputs.map(
    (input, index) => `<inputData id="in${index}" name="${escape(input.name)}"><variable name="${escape(input.name)}"${typed(input.type)}/></inputData>`,
  );
  const needs = table.inputs.map(
    (_, index) => `<informationRequirement><requiredInput href="#in${index}"/></informationRequirement>`,
  );
  const columns = table.inputs.map((input) => {
    const values = input.values === undefined ? '' : entry('inputValues', input.values);
    const text = escape(input.test ?? input.name);
    return `<input label="${escape(input.name)}"><inputExpression><text>${text}</text></inputExpression>${values}</input>`;
  });
  const outputs = table.outputs.map((output) => {
    const name = output.name === undefined ? '' : ` name="${escape(output.name)}"`;
    const values = output.values === undefined ? '' : entry('outputValues', output.values);
    const standard = output.default === undefined ? '' : entry('defaultOutputEntry', output.default);
    return `<output${name}${typed(output.type)}>${values}${standard}</output>`;
  });
  const rules = table.rules.map((cells, index) => {
    const ins = cells.slice(0, table.inputs.length).map((cell) => entry('inputEntry', cell));
    const outs = cells.slice(table.inputs.length).map((cell) => entry('outputEntry', cell));
    return `<rule id="rule${index + 1}">${[...ins, ...outs].join('')}</rule>`;
  });
  const aggregation = table.aggregation === undefined ? '' : ` aggregation="${table.aggregation}"`;
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="corpus" name="corpus" namespace="urn:corpus">
${inputs.join('\n')}
<decision id="outcome" name="Outcome"><variable name="Outcome"/>${needs.join('')}
<decisionTable hitPolicy="${table.policy}"${aggregation}>${[...columns, ...outputs, ...rules].join('\n')}</decisionTable>
</decision></definitions>`;
}
