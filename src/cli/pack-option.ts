import { problem, type Problem } from '../base/index.ts';
import { loadPack, type Measure, type Pack } from '../pack/index.ts';
import { dayOption, orRefuse, Refusal, type CommandContext } from './command.ts';
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

/** The two days of a command over one measure, as given. */
export interface MeasureDays {
  readonly validAt?: string;
  readonly asOf?: string;
}

export interface OpenedMeasure {
  readonly pack: Pack;
  readonly measure: Measure;
  /** The days for which parameters are taken: the first day of the measure and the day of the pack unless given. */
  readonly moment: { readonly validAt: string; readonly knownAt: string };
}

/** A measure of a pack at a moment; days that are none are refused before anything is read. */
export async function openMeasure(
  context: CommandContext,
  folder: string,
  id: string,
  days: MeasureDays,
): Promise<OpenedMeasure> {
  const knownAt = dayOption(days.asOf, '--as-of');
  const validAt = dayOption(days.validAt, '--valid-at');
  const { pack } = await openPack(context, folder);
  const measure = findMeasure(pack, id);
  return {
    pack,
    measure,
    moment: { validAt: validAt ?? measure.period.from, knownAt: knownAt ?? pack.asOf },
  };
}

/** The measure with an id, or a refusal that lists those there are. */
function findMeasure(pack: Pack, id: string): Measure {
  const measure = pack.measures.find((candidate) => candidate.id === id);
  if (measure !== undefined) return measure;
  const known = pack.measures.map((candidate) => candidate.id).join(', ');
  throw new Refusal([problem(cliProblems, 'CLI-MEASURE', {}, { found: id, known })]);
}
