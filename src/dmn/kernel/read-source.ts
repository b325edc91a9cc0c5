import { representationOf, type Formula } from '../../feel/internal.ts';
import type { Program, ProgramInput } from '../exact/program.ts';

/** The statements that take the columns apart before the loop. */
export function openColumns(inputs: readonly ProgramInput[]): readonly string[] {
  return inputs.flatMap(({ name, type, input }) => {
    const column = `columns[${JSON.stringify(input.column)}]`;
    return type === 'text'
      ? [`const ${name}_texts = ${column}.texts;`, `const ${name}_codes = ${column}.codes;`]
      : [`const ${name}_values = ${column};`];
  });
}

/**
 * The statements that read an input of row `at`. A value for which nothing is proved ends the run: outside of the bounds, no
 * integer, null where none was announced.
 */
export function readInput(item: ProgramInput, index: number): string {
  const { name, type, formula } = item;
  const given = type === 'text' ? `${name}_texts[${name}_codes[at]]` : `${name}_values[at]`;
  // A truth column that is never null becomes a boolean; one that may be stays 0, 1 or 2.
  const isBoolean = type === 'truth' && !formula.nullable;
  const raw = isBoolean ? `${name}_value` : name;
  const value = isBoolean ? ` const ${name} = ${raw} === 1;` : '';
  return `const ${raw} = ${given}; if (!(${proved(item, raw)})) return { refused: [at, ${index}] };${value}`;
}

function proved({ type, formula }: ProgramInput, value: string): string {
  const { nullable, low, high } = formula;
  switch (type) {
    case 'text':
      return nullable ? `${value} !== undefined` : `typeof ${value} === 'string'`;
    case 'truth':
      return nullable
        ? `${value} === 0 || ${value} === 1 || ${value} === 2`
        : `${value} === 0 || ${value} === 1`;
    default: {
      const wide = representationOf(formula) === 'wide';
      const inside = wide
        ? `typeof ${value} === 'bigint' && ${value} >= ${low}n && ${value} <= ${high}n`
        : type === 'integer'
          ? `${value} >= ${low} && ${value} <= ${high} && Math.floor(${value}) === ${value}`
          : `Math.abs(${value}) < 9007199254740992 && Math.floor(${value}) === ${value}`;
      if (!nullable) return inside;
      return wide ? `${value} === null || (${inside})` : `${value} !== ${value} || (${inside})`;
    }
  }
}

/** The statement that refuses row `at` where a moment made from a date has no exact number; none where no moment is made. */
export function momentsInRange({ inputs, definitions, outputs }: Program): readonly string[] {
  const formulas = [...definitions.map((item) => item.formula), ...outputs.map(([, formula]) => formula)];
  if (!formulas.some(makesMoment)) return [];
  const cause = inputs.findIndex(({ type }) => type === 'date' || type === 'moment');
  return [`if (beyond) { beyond = false; return { refused: [at, ${Math.max(0, cause)}] }; }`];
}

function makesMoment({ op, args }: Formula): boolean {
  return op === 'moment of' || args.some(makesMoment);
}
