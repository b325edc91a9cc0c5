import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, problem, problemText, success, type Result } from '../src/base/index.ts';
import { openEngine, type Engine } from '../src/engine/index.ts';
import { dataPackage } from './pack-flanders/data-package.ts';
import { checkInputs, openInputs, type Inputs } from './pack-flanders/inputs.ts';
import { deriveProblems } from './pack-flanders/problems.ts';
import { tables } from './pack-flanders/tables.ts';
import { writeTable } from './pack-flanders/write.ts';

/**
 * Derives the tables of packs/flanders-2020 from a folder of official files: `npm run pack:flanders -- --from ../shared/data`.
 * Nothing is replaced before every table could be derived.
 */
export async function derivePack(
  from: string | undefined,
  folder: string,
): Promise<Result<readonly string[]>> {
  if (from === undefined) return failure(problem(deriveProblems, 'DERIVE-FROM-MISSING', {}));
  if (!existsSync(from)) return failure(problem(deriveProblems, 'DERIVE-FOLDER-MISSING', { file: from }));
  const engine = await openEngine({ threads: 1 });
  try {
    const inputs = openInputs(resolve(from), engine);
    const checked = await checkInputs(
      inputs,
      tables.flatMap((table) => table.inputs),
    );
    if (!checked.ok) return checked;
    const data = join(folder, 'data');
    mkdirSync(data, { recursive: true });
    const files = tables.map((table) => join(data, `${table.name}.${table.format}`));
    const derived = await deriveTables(engine, inputs, files);
    if (!derived.ok) {
      for (const file of files) rmSync(`${file}.new`, { force: true });
      return derived;
    }
    for (const file of files) renameSync(`${file}.new`, file);
    writeFileSync(
      join(folder, 'datapackage.json'),
      `${JSON.stringify(dataPackage(tables, folder), null, 2)}\n`,
    );
    return success(files);
  } finally {
    engine.close();
  }
}

/** Writes every table beside its final place, as `<file>.new`. */
async function deriveTables(engine: Engine, inputs: Inputs, files: readonly string[]): Promise<Result<true>> {
  for (const [index, table] of tables.entries()) {
    const content = await table.derive(inputs);
    if (!content.ok) return content;
    const written = await writeTable(engine, table, content.value, `${files[index]}.new`);
    if (!written.ok) return written;
  }
  return success(true);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const result = await derivePack(values.from, values.to ?? 'packs/flanders-2020');
  if (result.ok) process.stdout.write(`${result.value.join('\n')}\n`);
  else {
    for (const item of result.problems) process.stderr.write(`${problemText(item, 'nl')}\n`);
    process.exitCode = 1;
  }
}
