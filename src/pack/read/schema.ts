import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { failure, success, type Result } from '../../base/index.ts';
import { schemaProblem } from './schema-problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** The published schemas: `schemas/<name>.schema.json` in the root of the project. */
export const schemaNames = [
  'pack',
  'sources',
  'measure',
  'parameters',
  'cases',
  'scenario',
  'population',
  'backtest',
  'diagnosis',
  'datapackage',
] as const;
export type SchemaName = (typeof schemaNames)[number];

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);
const compiled = new Map<SchemaName, ValidateFunction>();

function validator(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  // From src/pack/read as from dist/pack/read the schemas are three folders up.
  const url = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  const made = ajv.compile(JSON.parse(readFileSync(url, 'utf8')) as object);
  compiled.set(name, made);
  return made;
}

/**
 * Checks a file against its published schema. After success the data has the shape that the schema describes,
 * which is what `T` says: the one place where that is taken on trust.
 */
export function conform<T>(name: SchemaName, file: YamlFile): Result<T> {
  const validate = validator(name);
  if (validate(file.plain)) return success(file.data as T);
  const errors = telling(validate.errors ?? []);
  return failure(...errors.map((error) => schemaProblem(name, file, error)));
}

/** Leaves out errors that only explain another: the branches of `oneOf`. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const branched = errors.filter((error) => error.keyword === 'oneOf').map((error) => error.schemaPath);
  return errors.filter((error) => !branched.some((path) => error.schemaPath.startsWith(`${path}/`)));
}
