import { isNumeric, sizeOfDuration } from '../arithmetic.ts';
import * as formula from '../formula.ts';
import { absolute, knownValue, modulo } from '../number.ts';
import { roundTerm, type Rounding } from '../rounding.ts';
import { scalarOf } from '../scalar.ts';
import { constant, truthTerm, type NumberTerm } from '../term.ts';
import { number } from '../../value.ts';
import { numbersOf, type SetBuiltin } from './set-builtin.ts';

function rounding(mode: Rounding): SetBuiltin {
  return ([value, scale = constant(number(0))]) => {
    const scalar = value === undefined ? undefined : scalarOf(value);
    const decimals = scalarOf(scale);
    if (scalar === undefined || !isNumeric(scalar) || decimals?.kind !== 'number') return undefined;
    const known = knownValue(decimals);
    if (known === undefined || decimals.scale !== 0) return undefined;
    return roundTerm(scalar, mode, Number(known));
  };
}

const remainder: SetBuiltin = ([left, right]) => {
  const numbers = numbersOf([left!, right!]);
  if (numbers === undefined || numbers.some((item) => item.kind !== 'number')) return undefined;
  return modulo(numbers[0] as NumberTerm, numbers[1] as NumberTerm);
};

const abs: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  if (scalar?.kind === 'number') return absolute(scalar);
  if (scalar?.kind === 'days and time duration')
    return { ...scalar, seconds: absolute(sizeOfDuration(scalar)) };
  return scalar?.kind === 'years and months duration'
    ? { ...scalar, months: absolute(sizeOfDuration(scalar)) }
    : undefined;
};

function parity(rest: 0 | 1): SetBuiltin {
  return ([value]) => {
    const scalar = scalarOf(value!);
    if (scalar?.kind !== 'number' || scalar.scale !== 0) return undefined;
    const even = formula.ordered(
      '<',
      formula.absolute(formula.remainder(scalar.formula, formula.integer(2n))),
      formula.integer(1n),
    );
    return truthTerm(rest === 0 ? even : formula.negation(even));
  };
}

/** Of a number the number itself; a text can hold more digits than any column. */
const numberFrom: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar?.kind === 'number' ? scalar : undefined;
};

export const numberBuiltins: Readonly<Record<string, SetBuiltin>> = {
  decimal: rounding('half even'),
  floor: rounding('floor'),
  ceiling: rounding('ceiling'),
  'round up': rounding('up'),
  'round down': rounding('down'),
  'round half up': rounding('half up'),
  'round half down': rounding('half down'),
  modulo: remainder,
  abs,
  number: numberFrom,
  odd: parity(1),
  even: parity(0),
};
