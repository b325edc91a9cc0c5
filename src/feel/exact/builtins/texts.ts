import { absenceOf, asBag, when } from '../bag.ts';
import { choose } from '../choose.ts';
import { isNull, not } from '../compare.ts';
import * as formula from '../formula.ts';
import type { Formula } from '../formula.ts';
import { wholeNumber } from '../positions.ts';
import { isNullConstant, scalarOf } from '../scalar.ts';
import { textOf } from '../text-of.ts';
import { nothing, numberTerm, truthTerm, type PlainTerm } from '../term.ts';
import { textsOf, type SetBuiltin } from './set-builtin.ts';

const [zero, one] = [formula.integer(0n), formula.integer(1n)];
const emptyText = formula.literal('text', '');
const noText = formula.nullOf('text');
const textTerm = (of: Formula): PlainTerm => ({ kind: 'string', formula: of });

function textTest(word: 'contains' | 'starts with' | 'ends with'): SetBuiltin {
  return (given) => {
    const [text, part] = textsOf(given) ?? [];
    if (text === undefined || part === undefined) return undefined;
    return truthTerm(formula.textTest(word, text.formula, part.formula));
  };
}

const stringLength: SetBuiltin = (given) => {
  const text = textsOf(given)?.[0];
  return text === undefined ? undefined : numberTerm(formula.lengthOf(text.formula), 0);
};

const text: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar === undefined ? undefined : textOf(scalar);
};

/** Positions count from 1, or from the end when negative; null before the start, empty after the end. */
const substring: SetBuiltin = ([string, start, length], compiler) => {
  const text = textsOf([string!])?.[0]?.formula;
  const place = wholeNumber(start!);
  const count = length === undefined ? undefined : wholeNumber(length);
  if (text === undefined || place === undefined || (length !== undefined && count === undefined))
    return undefined;
  if (![place, ...(count === undefined ? [] : [count])].every(isSmall)) return undefined;
  const size = compiler.define(formula.lengthOf(text));
  const back = formula.add(size, place, one);
  const from = compiler.define(
    place.low >= 0n
      ? place
      : place.high < 0n
        ? back
        : formula.caseOf([[formula.ordered('<', place, zero), back]], place),
  );
  const outside = [formula.ordered('<', from, one)];
  if (count !== undefined) outside.push(formula.ordered('<', count, one));
  // A position of 0 stays 0; one from the end that lies before the start is 0 or less.
  const inside = formula.extreme('greatest', [from, one]);
  const positive = count === undefined ? undefined : formula.extreme('greatest', [count, zero]);
  const unknown = [text, place, ...(count === undefined ? [] : [count])].map(formula.isNullOf);
  return textTerm(
    formula.caseOf(
      [
        [formula.either(...unknown), noText],
        [formula.either(...outside), noText],
      ],
      formula.slice(text, inside, positive),
    ),
  );
};

/** Functions of texts count in 32 bits. */
const isSmall = ({ low, high }: Formula) => low > -(2n ** 31n) && high < 2n ** 31n;

const before: SetBuiltin = (given, compiler) => {
  const [text, part] = textsOf(given) ?? [];
  if (text === undefined || part === undefined) return undefined;
  const place = compiler.define(placeOf(text.formula, part.formula));
  const count = formula.extreme('greatest', [formula.subtract(place, one), zero]);
  return textTerm(formula.slice(text.formula, one, count));
};

const after: SetBuiltin = (given, compiler) => {
  const [text, part] = textsOf(given) ?? [];
  if (text === undefined || part === undefined) return undefined;
  const place = compiler.define(placeOf(text.formula, part.formula));
  const rest = formula.slice(
    text.formula,
    formula.add(formula.extreme('greatest', [place, one]), formula.lengthOf(part.formula)),
  );
  return textTerm(formula.caseOf([[formula.same(place, zero), emptyText]], rest));
};

/** Where the part stands first, from 1; 0 where it does not. An empty one stands at the start, of which engines are not of one mind. */
function placeOf(text: Formula, part: Formula): Formula {
  const place = formula.positionOf(text, part);
  if (part.op === 'literal')
    return part.value === ''
      ? formula.caseOf([[formula.isNullOf(text), formula.nullOf('integer')]], one)
      : place;
  return formula.caseOf(
    [
      [formula.either(formula.isNullOf(text), formula.isNullOf(part)), formula.nullOf('integer')],
      [formula.same(part, emptyText), one],
    ],
    place,
  );
}

function inCase(word: 'upper' | 'lower'): SetBuiltin {
  return (given) => {
    const text = textsOf(given)?.[0];
    return text === undefined ? undefined : textTerm(formula.inCase(word, text.formula));
  };
}

/** The texts with the delimiter between those that are there; null ones are left out. */
const join: SetBuiltin = ([list, delimiter]) => {
  const bag = asBag(list!);
  const between =
    delimiter === undefined || isNullConstant(delimiter) ? emptyText : textsOf([delimiter])?.[0]?.formula;
  if (bag === undefined || between === undefined) return undefined;
  const items = bag.items.filter(({ item }) => !isNullConstant(item));
  const texts = textsOf(items.map(({ item }) => item));
  if (texts === undefined) return undefined;
  const there = items.map(({ when: own, item }) => when(own, not(isNull(item))).formula);
  const gap = formula.caseOf([[formula.isNullOf(between), emptyText]], between);
  const parts = texts.map(({ formula: own }, at) => {
    const led = formula.caseOf([[formula.either(...there.slice(0, at)), formula.joinedText(gap, own)]], own);
    return formula.caseOf([[there[at]!, led]], emptyText);
  });
  const joined = textTerm(formula.joinedText(emptyText, ...parts));
  return choose([{ when: when(absenceOf(bag)), then: nothing }], joined);
};

export const textBuiltins: Readonly<Record<string, SetBuiltin>> = {
  contains: textTest('contains'),
  'starts with': textTest('starts with'),
  'ends with': textTest('ends with'),
  'string length': stringLength,
  string: text,
  substring,
  'substring before': before,
  'substring after': after,
  'upper case': inCase('upper'),
  'lower case': inCase('lower'),
  'string join': join,
};
