import type { Expression, Iterator } from '../ast.ts';
import type { FeelType, Scope } from '../type.ts';
import { requireBoolean } from './infer-operators.ts';
import {
  anyType,
  booleanType,
  complain,
  elementOf,
  isOpen,
  nearest,
  typeText,
  withNames,
  type Typing,
} from './typing.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

const number: FeelType = { kind: 'number' };
const dateFields: Scope = { year: number, month: number, day: number, weekday: number };
const timeFields: Scope = {
  hour: number,
  minute: number,
  second: number,
  'time offset': { kind: 'days and time duration' },
  timezone: { kind: 'string' },
};

/** The properties of a type by name; undefined where they are not known. */
function fieldsOf(type: FeelType): Scope | undefined {
  switch (type.kind) {
    case 'context':
      return Object.keys(type.fields).length === 0 ? undefined : type.fields;
    case 'date':
      return dateFields;
    case 'time':
      return timeFields;
    case 'date and time':
      return { ...dateFields, ...timeFields };
    case 'days and time duration':
      return { days: number, hours: number, minutes: number, seconds: number };
    case 'years and months duration':
      return { years: number, months: number };
    case 'range':
      return {
        start: type.of,
        end: type.of,
        'start included': booleanType,
        'end included': booleanType,
      };
    case 'any':
    case 'null':
      return undefined;
    default:
      return {};
  }
}

export function inferPath(node: NodeOf<'path'>, typing: Typing): FeelType {
  return select(typing.infer(node.of, typing), node, typing);
}

function select(of: FeelType, node: NodeOf<'path'>, typing: Typing): FeelType {
  if (of.kind === 'list') return { kind: 'list', of: select(of.of, node, typing) };
  const fields = fieldsOf(of);
  if (fields === undefined) return anyType;
  const type = Object.hasOwn(fields, node.name) ? fields[node.name] : undefined;
  if (type !== undefined) return type;
  const expected = nearest(node.name, Object.keys(fields)) || '-';
  complain(typing, node.span, 'FEEL-TYPE-PROPERTY', { kind: typeText(of), name: node.name, expected });
  return { kind: 'null' };
}

export function inferFilter(node: NodeOf<'filter'>, typing: Typing): FeelType {
  const of = typing.infer(node.of, typing);
  const item = elementOf(of);
  const inner = withNames(typing, {
    item,
    ...(item.kind === 'context' ? item.fields : {}),
  });
  // Entries of elements whose type is open may have any name, so names in the condition are not known either.
  const isKnown = !isOpen(item) && !(item.kind === 'context' && Object.keys(item.fields).length === 0);
  const condition = typing.infer(node.condition, isKnown ? inner : { ...inner, problems: [] });
  if (condition.kind === 'number') return item;
  if (condition.kind === 'boolean') return { kind: 'list', of: item };
  if (!isOpen(condition))
    complain(typing, node.condition.span, 'FEEL-TYPE-CONDITION', { found: typeText(condition) });
  return anyType;
}

/** Brings the iterators of `for`, `some` and `every` into scope, each for those after it. */
function withIterators(iterators: readonly Iterator[], typing: Typing): Typing {
  let inner = typing;
  for (const iterator of iterators) {
    const from = typing.infer(iterator.in, inner);
    if (iterator.to !== undefined) typing.infer(iterator.to, inner);
    const drawn = iterator.to === undefined && from.kind === 'range' ? from.of : elementOf(from);
    inner = withNames(inner, { [iterator.name]: drawn });
  }
  return inner;
}

export function inferFor(node: NodeOf<'for'>, typing: Typing): FeelType {
  const inner = withNames(withIterators(node.iterators, typing), {
    partial: { kind: 'list', of: anyType },
  });
  return { kind: 'list', of: typing.infer(node.body, inner) };
}

export function inferQuantified(node: NodeOf<'quantified'>, typing: Typing): FeelType {
  requireBoolean(node.satisfies, withIterators(node.iterators, typing));
  return booleanType;
}
