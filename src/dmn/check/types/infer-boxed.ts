import { type FeelType, type Scope } from '../../../feel/index.ts';
import { elementOf, unify } from '../../../feel/internal.ts';
import type { BoxedExpression } from '../../model.ts';
import { inferInvocation } from './infer-invocation.ts';
import { inferTable } from './infer-table.ts';
import { declared, fit, inferFeel, inside, requireCondition, type TypeSite } from './typing.ts';

type BoxedOf<Kind extends BoxedExpression['kind']> = Extract<BoxedExpression, { readonly kind: Kind }>;

/** The type of a boxed expression; what cannot fit is told on the way. */
export function inferBoxed(boxed: BoxedExpression, site: TypeSite, ref?: string): FeelType {
  switch (boxed.kind) {
    case 'literal': {
      const type = inferFeel(site, boxed.expression, boxed.text);
      return fit(site, type, [boxed.typeRef, ref], boxed.expression);
    }
    case 'decision table':
      return fit(site, inferTable(boxed, site, boxed.typeRef ?? ref), [boxed.typeRef, ref]);
    case 'conditional': {
      requireCondition(inside(site, 'if'), inferBoxed(boxed.condition, inside(site, 'if')));
      const branches = [
        inferBoxed(boxed.then, inside(site, 'then'), ref),
        inferBoxed(boxed.else, inside(site, 'else'), ref),
      ];
      return fit(site, unify(branches), [boxed.typeRef]);
    }
    default:
      return fit(site, inferStructure(boxed, site), [boxed.typeRef, ref]);
  }
}

type Structure = Exclude<BoxedExpression, BoxedOf<'literal' | 'decision table' | 'conditional'>>;

function inferStructure(boxed: Structure, site: TypeSite): FeelType {
  switch (boxed.kind) {
    case 'context':
      return inferContext(boxed, site);
    case 'invocation':
      return inferInvocation(boxed, site);
    case 'function':
      return inferFunction(boxed, site);
    case 'list':
      return {
        kind: 'list',
        of: unify(boxed.items.map((item, at) => inferBoxed(item, inside(site, `item ${at + 1}`)))),
      };
    case 'relation':
      return inferRelation(boxed, site);
    case 'filter':
      return inferFilter(boxed, site);
    case 'for': {
      const item = drawnFrom(inferBoxed(boxed.in, inside(site, 'in')));
      const partial: FeelType = { kind: 'list', of: { kind: 'any' } };
      const names = { [boxed.variable]: item, partial };
      return { kind: 'list', of: inferBoxed(boxed.body, inside(site, 'return', names)) };
    }
    case 'quantified': {
      const item = drawnFrom(inferBoxed(boxed.in, inside(site, 'in')));
      const inner = inside(site, 'satisfies', { [boxed.variable]: item });
      requireCondition(inner, inferBoxed(boxed.satisfies, inner));
      return { kind: 'boolean' };
    }
  }
}

function drawnFrom(type: FeelType): FeelType {
  return type.kind === 'range' ? type.of : elementOf(type);
}

/** Each entry sees those above it; one without a name is the result. */
function inferContext(boxed: BoxedOf<'context'>, site: TypeSite): FeelType {
  const fields: Record<string, FeelType> = {};
  for (const [index, { name, typeRef, value }] of boxed.entries.entries()) {
    const step = name === undefined ? `entry ${index + 1}` : `entry "${name}"`;
    const type = inferBoxed(value, inside(site, step, fields), typeRef);
    if (name === undefined) return type;
    fields[name] = type;
  }
  return { kind: 'context', fields };
}

function inferFunction(boxed: BoxedOf<'function'>, site: TypeSite): FeelType {
  const types = boxed.parameters.map(({ name, typeRef }) => [name, declared(site, typeRef)] as const);
  const inner = inside(site, 'body', Object.fromEntries(types));
  // Java and PMML are not ours to judge.
  const isFeel = boxed.language === 'FEEL' && boxed.body !== undefined;
  const result: FeelType = isFeel ? inferBoxed(boxed.body, inner) : { kind: 'any' };
  return { kind: 'function', parameters: types.map(([, type]) => type), result };
}

function inferRelation(boxed: BoxedOf<'relation'>, site: TypeSite): FeelType {
  const rows = boxed.rows.map((cells, row): FeelType => {
    const fields = boxed.columns.map((name, column) => {
      const cell = cells[column];
      const type: FeelType =
        cell === undefined
          ? { kind: 'null' }
          : inferBoxed(cell, inside(site, `row ${row + 1}, column "${name}"`));
      return [name, type] as const;
    });
    return { kind: 'context', fields: Object.fromEntries(fields) };
  });
  return { kind: 'list', of: unify(rows) };
}

/** A number picks one item, a condition keeps some; `item` and the item's own entries are in scope. */
function inferFilter(boxed: BoxedOf<'filter'>, site: TypeSite): FeelType {
  const item = elementOf(inferBoxed(boxed.of, inside(site, 'in')));
  const fields: Scope = item.kind === 'context' ? item.fields : {};
  const isKnown = item.kind !== 'any' && (item.kind !== 'context' || Object.keys(fields).length > 0);
  const inner = inside(site, 'match', { item, ...fields });
  // Entries of an item that is not known may have any name, so a name in the condition cannot be called unknown.
  const condition = inferBoxed(boxed.condition, isKnown ? inner : { ...inner, problems: [] });
  if (condition.kind === 'number') return item;
  return condition.kind === 'boolean' ? { kind: 'list', of: item } : { kind: 'any' };
}
