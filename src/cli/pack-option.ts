import { problem, type Problem } from '../base/index.ts';
import { loadPack, type Measure, type Pack } from '../pack/index.ts';
import { orRefuse, Refusal, type CommandContext } from './command.ts';
import { cliProblems } from './problems.ts';
import { cliTexts } from './texts.ts';

export interface OpenedPack {
  readonly pack: Pack;
  /** What the loader found that does not stop a run. */
  readonly warnings: readonly Problem[];
}

/** The pack of a folder, or a refusal with everything that is wrong in it. */
export async function openPack(context: CommandContext, folder: string): Promise<OpenedPack> {
  context.progress.report({ title: cliTexts.stepLoad });
  const loaded = await loadPack(folder);
  return { pack: orRefuse(loaded), warnings: loaded.ok ? loaded.warnings : [] };
}

/** The measure with an id, or a refusal that lists those there are. */
export function findMeasure(pack: Pack, id: string): Measure {
  const measure = pack.measures.find((candidate) => candidate.id === id);
  if (measure !== undefined) return measure;
  const known = pack.measures.map((candidate) => candidate.id).join(', ');
  throw new Refusal([problem(cliProblems, 'CLI-MEASURE', {}, { found: id, known })]);
}
