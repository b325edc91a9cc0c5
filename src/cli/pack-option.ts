import { problem, type Language } from '../base/index.ts';
import { loadPack, type Measure, type Pack } from '../pack/index.ts';
import { orRefuse, Refusal, type CommandContext } from './command.ts';
import { cliProblems } from './problems.ts';
import { cliTexts } from './texts.ts';

/** The pack of a folder, or a refusal with everything that is wrong in it. */
export async function openPack(context: CommandContext, folder: string): Promise<Pack> {
  context.progress.report({ title: cliTexts.stepLoad });
  return orRefuse(await loadPack(folder));
}

/** The measure with an id, or a refusal that lists those there are. */
export function findMeasure(pack: Pack, id: string, _language: Language): Measure {
  const measure = pack.measures.find((candidate) => candidate.id === id);
  if (measure !== undefined) return measure;
  const known = pack.measures.map((candidate) => candidate.id).join(', ');
  throw new Refusal([problem(cliProblems, 'CLI-MEASURE', {}, { found: id, known })]);
}
