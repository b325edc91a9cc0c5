import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { formatValue, type Plain } from '../../feel/index.ts';
import { inputsFrom, readModel } from '../index.ts';
import { definitions, input } from '../testdata/hostile.ts';

const model = unwrap(
  readModel(definitions(input('Age', 'number') + input('Start date', 'date') + input('Note'))),
);

function outcome(given: Readonly<Record<string, Plain>>): unknown {
  const read = inputsFrom(model, given);
  if (!read.ok) return read.problems.map(({ code, place }) => `${code} ${place.path}`);
  return [...read.value].map(([name, value]) => `${name}: ${formatValue(value)}`);
}

test.each<[Readonly<Record<string, Plain>>, readonly string[]]>([
  [{ Age: '18', 'Start date': '2020-03-13' }, ['Age: 18', 'Start date: 2020-03-13']],
  [{ Age: 18 }, ['Age: 18']],
  [{ Age: null, Note: 'text' }, ['Age: null', 'Note: text']],
  [{ Age: 'eighteen', 'Start date': 'today' }, ['FEEL-JSON input "Age"', 'FEEL-JSON input "Start date"']],
  [{ Agee: 18 }, ['DMN-INPUT-UNKNOWN input "Agee"']],
  [
    JSON.parse('{"__proto__": 1}') as Readonly<Record<string, Plain>>,
    ['DMN-INPUT-UNKNOWN input "__proto__"'],
  ],
])('%o', (given, expected) => expect(outcome(given)).toEqual(expected));
