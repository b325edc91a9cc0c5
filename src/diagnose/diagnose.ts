import {
  failure,
  problem,
  success,
  type Problem,
  type Progress,
  type Result,
  type Text,
} from '../base/index.ts';
import { cancelOn, type Engine } from '../engine/index.ts';
import type { Pack, Source } from '../pack/index.ts';
import { parts as allParts, type Part } from './parts.ts';
import { partProblems } from './problems.ts';
import type { Section } from './section.ts';
import { sharedModels } from './shared-models.ts';

/** The whole result of `relance diagnose`, exactly as it stands in `out/<pack>/diagnosis.json`. */
export interface Diagnosis {
  readonly schema: 'relance/diagnosis/1';
  readonly version: string;
  readonly pack: { readonly id: string; readonly title: Text; readonly sha256: string };
  readonly sections: readonly Section[];
  /** Every source that a figure rests on, in the order of the pack. */
  readonly sources: readonly Source[];
}

export interface DiagnoseOptions {
  /** Version of the software, for the result. */
  readonly version: string;
  /** Ids of the parts to compute; default all that the pack has settings for. */
  readonly parts?: readonly string[];
  /** Table in the engine with what each unit is paid of each measure: `unit_id`, `measure`, `paid_cents`. */
  readonly support?: string;
  /** The same for households and persons, with a column `unit`. */
  readonly householdSupport?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * What the crisis does to sectors, firms, jobs, households and the budget: every part that the pack has settings for. Needs the tables `enterprise`
 * and `exposure` in the engine for the parts that go by unit. The same pack and version give the same bytes on any number of threads.
 * @example const result = await diagnose(engine, pack, { version: '0.1.0', parts: ['forecasts'] });
 */
export async function diagnose(
  engine: Engine,
  pack: Pack,
  options: DiagnoseOptions,
): Promise<Result<Diagnosis>> {
  const chosen = chooseParts(pack, options.parts);
  if (!chosen.ok) return chosen;
  try {
    return await cancelOn(engine, options.signal, () => run(engine, pack, chosen.value, options));
  } catch (error) {
    if (options.signal?.aborted === true) return failure(problem(partProblems, 'DIAGNOSE-CANCELLED', {}));
    throw error;
  }
}

async function run(
  engine: Engine,
  pack: Pack,
  parts: readonly Part[],
  options: DiagnoseOptions,
): Promise<Result<Diagnosis>> {
  const models = sharedModels(engine, pack);
  const sections: Section[] = [];
  const warnings: Problem[] = [];
  for (const [index, part] of parts.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.({ title: part.title, done: index, total: parts.length });
    const section = await part.run({ engine, pack, models, ...options });
    if (!section.ok) return section;
    sections.push(section.value);
    warnings.push(...section.warnings);
  }
  const used = new Set(sections.flatMap(({ figures }) => figures.flatMap(({ sources }) => sources)));
  const { id, title, sha256 } = pack;
  return success(
    {
      schema: 'relance/diagnosis/1',
      version: options.version,
      pack: { id, title, sha256 },
      sections,
      sources: pack.sources.filter((source) => used.has(source.id)),
    },
    warnings,
  );
}

/** The parts that are asked, or all that the pack has settings for; to be called before work that the parts need. */
export function chooseParts(
  pack: Pick<Pack, 'diagnosis'>,
  asked: readonly string[] | undefined,
): Result<readonly Part[]> {
  const there = allParts.filter(({ id }) => pack.diagnosis[id] !== undefined);
  const known = there.map(({ id }) => id).join(', ');
  const unknown = (asked ?? []).filter((id) => !there.some((part) => part.id === id));
  if (unknown.length > 0)
    return failure(
      ...unknown.map((found) => problem(partProblems, 'DIAGNOSE-PART-UNKNOWN', {}, { found, known })),
    );
  const parts = asked === undefined ? there : there.filter(({ id }) => asked.includes(id));
  return parts.length > 0
    ? success(parts)
    : failure(problem(partProblems, 'DIAGNOSE-NONE', { file: 'diagnosis' }, {}));
}
