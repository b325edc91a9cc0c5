import type { BoxedExpression, DecisionTable } from '../../model.ts';
import { inferUnit, testsUnit } from './infer-unit.ts';
import { itemOf, unitOf, unknown, type UnitInfo } from './unit.ts';
import { allTogether, called, complain, together, within, type UnitSite } from './uniting.ts';

type BoxedOf<Kind extends BoxedExpression['kind']> = Extract<BoxedExpression, { readonly kind: Kind }>;
/** The unit that a type declares. */
export type UnitOfType = (typeRef: string | undefined) => UnitInfo;

/** The unit of a boxed expression, which its type may declare; what does not go together is told on the way. */
export function boxedUnit(boxed: BoxedExpression, site: UnitSite, ofType: UnitOfType): UnitInfo {
  return declaredOr(site, ofType(boxed.typeRef), inferredUnit(boxed, site, ofType));
}

/** The declared unit where there is one; says where the inferred one is another. */
export function declaredOr(site: UnitSite, declared: UnitInfo, inferred: UnitInfo): UnitInfo {
  if (declared.kind === 'unknown') return inferred;
  if (declared.kind === 'unit' && inferred.kind === 'unit' && declared.unit !== inferred.unit)
    complain(site, 'DMN-UNIT-RESULT', { found: inferred.unit, expected: declared.unit });
  return declared;
}

function inferredUnit(boxed: BoxedExpression, site: UnitSite, ofType: UnitOfType): UnitInfo {
  const at = (step: string): UnitSite => ({ ...site, path: `${site.path}, ${step}` });
  const visit = (inner: BoxedExpression, step: string, names: UnitSite['names'] = {}) =>
    boxedUnit(inner, within(at(step), names), ofType);
  switch (boxed.kind) {
    case 'literal':
      return boxed.expression === undefined ? unknown : inferUnit(boxed.expression, site);
    case 'decision table':
      return tableUnit(boxed, site, ofType);
    case 'context':
      return contextUnit(boxed, site, ofType);
    case 'invocation': {
      const given = boxed.bindings.map(({ name, value }) => {
        return [name, value === undefined ? unknown : visit(value, `parameter "${name}"`)] as const;
      });
      const target = boxedUnit(boxed.callee, site, ofType);
      if (target.kind !== 'function') return unknown;
      return called(site, () => target.apply(Object.fromEntries(given)));
    }
    case 'function':
      return functionUnit(boxed, site, ofType);
    case 'list':
      return {
        kind: 'list',
        of: allTogether(
          site,
          'list',
          boxed.items.map((item, index) => visit(item, `item ${index + 1}`)),
        ),
      };
    case 'relation':
      return relationUnit(boxed, site, ofType);
    case 'conditional':
      visit(boxed.condition, 'if');
      return together(site, 'if', visit(boxed.then, 'then'), visit(boxed.else, 'else'));
    case 'filter': {
      const of = visit(boxed.of, 'in');
      const item = itemOf(of);
      visit(boxed.condition, 'match', { item, ...(item.kind === 'context' ? item.fields : {}) });
      return of;
    }
    case 'for': {
      const item = itemOf(visit(boxed.in, 'in'));
      return { kind: 'list', of: visit(boxed.body, 'return', { [boxed.variable]: item }) };
    }
    case 'quantified': {
      const item = itemOf(visit(boxed.in, 'in'));
      visit(boxed.satisfies, 'satisfies', { [boxed.variable]: item });
      return unknown;
    }
  }
}

function contextUnit(boxed: BoxedOf<'context'>, site: UnitSite, ofType: UnitOfType): UnitInfo {
  const fields: Record<string, UnitInfo> = {};
  for (const { name, typeRef, value } of boxed.entries) {
    const path = name === undefined ? site.path : `${site.path}, entry "${name}"`;
    const inner = { ...within(site, fields), path };
    const unit = declaredOr(inner, ofType(typeRef), boxedUnit(value, inner, ofType));
    if (name === undefined) return unit;
    fields[name] = unit;
  }
  return { kind: 'context', fields };
}

/** A parameter has the unit of its type, else that of what it is given. */
export function functionUnit(boxed: BoxedOf<'function'>, site: UnitSite, ofType: UnitOfType): UnitInfo {
  const parameters = boxed.parameters.map(({ name }) => name);
  const apply = (given: Readonly<Record<string, UnitInfo>>): UnitInfo => {
    const names = boxed.parameters.map(({ name, typeRef }) => {
      const declared = ofType(typeRef);
      const own = given[name] ?? unknown;
      if (declared.kind === 'unit')
        together({ ...site, path: `${site.path}, parameter "${name}"` }, '=', declared, own);
      return [name, declared.kind === 'unit' ? declared : own] as const;
    });
    if (boxed.body === undefined || boxed.language !== 'FEEL') return unknown;
    const inner = within({ ...site, path: `${site.path}, body` }, Object.fromEntries(names));
    return boxedUnit(boxed.body, inner, ofType);
  };
  apply({});
  return { kind: 'function', parameters, apply };
}

function relationUnit(boxed: BoxedOf<'relation'>, site: UnitSite, ofType: UnitOfType): UnitInfo {
  const fields = boxed.columns.map((name, column) => {
    const path = `${site.path}, column "${name}"`;
    const cells = boxed.rows.flatMap((row) => row[column] ?? []);
    const units = cells.map((cell) => boxedUnit(cell, { ...site, path }, ofType));
    return [name, allTogether({ ...site, path }, name, units)] as const;
  });
  return { kind: 'list', of: { kind: 'context', fields: Object.fromEntries(fields) } };
}

function tableUnit(table: DecisionTable, site: UnitSite, ofType: UnitOfType): UnitInfo {
  for (const [column, input] of table.inputs.entries()) {
    const step = `column "${input.label ?? input.text}"`;
    if (input.expression === undefined) continue;
    const declared = ofType(input.typeRef);
    const inferred = inferUnit(input.expression, { ...site, path: `${site.path}, ${step}` });
    const unit = inferred.kind === 'unknown' ? declared : inferred;
    for (const [rule, { cells }] of table.rules.entries()) {
      const tests = cells[column]?.tests;
      if (tests !== undefined)
        testsUnit(tests, unit, { ...site, path: `${site.path}, rule ${rule + 1}, ${step}` });
    }
  }
  const outputs = table.outputs.map((output, column) => {
    const name = output.name ?? output.label ?? String(column + 1);
    const written = [
      ...table.rules.map(({ outputs: own }, rule) => ({
        cell: own[column],
        step: `rule ${rule + 1}, output "${name}"`,
      })),
      { cell: output.defaultValue, step: `output "${name}", default` },
    ];
    return written.reduce((all, { cell, step }) => {
      if (cell?.expression === undefined) return all;
      const inner = { ...site, path: `${site.path}, ${step}` };
      return together(inner, name, all, inferUnit(cell.expression, inner));
    }, ofType(output.typeRef));
  });
  if (table.aggregation === 'COUNT') return unitOf('count');
  if (outputs.length === 1) return outputs[0]!;
  const fields = table.outputs.map(({ name }, column) => [name ?? '', outputs[column]!] as const);
  return { kind: 'context', fields: Object.fromEntries(fields) };
}
