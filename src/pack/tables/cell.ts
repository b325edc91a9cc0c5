import { Decimal, type Place, type Problem } from '../../base/index.ts';
import { readDay } from '../day.ts';
import type { PackField } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { limits } from '../read/limits.ts';

/** Checks one cell of a column; undefined where it is right. */
export type CellCheck = (cell: string, place: () => Place) => Problem | undefined;

const integerForm = /^-?\d+$/;
const numberForm = /^-?\d+(\.\d+)?$/;

/** The check of a column, made once from its description (Frictionless Table Schema, types and constraints). */
export function cellCheck(field: PackField): CellCheck {
  const required = field.constraints?.required === true;
  const constraint = constraintCheck(field);
  return (cell, place) => {
    if (cell === '') return required ? packProblem('PACK-CELL-EMPTY', place()) : undefined;
    if (cell.length > limits.cell)
      return packProblem('PACK-CELL-SIZE', place(), { found: cell.length, most: limits.cell });
    return typeProblem(field.type, cell, place) ?? constraint(cell, place);
  };
}

function typeProblem(type: PackField['type'], cell: string, place: () => Place): Problem | undefined {
  switch (type) {
    case 'string':
      return undefined;
    case 'integer':
      if (integerForm.test(cell)) return undefined;
      return packProblem('PACK-CELL-TYPE', place(), { found: short(cell), expected: type });
    case 'number':
      return numberForm.test(cell)
        ? undefined
        : packProblem('PACK-CELL-NUMBER', place(), { found: short(cell) });
    case 'boolean':
      if (cell === 'true' || cell === 'false') return undefined;
      return packProblem('PACK-CELL-TYPE', place(), { found: short(cell), expected: 'true | false' });
    case 'date':
      return readDay(cell) === undefined
        ? packProblem('PACK-CELL-DATE', place(), { found: short(cell) })
        : undefined;
  }
}

function constraintCheck({ type, constraints }: PackField): CellCheck {
  if (constraints === undefined) return () => undefined;
  const { minimum, maximum, pattern, minLength, maxLength } = constraints;
  const allowed = constraints.enum === undefined ? undefined : new Set(constraints.enum.map(String));
  const whole = pattern === undefined ? undefined : safePattern(pattern);
  const failing = (cell: string): string | undefined => {
    if (allowed?.has(cell) === false) return `{${[...allowed].join(', ')}}`;
    if (whole?.test(cell) === false) return `/${pattern}/`;
    if (minimum !== undefined && below(type, cell, minimum)) return `>= ${String(minimum)}`;
    if (maximum !== undefined && below(type, String(maximum), cell)) return `<= ${String(maximum)}`;
    if (minLength !== undefined && minLength.gt(cell.length)) return `length >= ${minLength.toString()}`;
    if (maxLength !== undefined && maxLength.lt(cell.length)) return `length <= ${maxLength.toString()}`;
    return undefined;
  };
  return (cell, place) => {
    const expected = failing(cell);
    return expected === undefined
      ? undefined
      : packProblem('PACK-CELL-CONSTRAINT', place(), { found: short(cell), expected });
  };
}

/** Numbers by value, days by text, which is their order. */
function below(type: PackField['type'], left: string | Decimal, right: string | Decimal): boolean {
  return type === 'integer' || type === 'number' ? new Decimal(left).lt(right) : String(left) < String(right);
}

/** A pattern that is no regular expression matches nothing, so that every cell of the column is reported. */
function safePattern(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return /(?!)/;
  }
}

export function short(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 57)}...` : cell;
}
