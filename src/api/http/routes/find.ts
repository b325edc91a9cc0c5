import { failure, problem, success, type Result } from '../../../base/index.ts';
import type { Measure, PackTable } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import type { OpenPack } from '../../workbench/pack/open-pack.ts';
import type { Workbench } from '../../workbench/workbench.ts';

/** The one of a list with an id or name, or `API-UNKNOWN` with those there are. */
function find<T>(list: readonly T[], nameOf: (item: T) => string, found: string, path: string): Result<T> {
  const item = list.find((candidate) => nameOf(candidate) === found);
  if (item !== undefined) return success(item);
  const known = list.map(nameOf).join(', ');
  return failure(problem(apiProblems, 'API-UNKNOWN', { path }, { found: found.slice(0, 80), known }));
}

export function findPack({ packs }: Workbench, id: string): Result<OpenPack> {
  return find(packs, ({ pack }) => pack.id, id, 'pack');
}

export interface FoundMeasure {
  readonly open: OpenPack;
  readonly measure: Measure;
}

export function findMeasure(
  workbench: Workbench,
  { pack, measure }: { readonly pack: string; readonly measure: string },
): Result<FoundMeasure> {
  const open = findPack(workbench, pack);
  if (!open.ok) return open;
  const found = find(open.value.pack.measures, (item) => item.id, measure, 'measure');
  return found.ok ? success({ open: open.value, measure: found.value }) : found;
}

export function findTable(
  workbench: Workbench,
  { pack, table }: { readonly pack: string; readonly table: string },
): Result<PackTable> {
  const open = findPack(workbench, pack);
  return open.ok ? find(open.value.pack.tables, (item) => item.name, table, 'table') : open;
}
