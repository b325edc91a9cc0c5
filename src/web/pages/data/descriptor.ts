import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../../pack/index.ts';

/** What the data package says of a table beyond its schema. */
export interface TableWords {
  readonly title?: string;
  readonly description?: string;
  readonly fields: ReadonlyMap<string, string>;
}

interface Resource {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly description?: string }[] };
}

/** The text of a pack's data package; undefined for a pack that has no folder. */
export function dataPackageText(pack: Pick<Pack, 'root'>): string | undefined {
  const path = join(pack.root, 'datapackage.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Titles and descriptions by the name of the table. The loader has checked the file already. */
export function tableWords(pack: Pick<Pack, 'root'>): ReadonlyMap<string, TableWords> {
  const text = dataPackageText(pack);
  const { resources } = JSON.parse(text ?? '{"resources":[]}') as { readonly resources: readonly Resource[] };
  return new Map(
    resources.map(({ name, title, description, schema }) => [
      name,
      {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        fields: new Map(schema.fields.map((field) => [field.name, field.description ?? ''])),
      },
    ]),
  );
}
