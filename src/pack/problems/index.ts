import { problem, type Place, type Problem, type TextParameters } from '../../base/index.ts';
import { caseProblems } from './case.ts';
import { fileProblems } from './file.ts';
import { modelProblems } from './model.ts';
import { parameterProblems } from './parameter.ts';
import { referenceProblems } from './reference.ts';
import { schemaProblems } from './schema.ts';
import { tableProblems } from './table.ts';

/** Everything that can be wrong with a pack, by stable code. */
export const packProblems = {
  ...fileProblems,
  ...schemaProblems,
  ...referenceProblems,
  ...parameterProblems,
  ...modelProblems,
  ...caseProblems,
  ...tableProblems,
};

export type PackProblemCode = keyof typeof packProblems;

/** A problem of a pack. @example packProblem('PACK-FILE-MISSING', { file: 'pack.yaml' }) */
export function packProblem(
  code: PackProblemCode,
  place: Place,
  parameters: TextParameters = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return problem(packProblems, code, place, parameters, severity);
}
