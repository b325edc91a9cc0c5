import { failure, type Place, type Result } from '../../base/index.ts';
import { readText, type PackFolder } from './files.ts';
import { conform, type SchemaName } from './schema.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';
import { packProblem } from '../problems/index.ts';

/** A file with its content in the shape of its schema. */
export interface Read<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/**
 * Reads a YAML or JSON file of the pack and checks it against its schema.
 * `asked` is the place that names the file, for the message where it is missing.
 */
export function readYaml<T>(
  folder: PackFolder,
  schema: SchemaName,
  path: string,
  asked?: Place,
): Result<Read<T>> {
  const text = readText(folder, path, asked);
  if (!text.ok) return text;
  const syntax = path.endsWith('.json') ? jsonProblem(path, text.value) : undefined;
  if (syntax !== undefined) return syntax;
  const file = parseYaml(path, text.value);
  if (!file.ok) return file;
  const value = conform<T>(schema, file.value);
  return value.ok ? { ...value, value: { file: file.value, value: value.value } } : value;
}

/** YAML is read more leniently than JSON: what is named .json must be JSON. */
function jsonProblem(file: string, text: string): Result<never> | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    return failure(
      packProblem('PACK-JSON-SYNTAX', place, { reason: message.replace(/ in JSON at .*$/s, '') }),
    );
  }
}
