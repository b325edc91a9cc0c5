import {
  workspaceOf,
  type Changeable,
  type FoundMeasure,
  type Kind,
  type Version,
} from '../../../api/index.ts';
import { collect, failure, problem, success, type Problem, type Result } from '../../../base/index.ts';
import type { PageRequest } from '../../page.ts';
import { fit } from './fit.ts';
import { designProblems } from './problems.ts';
import { mostSaved, noBase, type Base, type Change, type Saved } from './state.ts';

type VersionOf<K extends Kind> = Extract<Version, { readonly kind: K }>;

/** Work of the workspace that an address names, and what the address stands on therefore. */
export interface Kept {
  readonly variant: VersionOf<'variant'> | undefined;
  readonly note: VersionOf<'note'> | undefined;
  readonly base: Base;
  /** What of it the measure does not have any more, and whether it was made on another pack. */
  readonly notes: readonly Problem[];
}

/**
 * Reads what the address names: `variant=<id>` and `note=<id>`, each in its newest version or in the one of `version`, and `w=<id>` for variants
 * that stand beside. Problems: `STORE-ITEM`, `STORE-VERSION`, `WEB-KEPT-MEASURE`, and those of a workspace that cannot be opened.
 */
export async function baseOf(
  request: Pick<PageRequest, 'workbench' | 'query'>,
  { open, measure }: FoundMeasure,
  known: Changeable,
): Promise<Result<Kept>> {
  const { workbench, query } = request;
  const [variantId, noteId] = [query.get('variant'), query.get('note')];
  const chosen = query.getAll('w');
  const beside = chosen.slice(0, mostSaved);
  if (variantId === null && noteId === null && beside.length === 0)
    return success({ variant: undefined, note: undefined, base: noBase, notes: [] });
  const workspace = workspaceOf(workbench, open);
  const find = async <K extends Kind>(kind: K, id: string | null, version?: string | null) => {
    if (id === null) return success(undefined);
    const found = await workspace.find(
      id,
      version === null || version === undefined ? undefined : Number(version),
    );
    if (!found.ok) return found;
    const { value } = found;
    const elsewhere = { name: value.name, measure: value.measure };
    return value.kind === kind && value.measure === measure.id
      ? success(value as VersionOf<K>)
      : failure(problem(designProblems, 'WEB-KEPT-MEASURE', {}, elsewhere));
  };
  const asked = query.get('version');
  const variant = await find('variant', variantId, asked);
  if (!variant.ok) return variant;
  const note = await find('note', noteId, variantId === null ? asked : null);
  if (!note.ok) return note;
  const others = collect(await Promise.all(beside.map((id) => find('variant', id))));
  if (!others.ok) return others;
  const notes: Problem[] =
    chosen.length > mostSaved
      ? [problem(designProblems, 'WEB-KEPT-MOST', {}, { most: mostSaved, found: chosen.length })]
      : [];
  const fitted = (name: string, change: Change): Change => {
    const { change: own, unknown } = fit(known, change);
    const gone = unknown.map(({ parameters }) =>
      problem(designProblems, 'WEB-KEPT-GONE', {}, { name, found: parameters['found'] ?? '' }),
    );
    notes.push(...gone);
    return own;
  };
  const listed = others.value.filter((item) => item !== undefined);
  const saved: readonly Saved[] = (note.value?.content.variants ?? [])
    .map(({ name, change }) => ({ name, change: fitted(name, change) }))
    .concat(listed.map(({ name, content }) => ({ name, change: fitted(name, content) })));
  const change =
    variant.value === undefined ? noBase.change : fitted(variant.value.name, variant.value.content);
  const kept = [variant.value, note.value, ...listed].filter((item) => item !== undefined);
  const number = (variant.value ?? note.value)?.number;
  return success({
    variant: variant.value,
    note: note.value,
    base: {
      change,
      saved,
      question: note.value?.content.question ?? '',
      conclusion: note.value?.content.conclusion ?? '',
      reference: {
        variant: variantId ?? undefined,
        note: noteId ?? undefined,
        w: beside,
        version: asked ?? undefined,
      },
      pinned: { version: number === undefined ? undefined : String(number) },
    },
    notes: [...kept.flatMap((item) => statusNotes(item, open.pack.sha256)), ...notes],
  });
}

function statusNotes(
  { name, number, latest, removed, packSha256 }: Version,
  sha256: string,
): readonly Problem[] {
  const say = (code: keyof typeof designProblems) =>
    problem(designProblems, code, {}, { name, number, latest });
  return [
    ...(removed ? [say('WEB-KEPT-REMOVED')] : []),
    ...(number < latest ? [say('WEB-KEPT-OLDER')] : []),
    ...(packSha256 === sha256 ? [] : [say('WEB-KEPT-PACK')]),
  ];
}
