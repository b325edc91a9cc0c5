import {
  builtins,
  evaluate,
  kindOf,
  type Expression,
  type FeelType,
  type UnaryTest,
  type UnaryTests,
  type Value,
} from '../../../feel/index.ts';

/** Values of names that are the same for every unit, such as the parameters of a measure on one day. */
export type Constants = ReadonlyMap<string, Value>;

/** What a cell compares its input with. Between these values its outcome cannot change. */
export interface Cuts {
  readonly values: readonly Value[];
  /** It asks for an order, not only for equality. */
  readonly ordered: boolean;
}

/** The value of an expression that is the same in every run; undefined where it depends on a unit or on the clock. */
export function constantOf(expression: Expression, constants: Constants): Value | undefined {
  return isConstant(expression, constants) ? evaluate(expression, constants) : undefined;
}

const clock = new Set(['now', 'today']);

/** Trees are plain data, so one walk serves every kind of node. A name that an inner construct binds counts as unknown. */
function isConstant(tree: unknown, constants: Constants): boolean {
  if (typeof tree !== 'object' || tree === null) return true;
  const node = tree as Readonly<Record<string, unknown>>;
  if (node['kind'] === 'name') return constants.has(String(node['name']));
  if (node['kind'] === 'function') return false;
  if (node['kind'] === 'call' || node['kind'] === 'call named') {
    const callee = node['callee'] as Expression;
    if (callee.kind !== 'name' || !builtins.has(callee.name) || clock.has(callee.name)) return false;
    return isConstant(node['positional'] ?? node['named'], constants);
  }
  return Object.values(node).every((child) => isConstant(child, constants));
}

/** The values that a cell turns on; undefined where it depends on more than its input and constants. */
export function cutsOf(tests: UnaryTests, constants: Constants): Cuts | undefined {
  if (tests.kind === 'any') return { values: [], ordered: false };
  return joined(tests.tests.map((test) => cutsOfTest(test, constants)));
}

function cutsOfTest(test: UnaryTest, constants: Constants): Cuts | undefined {
  if (test.kind === 'compare') return cutsOfOperand(test.operand, test.operator, constants);
  if (test.usesInput) return cutsOfCondition(test.expression, constants);
  const value = constantOf(test.expression, constants);
  return value === undefined ? undefined : cutsOfValue(value);
}

function cutsOfOperand(operand: Expression, operator: string, constants: Constants): Cuts | undefined {
  const value = constantOf(operand, constants);
  if (value === undefined) return undefined;
  const equality = operator === '=' || operator === '!=';
  return { values: [value], ordered: !equality };
}

/** A list stands for its items, a range for its ends. */
function cutsOfValue(value: Value): Cuts {
  if (Array.isArray(value)) return joined((value as readonly Value[]).map(cutsOfValue))!;
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range')
    return { values: [value.start, value.end].filter((end) => end !== null), ordered: true };
  return { values: [value], ordered: false };
}

/** A condition over `?` that only compares it with constants. */
function cutsOfCondition(node: Expression, constants: Constants): Cuts | undefined {
  const operands = (...ends: readonly Expression[]) =>
    joined(ends.map((end) => cutsOfOperand(end, '<', constants)));
  switch (node.kind) {
    case 'logical':
      return joined([cutsOfCondition(node.left, constants), cutsOfCondition(node.right, constants)]);
    case 'comparison': {
      const { left, right, operator } = node;
      if (isInput(left)) return cutsOfOperand(right, operator, constants);
      return isInput(right) ? cutsOfOperand(left, operator, constants) : undefined;
    }
    case 'between':
      return isInput(node.value) ? operands(node.low, node.high) : undefined;
    case 'in':
      return isInput(node.value) ? joined(node.tests.map((test) => cutsOfTest(test, constants))) : undefined;
    case 'call': {
      const [argument] = node.positional;
      const isNot = node.callee.kind === 'name' && node.callee.name === 'not' && node.positional.length === 1;
      return isNot ? cutsOfCondition(argument!, constants) : undefined;
    }
    default:
      return undefined;
  }
}

function isInput(node: Expression): boolean {
  return node.kind === 'name' && node.name === '?';
}

function joined(parts: readonly (Cuts | undefined)[]): Cuts | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  return {
    values: parts.flatMap((part) => part.values),
    ordered: parts.some((part) => part.ordered),
  };
}

/** The one kind of the values that are not null; undefined where they are of several kinds or of none. */
export function kindOfValues(values: readonly Value[]): FeelType['kind'] | undefined {
  const kinds = new Set(values.filter((value) => value !== null).map(kindOf));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
