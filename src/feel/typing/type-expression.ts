import type { TypeExpression } from '../ast.ts';
import type { FeelType } from '../type.ts';

const named: Readonly<Record<string, FeelType>> = {
  Any: { kind: 'any' },
  Null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  number: { kind: 'number' },
  string: { kind: 'string' },
  date: { kind: 'date' },
  time: { kind: 'time' },
  'date and time': { kind: 'date and time' },
  'days and time duration': { kind: 'days and time duration' },
  'years and months duration': { kind: 'years and months duration' },
  // Older spellings that models still hold.
  dateTime: { kind: 'date and time' },
  dayTimeDuration: { kind: 'days and time duration' },
  yearMonthDuration: { kind: 'years and months duration' },
  list: { kind: 'list', of: { kind: 'any' } },
  context: { kind: 'context', fields: {} },
};

/** A type as written, resolved; null where it names a type that FEEL itself does not have. */
export function typeOfExpression(written: TypeExpression): FeelType | null {
  switch (written.kind) {
    case 'named':
      return named[written.name] ?? null;
    case 'list':
    case 'range': {
      const of = typeOfExpression(written.of);
      return of === null ? null : { kind: written.kind, of };
    }
    case 'context': {
      const fields: Record<string, FeelType> = {};
      for (const field of written.fields) {
        const type = typeOfExpression(field.type);
        if (type === null) return null;
        fields[field.name] = type;
      }
      return { kind: 'context', fields };
    }
    case 'function': {
      const parameters = written.parameters.map(typeOfExpression);
      const result = typeOfExpression(written.result);
      if (result === null || !parameters.every((type) => type !== null)) return null;
      return { kind: 'function', parameters, result };
    }
  }
}
