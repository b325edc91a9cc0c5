import {
  collect,
  failure,
  success,
  type Decimal,
  type Problem,
  type Result,
  type Text,
} from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Case, MeasureInput } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { readValue } from '../value.ts';
import type { Read } from './yaml-read.ts';
import type { YamlData, YamlPath } from './yaml-file.ts';

/** `cases.yaml` as its schema describes it. */
export type CasesFile = readonly {
  readonly id: string;
  readonly title: Text;
  readonly validAt?: string;
  readonly knownAt?: string;
  readonly given: Readonly<Record<string, YamlData>>;
  readonly expect: { readonly entitled: boolean; readonly amount: Decimal; readonly rule?: Decimal };
  readonly why: Text;
}[];

/** The worked examples; each gives every input of the measure that is not a parameter, in the input's unit. */
export function readCases(read: Read<CasesFile>, inputs: readonly MeasureInput[]): Result<readonly Case[]> {
  return collect(read.value.map((_, index) => readCase(read, index, inputs)));
}

function readCase(
  { file, value }: Read<CasesFile>,
  index: number,
  inputs: readonly MeasureInput[],
): Result<Case> {
  const item = value[index]!;
  const { rule, ...expect } = item.expect;
  const problems: Problem[] = [];
  const given: Record<string, Value> = {};
  for (const [name, data] of Object.entries(item.given)) {
    const path: YamlPath = [index, 'given', name];
    const input = inputs.find((candidate) => candidate.name === name);
    if (input === undefined) {
      const known = names(inputs);
      problems.push(packProblem('PACK-CASE-INPUT-UNKNOWN', file.keyPlace(path), { found: name, known }));
    } else if (input.binding.kind === 'parameter')
      problems.push(packProblem('PACK-CASE-INPUT-PARAMETER', file.keyPlace(path), { found: name }));
    else {
      const read = readValue(data, input.unit, file.place(path));
      if (read.ok) given[name] = read.value;
      else problems.push(...read.problems);
    }
  }
  for (const input of inputs)
    if (input.binding.kind !== 'parameter' && !Object.hasOwn(item.given, input.name))
      problems.push(
        packProblem('PACK-CASE-INPUT-MISSING', file.place([index, 'given']), { found: input.name }),
      );
  if (!expect.amount.times(100).isInteger())
    problems.push(
      packProblem('PACK-CASE-CENTS', file.place([index, 'expect', 'amount']), {
        found: expect.amount.toString(),
      }),
    );
  if (problems.length > 0) return failure(...problems);
  return success({
    ...item,
    given,
    expect: { ...expect, ...(rule === undefined ? {} : { rule: rule.toNumber() }) },
    line: file.place([index]).line ?? 1,
  });
}

function names(inputs: readonly MeasureInput[]): string {
  return inputs
    .filter((input) => input.binding.kind !== 'parameter')
    .map((input) => input.name)
    .join(', ');
}
