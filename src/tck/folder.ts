import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, type Result } from '../base/index.ts';
import { readModel, type Model } from '../dmn/index.ts';
import { readKitFile } from './read-kit.ts';
import type { KitFile } from './kit.ts';

/** A folder of the kit that holds test files; `name` is its path below the folder that was asked. */
export interface KitFolder {
  readonly name: string;
  readonly path: string;
}

/** The test folders at or below a folder, in the order of their names. */
export function kitFolders(root: string): readonly KitFolder[] {
  return below(root, '', 0).sort((left, right) => (left.name < right.name ? -1 : 1));
}

function below(path: string, name: string, depth: number): KitFolder[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  const own = entries.some((entry) => isTestFile(entry.name)) ? [{ name: name || basename(path), path }] : [];
  if (depth > 3) return own;
  const inner = entries.filter((entry) => entry.isDirectory());
  return [
    ...own,
    ...inner.flatMap((entry) => below(join(path, entry.name), join(name, entry.name), depth + 1)),
  ];
}

function isTestFile(name: string): boolean {
  return /-test-\d+\.xml$/.test(name);
}

/** A test file with its model. */
export interface KitEntry {
  readonly name: string;
  readonly file: Result<KitFile>;
  readonly model: Result<Model>;
}

/** The test files of a folder, each with its model; a model that cannot be read is a failure, and its cases count as wrong. */
export function readFolder(path: string): readonly KitEntry[] {
  const names = readdirSync(path).sort();
  const models = new Models(path, names);
  return names.filter(isTestFile).map((name) => {
    const file = readKitFile(readFileSync(join(path, name), 'utf8'));
    return { name, file, model: file.ok ? models.read(file.value.modelFile) : failure() };
  });
}

/** Models of one folder; an import is found by the namespace of the files beside it. */
class Models {
  readonly #path: string;
  readonly #names: readonly string[];
  readonly #read = new Map<string, Result<Model>>();

  constructor(path: string, names: readonly string[]) {
    this.#path = path;
    this.#names = names.filter((name) => name.endsWith('.dmn'));
  }

  read(name: string): Result<Model> {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    // Taken for unreadable while it is read: a circle of imports ends here.
    this.#read.set(name, failure());
    const path = join(this.#path, basename(name));
    const imports = (namespace: string) => this.#byNamespace(namespace);
    const model = existsSync(path)
      ? readModel(readFileSync(path, 'utf8'), { file: name, lenient: true, imports })
      : failure();
    this.#read.set(name, model);
    return model;
  }

  #byNamespace(namespace: string): Model | undefined {
    for (const name of this.#names) {
      const text = readFileSync(join(this.#path, name), 'utf8');
      if (!text.includes(`namespace="${namespace}"`) || !isNamespaceOf(text, namespace)) continue;
      const model = this.read(name);
      if (model.ok) return model.value;
    }
    return undefined;
  }
}

function isNamespaceOf(text: string, namespace: string): boolean {
  const definitions = /<(?:\w+:)?definitions\b[^>]*>/.exec(text)?.[0] ?? '';
  return definitions.includes(` namespace="${namespace}"`);
}
