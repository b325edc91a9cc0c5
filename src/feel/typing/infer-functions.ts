import type { Expression } from '../ast.ts';
import type { Builtin, Parameter, Signature } from '../builtins/builtin.ts';
import { builtins } from '../builtins/registry.ts';
import { typeOf } from '../conforms.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { FeelType, Scope } from '../type.ts';
import { unify } from '../unify.ts';
import { mayFit } from './may-fit.ts';
import { typeOfExpression } from './type-expression.ts';
import { anyType, complain, isOpen, typeText, withNames, type Typing } from './typing.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

export function inferFunction(node: NodeOf<'function'>, typing: Typing): FeelType {
  const names: Record<string, FeelType> = {};
  for (const parameter of node.parameters)
    names[parameter.name] =
      parameter.type === undefined ? anyType : (typeOfExpression(parameter.type) ?? anyType);
  const scope: Scope = names;
  const result = node.external ? anyType : typing.infer(node.body, withNames(typing, scope));
  return { kind: 'function', parameters: Object.values(scope), result };
}

export function inferCall(node: NodeOf<'call'>, typing: Typing): FeelType {
  const types = node.positional.map((argument) => typing.infer(argument, typing));
  const builtin = builtinOf(node.callee, typing);
  if (builtin === undefined) return inferOther(node, types, typing);
  const fitting = builtin.signatures.filter((signature) => fits(signature, types));
  return resultOf(node, builtin, fitting, types, typing);
}

export function inferNamedCall(node: NodeOf<'call named'>, typing: Typing): FeelType {
  const types = new Map(
    node.named.map((argument) => [argument.name, typing.infer(argument.value, typing)] as const),
  );
  const builtin = builtinOf(node.callee, typing);
  if (builtin === undefined) return inferOther(node, [...types.values()], typing);
  const fitting = builtin.signatures.filter(({ parameters }) => {
    const known = [...types.keys()].every((name) => parameters.some((parameter) => parameter.name === name));
    return (
      known &&
      parameters.every((parameter) => {
        const type = types.get(parameter.name);
        return type === undefined ? parameter.optional === true : mayFit(type, parameter.type);
      })
    );
  });
  return resultOf(node, builtin, fitting, [...types.values()], typing);
}

/** The builtin that is called, unless a name of the scope hides it. */
function builtinOf(callee: Expression, typing: Typing): Builtin | undefined {
  if (callee.kind !== 'name' || typing.scope[callee.name]?.kind === 'function') return undefined;
  return builtins.get(callee.name);
}

function inferOther(
  node: NodeOf<'call'> | NodeOf<'call named'>,
  types: readonly FeelType[],
  typing: Typing,
): FeelType {
  const callee = typing.infer(node.callee, typing);
  if (isOpen(callee)) return anyType;
  if (callee.kind !== 'function') {
    complain(typing, node.callee.span, 'FEEL-TYPE-CALL', { found: typeText(callee) });
    return { kind: 'null' };
  }
  const fit =
    types.length === callee.parameters.length &&
    (node.kind === 'call named' || types.every((type, at) => mayFit(type, callee.parameters[at]!)));
  if (!fit) {
    const name = node.callee.kind === 'name' ? node.callee.name : 'function';
    const expected = `${name}(${callee.parameters.map(typeText).join(', ')})`;
    complain(typing, node.span, 'FEEL-TYPE-ARGUMENTS', { name, found: listText(types), expected });
  }
  return callee.result;
}

function resultOf(
  node: NodeOf<'call'> | NodeOf<'call named'>,
  builtin: Builtin,
  fitting: readonly Signature[],
  types: readonly FeelType[],
  typing: Typing,
): FeelType {
  if (fitting.length === 0) {
    const expected = builtin.signatures
      .map((signature) => signatureText(builtin.name, signature))
      .join(' / ');
    complain(typing, node.span, 'FEEL-TYPE-ARGUMENTS', {
      name: builtin.name,
      found: listText(types),
      expected,
    });
    return { kind: 'null' };
  }
  const constant = constantType(node, builtin, typing);
  if (constant !== undefined) return constant;
  const exact = types.some(isOpen) ? fitting : fitting.slice(0, 1);
  return unify(exact.map(({ result }) => (typeof result === 'function' ? result(types) : result)));
}

/** A call on literals has a known value: `duration("P1D")` has a type, `date("2020-02-30")` has none. */
function constantType(node: Expression, builtin: Builtin, typing: Typing): FeelType | undefined {
  const given = node.kind === 'call' ? node.positional : [];
  const literal = (argument: Expression) => argument.kind === 'string' || argument.kind === 'number';
  if (given.length === 0 || !given.every(literal)) return undefined;
  const value = evaluate(node, new Map());
  if (value !== null) return typeOf(value);
  complain(typing, node.span, 'FEEL-TYPE-CONSTANT', { name: builtin.name });
  return { kind: 'null' };
}

function fits(signature: Signature, types: readonly FeelType[]): boolean {
  const { parameters } = signature;
  const variadic = parameters.at(-1)?.variadic === true;
  const least = parameters.filter((parameter) => parameter.optional !== true).length;
  if (types.length < least || (!variadic && types.length > parameters.length)) return false;
  return types.every((type, at) => mayFit(type, parameters[Math.min(at, parameters.length - 1)]!.type));
}

function listText(types: readonly FeelType[]): string {
  return types.map(typeText).join(', ');
}

function signatureText(name: string, signature: Signature): string {
  const parameter = (item: Parameter) =>
    `${item.name}: ${typeText(item.type)}${item.variadic === true ? ', ...' : ''}${item.optional === true ? '?' : ''}`;
  return `${name}(${signature.parameters.map(parameter).join(', ')})`;
}
