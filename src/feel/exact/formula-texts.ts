import { make, type Formula } from './formula.ts';

const longest = 2n ** 31n;

export function joinedText(...parts: readonly [Formula, ...Formula[]]): Formula {
  return parts.slice(1).reduce((a, b) => make({ op: 'concat', type: 'text', args: [a, b] }), parts[0]);
}

export function textTest(op: 'contains' | 'starts with' | 'ends with', a: Formula, b: Formula): Formula {
  return make({ op, type: 'truth', args: [a, b] });
}

/** Number of Unicode code points. */
export function lengthOf(a: Formula): Formula {
  return make({ op: 'length', type: 'integer', args: [a], range: [0n, longest] });
}

/** Number of UTF-16 units: a letter beyond the first plane has two. */
export function unitsOf(a: Formula): Formula {
  return make({ op: 'units', type: 'integer', args: [a], range: [0n, longest] });
}

/** So many code points, or all, from a place of 1 or more. */
export function slice(text: Formula, from: Formula, count?: Formula): Formula {
  return make({ op: 'slice', type: 'text', args: count === undefined ? [text, from] : [text, from, count] });
}

/** The place, from 1, where a text that is not empty stands first; 0 where it does not. */
export function positionOf(text: Formula, part: Formula): Formula {
  return make({ op: 'position', type: 'integer', args: [text, part], range: [0n, longest] });
}

/** The text with another in place of each occurrence of a text that is not empty. */
export function replaced(text: Formula, part: Formula, by: Formula): Formula {
  return make({ op: 'replace', type: 'text', args: [text, part, by] });
}

/** The full case mapping of Unicode without a language (SpecialCasing.txt), as `toUpperCase` and `toLowerCase` have it. */
export function inCase(op: 'upper' | 'lower', text: Formula): Formula {
  return make({ op, type: 'text', args: [text] });
}

/** Whether a regular expression that all engines read alike is found in the text (see plain-pattern.ts). */
export function matching(text: Formula, pattern: string): Formula {
  return make({ op: 'matches', type: 'truth', args: [text], name: pattern });
}

/** The decimal digits of an integer, with its sign. */
export function digitsOf(a: Formula): Formula {
  return make({ op: 'digits', type: 'text', args: [a] });
}

/** Without the zeros at its end. */
export function trimZeros(text: Formula): Formula {
  return make({ op: 'trim zeros', type: 'text', args: [text] });
}
