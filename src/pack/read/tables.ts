import { join } from 'node:path';
import { collect, failure, success, type Language, type Problem, type Result } from '../../base/index.ts';
import type { PackField, PackTable } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { tableUnits } from '../units.ts';
import { textLanguages, textProblems, textsOf, type Worded } from './table-texts.ts';
import { resolveInside, type PackFolder } from './files.ts';
import type { Read } from './yaml-read.ts';
import type { YamlPath } from './yaml-file.ts';

/** `datapackage.json` as its schema describes it. */
export interface DataPackageFile extends Worded {
  readonly name: string;
  readonly languages?: readonly Language[];
  readonly resources: readonly (Worded & {
    readonly name: string;
    readonly path: string;
    readonly format: 'csv' | 'parquet';
    readonly hash: string;
    readonly sources: readonly { readonly title: string }[];
    readonly licenses?: readonly { readonly name?: string; readonly title?: string }[];
    readonly schema: {
      readonly fields: readonly FieldFile[];
      readonly primaryKey?: string | readonly string[];
    };
  })[];
}

type FieldFile = Worded & Pick<PackField, 'name' | 'type' | 'unit' | 'constraints'>;

/** The tables that datapackage.json describes; each file is there, inside the pack, and has the hash that is written. */
export function readTables(
  folder: PackFolder,
  { file, value }: Read<DataPackageFile>,
): Result<readonly PackTable[]> {
  const languages = textLanguages(value.languages);
  const own = textProblems(file, [], value, languages);
  const tables = collect(
    value.resources.map((resource, index): Result<PackTable> => {
      const path: YamlPath = ['resources', index];
      const whole = resolveInside('', resource.path, file.place([...path, 'path']));
      if (!whole.ok) return whole;
      const entry = folder.files.get(whole.value);
      if (entry === undefined)
        return failure(
          packProblem('PACK-FILE-MISSING', { ...file.place([...path, 'path']), path: whole.value }),
        );
      const primaryKey = [resource.schema.primaryKey ?? []].flat();
      const fields = resource.schema.fields;
      const problems = [
        ...textProblems(file, path, resource, languages, 'title'),
        ...fields.flatMap((field, at) =>
          textProblems(file, [...path, 'schema', 'fields', at], field, languages, 'description'),
        ),
        ...unitProblems(file, path, fields),
        ...keyProblems(file, path, fields, primaryKey),
        ...hashProblems(file, path, resource.hash, entry.sha256),
      ];
      if (problems.length > 0) return failure(...problems);
      const [given] = resource.licenses ?? [];
      // A name such as "other-open" leaves the terms to the title.
      const licence = given?.name?.startsWith('other-') === true ? (given.title ?? given.name) : given?.name;
      return success({
        name: resource.name,
        path: join(folder.root, whole.value),
        ...textsOf(resource, languages),
        format: resource.format,
        fields: fields.map(({ name, type, unit, constraints, ...words }) => ({
          name,
          type,
          ...(unit === undefined ? {} : { unit }),
          ...textsOf(words, languages),
          ...(constraints === undefined ? {} : { constraints }),
        })),
        primaryKey,
        sources: resource.sources.map((source) => source.title),
        ...(licence === undefined ? {} : { licence }),
      });
    }),
  );
  if (own.length === 0) return tables;
  return failure(...own, ...(tables.ok ? [] : tables.problems));
}

type DataPackage = Read<DataPackageFile>['file'];

function unitProblems(file: DataPackage, path: YamlPath, fields: readonly FieldFile[]): readonly Problem[] {
  return fields.flatMap(({ unit }, index) =>
    unit === undefined || tableUnits.has(unit)
      ? []
      : [
          packProblem('PACK-UNIT-UNKNOWN', file.place([...path, 'schema', 'fields', index, 'unit']), {
            found: unit,
            known: [...tableUnits].join(', '),
          }),
        ],
  );
}

function keyProblems(
  file: DataPackage,
  path: YamlPath,
  fields: readonly FieldFile[],
  key: readonly string[],
): readonly Problem[] {
  const known = fields.map((field) => field.name);
  return key
    .filter((name) => !known.includes(name))
    .map((found) =>
      packProblem('PACK-KEY-UNKNOWN', file.place([...path, 'schema', 'primaryKey']), {
        found,
        known: known.join(', '),
      }),
    );
}

function hashProblems(file: DataPackage, path: YamlPath, hash: string, found: string): readonly Problem[] {
  return hash === `sha256:${found}`
    ? []
    : [
        packProblem('PACK-HASH', file.place([...path, 'hash']), {
          found,
          expected: hash.replace('sha256:', ''),
        }),
      ];
}
