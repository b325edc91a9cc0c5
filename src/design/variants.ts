import { success, type Result, type Text } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Measure, Pack } from '../pack/index.ts';
import type { KeyFigures, VariantResult } from './assessment.ts';
import { cumulate } from './cumulate.ts';
import { prepareGroups } from './groups.ts';
import { compare, measureFigures, packageFigures } from './key-figures.ts';
import { rebuildFor, type Rebuild } from './rebuild.ts';
import { affected, runMeasures } from './run.ts';
import { inSandbox } from './sandbox.ts';
import { readSettings, type Settings, type SettingTexts } from './settings.ts';

export interface Variant {
  readonly title: Text;
  readonly set: SettingTexts;
}

export interface VariantContext {
  readonly engine: Engine;
  readonly pack: Pick<Pack, 'measures' | 'ceilings'>;
  /** Simulated already, in order. */
  readonly measures: readonly Measure[];
  readonly knownAt: string;
  readonly validAt?: string | undefined;
  readonly seed: string;
  readonly rebuild?: Rebuild | undefined;
}

export interface BaseFigures {
  readonly measures: ReadonlyMap<string, KeyFigures>;
  readonly package: KeyFigures;
}

/**
 * Runs variants beside the base and gives the difference. Only what a variant changes is simulated again: measures whose
 * parameters change and those that read them; the register or the scenario only where a setting asks for it.
 */
export async function runVariants(
  context: VariantContext,
  base: BaseFigures,
  variants: readonly Variant[],
): Promise<Result<readonly VariantResult[]>> {
  const results: VariantResult[] = [];
  for (const variant of variants) {
    const settings = readSettings(context.pack, variant.set);
    if (!settings.ok) return settings;
    const result = await inSandbox(context.engine, () => runVariant(context, base, variant, settings.value));
    if (!result.ok) return result;
    results.push(result.value);
  }
  return success(results);
}

async function runVariant(
  context: VariantContext,
  base: BaseFigures,
  variant: Variant,
  settings: Settings,
): Promise<Result<VariantResult>> {
  const { engine, measures } = context;
  const rebuilt = await rebuildFor(engine, context.rebuild, settings);
  if (!rebuilt.ok) return rebuilt;
  if (rebuilt.value) await prepareGroups(engine);
  const changed = rebuilt.value
    ? new Set(measures.map((measure) => measure.id))
    : affected(measures, settings.measures.keys());
  const run = await runMeasures(engine, measures, {
    knownAt: context.knownAt,
    validAt: context.validAt,
    settings,
    bits: false,
    only: changed,
  });
  if (!run.ok) return run;
  await cumulate(engine, context.pack, measures, { seed: context.seed });
  const rows: VariantResult['measures'][number][] = [];
  for (const measure of measures) {
    const before = base.measures.get(measure.id)!;
    const after = changed.has(measure.id) ? await measureFigures(engine, measure) : before;
    rows.push({ id: measure.id, changed: changed.has(measure.id), ...compare(before, after) });
  }
  const whole = compare(base.package, await packageFigures(engine));
  return success({ title: variant.title, set: variant.set, measures: rows, package: whole }, run.warnings);
}
