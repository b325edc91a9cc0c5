import {
  checkUnaryTests,
  testUnaryTests,
  typeText,
  type FeelType,
  type UnaryTests,
} from '../../../feel/index.ts';
import { isOpen, mayFit, unify } from '../../../feel/internal.ts';
import type { DecisionTable } from '../../model.ts';
import { constantOf, cutsOf } from '../tables/cuts.ts';
import type { ColumnKnowledge } from '../tables/space.ts';
import {
  allowedTests,
  allowedText,
  declared,
  fit,
  gather,
  inferFeel,
  refuseType,
  refuseValue,
  type TypeSite,
} from './typing.ts';

/** The type of a decision table; `ref` is declared for its outcome. The table is noted for the checks of its rules. */
export function inferTable(table: DecisionTable, site: TypeSite, ref: string | undefined): FeelType {
  const knowledge = table.inputs.map((_, column) => inferColumn(table, site, column));
  const { path, constants, decision } = site;
  site.tables.push({ table, path, knowledge, constants, ...(decision === undefined ? {} : { decision }) });
  const outputs = table.outputs.map((_, column) => inferOutput(table, site, column, ref));
  return outcomeType(table, outputs);
}

function inferColumn(table: DecisionTable, site: TypeSite, column: number): ColumnKnowledge {
  const { expression, text, typeRef, label, allowedValues, allowedValuesText } = table.inputs[column]!;
  const step = `column "${label ?? text}"`;
  const path = `${site.path}, ${step}`;
  const inferred = inferFeel(site, expression, text, path);
  const wanted = declared(site, typeRef);
  if (!mayFit(inferred, wanted)) refuseType(site, path, typeText(inferred), typeRef, 'warning');
  const type = isOpen(inferred) ? wanted : inferred;
  const name = expression?.kind === 'name' ? site.names[expression.name] : undefined;
  const own = allowedValues === undefined ? [] : [allowedValues];
  const allowed = [...own, ...allowedTests(site.types, typeRef), ...allowedTests(site.types, name?.typeRef)];
  for (const [rule, { cells }] of table.rules.entries()) {
    const cell = cells[column];
    if (cell?.tests === undefined) continue;
    const at = `${site.path}, rule ${rule + 1}, ${step}`;
    gather(site, at, checkUnaryTests(cell.tests, type, site.scope, cell.text));
    checkCellValues(
      site,
      at,
      cell.tests,
      allowed,
      allowedValuesText ?? (allowedText(site.types, name?.typeRef) || allowedText(site.types, typeRef)),
    );
  }
  return { type, allowed, isFree: name?.isInput === true };
}

/** A value that a cell names and the input can never have. */
function checkCellValues(
  site: TypeSite,
  path: string,
  cell: UnaryTests,
  allowed: readonly UnaryTests[],
  expected: string,
): void {
  const cuts = allowed.length === 0 ? undefined : cutsOf(cell, site.constants);
  if (cuts === undefined || cuts.ordered) return;
  const never = cuts.values.filter(
    (value) =>
      value !== null && allowed.some((tests) => testUnaryTests(tests, value, site.constants) === false),
  );
  for (const value of never) refuseValue(site, path, value, expected, 'warning');
}

/** Every output value fits the column; a single column without a type has that of the whole. */
function inferOutput(
  table: DecisionTable,
  site: TypeSite,
  column: number,
  ref: string | undefined,
): FeelType {
  const output = table.outputs[column]!;
  const isWhole = table.outputs.length === 1 && givesOne(table) && table.aggregation === undefined;
  const own = output.typeRef ?? (isWhole ? ref : undefined);
  const name = `output "${output.name ?? output.label ?? column + 1}"`;
  const written = [
    ...table.rules.map((rule, index) => ({ ...rule.outputs[column], step: `rule ${index + 1}, ${name}` })),
    ...(output.defaultValue === undefined ? [] : [{ ...output.defaultValue, step: `${name}, default` }]),
  ];
  const types = written.map(({ expression, text = '', step }) => {
    const path = `${site.path}, ${step}`;
    const type = fit(site, inferFeel(site, expression, text, path), [own], expression, path);
    checkOutputValue(site, path, output, expression);
    return type;
  });
  return own === undefined ? unify(types) : declared(site, own);
}

/** A table's output values are what its rules may give (DMN 1.5, 8.2.5). */
function checkOutputValue(
  site: TypeSite,
  path: string,
  { allowedValues }: DecisionTable['outputs'][number],
  expression: DecisionTable['rules'][number]['outputs'][number]['expression'],
): void {
  const { tests, text = '' } = allowedValues ?? {};
  if (tests === undefined || expression === undefined) return;
  const value = constantOf(expression, site.constants);
  if (value === undefined || value === null) return;
  if (testUnaryTests(tests, value, site.constants) === false) refuseValue(site, path, value, text, 'warning');
}

function givesOne({ hitPolicy }: DecisionTable): boolean {
  return hitPolicy !== 'COLLECT' && hitPolicy !== 'RULE ORDER' && hitPolicy !== 'OUTPUT ORDER';
}

function outcomeType(table: DecisionTable, outputs: readonly FeelType[]): FeelType {
  if (table.aggregation === 'COUNT') return { kind: 'number' };
  const named = table.outputs.map(({ name }, column) => [name ?? '', outputs[column]!] as const);
  const one: FeelType =
    outputs.length === 1 ? outputs[0]! : { kind: 'context', fields: Object.fromEntries(named) };
  return givesOne(table) || table.aggregation !== undefined ? one : { kind: 'list', of: one };
}
