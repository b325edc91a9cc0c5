import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../base/index.ts';
import type { Assessment, ExportTable } from '../design/index.ts';
import type { Diagnosis } from '../diagnose/index.ts';
import { literal, type Engine } from '../engine/index.ts';
import { csvName } from './diagnosis/csv-name.ts';
import { tableCsv } from './table.ts';
import { assessmentPage } from './page/page.tsx';

/**
 * Writes the whole report into a folder: `assessment.json`, `report.html`, and the tables as CSV and Parquet; with a diagnosis also
 * `diagnosis.json` and the table of each of its figures.
 * Returns the names of the files written, sorted. Throws where the folder cannot be written.
 */
export async function writeReport(
  engine: Engine,
  assessment: Assessment,
  tables: readonly ExportTable[],
  options: { readonly folder: string; readonly language: Language; readonly diagnosis?: Diagnosis },
): Promise<readonly string[]> {
  return writeAside(options.folder, async (aside) => {
    const { diagnosis } = options;
    for (const table of tables) await exportTable(engine, table, aside);
    if (diagnosis !== undefined) {
      writeFileSync(join(aside, 'diagnosis.json'), `${JSON.stringify(diagnosis, null, 1)}\n`);
      for (const figure of diagnosis.sections.flatMap(({ figures }) => figures))
        writeFileSync(join(aside, csvName(figure)), tableCsv(figure.table, options.language));
    }
    writeFileSync(join(aside, 'report.html'), assessmentPage(assessment, options.language, diagnosis));
    writeFileSync(join(aside, 'assessment.json'), `${JSON.stringify(assessment, null, 1)}\n`);
  });
}

/** Writes tables of the engine into a folder, all or none. Returns the names of the files, sorted. */
export async function writeTables(
  engine: Engine,
  tables: readonly ExportTable[],
  folder: string,
): Promise<readonly string[]> {
  return writeAside(folder, async (aside) => {
    for (const table of tables) await exportTable(engine, table, aside);
  });
}

/**
 * Everything is made in a folder aside first and moved in place when complete, so that a run that is cut off leaves what was there whole; other
 * files in the folder are left alone.
 */
async function writeAside(
  target: string,
  write: (aside: string) => Promise<void>,
): Promise<readonly string[]> {
  const folder = resolve(target);
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, '.part-'));
  try {
    await write(aside);
    const names = readdirSync(aside).sort();
    for (const name of names) renameSync(join(aside, name), join(folder, name));
    return names;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function exportTable(engine: Engine, table: ExportTable, folder: string): Promise<void> {
  // Computed once, whatever the number of formats.
  await engine.run(`CREATE OR REPLACE TEMP TABLE export_table AS ${table.sql}`);
  for (const format of table.formats) {
    const path = literal(join(folder, `${table.name}.${format}`));
    const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
    await engine.run(`COPY export_table TO ${path} (${options})`);
  }
  await engine.run('DROP TABLE export_table');
}
