import type { ErrorObject } from 'ajv';
import { languages, type Place, type Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

/** A mistake that JSON Schema found, as a problem of ours: which field, on which line, and how to mend it. */
export function schemaProblem(schema: string, file: YamlFile, error: ErrorObject): Problem {
  const path = pointerPath(error.instancePath, file.plain);
  const parameters = error.params as Readonly<Record<string, unknown>>;
  const place = file.place(path);
  const found = shown(error.data);
  const schemaFile = `schemas/${schema}.schema.json`;
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return missing(schemaFile, place, String(parameters['missingProperty']));
    case 'additionalProperties': {
      const name = String(parameters['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object).join(', ');
      return packProblem('PACK-FIELD-UNKNOWN', file.keyPlace([...path, name]), { name, known });
    }
    case 'type':
      return wrongType(place, error.data, found, [parameters['type']].flat().join(' | '));
    case 'enum': {
      const known = (parameters['allowedValues'] as readonly unknown[]).join(', ');
      const code = path.at(-1) === 'unit' ? 'PACK-UNIT-UNKNOWN' : 'PACK-VALUE-UNKNOWN';
      return packProblem(code, place, { found, known });
    }
    case 'format':
      return packProblem('PACK-DATE', place, { found });
    case 'pattern':
      return packProblem('PACK-PATTERN', place, { found, expected: String(parameters['pattern']) });
    case 'minimum':
    case 'maximum':
      return packProblem('PACK-RANGE', place, {
        found,
        expected: `${String(parameters['comparison'])} ${String(parameters['limit'])}`,
      });
    case 'minItems':
    case 'minLength':
      return packProblem('PACK-EMPTY', place, { least: Number(parameters['limit']) });
    case 'uniqueItems':
      return repeated(file, path, error);
    case 'oneOf':
      return packProblem('PACK-ONE-OF', place, { known: branches(error.schema) });
    default:
      return packProblem('PACK-SCHEMA', place, {
        schema: schemaFile,
        reason: error.message ?? error.keyword,
      });
  }
}

function missing(schema: string, place: Place, name: string): Problem {
  const isLanguage = languages.some((language) => language === name);
  return isLanguage
    ? packProblem('PACK-LANGUAGE-MISSING', place, { name })
    : packProblem('PACK-FIELD-MISSING', place, { name, schema });
}

/** `1,5` and `1 000` read as text in YAML: say that they are meant as numbers. */
function wrongType(place: Place, data: unknown, found: string, expected: string): Problem {
  const wantsNumber = /\b(number|integer)\b/.test(expected);
  return wantsNumber && typeof data === 'string' && looksNumeric(data)
    ? packProblem('PACK-NUMBER-FORMAT', place, { found: data })
    : packProblem('PACK-TYPE', place, { found, expected });
}

/** @example looksNumeric('1.000,50') // true */
export function looksNumeric(text: string): boolean {
  return /^[-+]?[\d.,'_\s]*\d[\d.,'_\s]*(e[-+]?\d+)?\s*(%|€|euro)?$/i.test(text) && !/^\d{4}-/.test(text);
}

function repeated(file: YamlFile, path: YamlPath, error: ErrorObject): Problem {
  const { i, j } = error.params as { readonly i: number; readonly j: number };
  const [first, second] = [Math.min(i, j), Math.max(i, j)];
  const list = error.data as readonly unknown[];
  const before = file.place([...path, first]);
  const place = file.place([...path, second]);
  return packProblem('PACK-DUPLICATE-ID', place, {
    found: shown(list[second]),
    first: `${file.file}:${before.line ?? 1}`,
  });
}

function branches(schema: unknown): string {
  const list = Array.isArray(schema) ? (schema as readonly Branch[]) : [];
  return list.map(({ required, type }) => required?.join(' + ') ?? type ?? '{nl, en, fr}').join(', ');
}

/** A branch of `oneOf` in our schemas: the fields that it asks for, or a plain type, or a text in every language. */
interface Branch {
  readonly required?: readonly string[];
  readonly type?: string;
}

function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A JSON pointer as path: list positions become numbers. */
function pointerPath(pointer: string, root: unknown): YamlPath {
  let data = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(data) ? Number(name) : name;
      data = (data as Readonly<Record<string, unknown>> | null)?.[name];
      return step;
    });
}
