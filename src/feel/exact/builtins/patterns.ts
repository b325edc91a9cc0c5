import * as formula from '../formula.ts';
import type { Formula } from '../formula.ts';
import { plainPattern } from '../plain-pattern.ts';
import { isNullConstant } from '../scalar.ts';
import { truthTerm, type Term } from '../term.ts';
import { textsOf, type SetBuiltin } from './set-builtin.ts';

const knownText = (term: Term | undefined) =>
  term?.kind === 'constant' && typeof term.value === 'string' ? term.value : undefined;

/** Beyond this many UTF-16 units the evaluator gives null; nearly all texts are shorter by their code points alone. */
function withinUnits(text: Formula, longest: number, value: Formula): Formula {
  const tooLong = formula.both(
    formula.ordered('>', formula.lengthOf(text), formula.integer(BigInt(Math.floor(longest / 2)))),
    formula.ordered('>', formula.unitsOf(text), formula.integer(BigInt(longest))),
  );
  return formula.caseOf([[tooLong, formula.nullOf(value.type)]], value);
}

const matches: SetBuiltin = ([input, pattern, flags]) => {
  const text = textsOf([input!])?.[0]?.formula;
  const written = knownText(pattern);
  const plain = written === undefined ? undefined : plainPattern(written);
  if (text === undefined || plain === undefined) return undefined;
  if (flags !== undefined && !isNullConstant(flags) && knownText(flags) !== '') return undefined;
  return truthTerm(withinUnits(text, plain.longest, formula.matching(text, plain.source)));
};

/** Longest result of the evaluator's `replace`. */
const longestResult = 1_000_000;

/** A text for another: patterns that find more than one text are found in different places by different engines. */
const replace: SetBuiltin = ([input, pattern, replacement, flags], compiler) => {
  const text = textsOf([input!])?.[0]?.formula;
  const [written, by] = [knownText(pattern), knownText(replacement)];
  const plain = written === undefined ? undefined : plainPattern(written);
  if (text === undefined || plain?.literal === undefined || by === undefined) return undefined;
  if (/[$\\]/.test(by) || (flags !== undefined && knownText(flags) !== '')) return undefined;
  const result = compiler.define(
    formula.replaced(text, formula.literal('text', plain.literal), formula.literal('text', by)),
  );
  return {
    kind: 'string',
    formula: withinUnits(text, plain.longest, withinUnits(result, longestResult, result)),
  };
};

export const patternBuiltins: Readonly<Record<string, SetBuiltin>> = { matches, replace };
