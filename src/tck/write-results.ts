import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { TckResult } from './score.ts';
import { tckResultsCsv, tckResultsProperties, type Vendor } from './vendor-files.ts';

/**
 * Writes the kit's result files for vendors into a folder (`tck_results.csv`, `tck_results.properties`), and beside them the cases that
 * missed (`misses.csv`, every back end) and those that the kit leaves out (`inactive.csv`), with the reasons.
 */
export function writeTckResults(folder: string, result: TckResult, vendor: Vendor): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('tck_results.csv', tckResultsCsv(result));
  write('tck_results.properties', tckResultsProperties(vendor));
  const missColumns = ['folder', 'file', 'case', 'decision', 'backEnd', 'outcome', 'expected', 'found'];
  write('misses.csv', stringify([...result.misses], { header: true, columns: missColumns }));
  const inactiveColumns = ['folder', 'file', 'case', 'reason'];
  write('inactive.csv', stringify([...result.inactive], { header: true, columns: inactiveColumns }));
}
